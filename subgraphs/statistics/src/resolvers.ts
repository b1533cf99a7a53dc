import { arrayConnection } from '@satudata/subgraph'
import type { PageArgs } from '@satudata/subgraph'
import type { GraphQLResolveInfo } from 'graphql'
import type { Ratio } from './entities.ts'
import { ofDecimal, toText } from './exact/fraction.ts'
import type { StatisticsInput } from './plan/input.ts'
import { readFigure } from './plan/read-input.ts'
import { findRatios, ratioByCode, wishOf } from './queries.ts'
import type { Context } from './queries.ts'
import { askStatistics } from './questions/ask.ts'
import { regionFigure } from './questions/figures.ts'
import { organizationIndicators, regionIndicators } from './questions/indicators.ts'
import { findObservations, findSeries, findSources } from './questions/lists.ts'
import type { ObservationArgs } from './questions/lists.ts'
import { rankIndicator, rankRatio } from './questions/ranking.ts'
import type { RankingArgs } from './questions/ranking.ts'

interface Asked {
  readonly query: StatisticsInput
}

interface Coded {
  readonly code: string
}

interface FigureArgs {
  readonly indicator: string
  readonly dataset?: string | null
  readonly period?: string | null
}

const members = (limits: Ratio['numeratorMembers']) =>
  Object.entries(limits).map(([dimension, member]) => ({ dimension, member }))

export const resolvers = {
  Query: {
    statistics: (_: unknown, { query }: Asked, context: Context, info: GraphQLResolveInfo) =>
      askStatistics(context, query, info),
    statisticsSources: (_: unknown, args: PageArgs & { indicators?: readonly string[] }, context: Context) =>
      findSources(context, args),
    ratio: (_: unknown, { code }: Coded, context: Context) => ratioByCode(context, code),
    ratios: (_: unknown, args: PageArgs, context: Context) => findRatios(context, args),
  },
  Region: {
    __resolveReference: ({ code }: Coded) => ({ code }),
    statistics: ({ code }: Coded, { query }: Asked, context: Context, info: GraphQLResolveInfo) =>
      askStatistics(context, query, info, { regions: [code] }),
    indicators: async ({ code }: Coded, args: PageArgs, context: Context) =>
      arrayConnection(await regionIndicators(context, code), args),
    figure: ({ code }: Coded, { indicator, dataset, period }: FigureArgs, context: Context) => {
      const numerator = readFigure({ indicator, dataset, period })
      return regionFigure(context, {
        region: code,
        base: { numerator, denominator: undefined, scale: ofDecimal('1'), unit: undefined },
        ratio: null,
      })
    },
    ratio: async (region: Coded, { code, period }: Coded & { period?: string | null }, context: Context) => {
      const ratio = await ratioByCode(context, code)
      if (ratio === null) return null
      const base = wishOf(ratio)
      const numerator = { ...base.numerator, period: period ?? undefined }
      return regionFigure(context, { region: region.code, base: { ...base, numerator }, ratio })
    },
  },
  Organization: {
    __resolveReference: ({ code }: Coded) => ({ code }),
    statistics: ({ code }: Coded, { query }: Asked, context: Context, info: GraphQLResolveInfo) =>
      askStatistics(context, query, info, { organizations: [code] }),
    indicators: async ({ code }: Coded, args: PageArgs, context: Context) =>
      arrayConnection(await organizationIndicators(context, code), args),
  },
  Indicator: {
    __resolveReference: ({ code }: Coded) => ({ code }),
    series: ({ code }: Coded, args: PageArgs, context: Context) => findSeries(context, code, args),
    ranking: ({ code }: Coded, args: RankingArgs, context: Context) => rankIndicator(context, code, args),
  },
  Dataset: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    observations: ({ id }: { id: string }, args: ObservationArgs, context: Context) =>
      findObservations(context, id, args),
    statistics: ({ id }: { id: string }, { query }: Asked, context: Context, info: GraphQLResolveInfo) =>
      askStatistics(context, query, info, { datasets: [id] }),
  },
  Ratio: {
    __resolveReference: ({ code }: Coded, context: Context) => ratioByCode(context, code),
    name: ({ name, nameEnglish }: Ratio, { language }: { language: 'ID' | 'EN' }) =>
      language === 'EN' ? nameEnglish : name,
    numerator: ({ numerator }: Ratio) => ({ code: numerator }),
    numeratorMembers: ({ numeratorMembers }: Ratio) => members(numeratorMembers),
    denominator: ({ denominator }: Ratio) => ({ code: denominator }),
    denominatorMembers: ({ denominatorMembers }: Ratio) => members(denominatorMembers),
    scale: ({ scale }: Ratio) => toText(ofDecimal(scale)),
    ranking: (ratio: Ratio, args: RankingArgs, context: Context) => rankRatio(context, ratio.code, wishOf(ratio), args),
  },
}
