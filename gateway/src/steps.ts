import { setTimeout as wait } from 'node:timers/promises'

/** Work in steps of well under a millisecond, with its result at the end. */
export type Steps<T> = Generator<void, T>

/** How long the main thread is held for steps at a time, and how long others then have it at least, in milliseconds. */
const HELD = 1
const FREE = 8

/** Takes all steps now: where nobody else is waiting. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/**
 * Takes the steps while operations run beside: one of them comes back to the main thread many times, so that each time counts, and all of
 * this has time.
 */
export async function spread<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const began = performance.now()
    do {
      const step = steps.next()
      if (step.done === true) return step.value
    } while (performance.now() - began < HELD)
    await wait(FREE)
  }
}
