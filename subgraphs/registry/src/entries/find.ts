import type { Principal } from '@satudata/core'
import { isGovernment, subgraphNamed } from '@satudata/core'
import { LockMode } from '@mikro-orm/core'
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import { notFound } from '../refusals.ts'
import { Overtaken } from '../graph/activate.ts'
import { Subgraph } from './entities.ts'
import { closedOwners, KNOWN_TIERS, maySee } from './policy.ts'

/** The subgraph of this name, if the caller sees it; what is hidden and what is not there answer alike. */
export async function findVisible(em: EntityManager, principal: Principal, name: string): Promise<Subgraph> {
  const found = await em.findOne(Subgraph, { name })
  if (found === null || !maySee(principal, found)) throw notFound('subgraph', name)
  return found
}

/** The same, held until the transaction ends. */
export async function lockSubgraph(em: EntityManager, principal: Principal, name: string): Promise<Subgraph> {
  const found = await em.findOne(Subgraph, { name }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (found === null || !maySee(principal, found)) throw notFound('subgraph', name)
  return found
}

/** The row a decision was based on, held until the transaction ends; throws Overtaken when it changed since. */
export async function lockAsDecided(em: EntityManager, { name, revision }: Subgraph): Promise<Subgraph> {
  const found = await em.findOne(Subgraph, { name }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (found === null || found.revision !== revision) throw new Overtaken()
  found.revision += 1
  return found
}

/** Condition for the subgraphs somebody sees. */
export function visibleTo(principal: Principal): FilterQuery<Subgraph> {
  const owners = closedOwners(principal)
  if (owners === 'ANY') return {}
  const own = subgraphNamed(principal)
  const known: FilterQuery<Subgraph> = { $or: [{ origin: 'BASE' }, { tier: { $in: KNOWN_TIERS } }] }
  const open = isGovernment(principal) ? known : { $and: [known, { state: 'ACTIVE' as const }] }
  return { $or: [open, { ownerCode: { $in: owners } }, ...(own === null ? [] : [{ name: own }])] }
}
