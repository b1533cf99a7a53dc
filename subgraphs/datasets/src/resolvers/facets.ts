import type { SubgraphContext } from '@satudata/subgraph'
import { groupBySlug, pillarByCode, themeByCode } from '../catalogue.ts'
import { facetsOf } from '../search/facets.ts'
import type { FacetCount } from '../search/facets.ts'
import type { DatasetPage } from '../search/find.ts'

/** Facets of a page of datasets; each count names what it counts. */
export const facetResolvers = {
  DatasetConnection: {
    facets: (page: DatasetPage, _: unknown, context: SubgraphContext) => facetsOf(context, page.search),
  },
  ThemeCount: { theme: ({ value }: FacetCount, _: unknown, context: SubgraphContext) => themeByCode(context, value) },
  PublisherCount: { publisher: ({ value }: FacetCount) => ({ code: value }) },
  RegionCount: { region: ({ value }: FacetCount) => ({ code: value }) },
  YearCount: { year: ({ value }: FacetCount) => Number(value) },
  GroupCount: { group: ({ value }: FacetCount, _: unknown, context: SubgraphContext) => groupBySlug(context, value) },
  PillarCount: {
    pillar: ({ value }: FacetCount, _: unknown, context: SubgraphContext) => pillarByCode(context, value),
  },
  TagCount: { tag: ({ value }: FacetCount) => ({ name: value }) },
}
