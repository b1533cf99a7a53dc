import type { EntityManager } from '@mikro-orm/postgresql'
import { baseOf } from '../context.ts'
import type { RegistryContext } from '../context.ts'
import { Subgraph } from '../entries/entities.ts'
import type { OutsidePart } from '../graph/parts.ts'
import { dayOf } from '../input.ts'
import { definersOf } from './definers.ts'
import { FieldConsent } from './entities.ts'

/** Whose consents are asked for, and beside what. */
export interface Leaning {
  readonly subgraph: string
  /** The other subgraphs of others in the graph. */
  readonly others: readonly OutsidePart[]
  /** True for a version that is in the graph already: it may still lean on what ended lately. */
  readonly inGraph: boolean
}

/**
 * Coordinates whose owners let a subgraph take them over: given, not over, and by all who answer for the field today. One whose field went
 * to somebody else is nobody's consent any more, before anybody noted that it ended.
 */
export async function holding(
  context: RegistryContext,
  em: EntityManager,
  { subgraph, others, inGraph }: Leaning,
): Promise<string[]> {
  const now = context.now()
  const given = await em.find(FieldConsent, {
    subgraph,
    $or: [{ endedAt: null }, ...(inGraph ? [{ leavesAt: { $gt: now } }] : [])],
  })
  if (given.length === 0) return []
  const parts = [...baseOf(context), ...others.map(({ name, sdl }) => ({ name, typeDefs: sdl }))]
  const rows = await em.find(Subgraph, { name: { $in: parts.map(({ name }) => name) } })
  const owners = new Map(rows.map(({ name, ownerCode }) => [name, ownerCode ?? null]))
  const today = dayOf(now)
  const stands = (consent: FieldConsent) => {
    if (consent.endedAt != null) return true
    if (consent.until < today) return false
    const givers = new Map(consent.givers.map((giver) => [giver.subgraph, giver.owner]))
    return definersOf(consent.coordinate, parts).every(
      (name) => givers.has(name) && givers.get(name) === owners.get(name),
    )
  }
  return given.filter(stands).map(({ coordinate }) => coordinate)
}
