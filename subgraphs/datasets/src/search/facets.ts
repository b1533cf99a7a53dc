import type { SubgraphContext } from '@satudata/subgraph'
import { catalogueScope } from '../catalogue.ts'
import { keywordCondition, LIST_FILTERS, listCondition, visible } from './conditions.ts'
import type { DatasetSearch, ListFilter } from './conditions.ts'

/** A value of a facet and the datasets it would leave. */
export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** The facets, by the filter they stand for. */
export type Facets = Readonly<Record<Facet, readonly FacetCount[]>>

type Facet = Exclude<ListFilter, 'indicators'>

/** Where a facet finds its values in a dataset, and in which order they are listed. */
const FACETS: Readonly<Record<Facet, { readonly values: string; readonly order: string }>> = {
  themes: { values: 'unnest(themes)', order: 'value' },
  publishers: { values: 'owner', order: 'value' },
  regions: { values: 'unnest(regions)', order: 'value' },
  years: { values: 'unnest(years)::text', order: 'value desc' },
  groups: { values: 'unnest(groups)', order: 'count desc, value' },
  pillars: { values: 'unnest(pillars)', order: 'value' },
  tags: { values: 'unnest(tags)', order: 'count desc, value' },
}
const MOST = 100

/** Counts every facet over what the caller sees, each with the filters of all the others, in one statement. */
export async function facetsOf(context: SubgraphContext, search: DatasetSearch): Promise<Facets> {
  const flags = LIST_FILTERS.map((filter) => ({ filter, ...listCondition(filter, search) }))
  const base = [visible(catalogueScope(context)), keywordCondition(search)]
  const rows = await context.em.getConnection().execute<(FacetCount & { facet: Facet })[]>(
    `with seen as (
       select owner, themes, regions, years, groups, pillars, tags,
         ${flags.map(({ filter, sql }) => `${sql} as in_${filter}`).join(', ')}
       from datasets.dataset d
       where ${base.map(({ sql }) => sql).join(' and ')}
     )
     ${(Object.keys(FACETS) as Facet[]).map(facetSql).join('\nunion all\n')}`,
    [...flags.flatMap(({ values }) => values), ...base.flatMap(({ values }) => values)],
  )
  const counts = Object.groupBy(rows, ({ facet }) => facet)
  return Object.fromEntries(
    Object.keys(FACETS).map((facet) => [facet, counts[facet as Facet] ?? []]),
  ) as unknown as Facets
}

function facetSql(facet: Facet): string {
  const others = LIST_FILTERS.filter((filter) => filter !== facet).map((filter) => `in_${filter}`)
  const { values, order } = FACETS[facet]
  return `(select '${facet}' as facet, value, count(*)::int as count
           from (select ${values} as value from seen where ${others.join(' and ')}) as each
           group by value order by ${order} limit ${MOST})`
}
