import { arrayConnection } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import type { Region } from './entities.ts'
import { findRegions, regionByCode, regionsByParent } from './queries.ts'

export const resolvers = {
  Query: {
    region: (_: unknown, { code }: { code: string }, context: SubgraphContext) => regionByCode(context, code),
    regions: (_: unknown, args: PageArgs & { level?: Region['level'] }, context: SubgraphContext) => findRegions(context, args),
  },
  Region: {
    __resolveReference: ({ code }: { code: string }, context: SubgraphContext) => regionByCode(context, code),
    parent: (region: Region, _: unknown, context: SubgraphContext) =>
      region.parentCode == null ? null : regionByCode(context, region.parentCode),
    children: async (region: Region, args: PageArgs, context: SubgraphContext) =>
      arrayConnection(await regionsByParent(context, region.code), args),
  },
}
