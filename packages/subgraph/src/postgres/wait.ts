import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again and again until the answer is true. Returns false when `deadline` milliseconds pass without it. */
export async function until(ask: () => boolean, deadline: number, every = 10): Promise<boolean> {
  const end = performance.now() + deadline
  while (!ask()) {
    if (performance.now() >= end) return false
    await sleep(every)
  }
  return true
}
