import type { BaseSubgraph, OutsideSubgraph } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { CompositionError, CompositionLimitError, joinBeside, narrowBeside } from '@satudata/federation'
import type { RegistryContext } from '../context.ts'
import type { Part } from '../parents.ts'
import { SupergraphVersion } from './entities.ts'
import { Known } from './known.ts'
import { basePartsOf, keyOf, outsidePartsOf, publishedPart, sha256 } from './parts.ts'
import type { OutsidePart } from './parts.ts'

/** A graph, kept or to be kept. */
export interface Composed {
  readonly hash: string
  readonly sdl: string
  readonly base: string
  readonly outside: string
  readonly parts: readonly Part[]
}

/** Graphs that are kept at hand: what is served, and what is gone back to. Each is some hundreds of kilobytes. */
const MOST_GRAPHS = 6
const byKey = new Known<Composed>(MOST_GRAPHS)
const byHash = new Known<Composed>(MOST_GRAPHS)
/** Schemas of others as they are in a graph, by name. */
const narrowed = new Known<ReadonlyMap<string, string>>(MOST_GRAPHS)

const keyText = ({ base, outside }: Pick<Composed, 'base' | 'outside'>) => `${base} ${outside}`

/** Keeps a graph at hand that is served, or was. */
export function remember(graph: Composed): Composed {
  const { hash, sdl, base, outside, parts } = graph
  const plain = { hash, sdl, base, outside, parts }
  byKey.set(keyText(plain), plain)
  byHash.set(hash, plain)
  return plain
}

/** A kept graph; null when there is none of this hash. */
export async function graphByHash(em: EntityManager, hash: string): Promise<Composed | null> {
  const known = byHash.get(hash)
  if (known !== undefined) return known
  const kept = await em.findOne(SupergraphVersion, { hash }, { populate: ['sdl'] })
  return kept === null ? null : remember(kept)
}

/** The key of the graph of our subgraphs and these. */
const keyFor = (base: readonly BaseSubgraph[], outside: readonly OutsidePart[]) => ({
  base: keyOf(basePartsOf(base)),
  outside: keyOf(outsidePartsOf(outside)),
})

/** True when the graph of this hash is what these make; false when it is not at hand too. */
export function isMadeOf(hash: string | null, base: readonly BaseSubgraph[], outside: readonly OutsidePart[]): boolean {
  return hash !== null && byKey.get(keyText(keyFor(base, outside)))?.hash === hash
}

/** The graph of our subgraphs and these: the kept one, or composed now. Rejects with CompositionError when they do not fit together. */
export async function composed(
  context: RegistryContext,
  base: readonly BaseSubgraph[],
  outside: readonly OutsidePart[],
): Promise<Composed> {
  const key = keyFor(base, outside)
  const known = byKey.get(keyText(key))
  if (known !== undefined) return known
  const kept = await context.em().findOne(SupergraphVersion, key, { populate: ['sdl'] })
  if (kept !== null) return remember(kept)
  const made = await joinBeside({ parts: base, outside: outside.map(publishedPart) })
  return composedOf(base, outside, made.supergraph, made.narrowed)
}

/** What was composed of these, and the schemas of others in it, in their order. */
export function composedOf(
  base: readonly BaseSubgraph[],
  outside: readonly OutsidePart[],
  sdl: string,
  texts: readonly string[],
): Composed {
  const [baseParts, outsideParts] = [basePartsOf(base), outsidePartsOf(outside)]
  const parts = [...baseParts, ...outsideParts]
  const hash = sha256(`${sdl}\n${keyOf(parts)}`)
  const graph = { hash, sdl, base: keyOf(baseParts), outside: keyOf(outsideParts), parts }
  narrowed.set(keyText(graph), new Map(outside.map(({ name }, index) => [name, texts[index]!])))
  return graph
}

/** Outside subgraphs of a graph as the gateway serves them: narrowed to their tiers. In the order given. */
export async function servedParts(
  base: readonly BaseSubgraph[],
  outside: readonly OutsidePart[],
): Promise<OutsideSubgraph[]> {
  const key = keyText(keyFor(base, outside))
  let texts = narrowed.get(key)
  if (texts === undefined) {
    const made = await narrowBeside({ parts: base, outside: outside.map(publishedPart) })
    texts = new Map(outside.map(({ name }, index) => [name, made[index]!]))
    narrowed.set(key, texts)
  }
  return outside.map(({ name, url, tier, owner, hash }) => {
    return { name, url, typeDefs: texts.get(name)!, owner, tier, version: hash }
  })
}

/** A subgraph that was left out, and why. */
export interface LeftOut {
  readonly part: OutsidePart
  /** What the composer says. */
  readonly reason: string
}

/**
 * The graph of our subgraphs and as many of these as fit, each tried in turn. Rejects with CompositionError when ours do not fit
 * together by themselves.
 */
export async function composedAsFits(
  context: RegistryContext,
  base: readonly BaseSubgraph[],
  outside: readonly OutsidePart[],
): Promise<{
  readonly graph: Composed
  readonly fitting: readonly OutsidePart[]
  readonly leftOut: readonly LeftOut[]
}> {
  try {
    return { graph: await composed(context, base, outside), fitting: outside, leftOut: [] }
  } catch (error) {
    if (outside.length === 0 || !isUnfit(error)) throw error
  }
  let graph = await composed(context, base, [])
  let fitting: readonly OutsidePart[] = []
  let waiting = outside
  let leftOut: LeftOut[] = []
  // One may need what a later one brings: those that did not fit are tried again as long as others came in.
  for (let before = -1; before !== fitting.length && waiting.length > 0;) {
    before = fitting.length
    leftOut = []
    for (const part of waiting) {
      try {
        graph = await composed(context, base, [...fitting, part])
        fitting = [...fitting, part]
      } catch (error) {
        if (!isUnfit(error)) throw error
        leftOut.push({ part, reason: error.message })
      }
    }
    waiting = leftOut.map(({ part }) => part)
  }
  return { graph, fitting, leftOut }
}

/** What a composer that died says is nothing about the schemas. */
function isUnfit(error: unknown): error is CompositionError | CompositionLimitError {
  return error instanceof CompositionError || error instanceof CompositionLimitError
}
