import { allows, isGovernment, isMember, scopeOf, subgraphNamed } from '@satudata/core'
import type { AccessLevel, Principal } from '@satudata/core'
import type { Subgraph } from './entities.ts'

type Known = Pick<Subgraph, 'name' | 'origin' | 'ownerCode' | 'registeredBy' | 'state' | 'tier'>

const has = (principal: Principal, ...roles: readonly string[]) => principal.roles.some((role) => roles.includes(role))

/** Walidata and administrators: they look after the graph. */
export function isSteward(principal: Principal): boolean {
  return principal.kind === 'PERSON' && has(principal, 'WALIDATA', 'ADMIN')
}

/**
 * Officials of an organization who answer for its systems: what is published as the organization's is by one of them, or by a token that
 * one of them made. However high the office, nobody else does so, for it would be served without a second pair of eyes.
 */
export function answersFor(principal: Principal, organization: string | null | undefined): boolean {
  return (
    organization != null &&
    principal.kind === 'PERSON' &&
    has(principal, 'PRODUCER', 'WALIDATA', 'ADMIN') &&
    isMember(principal, organization)
  )
}

/**
 * Who registers a subgraph of an organization, goes back to a version it had, takes it out for good and revokes its tokens: its
 * officials and stewards. Nothing of this puts anything into the graph that its owner did not publish.
 */
export function mayLookAfter(principal: Principal, organization: string | null | undefined): boolean {
  return isSteward(principal) || answersFor(principal, organization)
}

/** Who publishes a subgraph: officials of its owner, and whoever has its token. Ours are published by releases. */
export function mayPublish(principal: Principal, { name, origin, ownerCode }: Known): boolean {
  return origin !== 'BASE' && (answersFor(principal, ownerCode) || subgraphNamed(principal) === name)
}

/** Who has a schema checked for it, which changes nothing: stewards too. */
export function mayCheck(principal: Principal, subgraph: Known): boolean {
  return mayPublish(principal, subgraph) || (subgraph.origin !== 'BASE' && isSteward(principal))
}

/** Who sees all about a subgraph: versions, checks, tokens, where it answers. */
export function maySeeAll(principal: Principal, subgraph: Known): boolean {
  return isSteward(principal) || mayPublish(principal, subgraph)
}

/** Tiers whose subgraphs are known to all of government, whatever their state; and to everybody who signed in, while they are in the graph. */
export const KNOWN_TIERS = ['OPEN', 'RESTRICTED'] as const satisfies readonly AccessLevel[]

/**
 * Who sees that there is a subgraph. One that is CLOSED, or that nobody reviewed yet, is to others a name that nobody has, as its fields are:
 * it is known to those who know that there is closed data of its owner.
 */
export function maySee(principal: Principal, subgraph: Known): boolean {
  const { origin, state, tier, ownerCode } = subgraph
  if (maySeeAll(principal, subgraph)) return true
  if (origin === 'BASE' || KNOWN_TIERS.some((each) => each === tier))
    return state === 'ACTIVE' || isGovernment(principal)
  return ownerCode != null && allows(principal, { access: 'CLOSED', stage: 'VALIDATED', owner: ownerCode }, 'METADATA')
}

/** The organizations whose subgraphs somebody sees although they are closed. */
export function closedOwners(principal: Principal): 'ANY' | readonly string[] {
  const rule = scopeOf(principal, 'METADATA').find(({ access, stage }) => access === 'CLOSED' && stage === 'VALIDATED')
  return isSteward(principal) ? 'ANY' : (rule?.owners ?? [])
}

/** Who sees the schema of a subgraph in the graph: those who may use its fields. Of ours, government. */
export function maySeeSchema(principal: Principal, subgraph: Known): boolean {
  if (maySeeAll(principal, subgraph)) return true
  return subgraph.origin === 'BASE' ? isGovernment(principal) : maySeeTier(principal, subgraph.tier, subgraph.ownerCode)
}

function maySeeTier(
  principal: Principal,
  tier: AccessLevel | null | undefined,
  owner: string | null | undefined,
): boolean {
  if (tier === 'OPEN') return true
  if (tier === 'RESTRICTED') return isGovernment(principal)
  return tier === 'CLOSED' && owner != null && isMember(principal, owner)
}

/** Who reviews a subgraph, sets its tier, and puts it in and out of quarantine: not who registered it (four eyes). */
export function mayReview(principal: Principal, { origin, registeredBy }: Known): boolean {
  return (
    origin === 'OUTSIDE' && isSteward(principal) && principal.subject !== null && principal.subject !== registeredBy
  )
}

/** Who lets others take over fields of a subgraph: its owner; of ours an administrator. */
export function mayGiveFields(
  principal: Principal,
  { origin, ownerCode }: Pick<Known, 'origin' | 'ownerCode'>,
): boolean {
  if (origin === 'BASE') return principal.kind === 'PERSON' && has(principal, 'ADMIN')
  return answersFor(principal, ownerCode)
}
