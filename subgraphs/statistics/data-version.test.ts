import type { Principal } from '@satudata/core'
import type { ReleaseDraft } from '@satudata/subgraph'
import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caughtUp } from './fixtures/attack.ts'
import { aided, HOUSEHOLDS } from './fixtures/closed.ts'
import { population, SOCIAL } from './fixtures/releases.ts'
import statistics from './src/index.ts'

let graph: TestSubgraph
let ticks = 0
let stop: (() => void) | undefined
beforeAll(async () => {
  graph = await startTestSubgraph(statistics)
  stop = graph.running.changes?.(() => void ticks++)
})
afterAll(async () => {
  stop?.()
  await graph[Symbol.asyncDispose]()
})

interface Version {
  readonly id: string
  readonly releasedAt: string | null
  readonly newest: { readonly id: string } | null
}

async function versionFor(principal?: Principal): Promise<Version> {
  const { data, errors } = await graph.query('{ dataVersion { id releasedAt newest { id } } }', {}, principal)
  expect(errors).toEqual([])
  return (data as { dataVersion: Version }).dataVersion
}

/** The versions of callers, before and after a publication. */
async function across(draft: ReleaseDraft, callers: readonly (Principal | undefined)[]) {
  const before = await Promise.all(callers.map(versionFor))
  await graph.lake.publish(draft)
  await caughtUp(graph)
  const after = await Promise.all(callers.map(versionFor))
  return callers.map((_, index) => ({ same: before[index]!.id === after[index]!.id, after: after[index]! }))
}

test('the state of the data changes for whom a release lands, and for nobody who may not know of it', async () => {
  const callers = [
    undefined,
    principals.analyst,
    principals.walidata,
    principals.producer(SOCIAL),
    principals.leader([SOCIAL]),
  ]
  const opened = await across(population(), callers)
  expect(opened.map(({ same }) => same)).toEqual([false, false, false, false, false])
  expect(opened[0]!.after).toMatchObject({ newest: { id: population().dataset } })
  expect(Date.parse(opened[0]!.after.releasedAt!)).toBeGreaterThan(Date.now() - 60_000)

  // Closed figures of households: the members of its owner see rows, its leader totals, everybody else nothing.
  const closed = await across(aided('2024', HOUSEHOLDS), callers)
  expect(closed.map(({ same }) => same)).toEqual([true, true, true, false, false])
  expect(closed[0]!.after).toEqual(opened[0]!.after)
  expect(closed[3]!.after.newest).toEqual({ id: aided('2024', HOUSEHOLDS).dataset })
})

test('who listens is told once the release is answered from, and only when something changed', async () => {
  const before = ticks
  await graph.lake.publish(population())
  await caughtUp(graph)
  expect(ticks).toBe(before)
  await graph.lake.publish(aided('2023', HOUSEHOLDS))
  await caughtUp(graph)
  expect(ticks).toBeGreaterThan(before)
})
