import type { PlannerThread } from './thread.ts'

/**
 * The threads that planners run in, one after the other. One that has read a supergraph before reads the next in a fifth of the time that a
 * new one takes to start, load and read: its code is loaded and optimized.
 */
export interface PlannerThreads {
  /** An idle thread, or a new one. */
  take(): PlannerThread
  /** Nothing runs in it any more: it is kept for the next. One is; what it holds of its last supergraph goes when it reads another. */
  readonly give: (thread: PlannerThread) => void
  /** Starts the thread for the next planner now. */
  prepare(): void
  /** Ends what is idle, and from now on what is given. */
  end(): Promise<void>
}

/** Keeps threads; `start` starts one, that gives way to what serves or not. */
export function plannerThreads(start: (givesWay: boolean) => PlannerThread): PlannerThreads {
  // While everything else loads, so does the first; everything waits for it.
  let idle: PlannerThread | undefined = start(false)
  let ended = false
  return {
    take() {
      const taken = idle?.ended === false ? idle : start(true)
      idle = undefined
      return taken
    },
    give(thread) {
      if (ended || thread.ended || idle?.ended === false) void thread.end()
      else idle = thread
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
