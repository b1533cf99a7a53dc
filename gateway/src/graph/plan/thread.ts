import module from 'node:module'
import { Worker } from 'node:worker_threads'
import type { FromPlanner, PlannerSettings, ToPlanner } from './messages.ts'

/** Most memory of a planner's own objects, in MB: an operation that needs more ends its thread, not the process. */
const MEMORY = 512
/** Most memory of its youngest objects, in MB: without a limit a thread grows to twice of what it needs, and is no quicker. */
const YOUNG = 24

/** The thread ended before it answered: what it was asked was too much for it, or it was stopped. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded'
}

/** A thread that a planner runs in. It is asked one thing at a time. */
export interface PlannerThread {
  /** The next thing the thread says, after it was told this (if anything). Rejects with ThreadEnded, also after so many milliseconds. */
  ask(message: ToPlanner | null, deadlineMs: number): Promise<FromPlanner>
  /** The supergraph that it can plan for; null: none. Set by whoever has it read one. */
  reads: string | null
  readonly ended: boolean
  end(): Promise<void>
}

/** Starts a thread; it loads what it needs by itself. */
export function startThread(givesWay = false): PlannerThread {
  const workerData: PlannerSettings = { givesWay, compileCache: module.getCompileCacheDir() ?? null }
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData,
    name: 'planner',
    resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: YOUNG },
  })
  const said: FromPlanner[] = []
  let listener: { resolve(message: FromPlanner): void; reject(error: Error): void } | null = null
  let failure: Error | null = null
  worker.on('message', (message: FromPlanner) => {
    if (listener === null) said.push(message)
    else listener.resolve(message)
  })
  const over = (error: Error) => {
    failure ??= error
    listener?.reject(failure)
  }
  worker.on('error', (error) => over(new ThreadEnded('The planner failed.', { cause: error })))
  worker.on('exit', () => over(new ThreadEnded('The planner has ended.')))
  // A process that has nothing else to do may end.
  worker.unref()
  const end = async () => {
    failure ??= new ThreadEnded('The planner was stopped.')
    await worker.terminate()
  }
  const next = async (deadlineMs: number) => {
    const known = said.shift()
    if (known !== undefined) return known
    if (failure !== null) throw failure
    const { promise, resolve, reject } = Promise.withResolvers<FromPlanner>()
    listener = { resolve, reject }
    const late = () => reject(new ThreadEnded(`The planner did not answer within ${deadlineMs} ms.`))
    const timer = setTimeout(late, deadlineMs)
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      listener = null
    }
  }
  return {
    reads: null,
    async ask(message, deadlineMs) {
      if (failure !== null) throw failure
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      if (message !== null) worker.postMessage(message)
      return next(deadlineMs)
    },
    get ended() {
      return failure !== null
    },
    end,
  }
}
