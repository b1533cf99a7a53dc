import { createHash } from 'node:crypto'
import type { ApolloServerPlugin } from '@apollo/server'
import type { Caller } from '../caller/caller.ts'

/** Tells the watch of each operation what Apollo Server makes of it. `traces`: also how long each part takes. */
export function watchingPlugin(traces: boolean): ApolloServerPlugin<Caller> {
  const parts = traces
    ? {
        parsingDidStart: async ({ contextValue }: Context) => ended(contextValue.watch?.begin('parse')),
        validationDidStart: async ({ contextValue }: Context) => ended(contextValue.watch?.begin('validate')),
        executionDidStart: async ({ contextValue }: Context) => {
          const end = contextValue.watch?.begin('execute')
          return { executionDidEnd: async () => end?.() }
        },
      }
    : {}
  return {
    requestDidStart: async () => ({
      ...parts,
      didResolveOperation: async ({ contextValue, document, operationName, queryHash, schema, source }) =>
        contextValue.watch?.runs({
          hash: queryHash ?? createHash('sha256').update(source).digest('hex'),
          source,
          document,
          operation: operationName,
          schema,
        }),
      willSendResponse: async ({ contextValue, response: { body } }) => {
        const { errors } = body.kind === 'single' ? body.singleResult : body.initialResult
        if (errors?.[0] !== undefined) contextValue.watch?.failed(errors[0].extensions?.['code'])
        contextValue.watch?.read(contextValue.tiers)
      },
    }),
  }
}

interface Context {
  readonly contextValue: Caller
}

async function ended(end: (() => void) | undefined): Promise<() => Promise<void>> {
  return async () => end?.()
}
