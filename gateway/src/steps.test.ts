import { expect, test } from 'vitest'
import { atOnce, spread } from './steps.ts'
import type { Steps } from './steps.ts'

function* counting(to: number): Steps<number> {
  let sum = 0
  for (let each = 1; each <= to; each += 1) {
    for (const until = performance.now() + 0.5; performance.now() < until;) sum += 0
    sum += each
    yield
  }
  return sum
}

test('others have their turn many times while something long is done in steps, and its result is the same', async () => {
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  expect(await spread(counting(40))).toBe(820)
  clearInterval(timer)
  expect(turns).toBeGreaterThanOrEqual(10)
  expect(atOnce(counting(4))).toBe(10)
})
