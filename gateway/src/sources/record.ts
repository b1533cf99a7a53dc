import type { Caller } from '../caller/caller.ts'
import type { CallRecord } from './types.ts'

/** A call that begins now. */
export interface Beginning {
  /** What goes with it over HTTP, for traces. */
  readonly headers: Readonly<Record<string, string>>
  end(outcome: CallRecord['outcome']): void
}

/** Begins the record of a call. */
export function beginning(subgraph: string, caller: Caller, record: (call: CallRecord) => void): Beginning {
  const started = performance.now()
  const watched = caller.watch?.call(subgraph)
  return {
    headers: watched?.headers ?? {},
    end(outcome) {
      watched?.end(outcome)
      record({ subgraph, outcome, ms: performance.now() - started })
    },
  }
}
