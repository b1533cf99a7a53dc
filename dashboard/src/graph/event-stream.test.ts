import { expect, test } from 'vitest'
import { readEvents } from './event-stream.ts'
import { waitBefore } from './following.ts'

const streamOf = (...chunks: readonly string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const each of chunks) controller.enqueue(new TextEncoder().encode(each))
      controller.close()
    },
  })

test('events come as they are sent, however the network cuts them, with signs of life between', async () => {
  const text = ':\n\nevent: next\ndata: {"data":{"name":"é: x"}}\n\n:\n\nevent: complete\ndata: \n\n'
  for (const size of [1, 7, text.length]) {
    const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))
    const pieces = await Array.fromAsync(readEvents(streamOf(...chunks)))
    expect(pieces).toEqual([
      { kind: 'ALIVE' },
      { kind: 'NEXT', data: { data: { name: 'é: x' } } },
      { kind: 'ALIVE' },
      { kind: 'COMPLETE' },
    ])
  }
})

test('a stream that breaks off is asked for again ever more slowly, and not by all readers at once', () => {
  const waits = [0, 1, 2, 3, 10].map((failures) => [waitBefore(failures, 0), waitBefore(failures, 1)])
  expect(waits).toEqual([
    [1_000, 2_000],
    [2_000, 4_000],
    [4_000, 8_000],
    [8_000, 16_000],
    [60_000, 120_000],
  ])
})
