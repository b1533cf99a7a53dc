import { groupBySlug, named, pillarByCode, themeByCode } from '../catalogue.ts'
import type { AccessLevel, DistributionFormat, Resolvers } from '../generated/resolvers.ts'
import { facetsOf } from '../search/facets.ts'

/** Facets of a page of datasets; each count names what it counts. */
export const facetResolvers: Resolvers = {
  DatasetConnection: {
    facets: (page) => facetsOf(page),
  },
  ThemeCount: { theme: ({ value }, _, context) => named(themeByCode, context, value) },
  PublisherCount: { publisher: ({ value }) => ({ code: value }) },
  RegionCount: { region: ({ value }) => ({ code: value }) },
  YearCount: { year: ({ value }) => Number(value) },
  GroupCount: { group: ({ value }, _, context) => named(groupBySlug, context, value) },
  PillarCount: { pillar: ({ value }, _, context) => named(pillarByCode, context, value) },
  TagCount: { tag: ({ value }) => ({ name: value }) },
  AccessCount: { access: ({ value }) => value as AccessLevel },
  FormatCount: { format: ({ value }) => value as DistributionFormat },
}
