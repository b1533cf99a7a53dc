import { arrayConnection } from '@satudata/subgraph'
import type { Resolvers } from '../generated/resolvers.ts'
import { regionByCode, regionsByParent } from '../queries.ts'
import { ancestorsOf, descendantCounts, descendantsOf, findRegions, resolveRegion } from './queries.ts'

export const resolvers: Pick<Resolvers, 'Query' | 'Region'> = {
  Query: {
    region: (_, { code }, context) => regionByCode(context, code),
    regions: (_, args, context) => findRegions(context, args),
    resolveRegion: (_, args, context) => resolveRegion(context, args),
  },
  Region: {
    __resolveReference: ({ code }, context) => regionByCode(context, code),
    parent: ({ parentCode }, _, context) => (parentCode == null ? null : regionByCode(context, parentCode)),
    ancestors: (region, _, context) => ancestorsOf(context, region),
    children: async ({ code }, args, context) => arrayConnection(await regionsByParent(context, code), args),
    descendants: async ({ code }, { level, ...page }, context) => {
      const regions = await descendantsOf(context, `${code}.`)
      return arrayConnection(level == null ? regions : regions.filter((each) => each.level === level), page)
    },
    descendantCounts: ({ code }, _, context) => descendantCounts(context, code),
  },
}
