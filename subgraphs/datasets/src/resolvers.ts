import { datasetById, groupBySlug, indicatorByCode } from './catalogue.ts'
import { allKinds, findDocument, findDocuments } from './documents/find.ts'
import type { Resolvers } from './generated/resolvers.ts'
import { allPillars, allThemes, findGroups, findIndicators } from './queries.ts'
import { progressOf } from './progress/progress.ts'
import { datasetResolvers } from './resolvers/dataset.ts'
import { documentResolvers } from './resolvers/document.ts'
import { facetResolvers } from './resolvers/facets.ts'
import { filingResolvers } from './resolvers/filing.ts'
import { indicatorResolvers } from './resolvers/indicator.ts'
import { progressResolvers } from './resolvers/progress.ts'
import { qualityResolvers } from './resolvers/quality.ts'
import { releaseResolvers } from './resolvers/release.ts'
import { datasetCount, findTags } from './search/counts.ts'
import { countOneDownload } from './search/downloads.ts'
import { searchDatasets } from './search/find.ts'

export const resolvers: Resolvers = {
  Query: {
    dataset: (_, { id }, context) => datasetById(context, id),
    datasets: (_, args, context) => searchDatasets(context, args.search ?? {}, args),
    indicator: (_, { code }, context) => indicatorByCode(context, code),
    indicators: (_, args, context) => findIndicators(context, args),
    group: (_, { slug }, context) => groupBySlug(context, slug),
    groups: (_, args, context) => findGroups(context, args),
    themes: (_, __, context) => allThemes(context),
    pillars: (_, __, context) => allPillars(context),
    tag: async (_, args, context) => {
      const name = args.name.toLowerCase()
      return (await datasetCount.tags(context, name)) === 0 ? null : { name }
    },
    tags: (_, args, context) => findTags(context, args),
    document: (_, { id }, context) => findDocument(context, id),
    documents: (_, args, context) => findDocuments(context, args),
    publicationProgress: (_, { organization }, context) => progressOf(context, organization),
    documentKinds: (_, __, context) => allKinds(context),
  },
  Mutation: {
    countDownload: (_, { dataset }, context) => countOneDownload(context, dataset),
  },
  ...datasetResolvers,
  ...documentResolvers,
  ...facetResolvers,
  ...filingResolvers,
  ...indicatorResolvers,
  ...progressResolvers,
  ...qualityResolvers,
  ...releaseResolvers,
}
