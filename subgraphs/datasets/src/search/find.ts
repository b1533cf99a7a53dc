import { offsetConnection, offsetOf, pageSize } from '@satudata/subgraph'
import type { Connection, PageArgs, SubgraphContext } from '@satudata/subgraph'
import { catalogueScope, datasetById, present } from '../catalogue.ts'
import type { Dataset } from '../entities.ts'
import type { DatasetSort } from '../generated/resolvers.ts'
import { servicesOf } from '../services.ts'
import type { DatasetSearch } from './filters.ts'
import { wordsOf } from './keyword.ts'
import { matching, seenBy } from './matching.ts'
import type { Seen } from './matching.ts'
import { pageOf } from './order.ts'

/** A page of datasets that knows what it was searched by, so that its facets can be counted when they are asked for. */
export interface DatasetPage extends Connection<Dataset> {
  readonly search: DatasetSearch
  readonly seen: Seen
  /** The keyword that was searched by instead, when that given found nothing. */
  readonly suggestion: string | null
}

/** Searches the catalogue within what the caller sees: the page, and how many match in all. */
export async function searchDatasets(
  context: SubgraphContext,
  search: DatasetSearch,
  args: PageArgs & { readonly sort?: DatasetSort },
): Promise<DatasetPage> {
  const first = pageSize(args)
  const start = args.after == null ? 0 : offsetOf(args.after)
  const words = wordsOf(search.keyword)
  const sort = args.sort ?? 'RELEVANCE'
  const { held, downloads } = servicesOf(context)
  await held.refresh()
  const { seen, suggestion } = await withKeyword(context, words)
  const counts = sort === 'DOWNLOADS' ? await downloads.counts() : undefined
  const numbers = matching(seen, search)
  const ids = pageOf(held, numbers, { sort, hits: seen.hits, downloads: counts }, { start, first })
  const nodes = await present(datasetById, context, ids)
  return { ...offsetConnection(nodes, start, numbers.length), search, seen, suggestion }
}

/** The entries with the keyword. When the caller sees none, those with the nearest one that has some, and that one. */
async function withKeyword(
  context: SubgraphContext,
  words: readonly string[] | undefined,
): Promise<{ readonly seen: Seen; readonly suggestion: string | null }> {
  const { lookup, spelling } = servicesOf(context)
  if (words === undefined) return { seen: seenBy(context, undefined), suggestion: null }
  const hits = await lookup.find(words)
  const seen = seenBy(context, hits)
  if (spelling === undefined || matching(seen, {}).length > 0) return { seen, suggestion: null }
  const corrected = await spelling.correct(words, catalogueScope(context))
  if (corrected === undefined) return { seen, suggestion: null }
  return { seen: seenBy(context, await lookup.find(corrected)), suggestion: corrected.join(' ') }
}
