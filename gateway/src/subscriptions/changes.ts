import type { Subgraph } from '../sources/types.ts'

/** When something may have changed for somebody. */
export interface Changes {
  /** Hears from these subgraphs from now on. */
  use(subgraphs: readonly Subgraph[]): void
  /** Calls back then; returns the way to stop. */
  listen(changed: () => void): () => void
  stop(): void
}

/** How often is looked, where no subgraph in this process tells, in milliseconds. */
const LOOK_EVERY = 10_000

/** Hears of changes from the subgraphs in this process; where they run elsewhere, listeners look now and then. */
export function createChanges(lookEvery = LOOK_EVERY): Changes {
  const listeners = new Set<() => void>()
  let stops: (() => void)[] = []
  let told = false
  const tell = () => {
    for (const each of listeners) each()
  }
  const timer = setInterval(() => {
    if (!told) tell()
  }, lookEvery)
  timer.unref()
  const leave = () => {
    for (const each of stops) each()
    stops = []
  }
  return {
    use(subgraphs) {
      leave()
      for (const each of subgraphs) {
        const stop = 'changes' in each ? each.changes?.(tell) : undefined
        if (stop !== undefined) stops.push(stop)
      }
      told = stops.length > 0
    },
    listen(changed) {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
    stop() {
      clearInterval(timer)
      leave()
      listeners.clear()
    },
  }
}
