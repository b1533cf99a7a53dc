/** CLOSED: calls pass. OPEN: none does. HALF_OPEN: one call is trying whether the subgraph is back. */
export type BreakerState = 'CLOSED' | 'OPEN' | 'HALF_OPEN'

/** How a breaker decides; the defaults are for subgraphs of a busy graph. */
export interface BreakerOptions {
  /** So many failures in a row open it. */
  readonly inARow?: number
  /** It also opens when at least half of this many last calls failed. */
  readonly window?: number
  /** Milliseconds without calls after it opened first; doubled with each trial that fails. */
  readonly pauseMs?: number
  /** Most milliseconds of a pause. */
  readonly longestPauseMs?: number
}

/** What is told of a call that was let through, once. */
export type Settle = (result: 'SUCCESS' | 'FAILURE' | 'NEITHER') => void

/** Keeps calls away from a subgraph that does not answer, so that neither waits for the other. */
export interface Breaker {
  readonly state: BreakerState
  /** Null while calls are kept away; otherwise the call may be made, and its result must be told. */
  admit(): Settle | null
}

/** Makes a breaker, closed. */
export function breaker(options: BreakerOptions = {}): Breaker {
  const { inARow = 5, window = 20, pauseMs = 2_000, longestPauseMs = 30_000 } = options
  let last: boolean[] = []
  let pause = pauseMs
  /** When the next trial may be made, in milliseconds of the process's clock; null while closed. */
  let until: number | null = null
  let trying = false

  const open = () => {
    // Spread, so that gateways beside this one do not come back at the same moment.
    until = performance.now() + pause * (0.75 + Math.random() / 2)
    pause = Math.min(pause * 2, longestPauseMs)
    last = []
  }
  const close = () => {
    until = null
    pause = pauseMs
    last = []
  }
  const note = (failed: boolean) => {
    last.push(failed)
    if (last.length > window) last.shift()
    const failures = last.filter(Boolean).length
    if (last.length >= inARow && last.slice(-inARow).every(Boolean)) open()
    else if (last.length === window && failures * 2 >= window) open()
  }
  const trial: Settle = (result) => {
    trying = false
    if (result === 'SUCCESS') close()
    else if (result === 'FAILURE') open()
  }
  return {
    get state() {
      if (until === null) return 'CLOSED'
      return trying || performance.now() >= until ? 'HALF_OPEN' : 'OPEN'
    },
    admit() {
      // What was let through before it opened says nothing new.
      if (until === null)
        return once((result) => void (result !== 'NEITHER' && until === null && note(result === 'FAILURE')))
      if (trying || performance.now() < until) return null
      trying = true
      return once(trial)
    },
  }
}

function once(settle: Settle): Settle {
  let told = false
  return (result) => {
    if (told) return
    told = true
    settle(result)
  }
}
