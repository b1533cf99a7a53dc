import { DeadlineError, linkedSignal, orAborted, SatuDataError } from '@satudata/core'
import type { Logger } from '@satudata/core'
import { INTERNAL, tooSlow } from '../errors/messages.ts'
import { completed, failedFetch } from './failure.ts'
import type { Work } from './flights.ts'
import { beginning } from './record.ts'
import type { CallRecord, LocalSubgraph } from './types.ts'

/** What calls in this process need. */
export interface InProcessOptions {
  readonly deadlineMs: number
  readonly logger: Logger
  readonly record: (call: CallRecord) => void
}

/** Runs requests on a subgraph in this process: no text, no parsing, no HTTP between. */
export function inProcess(subgraph: LocalSubgraph, { deadlineMs, logger, record }: InProcessOptions): Work {
  const { name } = subgraph
  const late = () => new DeadlineError(tooSlow(name, deadlineMs))
  return async (request, caller) => {
    using linked = linkedSignal(caller.signal, deadlineMs, late)
    const begun = beginning(name, caller, record)
    try {
      const work = subgraph.execute(request, { ...caller, signal: linked.signal })
      const answer = completed(request, await orAborted(work, linked.signal))
      begun.end('ANSWERED')
      return answer
    } catch (error) {
      if (caller.signal.aborted) begun.end('GIVEN_UP')
      else begun.end(error instanceof DeadlineError ? 'LATE' : 'FAILED')
      if (error instanceof SatuDataError) return failedFetch(request, error)
      logger.error({ err: error, subgraph: name, requestId: caller.requestId }, 'a subgraph failed')
      return failedFetch(request, new SatuDataError('INTERNAL', INTERNAL))
    }
  }
}
