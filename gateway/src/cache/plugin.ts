import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import { Bounded } from '../authorization/bounded.ts'
import type { Caller } from '../caller/caller.ts'
import { leastAge } from './hints.ts'
import type { CacheHints } from './hints.ts'

/** Documents whose hints are remembered. */
const REMEMBERED = 2_000

/** Tells the door for how long caches might keep an answer, and whether it came out whole; it decides whether they may. */
export function cachePlugin(schema: GraphQLSchema, hints: CacheHints): ApolloServerPlugin<Caller> {
  const known = new Bounded<string, number>(REMEMBERED)
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, queryHash, contextValue: { facts } }) => {
        if (facts !== undefined)
          facts.maxAge = known.getOrMake(queryHash ?? '', () => leastAge(schema, hints, document))
      },
      willSendResponse: async ({ contextValue: { facts }, response: { body } }) => {
        if (facts === undefined || body.kind !== 'single') return
        const { data, errors } = body.singleResult
        facts.whole = data != null && errors === undefined
      },
    }),
  }
}
