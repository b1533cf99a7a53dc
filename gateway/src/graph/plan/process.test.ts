import { setTimeout as wait } from 'node:timers/promises'
import { compose } from '@satudata/federation'
import { expect, test } from 'vitest'
import { startPlanner } from './process.ts'

test('two things that a planner says at once are heard by those who ask one after the other', async () => {
  const supergraphSdl = await compose([{ name: 'one', typeDefs: 'type Query { "." a: Int }' }])
  const planner = startPlanner()
  const load = () => planner.ask({ kind: 'LOAD', supergraphSdl }, 30_000)
  const ready = () => planner.ask(null, 5_000)
  expect([(await load()).kind, (await ready()).kind]).toEqual(['LOADED', 'READY'])
  const loaded = load()
  await wait(0)
  // It reads the supergraph meanwhile, and says both before this thread hears anything.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500)
  expect([(await loaded).kind, (await ready()).kind]).toEqual(['LOADED', 'READY'])
  await planner.end()
})
