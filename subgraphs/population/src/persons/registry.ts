import { tierOf, viewOfPerson } from '@satudata/core'
import type { Label, PersonPart, PersonView, Principal } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { ACCESS_FILTER } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import type { Person } from '../entities.ts'
import { OWNERS } from '../sources/measures.ts'

/** Label of the registry of persons, its access log, and the corrections. */
export const REGISTRY: Label = { access: 'CLOSED', stage: 'VALIDATED', owner: OWNERS.population }

/** Organizations that give the aid of the register. */
export const AID_GIVERS: readonly string[] = [OWNERS.social]

/**
 * An entity manager that finds every person, whoever is calling: the caller's own would find only rows of organizations it is a
 * member of. Nothing it finds may leave before `viewOf` was asked and the access log was written.
 */
export function registryOf({ em, tiers }: Pick<SubgraphContext, 'em' | 'tiers'>): EntityManager {
  // For the audit log, which learns of rows that the caller's own entity manager loads, and these are not.
  tiers?.add(tierOf(REGISTRY))
  const registry = em.fork()
  registry.setFilterParams(ACCESS_FILTER, { scope: [{ access: 'CLOSED', stage: 'VALIDATED', owners: 'ANY' }] })
  return registry
}

/** What the caller sees of a part of a person's record; `owner` is who answers for the part. */
export function viewOf(
  principal: Principal,
  part: PersonPart,
  person: Pick<Person, 'sealed'>,
  owner = REGISTRY.owner,
): PersonView {
  return viewOfPerson(principal, part, { registry: REGISTRY.owner, owner, sealed: person.sealed })
}
