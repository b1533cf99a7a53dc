import { batch, offsetConnection, offsetOf, pageSize } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import { catalogueScope, datasetById, present } from '../catalogue.ts'
import { visible } from './conditions.ts'
import type { ListFilter } from './conditions.ts'
import type { DatasetPage } from './find.ts'

/** By what datasets are listed under something else: the region, theme, group … they are filed under. */
export type FiledUnder = Exclude<ListFilter, 'years'>

/** PostgreSQL counts array places in 32 bits. */
const FARTHEST = 2_000_000_000

interface Request {
  readonly under: FiledUnder
  readonly value: string
  readonly start: number
  readonly first: number
}

interface Page {
  readonly ids: readonly string[]
  readonly total: number
}

// A key is the request as text: the loader shares pages between equal requests, and one statement serves all values of a kind.
const pageOf = batch<string, Page>(
  async (keys, context) => {
    const requests = keys.map((key) => JSON.parse(key) as Request)
    const alike = Object.values(Object.groupBy(requests, ({ under, start, first }) => `${under} ${start} ${first}`))
    const pages = await Promise.all(alike.map((group) => loadPages(context, group ?? [])))
    return new Map(pages.flat())
  },
  () => ({ ids: [], total: 0 }),
)

/** The datasets filed under something, by title; batched over all that are asked for at once. */
export async function datasetsUnder(
  context: SubgraphContext,
  under: FiledUnder,
  value: string,
  args: PageArgs,
): Promise<DatasetPage> {
  const first = pageSize(args)
  const start = args.after == null ? 0 : Math.min(offsetOf(args.after), FARTHEST)
  const { ids, total } = await pageOf(context, JSON.stringify({ under, value, start, first } satisfies Request))
  const nodes = await present(datasetById, context, ids)
  return { ...offsetConnection(nodes, start, total), search: { [under]: [value] } }
}

async function loadPages(context: SubgraphContext, requests: readonly Request[]): Promise<[string, Page][]> {
  const [request] = requests
  if (request === undefined) return []
  const scope = visible(catalogueScope(context))
  const rows = await context.em.getConnection().execute<(Page & { value: string })[]>(
    `select asked.value, count(*)::int as total,
            coalesce((array_agg(d.id order by d.title->>'id', d.id))[?:?], '{}') as ids
     from unnest(array[${requests.map(() => '?').join(', ')}]::text[]) as asked(value)
     join (
       select id, title, estimation_level, unnest(${request.under === 'publishers' ? 'array[owner]' : request.under}) as filed
       from datasets.dataset where ${scope.sql}
     ) as d on ${request.under === 'regions' ? OF_REGION : 'd.filed = asked.value'}
     group by asked.value`,
    [request.start + 1, request.start + request.first, ...requests.map(({ value }) => value), ...scope.values],
  )
  return rows.map(({ value, ids, total }) => [JSON.stringify({ ...request, value } satisfies Request), { ids, total }])
}

/** Below kabupaten and kota the dataset must go as deep as the region lies, as in `conditions.ts`. */
const OF_REGION = `d.filed = substring(asked.value from '^[^.]+[.]{0,1}[^.]*')
  and case array_length(string_to_array(asked.value, '.'), 1)
        when 3 then d.estimation_level in ('DISTRICT', 'VILLAGE')
        when 4 then d.estimation_level = 'VILLAGE'
        else true
      end`
