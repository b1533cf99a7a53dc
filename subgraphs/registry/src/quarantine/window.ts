import type { CallOutcome } from '@satudata/core'
import { THRESHOLDS } from '../settings.ts'
import type { QuarantineCause } from './rows.ts'

type Failure = Exclude<CallOutcome, 'ANSWERED'>

interface Call {
  readonly at: number
  readonly failure: Failure | null
}

/** What the last calls to one subgraph came to. */
export interface CallWindow {
  /** Notes a call; gives why the subgraph has to leave the graph, or null. `at` in milliseconds, never smaller than before. */
  add(at: number, outcome: CallOutcome, details?: string): QuarantineCause | null
}

/** Calls kept of one window. */
const MOST_CALLS = 5_000

/** Opens a window on the calls to a subgraph. */
export function callWindow(): CallWindow {
  let calls: Call[] = []
  let row = 0
  let rowSince = 0
  return {
    add(at, outcome, details) {
      const failure = outcome === 'ANSWERED' ? null : outcome
      calls.push({ at, failure })
      if (calls.length > MOST_CALLS || (calls[0]?.at ?? at) < at - THRESHOLDS.windowMs * 2)
        calls = calls.filter((call) => call.at > at - THRESHOLDS.windowMs).slice(-MOST_CALLS / 2)
      if (failure === null) {
        row = 0
        return null
      }
      if (row === 0) rowSince = at
      row += 1
      const recent = calls.filter((call) => call.at > at - THRESHOLDS.windowMs)
      const reason = reasonOf(recent, row, at - rowSince, failure)
      return reason === null ? null : { reason, details: details ?? null }
    },
  }
}

function reasonOf(recent: readonly Call[], row: number, rowMs: number, last: Failure): Failure | null {
  const { lies, inARow, inARowFor, share } = THRESHOLDS
  const failures = recent.filter(({ failure }) => failure !== null)
  if (recent.filter(({ failure }) => failure === 'LIED').length >= lies) return 'LIED'
  if (row >= inARow || (row >= inARowFor.failures && rowMs >= inARowFor.ms)) return last
  const often = recent.length >= share.calls && failures.length >= recent.length * share.failed
  return often ? mostOf(failures) : null
}

function mostOf(failures: readonly Call[]): Failure {
  const counts = Object.entries(Object.groupBy(failures, ({ failure }) => failure!))
  return counts.toSorted(([, a], [, b]) => b.length - a.length)[0]![0] as Failure
}
