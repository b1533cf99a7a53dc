import type { Principal } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Account } from '../accounts/entities.ts'
import type { Ask, IdentityContext, Rights } from '../parts.ts'
import { dayOf } from './day.ts'
import { Appointment } from './entities.ts'
import type { Agreement, AppointmentFact } from './facts.ts'
import { rightsOf } from './policy.ts'
import type { Entitlement, RightsInput } from './policy.ts'
import { recent } from './recent.ts'
import { FRESH_MS } from './settings.ts'
import { openSource } from './source.ts'
import type { Standing } from './source.ts'

export type { Agreement } from './facts.ts'

/** What rights need besides the database. */
export interface RightsOptions {
  /** Asks the subgraph that owns positions. */
  readonly ask: Ask
  /** Every data-use agreement; those that name no scope for persons do no harm. */
  readonly agreements?: () => Promise<readonly Agreement[]>
}

/** Rights, with what else identity needs to know of them. */
export interface RightsPart extends Rights {
  /** True when the account's rights today call for a second factor: WALIDATA, LEADER, ADMIN. */
  needsSecondFactor(accountId: string): Promise<boolean>
  /** What the account may do today and why; null for an account that is disabled or gone. */
  entitlementOf(accountId: string): Promise<Entitlement | null>
  /** What the account may do at this moment, read in the caller's transaction, past what is kept in memory. */
  entitlementWithin(em: EntityManager, accountId: string): Promise<Entitlement | null>
  /** What rights follow from, beside the account itself: for working out those of many accounts. */
  basis(): Promise<{ readonly standing: Standing; readonly agreements: readonly Agreement[] }>
  /** Today in the region. */
  today(): string
}

/** Accounts whose rights are kept in memory. */
const ACCOUNTS_KEPT = 20_000

/** Roles whose holders need a second factor. */
const GUARDED: readonly string[] = ['WALIDATA', 'LEADER', 'ADMIN'] satisfies Principal['roles'][number][]

/** True for a text that can be the id of an account; tokens of the operator name none. */
export function isAccountId(text: string | null): text is string {
  return text !== null && UUID.test(text)
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Rights that follow from the positions held today and from appointments. */
export function openRights(context: IdentityContext, options: RightsOptions): RightsPart {
  const source = openSource(context, options.ask)
  const accountOf = recent((id) => loadAccount(context.em(), id), { freshMs: FRESH_MS, most: ACCOUNTS_KEPT })
  const agreed = recent(async () => (await options.agreements?.()) ?? [], { freshMs: FRESH_MS, most: 1 })
  const entitlements = new Map<string, { readonly input: RightsInput; readonly entitlement: Entitlement }>()
  const today = () => dayOf(context.now())
  const basis = async () => {
    const [standing, agreements] = await Promise.all([source.current(), agreed('')])
    return { standing, agreements }
  }

  const entitlementOf = async (accountId: string): Promise<Entitlement | null> => {
    const [facts, { standing, agreements }] = await Promise.all([accountOf(accountId), basis()])
    if (facts === null) {
      entitlements.delete(accountId)
      return null
    }
    const input: RightsInput = { ...facts, officials: standing.officials, agreements, day: today() }
    const before = entitlements.get(accountId)
    if (before !== undefined && sameInput(before.input, input)) return before.entitlement
    const entitlement = keepingPrincipal(before?.entitlement, rightsOf(input))
    entitlements.delete(accountId)
    if (entitlements.size >= ACCOUNTS_KEPT) entitlements.delete(entitlements.keys().next().value!)
    entitlements.set(accountId, { input, entitlement })
    return entitlement
  }
  const principalOf = async (accountId: string) => (await entitlementOf(accountId))?.principal ?? null

  return {
    principalOf,
    entitlementOf,
    async entitlementWithin(em, accountId) {
      const facts = await loadAccount(em, accountId)
      if (facts === null) return null
      const { standing, agreements } = await basis()
      return rightsOf({ ...facts, officials: standing.officials, agreements, day: today() })
    },
    basis,
    today,
    async needsSecondFactor(accountId) {
      const principal = await principalOf(accountId)
      return principal !== null && principal.roles.some((role) => GUARDED.includes(role))
    },
  }
}

type AccountFacts = Pick<RightsInput, 'account' | 'appointments'>

async function loadAccount(em: EntityManager, id: string): Promise<AccountFacts | null> {
  if (!isAccountId(id)) return null
  const account = await em.findOne(Account, { id, disabledAt: null }, { fields: ['id', 'employeeNumber'] })
  if (account === null) return null
  const appointments = await em.find(Appointment, { accountId: id, endedAt: null }, { orderBy: { id: 'asc' } })
  return {
    account: { id: account.id, employeeNumber: account.employeeNumber },
    appointments: appointments.map(({ id, role, validFrom, validTo }): AppointmentFact => {
      return { id, role, validFrom, validTo: validTo ?? null }
    }),
  }
}

/** `recent` and the source hand out the same objects while nothing changes. */
function sameInput(a: RightsInput, b: RightsInput): boolean {
  return (['account', 'officials', 'appointments', 'agreements', 'day'] as const).every((part) => a[part] === b[part])
}

/** Others keep things by the principal as an object: an equal one takes the place of the new one. */
function keepingPrincipal(before: Entitlement | undefined, now: Entitlement): Entitlement {
  if (before === undefined || JSON.stringify(before.principal) !== JSON.stringify(now.principal)) return now
  return { ...now, principal: before.principal }
}
