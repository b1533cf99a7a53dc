import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import { dimensionByCode, indicatorByCode, present } from '../catalogue.ts'
import type { Indicator } from '../entities.ts'
import { datasetsUnder } from '../search/filed.ts'
import { wordings } from '../wording.ts'

/** The indicator register. */
export const indicatorResolvers = {
  Indicator: {
    __resolveReference: ({ code }: { code: string }, context: SubgraphContext) => indicatorByCode(context, code),
    ...wordings('name', 'concept', 'definition', 'classification', 'measure', 'method', 'interpretation'),
    dimensions: (indicator: Indicator, _: unknown, context: SubgraphContext) =>
      present(dimensionByCode, context, indicator.dimensions),
    datasets: ({ code }: Indicator, args: PageArgs, context: SubgraphContext) =>
      datasetsUnder(context, 'indicators', code, args),
  },
  Dimension: wordings('name'),
  DimensionMember: wordings('name'),
}
