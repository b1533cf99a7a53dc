import { applicationResolvers } from './applications/resolvers.ts'
import { auditResolvers } from './audit/resolvers.ts'
import type { Resolvers } from './generated/resolvers.ts'
import { accountById } from './queries.ts'
import { sessionResolvers } from './sessions/resolvers.ts'

/** Which query answers which field, put together from the folders. */
export const resolvers: Resolvers = {
  ...applicationResolvers,
  ...auditResolvers,
  ...sessionResolvers,
  Query: {
    ...applicationResolvers.Query,
    ...auditResolvers.Query,
    me: async (_, __, context) => {
      const { subject, kind } = context.principal
      if (kind === 'ANONYMOUS' || subject === null) return null
      return (await accountById(context, subject)) ?? {}
    },
  },
  Mutation: { ...applicationResolvers.Mutation, ...sessionResolvers.Mutation },
}
