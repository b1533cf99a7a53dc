import { SideProcess } from '@satudata/core/side'
import { GIVES_WAY } from './messages.ts'
import type { FromPlanner, ToPlanner } from './messages.ts'

/** Most memory of a planner's own objects, in MB: an operation that needs more ends its process, not the gateway. */
const MEMORY = 512

/** The process ended before it answered: what it was asked was too much for it, or it was stopped. */
export class PlannerEnded extends Error {
  override readonly name = 'PlannerEnded'
}

/** A process that a planner runs in. It is asked one thing at a time. */
export interface PlannerProcess {
  /** The next thing the process says, after it was told this (if anything). Rejects with PlannerEnded, also after so many milliseconds. */
  ask(message: ToPlanner | null, deadlineMs: number): Promise<FromPlanner>
  /** The supergraph that it can plan for; null: none. Set by whoever has it read one. */
  reads: string | null
  readonly ended: boolean
  end(): Promise<void>
}

/** Starts a process; it loads what it needs by itself. */
export function startPlanner(givesWay = false): PlannerProcess {
  const worker = new SideProcess(new URL('worker.ts', import.meta.url), {
    memoryMb: MEMORY,
    givesWay: givesWay ? GIVES_WAY : 0,
  })
  const said: FromPlanner[] = []
  let listener: { resolve(message: FromPlanner): void; reject(error: Error): void } | null = null
  let failure: Error | null = null
  worker.on('message', (message) => {
    const waiting = listener
    // Two may come at once: the second is for whoever asks next.
    listener = null
    if (waiting === null) said.push(message as FromPlanner)
    else waiting.resolve(message as FromPlanner)
  })
  const over = (error: Error) => {
    failure ??= error
    listener?.reject(failure)
  }
  worker.on('end', (cause) => over(new PlannerEnded('The planner has ended.', { cause })))
  // A process that has nothing else to do may end.
  worker.unref()
  const end = async () => {
    failure ??= new PlannerEnded('The planner was stopped.')
    await worker.end()
  }
  const next = async (deadlineMs: number) => {
    const known = said.shift()
    if (known !== undefined) return known
    if (failure !== null) throw failure
    const { promise, resolve, reject } = Promise.withResolvers<FromPlanner>()
    listener = { resolve, reject }
    const late = () => reject(new PlannerEnded(`The planner did not answer within ${deadlineMs} ms.`))
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
      if (message !== null) worker.say(message)
      return next(deadlineMs)
    },
    get ended() {
      return failure !== null
    },
    end,
  }
}
