import type { BaseSubgraph } from '@satudata/core'
import { composeOffThread, CompositionError, CompositionLimitError } from '@satudata/federation'
import type { RegistryContext } from '../context.ts'
import type { Part } from '../parents.ts'
import { SupergraphVersion } from './entities.ts'
import { basePartsOf, keyOf, outsidePartsOf, servedParts, sha256 } from './parts.ts'
import type { OutsidePart } from './parts.ts'

/** A graph, kept or to be kept. */
export interface Composed {
  readonly hash: string
  readonly sdl: string
  readonly base: string
  readonly outside: string
  readonly parts: readonly Part[]
}

/** The graph of our subgraphs and these: the kept one, or composed now. Rejects with CompositionError when they do not fit together. */
export async function composed(
  context: RegistryContext,
  base: readonly BaseSubgraph[],
  outside: readonly OutsidePart[],
): Promise<Composed> {
  const key = { base: keyOf(basePartsOf(base)), outside: keyOf(outsidePartsOf(outside)) }
  const kept = await context.em().findOne(SupergraphVersion, key)
  return kept ?? composedOf(base, outside, await composeOffThread([...base, ...servedParts(base, outside)]))
}

/** What was composed of these. */
export function composedOf(base: readonly BaseSubgraph[], outside: readonly OutsidePart[], sdl: string): Composed {
  const [baseParts, outsideParts] = [basePartsOf(base), outsidePartsOf(outside)]
  const parts = [...baseParts, ...outsideParts]
  const hash = sha256(`${sdl}\n${keyOf(parts)}`)
  return { hash, sdl, base: keyOf(baseParts), outside: keyOf(outsideParts), parts }
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
