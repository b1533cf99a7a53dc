import { offsetConnection, offsetOf, pageSize } from '@satudata/subgraph'
import type { Connection, PageArgs, SubgraphContext } from '@satudata/subgraph'
import { catalogueScope, datasetById, present } from '../catalogue.ts'
import type { Dataset } from '../entities.ts'
import type { DatasetSort } from '../generated/resolvers.ts'
import { keywordCondition, LIST_FILTERS, listCondition, visible } from './conditions.ts'
import type { DatasetSearch } from './conditions.ts'
import { tsquery } from './keyword.ts'

/** A page of datasets that knows what it was searched by, so that its facets can be counted when they are asked for. */
export interface DatasetPage extends Connection<Dataset> {
  readonly search: DatasetSearch
}

const ORDER: Readonly<Record<DatasetSort, string>> = {
  RELEVANCE: 'rank desc, title, id',
  TITLE: 'title, id',
  MODIFIED: 'modified desc, title, id',
}

/** Searches the catalogue within what the caller sees: the page, and how many match in all. */
export async function searchDatasets(
  context: SubgraphContext,
  search: DatasetSearch,
  args: PageArgs & { readonly sort?: DatasetSort },
): Promise<DatasetPage> {
  const first = pageSize(args)
  const start = args.after == null ? 0 : offsetOf(args.after)
  const rank = tsquery(search.keyword)
  const conditions = [
    visible(catalogueScope(context)),
    keywordCondition(search),
    ...LIST_FILTERS.map((filter) => listCondition(filter, search)),
  ]
  const [found] = await context.em.getConnection().execute<{ total: number; ids: string[] }[]>(
    `with matching as (
       select d.id, d.title->>'id' as title, d.modified, ${rank === undefined ? '0' : `ts_rank(d.search, ${rank.sql})`} as rank
       from datasets.dataset d
       where ${conditions.map(({ sql }) => sql).join(' and ')}
     )
     select (select count(*)::int from matching) as total,
            array(select id from matching order by ${ORDER[args.sort ?? 'RELEVANCE']} offset ? limit ?) as ids`,
    [...(rank?.values ?? []), ...conditions.flatMap(({ values }) => values), start, first],
  )
  const nodes = await present(datasetById, context, found?.ids ?? [])
  return { ...offsetConnection(nodes, start, found?.total ?? 0), search }
}
