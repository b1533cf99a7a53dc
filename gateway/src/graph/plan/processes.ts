import type { PlannerProcess } from './process.ts'

/**
 * The processes that planners run in, one after the other. One that has read a supergraph before reads the next in a fifth of the time that a
 * new one takes to start, load and read: its code is loaded and optimized.
 */
export interface PlannerProcesses {
  /** An idle process, or a new one. */
  take(): PlannerProcess
  /** Nothing runs in it any more: it is kept for the next. One is; what it holds of its last supergraph goes when it reads another. */
  readonly give: (host: PlannerProcess) => void
  /** Starts the process for the next planner now. */
  prepare(): void
  /** Ends what is idle, and from now on what is given. */
  end(): Promise<void>
}

/** Keeps processes; `start` starts one, that gives way to what serves or not. */
export function plannerProcesses(start: (givesWay: boolean) => PlannerProcess): PlannerProcesses {
  // While everything else loads, so does the first; everything waits for it.
  let idle: PlannerProcess | undefined = start(false)
  let ended = false
  return {
    take() {
      const taken = idle?.ended === false ? idle : start(true)
      idle = undefined
      return taken
    },
    give(host) {
      if (ended || host.ended || idle?.ended === false) void host.end()
      else idle = host
    },
    prepare() {
      if (!ended && idle?.ended !== false) idle = start(true)
    },
    async end() {
      ended = true
      await idle?.end()
    },
  }
}
