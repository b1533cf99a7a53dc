import { arrayConnection } from '@satudata/subgraph'
import type { Resolvers } from '../generated/resolvers.ts'
import { holdersOf } from '../officials/queries.ts'
import { organizationByCode, positionByCode } from '../queries.ts'
import { findPositions, findRoles, roleOf } from './queries.ts'

export const resolvers: Pick<Resolvers, 'Position' | 'Query' | 'Role'> = {
  Query: {
    position: (_, { code }, context) => positionByCode(context, code),
    positions: (_, args, context) => findPositions(context, args),
    role: async (_, { code }, context) => {
      const position = await positionByCode(context, code)
      return position === null ? null : roleOf(position)
    },
    roles: (_, args, context) => findRoles(context, args),
  },
  Position: {
    __resolveReference: ({ code }, context) => positionByCode(context, code),
    organization: ({ organizationCode }, _, context) =>
      organizationCode == null ? null : organizationByCode(context, organizationCode),
    role: (position) => roleOf(position),
    holders: async (position, { on, ...page }, context) =>
      arrayConnection(await holdersOf(context, position, on), page),
  },
  Role: {
    __resolveReference: async ({ code }, context) => {
      const position = await positionByCode(context, code)
      return position === null ? null : roleOf(position)
    },
  },
}
