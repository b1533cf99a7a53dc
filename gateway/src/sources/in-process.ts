import type { GraphQLDataSource } from '@apollo/gateway'
import { DeadlineError, SatuDataError } from '@satudata/core'
import type { Logger } from '@satudata/core'
import type { SubgraphOperation } from '@satudata/subgraph'
import type { Caller } from '../caller/caller.ts'
import { linkedSignal, orAborted } from '../deadline.ts'
import { INTERNAL, tooSlow } from '../errors/messages.ts'
import { completed, failedFetch } from './failure.ts'
import type { LocalSubgraph } from './types.ts'

/** Runs the plan's requests on a subgraph in this process: no text, no parsing, no HTTP between. */
export function inProcessSource(
  subgraph: LocalSubgraph,
  options: { readonly deadlineMs: number; readonly logger: Logger },
): GraphQLDataSource<Caller & Record<string, unknown>> {
  const late = () => new DeadlineError(tooSlow(subgraph.name, options.deadlineMs))
  return {
    async process(fetch) {
      const request = requestOf(fetch)
      const caller = fetch.context as Caller
      using linked = linkedSignal(caller.signal, options.deadlineMs, late)
      try {
        const work = subgraph.execute(request, { ...caller, signal: linked.signal })
        return completed(request, await orAborted(work, linked.signal))
      } catch (error) {
        if (error instanceof SatuDataError) return failedFetch(request, error)
        options.logger.error({ err: error, subgraph: subgraph.name, requestId: caller.requestId }, 'a subgraph failed')
        return failedFetch(request, new SatuDataError('INTERNAL', INTERNAL))
      }
    },
  }
}

type Fetch = Parameters<GraphQLDataSource['process']>[0]

/** The plan's request in our form. */
export function requestOf(fetch: Fetch): SubgraphOperation {
  const { query, variables, operationName } = fetch.request
  return {
    query: query ?? '',
    document: 'document' in fetch ? fetch.document : undefined,
    variables,
    operationName,
  }
}
