import { randomUUID } from 'node:crypto'
import { ANONYMOUS } from '@satudata/core'
import type { Principal } from '@satudata/core'
import type { AskSubgraph, SubgraphExecutor } from '@satudata/subgraph'

/** The instance itself: reads what any government application may read, and nothing that belongs to somebody. */
const INSTANCE: Principal = Object.freeze({
  ...ANONYMOUS,
  kind: 'APPLICATION',
  subject: 'satudata',
  governmentApplication: true,
})

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
    const { data, errors } = await execute({ query, variables }, request)
    if (errors !== undefined || data == null)
      throw new Error(`The subgraph ${subgraph} refused: ${errors?.[0]?.message ?? 'no data'}`)
    return data
  }
}
