import { provenanceOf } from '@satudata/subgraph'
import type { Resolvers } from '../generated/resolvers.ts'
import { FREQUENCIES, periodText } from '../periods.ts'
import { LEVELS } from '../plan/levels.ts'
import type { Context } from '../queries.ts'
import { coded, membersOf } from './cells.ts'

/** Figures as released, series, and what can be asked for. */
export const listResolvers: Resolvers<Context> = {
  StatisticsObservation: {
    indicator: ({ indicator }) => ({ code: indicator }),
    region: ({ region }) => ({ code: region }),
    organization: ({ organization }) => coded(organization),
    members: ({ dimensions }) => membersOf(dimensions),
    provenance: ({ release }, _, { language }) => provenanceOf(release, language),
  },
  StatisticsSeries: {
    indicator: ({ indicator }) => ({ code: indicator }),
    region: ({ region }) => ({ code: region }),
    organization: ({ organization }) => coded(organization),
    members: ({ dimensions }) => membersOf(dimensions),
    dataset: ({ dataset }) => ({ id: dataset }),
  },
  StatisticsSource: {
    indicator: ({ indicator }) => ({ code: indicator }),
    dataset: ({ dataset }) => ({ id: dataset }),
    frequency: ({ frequency }) => FREQUENCIES[frequency],
    levels: ({ slices }) => LEVELS.filter((level) => slices.some((slice) => slice.level === level)),
    periods: ({ frequency, slices }) =>
      [...new Set(slices.map(({ period }) => period))]
        .toSorted((a, b) => a - b)
        .map((number) => periodText({ frequency, number })),
  },
}
