import { encodeCursor, offsetOf, pageSize } from '@satudata/subgraph'
import type {
  Connection,
  FigureFilter,
  Observation,
  ObservationStatus,
  PageArgs,
  Release,
  SubgraphContext,
} from '@satudata/subgraph'
import type { DatasetRowFilter } from '../generated/resolvers.ts'
import { readableRelease } from './visible.ts'

/** A row and the release it is of. */
export interface Row {
  readonly observation: Observation
  readonly release: Release
}

/** A page of a release's rows, and what they were filtered by. */
export interface RowPage extends Omit<Connection<Row>, 'totalCount'> {
  readonly release: Release
  readonly filter: FigureFilter
}

/**
 * A page of the rows of a dataset's release that fit the filter; null when the caller sees none of its rows. A cursor is a row of the
 * file, so the last page costs what the first does.
 */
export async function findRows(
  context: SubgraphContext,
  dataset: string,
  args: PageArgs & {
    readonly release?: string | null | undefined
    readonly filter?: DatasetRowFilter | null | undefined
  },
): Promise<RowPage | null> {
  const limit = pageSize(args)
  const from = args.after == null ? 0 : offsetOf(args.after)
  const release = await readableRelease(context, dataset, args.release)
  if (release === null) return null
  const filter = figureFilter(args.filter)
  // One more than the page tells whether there is another.
  const found = await context.lake.find(release, { filter, from, limit: limit + 1 })
  const edges = found
    .slice(0, limit)
    .map(({ row, observation }) => ({ cursor: encodeCursor([row]), node: { observation, release } }))
  const pageInfo = {
    hasNextPage: found.length > limit,
    hasPreviousPage: from > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
  return { nodes: edges.map(({ node }) => node), edges, pageInfo, release, filter }
}

/** Rows that fit, in all pages together. */
export function countRows({ lake }: SubgraphContext, { release, filter }: RowPage): Promise<number> {
  return lake.count(release, filter)
}

/** The filter as the lake takes it: what is null is not given. */
function figureFilter(filter: DatasetRowFilter | null | undefined): FigureFilter {
  const given = Object.entries(filter ?? {}).filter(([, values]) => values != null)
  return Object.fromEntries(given) as FigureFilter
}

/** State of a figure: what the release says, or what follows from its stage. */
export function statusOf({ observation, release }: Row): ObservationStatus {
  if (observation.value === null) return 'MISSING'
  return observation.status ?? (release.stage === 'PRELIMINARY' ? 'PRELIMINARY' : 'NORMAL')
}

/** Unit of a figure, as its release declares it. */
export function unitOf({ observation, release }: Row): string {
  const measure = release.measures.find(({ indicator }) => indicator === observation.indicator)
  if (measure === undefined) throw new Error(`Release ${release.id} does not declare ${observation.indicator}.`)
  return measure.unit
}
