import type { Resolvers } from './generated/resolvers.ts'
import { persons } from './persons/resolvers.ts'
import { findArea, findHistory, findImports, findPopulation } from './queries.ts'

/** Which query answers which field. References are taken as they are: a region without figures has none. */
export const resolvers: Resolvers = {
  ...persons,
  Query: {
    ...persons.Query,
    populationImports: (_, args, context) => findImports(context, args),
  },
  Organization: {
    __resolveReference: ({ code }) => ({ code }),
  },
  Region: {
    __resolveReference: ({ code }) => ({ code }),
    population: ({ code = '' }, args, context) => findPopulation(context, code, args),
    populationHistory: ({ code = '' }, args, context) => findHistory(context, code, args),
    area: ({ code = '' }, _, context) => findArea(context, code),
  },
  PopulationImport: {
    findings: ({ findings }, _, { language }) =>
      findings.map(({ check, place, message }) => ({ check, place, message: message[language] })),
  },
}
