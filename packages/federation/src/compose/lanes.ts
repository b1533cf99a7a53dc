import { SideProcess } from '@satudata/core/side'
import type { SideEnded } from '@satudata/core/side'
import { CompositionError, CompositionLimitError } from './faults.ts'
import type { Job, Outcome } from './jobs.ts'

/** How long a job may take, and what ends it early. */
export interface JobOptions {
  /** Milliseconds; 20 s unless told. */
  readonly deadlineMs?: number
  readonly signal?: AbortSignal | undefined
}

const DEADLINE = 20_000
/**
 * Processes at once. What is to be served has one of its own, so that schemas of others that take their time to be checked do not keep it
 * waiting; checks have two, so that they do not keep each other waiting. What a running service tells takes no composing, and waits for none.
 */
const MOST = { SERVE: 1, CHECK: 2, PROBE: 1 } as const
/** Who does what. */
const LANES = { COMPOSE: 'SERVE', NARROW: 'SERVE', COMPARE: 'SERVE', EXAMINE: 'CHECK', HOLD: 'PROBE' } as const
/** How long a process that has nothing to do is kept, with the composer loaded, in milliseconds. */
const KEPT_WARM = 10_000
/** Megabytes of its heap. */
const MEMORY = 512

/** The processes for one kind of jobs. */
class Lane {
  readonly live = new Set<SideProcess>()
  readonly idle: { readonly worker: SideProcess; readonly timer: NodeJS.Timeout }[] = []
  readonly waiting: (() => void)[] = []
  readonly most: number
  constructor(most: number) {
    this.most = most
  }

  /** A process for a job, when its turn comes. */
  async take(signal: AbortSignal | undefined): Promise<SideProcess> {
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

  #start(): SideProcess {
    const worker = new SideProcess(new URL('worker.ts', import.meta.url), { memoryMb: MEMORY, givesWay: 10 })
    this.live.add(worker)
    // One that ends while nobody waits for it ends quietly, and is not given out again.
    worker.once('end', () => this.#gone(worker))
    return worker
  }

  #gone(worker: SideProcess): void {
    this.live.delete(worker)
    this.#forget(worker)
    this.waiting.shift()?.()
  }

  #forget(worker: SideProcess): void {
    const at = this.idle.findIndex((each) => each.worker === worker)
    if (at >= 0) clearTimeout(this.idle.splice(at, 1)[0]!.timer)
  }

  /** Keeps a process for the next job, for a while. */
  keep(worker: SideProcess): void {
    worker.unref()
    const timer = setTimeout(() => {
      this.#forget(worker)
      void worker.end()
    }, KEPT_WARM).unref()
    this.idle.push({ worker, timer })
    this.waiting.shift()?.()
  }
}

const lanes = {
  SERVE: new Lane(MOST.SERVE),
  CHECK: new Lane(MOST.CHECK),
  PROBE: new Lane(MOST.PROBE),
}

/** Runs a job in a process of its own; the process ends with a job that takes too long or too much memory. */
export async function workBeside(job: Job, { deadlineMs = DEADLINE, signal }: JobOptions = {}): Promise<Outcome> {
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
      const hear = (outcome: unknown) => resolve(outcome as Outcome)
      const fail = (ended: SideEnded) => reject(failure(ended))
      worker.on('message', hear).on('end', fail)
      over.addEventListener('abort', () => worker.off('message', hear).off('end', fail), { once: true })
      worker.say(job)
    })
    lane.keep(worker)
    if (outcome.kind === 'REFUSED') throw new CompositionError(outcome.heading, outcome.faults)
    return outcome
  } catch (error) {
    if (!(error instanceof CompositionError)) await worker.end()
    throw error
  } finally {
    ended.abort()
  }
}

function failure(ended: SideEnded): Error {
  return ended.outOfMemory ? new CompositionLimitError(`The schemas take more than ${MEMORY} MB to compose.`) : ended
}
