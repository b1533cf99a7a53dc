import type { GraphQLDataSource } from '@apollo/gateway'
import {
  CALLER_HEADER,
  DeadlineError,
  PURPOSES_HEADER,
  REQUEST_ID_HEADER,
  SatuDataError,
  TIERS,
  TIERS_HEADER,
  UnavailableError,
} from '@satudata/core'
import type { Logger } from '@satudata/core'
import type { SubgraphOperation } from '@satudata/subgraph'
import type { Caller } from '../caller/caller.ts'
import type { SignFor } from '../caller/internal-token.ts'
import { linkedSignal } from '../deadline.ts'
import { tooSlow, unavailable } from '../errors/messages.ts'
import { readAnswer } from './answer.ts'
import { completed, failedFetch } from './failure.ts'
import { requestOf } from './in-process.ts'
import type { RemoteSubgraph } from './types.ts'

/** What requests over HTTP need. */
export interface HttpSourceOptions {
  readonly deadlineMs: number
  readonly signFor: SignFor
  readonly logger: Logger
}

/**
 * Sends the plan's requests to a subgraph over HTTP. It gets a token of its own, the request id and the language, and nothing
 * of what the client sent: no cookies, no credentials, no other header.
 */
export function httpSource(
  subgraph: RemoteSubgraph,
  options: HttpSourceOptions,
): GraphQLDataSource<Caller & Record<string, unknown>> {
  const { name, url } = subgraph
  const late = () => new DeadlineError(tooSlow(name, options.deadlineMs))
  return {
    async process(fetch) {
      const request = requestOf(fetch)
      const caller = fetch.context as Caller
      using linked = linkedSignal(caller.signal, options.deadlineMs, late)
      try {
        const response = await send(url, request, await headersFor(name, caller, options.signFor), linked.signal)
        noteReading(response, caller)
        return completed(request, await readAnswer(name, response, caller, options.logger))
      } catch (error) {
        if (linked.signal.aborted && linked.signal.reason instanceof SatuDataError)
          return failedFetch(request, linked.signal.reason)
        if (!linked.signal.aborted)
          options.logger.error(
            { err: error, subgraph: name, requestId: caller.requestId },
            'a subgraph does not answer',
          )
        return failedFetch(request, new UnavailableError(unavailable(name)))
      }
    },
  }
}

/** What the subgraph says of its reading, for the record. It may be a stranger's: nothing else is taken. */
function noteReading({ headers }: Response, { tiers, purposes }: Caller): void {
  const listed = (name: string) => headers.get(name)?.split(', ') ?? []
  for (const tier of listed(TIERS_HEADER)) if (TIERS.includes(tier)) tiers.add(tier)
  for (const purpose of listed(PURPOSES_HEADER).slice(0, 10)) if (/^[A-Z_]{1,50}$/.test(purpose)) purposes.add(purpose)
}

async function headersFor(name: string, caller: Caller, signFor: SignFor) {
  return {
    accept: 'application/graphql-response+json, application/json',
    'content-type': 'application/json',
    'accept-language': caller.language,
    [REQUEST_ID_HEADER]: caller.requestId,
    [CALLER_HEADER]: await signFor(name, caller.principal),
  }
}

function send(
  url: string,
  { query, variables, operationName }: SubgraphOperation,
  headers: Record<string, string>,
  signal: AbortSignal,
) {
  const body = JSON.stringify({ query, variables, operationName })
  // A redirect would take the token elsewhere.
  return fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' })
}
