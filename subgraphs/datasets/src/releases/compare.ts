import { offsetConnection, offsetOf, pageSize, subtractDecimals } from '@satudata/subgraph'
import type { Comparison, Connection, FigureDifference, PageArgs, Release, SubgraphContext } from '@satudata/subgraph'
import type { FigureChangeKind } from '../generated/resolvers.ts'
import type { Row } from './rows.ts'
import { unitOf } from './rows.ts'
import { readableRelease } from './visible.ts'

/** Two releases whose rows the caller sees. */
export interface ReleasePair {
  readonly from: Release
  readonly to: Release
}

/** A figure that the two do not agree on. */
export interface Change {
  readonly kind: FigureChangeKind
  readonly before: Row | null
  readonly after: Row | null
}

/** The two releases to compare; null unless the caller sees the rows of both. */
export async function releasePair(
  context: SubgraphContext,
  dataset: string,
  ids: { readonly from: string; readonly to: string },
): Promise<ReleasePair | null> {
  const [from, to] = await Promise.all([
    readableRelease(context, dataset, ids.from),
    readableRelease(context, dataset, ids.to),
  ])
  return from === null || to === null ? null : { from, to }
}

const counts = new WeakMap<ReleasePair, Promise<Comparison>>()

/** How many figures of two releases differ, worked out once for one answer. */
export function countsOf({ lake }: SubgraphContext, pair: ReleasePair): Promise<Comparison> {
  const known = counts.get(pair) ?? lake.compare(pair.from, pair.to, { offset: 0, limit: 0 })
  counts.set(pair, known)
  return known
}

/** A page of the figures that differ. */
export async function findChanges(
  { lake }: SubgraphContext,
  { from, to }: ReleasePair,
  args: PageArgs & { readonly kind?: FigureChangeKind | null | undefined },
): Promise<Connection<Change>> {
  const offset = args.after == null ? 0 : offsetOf(args.after)
  const limit = pageSize(args)
  const compared = await lake.compare(from, to, { kind: args.kind ?? undefined, offset, limit })
  const nodes = compared.differences.map((difference) => changeOf(difference, from, to))
  return offsetConnection(nodes, offset, totalOf(compared, args.kind ?? undefined))
}

/** The exact difference of a figure; null when it has no value on one side, or another unit. */
export function differenceOf({ before, after }: Change): string | null {
  if (before === null || after === null || unitOf(before) !== unitOf(after)) return null
  const [was, is] = [before.observation.value, after.observation.value]
  return was === null || is === null ? null : subtractDecimals(is, was)
}

function changeOf({ kind, before, after }: FigureDifference, from: Release, to: Release): Change {
  return {
    kind,
    before: before === undefined ? null : { observation: before, release: from },
    after: after === undefined ? null : { observation: after, release: to },
  }
}

function totalOf({ added, removed, changed }: Comparison, kind: FigureChangeKind | undefined): number {
  if (kind === undefined) return added + removed + changed
  return { ADDED: added, REMOVED: removed, CHANGED: changed }[kind]
}
