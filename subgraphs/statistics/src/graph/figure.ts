import type { Resolvers } from '../generated/resolvers.ts'
import { FREQUENCIES } from '../periods.ts'
import type { Context } from '../queries.ts'
import { cellResolvers } from './cells.ts'

/** A figure of a region or organization. */
export const figureResolvers: Resolvers<Context> = {
  StatisticsFigure: {
    ...cellResolvers,
    indicator: ({ source }) => ({ code: source.indicator }),
    dataset: ({ source }) => ({ id: source.dataset }),
    frequency: ({ source }) => FREQUENCIES[source.frequency],
    period: ({ cell }) => cell.period ?? '',
  },
}
