import type { EventEmitter } from 'node:events'
import { Worker } from 'node:worker_threads'
import { CompositionError, CompositionLimitError } from './faults.ts'
import type { Job, Outcome } from './jobs.ts'

/** How long a job may take, and what ends it early. */
export interface ThreadOptions {
  /** Milliseconds; 20 s unless told. */
  readonly deadlineMs?: number
  readonly signal?: AbortSignal | undefined
}

const DEADLINE = 20_000
/** Threads at once: a schema that takes its time does not keep the next one waiting. */
const MOST_THREADS = 2
/** How long a thread that has nothing to do is kept, with the composer loaded, in milliseconds. */
const KEPT_WARM = 10_000
/** Megabytes of its heap. */
const MEMORY = 512

let threads = 0
const idle: { readonly worker: Worker; readonly timer: NodeJS.Timeout }[] = []
const waiting: (() => void)[] = []

/** Runs a job in a thread of its own; the thread ends with a job that takes too long or too much memory. */
export async function inThread(job: Job, { deadlineMs = DEADLINE, signal }: ThreadOptions = {}): Promise<Outcome> {
  signal?.throwIfAborted()
  const worker = await takeWorker(signal)
  const ended = new AbortController()
  const limit = AbortSignal.any([AbortSignal.timeout(deadlineMs), ...(signal === undefined ? [] : [signal])])
  try {
    const outcome = await new Promise<Outcome>((resolve, reject) => {
      const { signal: over } = ended
      const stop = () =>
        reject(
          signal?.aborted === true
            ? (signal.reason as Error)
            : new CompositionLimitError(`The schemas take longer than ${deadlineMs} ms to compose.`),
        )
      limit.addEventListener('abort', stop, { once: true, signal: over })
      listen(worker, over, 'message', resolve)
      listen(worker, over, 'error', (error) => reject(failure(error)))
      listen(worker, over, 'exit', (code) => reject(new Error(`The composing thread ended with code ${String(code)}.`)))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(job)
    })
    keep(worker)
    if (outcome.kind === 'REFUSED') throw new CompositionError(outcome.heading, outcome.faults)
    return outcome
  } catch (error) {
    if (!(error instanceof CompositionError)) await discard(worker)
    throw error
  } finally {
    ended.abort()
  }
}

function listen(worker: EventEmitter, over: AbortSignal, event: string, listener: (value: never) => void): void {
  worker.on(event, listener as (value: unknown) => void)
  over.addEventListener('abort', () => worker.off(event, listener as (value: unknown) => void), { once: true })
}

function failure(error: NodeJS.ErrnoException): Error {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new CompositionLimitError(`The schemas take more than ${MEMORY} MB to compose.`)
    : error
}

async function takeWorker(signal: AbortSignal | undefined): Promise<Worker> {
  for (;;) {
    const warm = idle.pop()
    if (warm !== undefined) {
      clearTimeout(warm.timer)
      warm.worker.ref()
      return warm.worker
    }
    if (threads < MOST_THREADS) {
      threads++
      return new Worker(new URL('worker.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: MEMORY },
        execArgv: [],
      })
    }
    await new Promise<void>((resolve) => waiting.push(resolve))
    // Whoever no longer wants the turn passes it on.
    if (signal?.aborted === true) {
      waiting.shift()?.()
      throw signal.reason
    }
  }
}

function keep(worker: Worker): void {
  worker.unref()
  const timer = setTimeout(() => {
    idle.splice(
      idle.findIndex((each) => each.worker === worker),
      1,
    )
    void discard(worker)
  }, KEPT_WARM).unref()
  idle.push({ worker, timer })
  waiting.shift()?.()
}

async function discard(worker: Worker): Promise<void> {
  threads--
  await worker.terminate()
  waiting.shift()?.()
}
