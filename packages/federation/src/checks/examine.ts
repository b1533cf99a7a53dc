import { compose } from '../compose/compose.ts'
import { CompositionError, unexpected } from '../compose/faults.ts'
import type { ComposedPart, PublishedPart } from '../compose/part.ts'
import { documentOf, ownedTypes } from '../schema/owned.ts'
import type { OwnedType } from '../schema/owned.ts'
import { wrongAccess } from './access.ts'
import { readBounded } from './bounds.ts'
import { changesBetween } from './changes.ts'
import type { ReachedChange } from './changes.ts'
import type { CheckInput } from './check.ts'
import { cyclesIn } from './cycles.ts'
import { unknownFeatures } from './features.ts'
import type { Finding } from './finding.ts'
import { wrongNames } from './names.ts'
import { narrowed } from './narrow.ts'
import { takenOver } from './ownership.ts'
import { coordinatesOf } from './shared.ts'
import { policyOf, tightened } from './tier.ts'
import { trapsIn } from './traps.ts'
import { unfit } from './unfit.ts'
import { wider } from './wider.ts'

/** A schema that is looked at, and what it is held against. */
export interface Examining extends Pick<
  CheckInput,
  'subgraph' | 'others' | 'away' | 'served' | 'isServed' | 'consents'
> {
  /** Subgraphs of ours. */
  readonly base: readonly ComposedPart[]
}

/** What was seen in a schema, without what was asked of the graph. */
export interface Examined {
  readonly findings: readonly Finding[]
  /** Its schema narrowed to its tier, as it goes into composition; null when it cannot be read. */
  readonly tightened: string | null
  /** The graph it would make; null when it makes none. */
  readonly made: Made | null
}

/** A graph with the subgraph in it. */
export interface Made {
  readonly supergraph: string
  /** The schemas of others as they are in it: those it is held against, then its own. */
  readonly narrowed: readonly string[]
  readonly changes: readonly ReachedChange[]
}

/**
 * Looks at a schema of others from all sides. What needs no other schema comes first, so that a schema that is a bomb costs nothing. Blocks
 * for as long as it takes: see `examineBeside`.
 */
export async function examine(given: Examining): Promise<Examined> {
  const { subgraph, base, consents } = given
  const { document, findings: unread } = readBounded(subgraph.typeDefs)
  if (document === null) return { findings: unread, tightened: null, made: null }
  const knots = cyclesIn(document)
  if (knots.length > 0) return { findings: knots, tightened: null, made: null }
  const before = narrowed(base, given.others)
  const parts = [
    ...base,
    ...given.others.map((each, index) => ({ ...each, typeDefs: before[index]!, isOutside: true })),
  ]
  const served = ownedBy(parts)
  const away = absent(given)
  const owned = away.length === 0 ? served : ownedBy([...parts, ...away])
  const neighbours = [...parts, ...away].map(({ name }) => name)
  const traps = [...unknownFeatures(document), ...trapsIn(document)]
  const findings = [
    ...traps,
    ...takenOver({ document, others: owned, consents }),
    ...wrongNames({ name: subgraph.name, document, others: owned, neighbours }),
    ...wrongAccess(document, subgraph.tier),
  ]
  const shared = coordinatesOf(served)
  const text = tightened(subgraph.typeDefs, subgraph.tier, subgraph.owner, shared)
  if (traps.length > 0) return { findings, tightened: text, made: null }
  try {
    const joined = { supergraph: given.served, narrowed: [...before, text] }
    if (given.isServed !== true || joined.supergraph === null)
      joined.supergraph = await composed([
        ...parts,
        { name: subgraph.name, typeDefs: text, url: subgraph.url, isOutside: true },
      ])
    const policy = policyOf(subgraph.tier, subgraph.owner)
    const open = wider(joined.supergraph, { typeDefs: subgraph.typeDefs, shared, policy })
    if (open.length > 0) return { findings: [...findings, ...open], tightened: text, made: null }
    return { findings, tightened: text, made: await asServed(given, joined.supergraph, joined.narrowed) }
  } catch (error) {
    return { findings: [...findings, ...unfit(error, subgraph.name)], tightened: text, made: null }
  }
}

type Named = Pick<ComposedPart, 'name' | 'typeDefs'>

function ownedBy(parts: readonly Named[]): ReadonlyMap<string, OwnedType> {
  return ownedTypes(parts.map(({ name, typeDefs }) => ({ name, document: documentOf(typeDefs) })))
}

/** What is out of the graph for a while, as it would stand in it. */
function absent({ base, away = [] }: Examining): Named[] {
  const texts = away.length === 0 ? [] : narrowed(base, away)
  return away.map(({ name }, index) => ({ name, typeDefs: texts[index]! }))
}

/** What was composed is the graph, unless the schema shares with another one what was narrowed there before. */
async function asServed(given: Examining, supergraph: string, joined: readonly string[]): Promise<Made> {
  const { subgraph, base, others, served } = given
  const changes = served === null || served === supergraph ? [] : await changesBetween(served, supergraph)
  // While nobody reviewed it, nobody but its owner may use it.
  const all: PublishedPart[] = [...others, { ...subgraph, tier: subgraph.tier ?? 'CLOSED' }]
  const texts = narrowed(base, all)
  const same = given.isServed === true || texts.every((text, index) => text === joined[index])
  if (same) return { supergraph, narrowed: texts, changes }
  const parts = all.map((each, index) => ({ ...each, typeDefs: texts[index]!, isOutside: true }))
  return { supergraph: await composed([...base, ...parts]), narrowed: texts, changes }
}

async function composed(parts: readonly ComposedPart[]): Promise<string> {
  try {
    return await compose(parts)
  } catch (error) {
    throw error instanceof CompositionError ? error : unexpected(error instanceof Error ? error.message : String(error))
  }
}
