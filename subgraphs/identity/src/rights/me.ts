import type { Principal } from '@satudata/core'
import type { SubgraphContext } from '@satudata/subgraph'
import type { Account } from '../accounts/entities.ts'
import { accountById } from '../queries.ts'
import { servicesOf } from '../services.ts'
import { isAccountId } from './open.ts'
import type { Ground } from './policy.ts'

/** Who is asking, with what it follows from. */
export interface Caller {
  readonly principal: Principal
  /** Null for applications and the operator of the instance. */
  readonly account: Account | null
  readonly grounds: readonly Ground[]
  readonly positionsAsOf: Date | null
}

/** The caller; null when nobody signed in. */
export async function callerOf(context: SubgraphContext): Promise<Caller | null> {
  const { principal } = context
  if (principal.kind === 'ANONYMOUS') return null
  const { rights } = servicesOf(context)
  const id = principal.kind === 'PERSON' && isAccountId(principal.subject) ? principal.subject : null
  const [account, entitlement, { standing }] = await Promise.all([
    id === null ? null : accountById(context, id),
    id === null ? null : rights.entitlementOf(id),
    rights.basis(),
  ])
  // An access token may carry less than its owner has: what it lacks needs no reason.
  const grounds = (entitlement?.grounds ?? []).filter(({ role }) => principal.roles.includes(role))
  return { principal, account, grounds, positionsAsOf: standing.confirmedAt }
}
