import { ForbiddenError, SatuDataError } from '@satudata/core'
import { entityConnection } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import { createAccount } from '../../accounts/create.ts'
import type { NewAccount } from '../../accounts/create.ts'
import { Account } from '../../accounts/entities.ts'
import { requestReset } from '../../accounts/mail/outbox.ts'
import { recorded } from '../../audit/within.ts'
import { servicesOf } from '../../services.ts'
import { endSessions } from '../../sessions/store.ts'
import { AccountOpening } from '../entities.ts'
import { keepAnAdministrator, reasonOf, refuseOneself, requireAccount, requireAdministrator } from './rules.ts'

/** A page of accounts, by user name. `search`: part of a user name or name, or an employee number. */
export function findAccounts(
  { em }: SubgraphContext,
  args: PageArgs & { readonly search?: string | null | undefined },
) {
  const search = args.search?.trim() ?? ''
  const part = { $ilike: `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` }
  const where = search === '' ? {} : { $or: [{ username: part }, { name: part }, { employeeNumber: search }] }
  return entityConnection(em, Account, args, { where, orderBy: { username: 'asc' } })
}

/**
 * Makes an account. That of an employee gets the rights of a position as soon as it is in use: whoever makes it could choose a
 * mailbox of the own for it, so it waits for a second administrator.
 */
export async function openAccount(request: SubgraphContext, account: NewAccount): Promise<Account> {
  const { context } = servicesOf(request)
  const subject = { username: account.username, employeeNumber: account.employeeNumber }
  const opened = await recorded(request, 'account.create', subject, async (em) => {
    const actor = await requireAdministrator(em, request)
    const created = await createAccount(em, account, context.now())
    const waits = actor !== null && created.employeeNumber != null
    if (waits) {
      em.assign(created, { disabledAt: context.now() })
      em.create(AccountOpening, { accountId: created.id, openedBy: actor })
    }
    return { result: created, details: { account: created.id, waits } }
  })
  if (opened.disabledAt == null) await invite(request, opened)
  return opened
}

/** Takes an account out of use. Its sessions, tokens and rights are refused from now on. */
export async function disableAccount(request: SubgraphContext, id: string, why: string): Promise<Account> {
  const { context, rights } = servicesOf(request)
  const reason = reasonOf(why)
  return recorded(request, 'account.disable', { account: id, reason }, async (em) => {
    const actor = await requireAdministrator(em, request)
    const account = await requireAccount(em, id)
    refuseOneself(actor, account)
    if (account.disabledAt != null) throw isAlready('tidak dapat dipakai', 'out of use')
    const entitlement = await rights.entitlementWithin(em, account.id)
    if (entitlement?.principal.roles.includes('ADMIN') === true) await keepAnAdministrator(em, request, account.id)
    em.assign(account, { disabledAt: context.now() })
    // Enabled again, the account does not come back with whoever was signed in.
    await endSessions(em, { accountId: account.id }, context.now())
    return { result: account, details: { username: account.username } }
  })
}

/** Lets an account be used (again). A new one of an employee is enabled by another administrator than the one who made it. */
export async function enableAccount(request: SubgraphContext, id: string): Promise<Account> {
  let first = false
  const enabled = await recorded(request, 'account.enable', { account: id }, async (em) => {
    const actor = await requireAdministrator(em, request)
    const account = await requireAccount(em, id)
    refuseOneself(actor, account)
    if (account.disabledAt == null) throw isAlready('dapat dipakai', 'in use')
    const opening = await em.findOne(AccountOpening, { accountId: account.id })
    if (opening !== null && opening.openedBy === actor) throw needsSecond()
    first = opening !== null
    if (opening !== null) em.remove(opening)
    em.assign(account, { disabledAt: null })
    return { result: account, details: { username: account.username } }
  })
  if (first) await invite(request, enabled)
  return enabled
}

/** Sends the owner a link to set the first password with, unless another provider signs people in. */
async function invite(request: SubgraphContext, { email }: Account): Promise<void> {
  const { context } = servicesOf(request)
  if (email == null || context.config.outsideProvider !== null) return
  await requestReset({ context }, { email, address: request.origin?.address ?? '', requestId: request.requestId })
}

function isAlready(id: string, en: string): SatuDataError {
  return new SatuDataError('CONFLICT', {
    id: `Akun ini sudah ${id}; muat ulang daftarnya.`,
    en: `This account is ${en} already; load the list again.`,
  })
}

function needsSecond(): ForbiddenError {
  return new ForbiddenError({
    id: 'Akun pegawai yang Anda buat harus diaktifkan oleh pengelola sistem lain.',
    en: 'An employee’s account that you made must be enabled by another administrator.',
  })
}
