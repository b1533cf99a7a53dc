import type { RegistryContext } from '../context.ts'
import { SupergraphActivation } from './entities.ts'

/** Keeps swaps apart that only publications bring. */
export interface Apart {
  /**
   * Waits when a swap was a moment ago and nothing but publications came since the activation `served`: those that follow one another closely,
   * as when several subgraphs are released together, are then served together. Whatever else changes, a narrower tier or the way back,
   * is served at once, also when it comes while others wait.
   */
  wait(served: number): Promise<void>
  /** A swap has just been made. */
  swapped(): void
  /** Another activation came. */
  wake(): void
  /** Nothing is waited for any more. */
  end(): void
}

/** Keeps swaps `pace.apartMs` apart. */
export function apart({ em, pace }: Pick<RegistryContext, 'em' | 'pace'>): Apart {
  let lastAt = -Infinity
  let news = 0
  let woken: () => void = () => undefined
  const left = () => lastAt + pace.apartMs - performance.now()
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds).unref()
      woken = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const isUrgent = async (served: number) => {
    const where = { sequence: { $gt: served }, reason: { $ne: 'PUBLISH' as const } }
    return (await em().count(SupergraphActivation, where)) > 0
  }
  const wake = () => {
    news += 1
    woken()
  }
  return {
    async wait(served) {
      while (left() > 0) {
        const before = news
        if (await isUrgent(served)) return
        // Whatever came while it was looked up is looked up too.
        if (news === before) await pause(Math.max(left(), 1))
      }
    },
    swapped: () => void (lastAt = performance.now()),
    wake,
    end() {
      lastAt = -Infinity
      wake()
    },
  }
}
