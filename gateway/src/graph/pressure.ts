import { MOST_REQUESTS } from './requests.ts'
import type { OpenRequests } from './requests.ts'

/** How busy a process is. */
export interface Pressure {
  /** True while it cannot keep up. */
  readonly overloaded: boolean
  stop(): void
}

/** How often is looked, and how late a look may come, in milliseconds. One that is late may be a single heavy moment, three are not. */
const EVERY = 500
const LATE = 500
const LOOKS = 3

/** Watches how late this process comes to what it is to do, and how much is waiting. */
export function watchPressure(requests: Pick<OpenRequests, 'count'>, most: number = MOST_REQUESTS): Pressure {
  let late = 0
  let expected = performance.now() + EVERY
  const timer = setInterval(() => {
    const now = performance.now()
    late = now - expected > LATE ? late + 1 : 0
    expected = now + EVERY
  }, EVERY)
  timer.unref()
  return {
    get overloaded() {
      return late >= LOOKS || requests.count >= most
    },
    stop: () => clearInterval(timer),
  }
}
