import { offsetConnection } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import type { Resolvers } from '../generated/resolvers.ts'
import {
  linesOfProvince,
  linesOfRegion,
  packagesOfOrganization,
  programmesOf,
  programmesOfDataset,
  regionProperty,
  yearOrNewest,
} from '../queries.ts'
import { budgetOf } from '../summaries.ts'
import type { SummaryOf } from '../summaries.ts'

async function yearBudget(context: SubgraphContext, by: SummaryOf, code: string, asked: number | null | undefined) {
  const year = await yearOrNewest(context, asked)
  return year === null ? null : await budgetOf(context, by, code, year)
}

/** What this subgraph adds to entities of others. References are taken as they are: a code without budget has none. */
export const extended: Pick<Resolvers, 'Organization' | 'Region' | 'Dataset'> = {
  Organization: {
    __resolveReference: ({ code }) => ({ code }),
    programmes: ({ code = '' }, args, context) => programmesOf(context, { ...args, parent: code }),
    budget: ({ code = '' }, { year }, context) => yearBudget(context, 'organizationCode', code, year),
    packages: ({ code = '' }, args, context) => packagesOfOrganization(context, { ...args, parent: code }),
  },
  Region: {
    __resolveReference: ({ code }) => ({ code }),
    budgetLines: async ({ code = '' }, args, context) => {
      const year = await yearOrNewest(context, args.year)
      if (year === null) return offsetConnection([], 0, 0)
      const lines = regionProperty(code) === 'provinceCode' ? linesOfProvince : linesOfRegion
      return await lines(context, { ...args, year, parent: code })
    },
    budget: ({ code = '' }, { year }, context) => yearBudget(context, regionProperty(code), code, year),
  },
  Dataset: {
    __resolveReference: ({ id }) => ({ id }),
    programmes: ({ id = '' }, args, context) => programmesOfDataset(context, id, args),
  },
}
