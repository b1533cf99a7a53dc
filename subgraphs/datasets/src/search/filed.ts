import { batch, offsetConnection, offsetOf, pageSize } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import { datasetById, present } from '../catalogue.ts'
import { servicesOf } from '../services.ts'
import type { DatasetPage } from './find.ts'
import type { Facet } from './held/facets.ts'
import { matching, seenBy } from './matching.ts'
import { pageOf } from './order.ts'

/** By what datasets are listed under something else: the region, theme, group … they are filed under. */
export type FiledUnder = Exclude<Facet, 'years' | 'access' | 'formats'>

/** Batched: brings the held catalogue up to date once, however many lists are asked for. */
const upToDate = batch<'now', true>(async (_, context) => {
  await servicesOf(context).held.refresh()
  return new Map([['now', true]])
})

/** The datasets filed under something, by title. */
export async function datasetsUnder(
  context: SubgraphContext,
  under: FiledUnder,
  value: string,
  args: PageArgs,
): Promise<DatasetPage> {
  const first = pageSize(args)
  const start = args.after == null ? 0 : offsetOf(args.after)
  await upToDate(context, 'now')
  const { held } = servicesOf(context)
  const seen = seenBy(context, undefined)
  const search = { [under]: [value] }
  const numbers = matching(seen, search)
  const ids = pageOf(held, numbers, { sort: 'TITLE', hits: undefined, downloads: undefined }, { start, first })
  const nodes = await present(datasetById, context, ids)
  return { ...offsetConnection(nodes, start, numbers.length), search, seen, suggestion: null }
}
