import { mkdtemp } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createLogger, loadConfig } from '@satudata/core'
import { compose } from '@satudata/federation'
import { createGateway, openKeys } from '@satudata/gateway'
import { expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import { figures, places } from './fixtures/subgraphs.ts'

async function emptyGateway() {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-gateway-'))
  const gateway = await createGateway({
    config: loadConfig({ DATA_DIR: folder }),
    logger: createLogger('silent'),
    keys: await openKeys(join(folder, 'keys')),
  })
  await gateway.app.listen({ port: 0, host: '127.0.0.1' })
  return {
    gateway,
    url: `http://127.0.0.1:${(gateway.app.server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () => gateway.drain(0),
  }
}

const ready = async (url: string) => (await fetch(`${url}/health/ready`)).status

test('before a supergraph serves it is live but not ready, and operations are told to come back', async () => {
  await using empty = await emptyGateway()
  expect((await fetch(`${empty.url}/health/live`)).status).toBe(200)
  expect(await ready(empty.url)).toBe(503)
  const early = await fetch(`${empty.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ places { name } }"}',
  })
  expect(early.status).toBe(503)
  expect(early.headers.get('retry-after')).toBe('1')
  expect(await early.text()).toContain('Layanan sedang dimulai')
  await empty.gateway.serve([places()], await compose([places()]))
  expect(await ready(empty.url)).toBe(200)
})

test('a stop waits for running operations, is not ready meanwhile, and takes no new ones', async () => {
  const graph = await startGateway({ transport: 'in-process', subgraphs: [places()] })
  const running = graph.query('{ slow(ms: 800) }')
  await wait(200)
  const stopped = graph.gateway.drain(5_000)
  expect(await ready(graph.url)).toBe(503)
  expect((await graph.query('{ places { name } }')).status).toBe(503)
  expect((await running).data).toEqual({ slow: 'done' })
  await stopped
  await expect(fetch(`${graph.url}/health/live`)).rejects.toThrow('fetch failed')
  await graph[Symbol.asyncDispose]()
})

test('a stop ends what still runs at its deadline, with an answer that says so', async () => {
  const graph = await startGateway({ transport: 'in-process', subgraphs: [places()] })
  const running = graph.query('{ slow(ms: -1) }')
  await wait(200)
  const started = performance.now()
  await graph.gateway.drain(300)
  expect(performance.now() - started).toBeLessThan(3_000)
  expect((await running).errors[0]?.extensions?.['code']).toBe('SUBGRAPH_UNAVAILABLE')
  await graph[Symbol.asyncDispose]()
})

test('another supergraph takes over without losing an operation', async () => {
  await using graph = await startGateway({ transport: 'in-process', subgraphs: [places()] })
  expect((await graph.query('{ largest }')).status).toBe(400)
  const slow = graph.query('{ slow(ms: 500) }')
  await wait(100)
  const both = [places(), figures()]
  await graph.gateway.serve(both, await compose(both))
  expect((await graph.query('{ largest }')).data).toEqual({ largest: '9223372036854775807' })
  expect((await slow).data).toEqual({ slow: 'done' })
})

test('a supergraph that cannot serve leaves the old one in place', async () => {
  await using graph = await startGateway({ transport: 'in-process', subgraphs: [places()] })
  await expect(graph.gateway.serve([places()], 'type Query { broken: Nothing }')).rejects.toThrow(/core schema|Nothing/)
  expect((await graph.query('{ places { name } }')).status).toBe(200)
  expect(await ready(graph.url)).toBe(200)
})
