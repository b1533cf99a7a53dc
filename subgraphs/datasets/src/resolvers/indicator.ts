import { dimensionByCode, indicatorByCode, present } from '../catalogue.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { datasetsUnder } from '../search/filed.ts'
import { wordings } from '../wording.ts'

/** The indicator register. */
export const indicatorResolvers: Resolvers = {
  Indicator: {
    __resolveReference: ({ code }, context) => indicatorByCode(context, code),
    ...wordings('name', 'concept', 'definition', 'classification', 'measure', 'method', 'interpretation'),
    dimensions: ({ dimensions }, _, context) => present(dimensionByCode, context, dimensions),
    datasets: ({ code }, args, context) => datasetsUnder(context, 'indicators', code, args),
  },
  Dimension: wordings('name'),
  DimensionMember: wordings('name'),
}
