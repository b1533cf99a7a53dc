import { arrayConnection } from '@satudata/subgraph'
import type { Resolvers } from './generated/resolvers.ts'
import { dataVersion } from './graph/data-version.ts'
import { figureResolvers } from './graph/figure.ts'
import { listResolvers } from './graph/lists.ts'
import { rankingResolvers } from './graph/ranking.ts'
import { ratioResolvers } from './graph/ratio.ts'
import { statisticsResolvers } from './graph/statistics.ts'
import { findRatios, ratioByCode } from './queries.ts'
import type { Context } from './queries.ts'
import { askStatistics } from './questions/ask.ts'
import { figureOfRegion, ratioOfRegion } from './questions/figures.ts'
import { organizationIndicators, regionIndicators } from './questions/indicators.ts'
import { findObservations, findSeries, findSources } from './questions/lists.ts'
import { rankIndicator } from './questions/ranking.ts'

/** Which question answers which field. Entities of others are taken as they are: one without figures has none. */
export const resolvers: Resolvers<Context> = {
  Query: {
    statistics: (_, { query }, context, info) => askStatistics(context, query, info),
    statisticsSources: (_, args, context) => findSources(context, args),
    ratio: (_, { code }, context) => ratioByCode(context, code),
    ratios: (_, args, context) => findRatios(context, args),
    dataVersion: (_, __, context) => dataVersion(context),
  },
  Region: {
    __resolveReference: ({ code }) => ({ code }),
    statistics: ({ code }, { query }, context, info) => askStatistics(context, query, info, { regions: [code] }),
    indicators: async ({ code }, args, context) => arrayConnection(await regionIndicators(context, code), args),
    figure: ({ code }, args, context) => figureOfRegion(context, code, args),
    ratio: ({ code }, args, context) => ratioOfRegion(context, code, args),
  },
  Organization: {
    __resolveReference: ({ code }) => ({ code }),
    statistics: ({ code }, { query }, context, info) => askStatistics(context, query, info, { organizations: [code] }),
    indicators: async ({ code }, args, context) => arrayConnection(await organizationIndicators(context, code), args),
  },
  Indicator: {
    __resolveReference: ({ code }) => ({ code }),
    series: ({ code }, args, context) => findSeries(context, code, args),
    ranking: ({ code }, args, context) => rankIndicator(context, code, args),
  },
  Dataset: {
    __resolveReference: ({ id }) => ({ id }),
    observations: ({ id }, args, context) => findObservations(context, id, args),
    statistics: ({ id }, { query }, context, info) => askStatistics(context, query, info, { datasets: [id] }),
  },
  ...statisticsResolvers,
  ...figureResolvers,
  ...rankingResolvers,
  ...listResolvers,
  ...ratioResolvers,
}
