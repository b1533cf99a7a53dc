import { mkdtempDisposable, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { subgraphExecutor } from '@satudata/subgraph'
import type { CommandContext } from '@satudata/subgraph'
import { startTestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import type { TestGateway, Transport } from '../support/gateway.ts'
import { definitions } from '../support/region.ts'

const stack = new AsyncDisposableStack()
const gateways = new Map<Transport, TestGateway>()
let path = ''
let remove: () => Promise<void>

beforeAll(async () => {
  const definition = (await definitions()).find(({ name }) => name === 'organizations')!
  const organizations = stack.use(await startTestSubgraph(definition))
  const { name, typeDefs } = organizations.running
  const execute = subgraphExecutor(organizations.running)
  for (const transport of ['in-process', 'http'] as const)
    gateways.set(transport, stack.use(await startGateway({ transport, subgraphs: [{ name, typeDefs, execute }] })))
  const run = (...args: readonly string[]) =>
    definition.commands!['boundaries']!.run(args, {
      em: organizations.em(),
      say: () => undefined,
    } as unknown as CommandContext)
  const folder = stack.use(await mkdtempDisposable(join(tmpdir(), 'satudata-peta-')))
  const file = join(folder.path, 'batas.geojson')
  const ring = [
    [106, -6],
    [106.5, -6],
    [106.5, -6.5],
    [106, -6],
  ]
  const geometry = { type: 'Polygon', coordinates: [ring] }
  const features = [{ type: 'Feature', properties: { kode: '36.03' }, geometry }]
  await writeFile(file, JSON.stringify({ type: 'FeatureCollection', features }))
  await run('import', file, '--source', 'Uji', '--licence', 'CC0', '--as-of', '2024-12-31')
  const { data } = await gateways.get('in-process')!.query('{ boundaries(within: "36", level: REGENCY) { path } }')
  path = data.boundaries.path
  remove = () => run('remove', path.slice(6, 14))
})
afterAll(() => stack.disposeAsync())

/** A request as it goes over the wire: nothing is decompressed, no address is tidied up. */
function get(transport: Transport, at: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const { hostname, port } = new URL(gateways.get(transport)!.url)
    request({ hostname, port, path: at, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

describe.each<Transport>(['in-process', 'http'])('boundaries from a subgraph %s', (transport) => {
  test('everybody has them, compressed as the browser likes, and keeps them for good', async () => {
    const plain = await get(transport, path)
    expect(plain.status).toBe(200)
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'application/json; charset=utf-8',
      vary: 'accept-encoding',
    })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(JSON.parse(plain.body.toString()).objects.regions.geometries).toMatchObject([{ id: '36.03' }])
    const brotli = await get(transport, path, { 'accept-encoding': 'gzip, deflate, br, zstd' })
    expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body)]).toEqual(['br', plain.body])
    const gzip = await get(transport, path, { 'accept-encoding': 'br;q=0, gzip' })
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body)]).toEqual(['gzip', plain.body])
    expect(new Set([plain, brotli, gzip].map(({ headers }) => headers['etag'])).size).toBe(3)
  })

  test('who has them already is told so', async () => {
    const { headers } = await get(transport, path, { 'accept-encoding': 'br' })
    const again = { 'accept-encoding': 'br', 'if-none-match': String(headers['etag']) }
    expect(await get(transport, path, again)).toMatchObject({ status: 304, body: Buffer.alloc(0) })
  })

  test('a token that does not hold keeps nobody from what is for everybody', async () => {
    expect((await get(transport, path, { authorization: 'Bearer x.y.z' })).status).toBe(200)
  })

  test.each([
    `/peta/${'0'.repeat(64)}.json`,
    '/peta/',
    '/peta/../peta/x.json',
    '/peta/..%2f..%2fpackage.json',
    '/peta/%00.json',
    '/peta/boundary_set.json',
    `/peta/${"'".repeat(64)}.json`,
    `/peta/${'%25'.repeat(30)}.json`,
  ])('%s is no address of any', async (at) => {
    const { status, headers, body } = await get(transport, at)
    expect(status).toBe(404)
    expect(headers['cache-control']).not.toBe('public, max-age=31536000, immutable')
    expect(body.toString()).not.toMatch(/organizations|select|subgraph/i)
  })
})

test('what was removed is gone, also for who asks whether it changed', async () => {
  const { headers } = await get('in-process', path)
  await remove()
  for (const more of [{}, { 'if-none-match': String(headers['etag']) }])
    expect((await get('in-process', path, more)).status).toBe(404)
})
