import { BadInputError, ForbiddenError, SatuDataError } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { Account } from '../../accounts/entities.ts'
import { servicesOf } from '../../services.ts'
import { Appointment } from '../entities.ts'
import { isAccountId } from '../open.ts'

/** Any number nobody else uses as the key of an advisory lock. */
const LOCK = 7_310_215

/**
 * The administrator who asks, once no other change of appointments and accounts is under way; null for the operator of the
 * instance. Throws when the right was lost meanwhile. Call it first in the transaction of the change.
 */
export async function requireAdministrator(em: EntityManager, request: SubgraphContext): Promise<string | null> {
  // Two administrators who end each other at the same time must not leave none.
  await em.execute('select pg_advisory_xact_lock(?)', [LOCK])
  const { subject } = request.principal
  if (!isAccountId(subject)) return null
  const entitlement = await servicesOf(request).rights.entitlementWithin(em, subject)
  if (entitlement?.principal.roles.includes('ADMIN') !== true)
    throw new ForbiddenError({ id: 'Anda bukan lagi pengelola sistem.', en: 'You are no administrator any more.' })
  return subject
}

/** Refuses a change that would leave no administrator but this account's appointment. */
export async function keepAnAdministrator(em: EntityManager, request: SubgraphContext, leaving: string): Promise<void> {
  const { rights } = servicesOf(request)
  const others = await em.find(Appointment, { role: 'ADMIN', endedAt: null, accountId: { $ne: leaving } })
  for (const { accountId } of others) {
    const entitlement = await rights.entitlementWithin(em, accountId)
    if (entitlement?.principal.roles.includes('ADMIN') === true) return
  }
  throw new ForbiddenError({
    id: 'Ini pengelola sistem terakhir; angkat yang lain dahulu.',
    en: 'This is the last administrator; appoint another one first.',
  })
}

/** The account with this id; throws NOT_FOUND. */
export async function requireAccount(em: EntityManager, id: string): Promise<Account> {
  const account = isAccountId(id) ? await em.findOne(Account, { id }) : null
  if (account !== null) return account
  throw new SatuDataError('NOT_FOUND', {
    id: `Tidak ada akun "${id}"; muat ulang daftarnya.`,
    en: `There is no account "${id}"; load the list again.`,
  })
}

/** A reason as it is kept: trimmed, 5 to 500 characters. */
export function reasonOf(text: string): string {
  const reason = text.trim()
  if (reason.length >= 5 && reason.length <= 500) return reason
  throw new BadInputError({
    id: `reason: tulis alasannya dengan 5 sampai 500 huruf, bukan ${reason.length}.`,
    en: `reason: write why in 5 to 500 characters, not ${reason.length}.`,
  })
}

/** Refuses what an administrator would do to the own account. Takes the row: a written id may differ in case. */
export function refuseOneself(actor: string | null, account: Pick<Account, 'id'>): void {
  if (actor !== account.id) return
  throw new ForbiddenError({
    id: 'Hak dan akun sendiri diatur oleh pengelola sistem lain.',
    en: 'One’s own rights and account are for another administrator.',
  })
}
