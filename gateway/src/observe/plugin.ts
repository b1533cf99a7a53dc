import { createHash } from 'node:crypto'
import type { ApolloServerPlugin } from '@apollo/server'
import type { Caller } from '../caller/caller.ts'
import { endingWithAnswer } from './operation.ts'
import type { Observer } from './observer.ts'
import type { OperationWatch } from './watch.ts'

/** Tells the watch of each operation what Apollo Server makes of it. What nobody watches yet, as it came by no request, is watched here. */
export function watchingPlugin(observer: Pick<Observer, 'traces' | 'watch'>): ApolloServerPlugin<Caller> {
  return {
    requestDidStart: async ({ contextValue }) => {
      const watch = watchOf(observer, contextValue)
      return {
        ...(observer.traces ? parts(watch) : {}),
        didResolveOperation: async ({ document, operationName, queryHash, schema, source }) =>
          watch.runs({
            hash: queryHash ?? createHash('sha256').update(source).digest('hex'),
            source,
            document,
            operation: operationName,
            schema,
          }),
        willSendResponse: async ({ response: { body } }) => {
          const { errors } = body.kind === 'single' ? body.singleResult : body.initialResult
          if (errors?.[0] !== undefined) watch.failed(errors[0].extensions?.['code'])
          watch.read(contextValue.tiers)
          watch.answered()
        },
      }
    },
  }
}

function watchOf(observer: Pick<Observer, 'watch'>, { watch, requestId }: Caller): OperationWatch {
  if (watch !== undefined) return watch
  return endingWithAnswer(
    observer.watch({
      requestId,
      traceparent: undefined,
      clientName: undefined,
      clientVersion: undefined,
      ourselves: true,
    }),
  )
}

/** How long each part takes. */
function parts(watch: OperationWatch) {
  const ended = (end: () => void) => async () => end()
  return {
    parsingDidStart: async () => ended(watch.begin('parse')),
    validationDidStart: async () => ended(watch.begin('validate')),
    executionDidStart: async () => ({ executionDidEnd: ended(watch.begin('execute')) }),
  }
}
