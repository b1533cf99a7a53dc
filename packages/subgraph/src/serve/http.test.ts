import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { createLogger } from '@satudata/core'
import { expect, test } from 'vitest'
import { serveSubgraph } from './http.ts'

test('a connection by which nothing is asked does not hold up a stop; what is asked is answered before', async () => {
  const app = await serveSubgraph({
    name: 'slow',
    execute: async () => {
      await wait(1_200)
      return { data: { slow: true } }
    },
    gatewayKeys: async () => new Uint8Array(),
    deadlineMs: 5_000,
    logger: createLogger('silent'),
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const silent = connect(port, '127.0.0.1')
  await once(silent, 'connect')
  const answer = fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ slow }' }),
  })
  await wait(100)
  const begun = performance.now()
  await app.close()
  expect(performance.now() - begun).toBeLessThan(3_000)
  expect(await (await answer).json()).toEqual({ data: { slow: true } })
})
