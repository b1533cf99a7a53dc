import { BadInputError, ForbiddenError, leads } from '@satudata/core'
import type { Principal } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { Account } from '../../accounts/entities.ts'
import { servicesOf } from '../../services.ts'
import { Appointment } from '../entities.ts'
import { rightsOf } from '../policy.ts'
import type { Entitlement } from '../policy.ts'
import { lastSignIns } from './sign-ins.ts'
import { otherHolders, warningsOf } from './warnings.ts'
import type { Warning } from './warnings.ts'

/** An account with its rights on a day. */
export interface Reviewed {
  readonly account: Account
  readonly entitlement: Entitlement
  readonly warnings: readonly Warning[]
}

/** What the review is limited to. */
export interface ReviewFilter {
  readonly organization?: string | null | undefined
  readonly role?: Principal['roles'][number] | null | undefined
  readonly account?: string | null | undefined
  /** Part of a user name or name, or an employee number. */
  readonly search?: string | null | undefined
  readonly warning?: Warning | null | undefined
  readonly on?: string | null | undefined
}

/** Who can see what, and why, by user name: of the accounts the caller may review. */
export async function review(context: SubgraphContext, filter: ReviewFilter = {}): Promise<Reviewed[]> {
  const { principal } = context
  refuseOthers(principal)
  const { rights, context: own } = servicesOf(context)
  const day = filter.on ?? rights.today()
  if (day < rights.today()) throw past(day)
  const { organization, role, account, search, warning } = filter
  return (await everybody(own.em(), rights, day)).filter(
    (each) =>
      mayReview(principal, each.entitlement.principal) &&
      (account == null || each.account.id === account) &&
      (search == null || isFound(each.account, search.trim().toLowerCase())) &&
      (organization == null || belongsTo(each.entitlement.principal, organization)) &&
      (role == null || each.entitlement.principal.roles.includes(role)) &&
      (warning == null || each.warnings.includes(warning)),
  )
}

/** Only administrators and leaders review; applications never do. */
export function refuseOthers({ kind, roles }: Principal): void {
  if (kind === 'PERSON' && (roles.includes('ADMIN') || roles.includes('LEADER'))) return
  throw new ForbiddenError({
    id: 'Tinjauan hak akses hanya untuk pengelola sistem dan pimpinan; minta kepada salah satunya.',
    en: 'The access review is for administrators and leaders only; ask one of them.',
  })
}

/** Administrators review everybody, regional leaders too; other leaders those who belong to what they answer for. */
function mayReview(principal: Principal, reviewed: Principal): boolean {
  if (principal.roles.includes('ADMIN') || principal.authority === 'ALL') return true
  return reviewed.organizations.some((organization) => leads(principal, organization))
}

function belongsTo(principal: Principal, organization: string): boolean {
  return principal.organizations.includes(organization) || leads(principal, organization)
}

function isFound({ username, name, employeeNumber }: Account, search: string): boolean {
  return employeeNumber === search || `${username}\n${name.toLowerCase()}`.includes(search)
}

type Rights = Pick<ReturnType<typeof servicesOf>['rights'], 'basis'>

/** Every account that can be used, with its rights on the day. */
async function everybody(em: EntityManager, rights: Rights, day: string): Promise<Reviewed[]> {
  const { standing, agreements } = await rights.basis()
  const accounts = await em.find(Account, { disabledAt: null }, { orderBy: { username: 'asc' } })
  const given = await em.find(Appointment, { endedAt: null }, { orderBy: { validFrom: 'asc', id: 'asc' } })
  const appointmentsOf = Map.groupBy(given, ({ accountId }) => accountId)
  const signedIn = await lastSignIns(em)
  const hasOther = otherHolders(standing.officials, day)
  return accounts.map((account) => {
    const appointments = appointmentsOf.get(account.id) ?? []
    const entitlement = rightsOf({ account, officials: standing.officials, appointments, agreements, day })
    const lastSignInAt = signedIn.get(account.id) ?? null
    const warnings = warningsOf({ kind: account.kind, entitlement, appointments, lastSignInAt, day }, hasOther)
    return { account, entitlement, warnings }
  })
}

function past(day: string): BadInputError {
  return new BadInputError({
    id: `on: ${day} sudah lewat; hak yang pernah ada tercatat di jejak audit. Pakai hari ini atau sesudahnya.`,
    en: `on: ${day} is over; rights of the past are in the audit log. Use today or a later day.`,
  })
}
