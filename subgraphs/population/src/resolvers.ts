import type { Finding, PageArgs, SubgraphContext } from '@satudata/subgraph'
import { findArea, findHistory, findImports, findPopulation } from './queries.ts'
import type { SeriesArgs } from './queries.ts'

interface RegionReference {
  readonly code: string
}

export const resolvers = {
  Query: {
    populationImports: (_: unknown, args: PageArgs & { datasetId?: string | null }, context: SubgraphContext) =>
      findImports(context, args),
  },
  Region: {
    __resolveReference: ({ code }: RegionReference) => ({ code }),
    population: ({ code }: RegionReference, args: SeriesArgs & { period?: string | null }, context: SubgraphContext) =>
      findPopulation(context, code, args),
    populationHistory: ({ code }: RegionReference, args: SeriesArgs & PageArgs, context: SubgraphContext) =>
      findHistory(context, code, args),
    area: ({ code }: RegionReference, _: unknown, context: SubgraphContext) => findArea(context, code),
  },
  PopulationFinding: {
    message: ({ message }: Finding, _: unknown, { language }: SubgraphContext) => message[language],
  },
}
