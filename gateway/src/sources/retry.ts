/** Share of a further try that each call earns: under full failure, retries add at most a tenth to the load. */
const EARNED = 0.1
/** Most tries that can be saved up. */
const SAVED = 10
/** Milliseconds before the second try, at most; doubled for the third. */
const FIRST_PAUSE = 100
/** Longest pause a Retry-After of seconds or a date is read as, in milliseconds. */
const LONGEST_PAUSE = 3_600_000

/** Statuses by which a server says: not now. */
export const TRY_AGAIN: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** Errors of connections after which a read may be sent again. */
const CONNECTION_ERRORS: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  // HTTP/2: the server goes away, or ends a stream before its answer.
  'UND_ERR_INFO',
  'ERR_HTTP2_STREAM_ERROR',
  'ERR_HTTP2_SESSION_ERROR',
  'ERR_HTTP2_GOAWAY_SESSION',
])

/** What may be spent on further tries at one subgraph, so that they never multiply the load of one that is down. */
export interface RetryBudget {
  /** A first try is made. */
  earn(): void
  /** True, once, when a further try may be made. */
  spend(): boolean
}

/** Makes a budget, full. */
export function retryBudget(): RetryBudget {
  let saved = SAVED
  return {
    earn: () => void (saved = Math.min(SAVED, saved + EARNED)),
    spend: () => {
      if (saved < 1) return false
      saved -= 1
      return true
    },
  }
}

/** True for a connection that was refused or broke off. */
export function isConnectionError(error: unknown): boolean {
  return CONNECTION_ERRORS.has((error as { readonly code?: unknown } | null)?.code)
}

/** Milliseconds to wait before try `number` (the second is 1): full jitter, after what the subgraph asks for. */
export function pauseBefore(number: number, retryAfter: string | undefined): number {
  const asked = retryAfter === undefined ? 0 : millisecondsOf(retryAfter)
  return asked + Math.random() * FIRST_PAUSE * 2 ** (number - 1)
}

/** A Retry-After, of seconds or a date; 0 for anything else. */
function millisecondsOf(retryAfter: string): number {
  const asked = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - Date.now()
  return Number.isNaN(asked) ? 0 : Math.min(Math.max(asked, 0), LONGEST_PAUSE)
}
