import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { recent } from './recent.ts'

test('J2: a load that hangs does not hand out what ended meanwhile to those who come later', async () => {
  let held = true
  const slow = Promise.withResolvers<void>()
  let loads = 0
  const rights = recent(
    async () => {
      const found = held
      if (++loads === 1) await slow.promise
      return found
    },
    { freshMs: 50, most: 10 },
  )
  const before = rights('a')
  const together = rights('a')
  await pause(80)
  held = false
  expect(await rights('a')).toBe(false)
  slow.resolve()
  expect(await Promise.all([before, together])).toEqual([false, false])
  expect([await rights('a'), loads]).toEqual([false, 2])
})
