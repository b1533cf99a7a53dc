import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

/** Has them wait in this order, and gives the order in which they come when each is done before the next is told. */
async function orderOf(turns: Turns, waiting: readonly string[]): Promise<string[]> {
  const order: string[] = []
  const all = waiting.map((of) => turns.wait(of, undefined).then(() => order.push(of)))
  for (const each of all) {
    turns.next()
    await Promise.race([each, new Promise((resolve) => setImmediate(resolve))])
  }
  await Promise.all(all)
  return order
}

test('next is who has least, then who came first', async () => {
  const turns = new Turns()
  turns.began('dinkes')
  turns.began('dinkes')
  expect(await orderOf(turns, ['dinkes', 'dinkes', 'bps', 'dinkes'])).toEqual(['bps', 'dinkes', 'dinkes', 'dinkes'])
  turns.ended('dinkes')
  turns.ended('dinkes')
  expect(await orderOf(turns, ['dinkes', 'bps'])).toEqual(['dinkes', 'bps'])
})

test('who no longer waits is passed over', async () => {
  const turns = new Turns()
  const leaving = new AbortController()
  const left = turns.wait('bps', leaving.signal)
  const stays = turns.wait('dinkes', undefined)
  leaving.abort(new Error('gone'))
  await expect(left).rejects.toThrow('gone')
  turns.next()
  await stays
})
