import { subgraphExecutor } from '@satudata/subgraph'
import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { createClient } from 'graphql-sse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aided, HOUSEHOLDS } from '../../subgraphs/statistics/fixtures/closed.ts'
import { population, SOCIAL } from '../../subgraphs/statistics/fixtures/releases.ts'
import statistics from '../../subgraphs/statistics/src/index.ts'
import { startGateway } from '../support/gateway.ts'
import type { As, TestGateway } from '../support/gateway.ts'

const stack = new AsyncDisposableStack()
let subgraph: TestSubgraph
let graph: TestGateway
beforeAll(async () => {
  subgraph = stack.use(await startTestSubgraph(statistics))
  const { name, typeDefs, changes } = subgraph.running
  const joinable = { name, typeDefs, execute: subgraphExecutor(subgraph.running), changes }
  graph = stack.use(await startGateway({ transport: 'in-process', subgraphs: [joinable] }))
})
afterAll(() => stack.disposeAsync())

/** What a caller is told from now on; the first is where it stands. */
async function listening(as: As) {
  const client = createClient({ url: `${graph.url}/graphql`, headers: await graph.headersOf(as), retryAttempts: 0 })
  stack.defer(() => client.dispose())
  const events = client.iterate({
    query: 'subscription { dataVersionChanged(since: "") { id newest { id } } }',
  })
  const next = async () => {
    const { value } = await events.next()
    return (value as { data: { dataVersionChanged: { id: string; newest: { id: string } | null } } }).data
      .dataVersionChanged
  }
  return { next, first: await next() }
}

test('a release that lands in the lake is told to whom it is for, and a closed one to nobody else', async () => {
  const everybody = await listening({})
  const owner = await listening({ principal: principals.producer(SOCIAL) })
  expect([everybody.first.newest, owner.first.newest]).toEqual([null, null])

  const closed = aided('2024', HOUSEHOLDS)
  await subgraph.lake.publish(closed)
  expect((await owner.next()).newest).toEqual({ id: closed.dataset })
  await subgraph.lake.publish(population())
  const told = await everybody.next()
  // The first that everybody is told of is the open one.
  expect(told.newest).toEqual({ id: population().dataset })
  expect(told.id).not.toBe(everybody.first.id)
  expect((await graph.query('{ dataVersion { id } }')).data.dataVersion.id).toBe(told.id)
})
