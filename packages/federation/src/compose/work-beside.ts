import { linkedSignal } from '@satudata/core'
import type { SideEnded, SideProcess } from '@satudata/core/side'
import { CompositionError, CompositionLimitError } from './faults.ts'
import type { Job, Outcome } from './jobs.ts'
import { Lane, MEMORY } from './lane.ts'

/** How long a job may take, and what ends it early. */
export interface JobOptions {
  /** Milliseconds; 20 s unless told. */
  readonly deadlineMs?: number
  readonly signal?: AbortSignal | undefined
  /** How long it waits for an idle core before it only gives way, in milliseconds; 4 s unless told. */
  readonly patienceMs?: number
}

const DEADLINE = 20_000
const PATIENCE = 4_000
/** Who does what. */
const LANES = { COMPOSE: 'SERVE', NARROW: 'SERVE', COMPARE: 'SERVE', EXAMINE: 'CHECK', HOLD: 'PROBE' } as const

/**
 * What is to be served has a process of its own, so that schemas of others that take their time to be checked do not keep it waiting; checks
 * have two, so that they do not keep each other waiting. What a running service tells takes no composing, and waits for none. Checks run
 * when a core is idle: a process that only gives way still finishes its slice of milliseconds before whoever answers goes on.
 */
const lanes = {
  SERVE: new Lane({ most: 1, whenIdle: false }),
  CHECK: new Lane({ most: 2, whenIdle: true }),
  PROBE: new Lane({ most: 1, whenIdle: false }),
}

/** No core was idle for long enough. */
class NeverIdle extends Error {}

/** Runs a job in a process of its own; the process ends with a job that takes too long or too much memory. */
export async function workBeside(job: Job, options: JobOptions = {}): Promise<Outcome> {
  try {
    return await attempt(job, options)
  } catch (error) {
    if (error instanceof NeverIdle) return attempt(job, options)
    throw error
  }
}

async function attempt(
  job: Job,
  { deadlineMs = DEADLINE, patienceMs = PATIENCE, signal }: JobOptions,
): Promise<Outcome> {
  signal?.throwIfAborted()
  const lane = lanes[LANES[job.kind]]
  // Whoever has many schemas checked at once keeps no other owner waiting for all of them.
  const worker = await lane.take(signal, job.kind === 'EXAMINE' ? job.subgraph.owner : '')
  const patience = worker.whenIdle ? Math.min(patienceMs, deadlineMs) : deadlineMs
  const late = () => (patience < deadlineMs ? new NeverIdle() : tooLong(deadlineMs))
  using limit = linkedSignal(signal ?? [], patience, late)
  try {
    const outcome = await answered(worker, job, limit.signal)
    lane.keep(worker)
    if (outcome.kind === 'REFUSED') throw new CompositionError(outcome.heading, outcome.faults)
    return outcome
  } catch (error) {
    if (error instanceof NeverIdle) await lane.busy(worker)
    else if (!(error instanceof CompositionError)) await worker.end()
    throw error
  }
}

/** What a process answers to a job; rejects when it ends, or with the reason of the signal. */
async function answered(worker: SideProcess, job: Job, signal: AbortSignal): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>()
  const hear = (outcome: unknown) => resolve(outcome as Outcome)
  const fail = (ended: SideEnded) => reject(failure(ended))
  const stop = () => reject(signal.reason as Error)
  worker.on('message', hear).on('end', fail)
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  else worker.say(job)
  return promise.finally(() => {
    worker.off('message', hear).off('end', fail)
    signal.removeEventListener('abort', stop)
  })
}

function tooLong(deadlineMs: number): CompositionLimitError {
  return new CompositionLimitError(`The schemas take longer than ${deadlineMs} ms to compose.`)
}

function failure(ended: SideEnded): Error {
  return ended.outOfMemory ? new CompositionLimitError(`The schemas take more than ${MEMORY} MB to compose.`) : ended
}
