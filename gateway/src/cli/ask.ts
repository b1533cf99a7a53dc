import { randomUUID } from 'node:crypto'
import { CALLER_HEADER, INSTANCE, REQUEST_ID_HEADER } from '@satudata/core'
import type { AskSubgraph, SubgraphAnswer, SubgraphExecutor } from '@satudata/subgraph'
import type { SignFor } from '../caller/internal-token.ts'

/** How long a subgraph may take to answer another one, in milliseconds. */
const DEADLINE = 5_000

/** The way from one subgraph to another in this process. `executors` may still be filling when it is made. */
export function askInProcess(executors: ReadonlyMap<string, SubgraphExecutor>): AskSubgraph {
  return async (subgraph, query, variables) => {
    const execute = executors.get(subgraph)
    if (execute === undefined) throw new Error(`The subgraph ${subgraph} does not run here.`)
    const request = {
      principal: INSTANCE,
      requestId: randomUUID(),
      language: 'en' as const,
      signal: AbortSignal.timeout(DEADLINE),
    }
    return dataOf(subgraph, await execute({ query, variables }, request))
  }
}

/** The way to subgraphs that listen elsewhere, by name; each gets a token made for it, as from the gateway. */
export function askOverHttp(urls: ReadonlyMap<string, string>, signFor: SignFor): AskSubgraph {
  return async (subgraph, query, variables) => {
    const url = urls.get(subgraph)
    if (url === undefined) throw new Error(`The subgraph ${subgraph} is not in the list of this gateway.`)
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        [REQUEST_ID_HEADER]: randomUUID(),
        [CALLER_HEADER]: await signFor(subgraph, INSTANCE),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(DEADLINE),
      // A redirect would take the token elsewhere.
      redirect: 'error',
    })
    return dataOf(subgraph, (await response.json()) as SubgraphAnswer)
  }
}

function dataOf(subgraph: string, { data, errors }: SubgraphAnswer): Record<string, unknown> {
  if (errors !== undefined || data == null)
    throw new Error(`The subgraph ${subgraph} refused: ${errors?.[0]?.message ?? 'no data'}`)
  return data
}
