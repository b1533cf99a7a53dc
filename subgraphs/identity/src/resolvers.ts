import type { Resolvers } from './generated/resolvers.ts'
import { accountById } from './queries.ts'

/** Which query answers which field, put together from the folders. */
export const resolvers: Resolvers = {
  Query: {
    me: async (_, __, context) => {
      const { subject, kind } = context.principal
      if (kind === 'ANONYMOUS' || subject === null) return null
      return (await accountById(context, subject)) ?? {}
    },
  },
}
