import { ANONYMOUS, isSignedIn, MEMBER_POLICY } from '@satudata/core'
import type { AccessLevel, Principal, Role } from '@satudata/core'
import type { SubgraphOperation } from '@satudata/subgraph'
import { parse } from 'graphql'
import type { DocumentNode } from 'graphql'
import { shapeSchema } from '../shape/schema.ts'
import type { RemoteSubgraph } from '../types.ts'
import { askedBy } from './asked.ts'
import type { Asks } from './conditions.ts'

/** A lasting name of a caller for one subgraph, from which nobody else can tell who it is; null where nothing can make one. */
export type Pseudonym = (subject: string, audience: string) => string | null

/** What a subgraph is told of a caller with a request. */
export type Disclose = (request: SubgraphOperation, principal: Principal) => Promise<Principal>

type Outside = RemoteSubgraph & Required<Pick<RemoteSubgraph, 'outside'>>

/**
 * Tells a subgraph of others as little of callers as it needs: nothing with a request whose fields are for everybody; else what the
 * conditions of the fields it asks for turn on, and, unless its tier is OPEN, a name of the caller for this subgraph alone.
 */
export function disclosing(subgraph: Outside, pseudonym: Pseudonym): Disclose {
  let asks: Promise<AsksOf> | undefined
  // By principal object: authentication hands out the same one while it trusts a token.
  const told = new WeakMap<Principal, Map<string, Principal>>()
  return async (request, principal) => {
    if (!isSignedIn(principal)) return ANONYMOUS
    const asked = (await (asks ??= reading(subgraph.typeDefs)))(request)
    if (asked.length === 0) return ANONYMOUS
    let known = told.get(principal)
    if (known === undefined) told.set(principal, (known = new Map()))
    const key = asked.join('\n')
    let reduced = known.get(key)
    if (reduced === undefined) {
      const subject = nameFor(principal, subgraph.name, subgraph.outside.tier, pseudonym)
      known.set(key, (reduced = Object.freeze({ ...reducedTo(asked, principal), subject })))
    }
    return reduced
  }
}

type AsksOf = (request: SubgraphOperation) => Asks

/** Reads a schema when it is first needed, and each document once. The composer's way of reading directives is loaded by then. */
async function reading(typeDefs: string): Promise<AsksOf> {
  const { asksOf } = await import('./conditions.ts')
  const asks = asksOf(typeDefs)
  if (asks.size === 0) return () => []
  const schema = shapeSchema(typeDefs)
  const known = new WeakMap<DocumentNode, Asks>()
  return ({ document, query }) => {
    const read = document ?? parse(query, { noLocation: true })
    let asked = known.get(read)
    if (asked === undefined) known.set(read, (asked = askedBy(read, schema, asks)))
    return asked
  }
}

function nameFor({ subject }: Principal, audience: string, tier: AccessLevel, pseudonym: Pseudonym): string | null {
  return subject === null || tier === 'OPEN' ? null : pseudonym(subject, audience)
}

const GOVERNMENT: readonly Role[] = ['PRODUCER', 'WALIDATA', 'LEADER', 'ADMIN']
const ROLES_OF: Readonly<Record<string, readonly Role[]>> = {
  government: GOVERNMENT,
  admin: ['ADMIN'],
  walidata: ['WALIDATA'],
  leader: ['LEADER'],
}

/** The part of a principal that decides about these conditions, as `meetsCondition` does. */
function reducedTo(asked: Asks, principal: Principal): Principal {
  const names = (kind: string) => asked.flatMap((each) => (each.startsWith(kind) ? [each.slice(kind.length)] : []))
  const policies = names('policy ')
  const owners = policies.flatMap((each) => (each.startsWith(MEMBER_POLICY) ? [each.slice(MEMBER_POLICY.length)] : []))
  const roles = new Set(policies.flatMap((each) => ROLES_OF[each] ?? []))
  if (owners.length > 0) for (const each of GOVERNMENT) roles.add(each)
  const government = policies.includes('government') || owners.length > 0
  const scopes: readonly string[] = names('scope ')
  return {
    ...ANONYMOUS,
    kind: principal.kind,
    roles: ['PUBLIC', ...principal.roles.filter((each) => roles.has(each))],
    organizations: principal.organizations.filter((each) => owners.includes(each)),
    governmentApplication: government && principal.governmentApplication,
    scopes: principal.scopes.filter((each) => scopes.includes(each)),
  }
}
