import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import { datasetById, groupBySlug, indicatorByCode } from './catalogue.ts'
import type { Group } from './entities.ts'
import { allPillars, allThemes, findGroups, findIndicators } from './queries.ts'
import { datasetResolvers } from './resolvers/dataset.ts'
import { facetResolvers } from './resolvers/facets.ts'
import { filingResolvers } from './resolvers/filing.ts'
import { indicatorResolvers } from './resolvers/indicator.ts'
import { releaseResolvers } from './resolvers/release.ts'
import type { DatasetSearch } from './search/conditions.ts'
import { datasetCount, findTags } from './search/counts.ts'
import { searchDatasets } from './search/find.ts'
import type { DatasetSort } from './search/find.ts'

export const resolvers = {
  Query: {
    dataset: (_: unknown, { id }: { id: string }, context: SubgraphContext) => datasetById(context, id),
    datasets: (
      _: unknown,
      args: PageArgs & { search?: DatasetSearch | null; sort: DatasetSort },
      context: SubgraphContext,
    ) => searchDatasets(context, args.search ?? {}, args),
    indicator: (_: unknown, { code }: { code: string }, context: SubgraphContext) => indicatorByCode(context, code),
    indicators: (_: unknown, args: PageArgs & { keyword?: string | null }, context: SubgraphContext) =>
      findIndicators(context, args),
    group: (_: unknown, { slug }: { slug: string }, context: SubgraphContext) => groupBySlug(context, slug),
    groups: (_: unknown, args: PageArgs & { kind?: Group['kind'] | null }, context: SubgraphContext) =>
      findGroups(context, args),
    themes: (_: unknown, __: unknown, context: SubgraphContext) => allThemes(context),
    pillars: (_: unknown, __: unknown, context: SubgraphContext) => allPillars(context),
    tag: async (_: unknown, args: { name: string }, context: SubgraphContext) => {
      const name = args.name.toLowerCase()
      return (await datasetCount.tags(context, name)) === 0 ? null : { name }
    },
    tags: (_: unknown, args: PageArgs, context: SubgraphContext) => findTags(context, args),
  },
  ...datasetResolvers,
  ...facetResolvers,
  ...filingResolvers,
  ...indicatorResolvers,
  ...releaseResolvers,
}
