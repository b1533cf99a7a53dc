import { applicationResolvers } from './applications/resolvers.ts'
import { auditResolvers } from './audit/resolvers.ts'
import type { Resolvers } from './generated/resolvers.ts'
import { rightsResolvers } from './rights/resolvers.ts'
import { sessionResolvers } from './sessions/resolvers.ts'
import { viewResolvers } from './views/resolvers.ts'

/** Which query answers which field, put together from the folders. */
export const resolvers: Resolvers = {
  ...applicationResolvers,
  ...auditResolvers,
  ...rightsResolvers,
  ...sessionResolvers,
  ...viewResolvers,
  Query: {
    ...applicationResolvers.Query,
    ...auditResolvers.Query,
    ...rightsResolvers.Query,
    ...viewResolvers.Query,
  },
  Mutation: {
    ...applicationResolvers.Mutation,
    ...rightsResolvers.Mutation,
    ...sessionResolvers.Mutation,
    ...viewResolvers.Mutation,
  },
  Me: { ...rightsResolvers.Me, ...sessionResolvers.Me },
}
