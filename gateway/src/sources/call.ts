import { setTimeout as wait } from 'node:timers/promises'
import { errors } from 'undici'
import type { Breaker } from './breaker.ts'
import { headerOf, readBody } from './body.ts'
import type { ReadText } from './body.ts'
import { CallFailure } from './call-failure.ts'
import type { Connection, Received } from './connection.ts'
import { isConnectionError, pauseBefore, TRY_AGAIN } from './retry.ts'
import type { RetryBudget } from './retry.ts'

/** What is sent to a subgraph, and how long and how often. */
export interface Call {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** Ends the call; a CallFailure as its reason is what the call then comes to. */
  readonly signal: AbortSignal
  /** When the signal ends it by itself, in milliseconds of the process's clock. */
  readonly until: number
  /** Most further tries: 0 for changes. */
  readonly retries: number
  /** Most bytes of the answer. */
  readonly limit: number
}

/** An answer read to its end. */
export interface ReadAnswer extends ReadText {
  readonly status: number
  readonly headers: Received['headers']
}

/** The way to one subgraph, with what is remembered of earlier calls. */
export interface Line {
  readonly connection: Connection
  readonly breaker: Breaker
  readonly budget: RetryBudget
}

/** Thrown without a call: the breaker keeps calls away. */
export class KeptAway extends Error {
  override readonly name = 'KeptAway'
}

/**
 * Calls a subgraph, again when it says "not now" or its connection breaks, as long as there is time and budget. `accept` reads the answer.
 * Throws CallFailure, KeptAway, or the signal's reason when the caller is gone.
 */
export async function callSubgraph<T>(line: Line, call: Call, accept: (answer: ReadAnswer) => T): Promise<T> {
  const settle = line.breaker.admit()
  if (settle === null) throw new KeptAway('Calls to this subgraph fail: none is made for a while.')
  try {
    const answer = await withTries(line, call)
    const accepted = accept(answer)
    settle(TRY_AGAIN.has(answer.status) ? 'FAILURE' : 'SUCCESS')
    return accepted
  } catch (error) {
    // One that lies does answer: what it says is left out, piece by piece.
    if (error instanceof CallFailure) settle(error.outcome === 'LIED' ? 'SUCCESS' : 'FAILURE')
    else settle('NEITHER')
    throw error
  }
}

/** What an error of a try means; anything but a CallFailure is no fault of the subgraph. */
function failureOf(error: unknown, { aborted, reason }: AbortSignal): unknown {
  if (aborted) return reason
  if (error instanceof CallFailure) return error
  const { message } = error as Error
  if (UNREADABLE.some((kind) => error instanceof kind))
    return new CallFailure('BROKEN', `An answer that is no HTTP: ${message}`, { cause: error })
  return new CallFailure('UNREACHABLE', `No connection: ${message}`, { cause: error })
}

/** What undici throws for an answer that is not HTTP. */
const UNREADABLE = [errors.HTTPParserError, errors.HeadersOverflowError, errors.ResponseContentLengthMismatchError]

async function withTries(line: Line, call: Call): Promise<ReadAnswer> {
  try {
    return await tried(line, call)
  } catch (error) {
    throw failureOf(error, call.signal)
  }
}

async function tried(line: Line, call: Call): Promise<ReadAnswer> {
  line.budget.earn()
  for (let tries = 1; ; tries++) {
    let retryAfter: string | undefined
    const last = () => tries > call.retries
    try {
      const received = await line.connection.send(call.body, call.headers, call.signal)
      const { statusCode: status, headers } = received
      retryAfter = headerOf(headers, 'retry-after')
      if (!TRY_AGAIN.has(status) || last() || !mayWait(retryAfter)) return await read(received, call.limit)
      // Read on, so that the connection can be used again; nobody waits for a trickle.
      received.body.dump({ limit: 16_384 }).catch(() => undefined)
    } catch (error) {
      if (call.signal.aborted || last() || !isConnectionError(error) || !line.budget.spend()) throw error
      await pause(tries, undefined)
      continue
    }
    await pause(tries, retryAfter)
  }

  function mayWait(retryAfter: string | undefined): boolean {
    return pauseBefore(1, retryAfter) + performance.now() < call.until && line.budget.spend()
  }
  async function pause(tries: number, retryAfter: string | undefined): Promise<void> {
    await wait(pauseBefore(tries, retryAfter), undefined, { signal: call.signal })
  }
}

async function read(received: Received, limit: number): Promise<ReadAnswer> {
  return { status: received.statusCode, headers: received.headers, ...(await readBody(received, limit)) }
}
