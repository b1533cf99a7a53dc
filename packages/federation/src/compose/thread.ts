import type { EventEmitter } from 'node:events'
import module from 'node:module'
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
/**
 * Threads at once. What is to be served has one of its own, so that schemas of others that take their time to be checked do not keep it
 * waiting; checks have two, so that they do not keep each other waiting. What a running service tells takes no composing, and waits for none.
 */
const MOST_THREADS = { SERVE: 1, CHECK: 2, PROBE: 1 } as const
/** Who does what. */
const LANES = { COMPOSE: 'SERVE', NARROW: 'SERVE', COMPARE: 'SERVE', EXAMINE: 'CHECK', HOLD: 'PROBE' } as const
/** How long a thread that has nothing to do is kept, with the composer loaded, in milliseconds. */
const KEPT_WARM = 10_000
/** Megabytes of its heap. */
const MEMORY = 512

/** The threads for one kind of jobs. */
class Lane {
  readonly live = new Set<Worker>()
  readonly idle: { readonly worker: Worker; readonly timer: NodeJS.Timeout }[] = []
  readonly waiting: (() => void)[] = []
  readonly most: number
  constructor(most: number) {
    this.most = most
  }

  /** A thread for a job, when its turn comes. */
  async take(signal: AbortSignal | undefined): Promise<Worker> {
    for (;;) {
      const warm = this.idle.pop()
      if (warm !== undefined) {
        clearTimeout(warm.timer)
        warm.worker.ref()
        return warm.worker
      }
      if (this.live.size < this.most) return this.#start()
      await this.#turn(signal)
      // Whoever no longer wants the turn passes it on.
      if (signal?.aborted === true) {
        this.waiting.shift()?.()
        throw signal.reason
      }
    }
  }

  /** Waits for a turn, or until it is not wanted any more. */
  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        const at = this.waiting.indexOf(come)
        if (at >= 0) this.waiting.splice(at, 1)
        reject(signal?.reason as Error)
      }
      const come = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      this.waiting.push(come)
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  #start(): Worker {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      workerData: { compileCache: module.getCompileCacheDir() ?? null },
      execArgv: [],
    })
    this.live.add(worker)
    // One that ends while nobody waits for it ends quietly, and is not given out again.
    worker.on('error', () => undefined)
    worker.once('exit', () => this.#gone(worker))
    return worker
  }

  #gone(worker: Worker): void {
    this.live.delete(worker)
    this.#forget(worker)
    this.waiting.shift()?.()
  }

  #forget(worker: Worker): void {
    const at = this.idle.findIndex((each) => each.worker === worker)
    if (at >= 0) clearTimeout(this.idle.splice(at, 1)[0]!.timer)
  }

  /** Keeps a thread for the next job, for a while. */
  keep(worker: Worker): void {
    worker.unref()
    const timer = setTimeout(() => {
      this.#forget(worker)
      void worker.terminate()
    }, KEPT_WARM).unref()
    this.idle.push({ worker, timer })
    this.waiting.shift()?.()
  }
}

const lanes = {
  SERVE: new Lane(MOST_THREADS.SERVE),
  CHECK: new Lane(MOST_THREADS.CHECK),
  PROBE: new Lane(MOST_THREADS.PROBE),
}

/** Runs a job in a thread of its own; the thread ends with a job that takes too long or too much memory. */
export async function inThread(job: Job, { deadlineMs = DEADLINE, signal }: ThreadOptions = {}): Promise<Outcome> {
  signal?.throwIfAborted()
  const lane = lanes[LANES[job.kind]]
  const worker = await lane.take(signal)
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
      if (limit.aborted) stop()
      listen(worker, over, 'message', resolve)
      listen(worker, over, 'error', (error) => reject(failure(error)))
      listen(worker, over, 'exit', (code) => reject(new Error(`The composing thread ended with code ${String(code)}.`)))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(job)
    })
    lane.keep(worker)
    if (outcome.kind === 'REFUSED') throw new CompositionError(outcome.heading, outcome.faults)
    return outcome
  } catch (error) {
    if (!(error instanceof CompositionError)) await worker.terminate()
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
