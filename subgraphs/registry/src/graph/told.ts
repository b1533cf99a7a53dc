import { entityByKey } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import { isSteward } from '../entries/policy.ts'
import type { Part } from '../parents.ts'
import { findSubgraph } from '../queries.ts'
import { SupergraphActivation, SupergraphVersion } from './entities.ts'

const bySequence = entityByKey(SupergraphActivation, 'sequence')
/** Batched: a graph by its hash. */
export const supergraphByHash = entityByKey(SupergraphVersion, 'hash')

/** The parts of a graph that the caller may know of. */
export async function toldParts(context: SubgraphContext, parts: readonly Part[]): Promise<readonly Part[]> {
  if (isSteward(context.principal)) return parts
  const known = await Promise.all(parts.map((part) => isKnown(context, part)))
  return parts.filter((_, index) => known[index])
}

/**
 * True when an activation changed nothing that the caller may not know of. Else who did it, what was said and what changed would tell of a
 * subgraph that is closed to the caller: that there was one, and when, is all that is told.
 */
export async function isTold(context: SubgraphContext, { sequence, hash }: SupergraphActivation): Promise<boolean> {
  if (isSteward(context.principal)) return true
  const before = await bySequence(context, String(sequence - 1))
  const [was, is] = await Promise.all(
    [before?.hash, hash].map(async (each) =>
      each === undefined ? [] : (await supergraphByHash(context, each))!.parts,
    ),
  )
  const known = await Promise.all(differing(was!, is!).map((part) => isKnown(context, part)))
  return known.every(Boolean)
}

function differing(was: readonly Part[], is: readonly Part[]): Part[] {
  const [left, right] = [was, is].map((parts) => new Set(parts.map((part) => JSON.stringify(part))))
  return [
    ...was.filter((each) => !right!.has(JSON.stringify(each))),
    ...is.filter((each) => !left!.has(JSON.stringify(each))),
  ]
}

async function isKnown(context: SubgraphContext, { subgraph, tier }: Part): Promise<boolean> {
  return tier === null || (await findSubgraph(context, subgraph)) !== null
}
