import { createServer } from 'node:http'
import { mkdtemp, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLogger } from '@satudata/core'
import type { ServedSupergraph, SupergraphRegistry } from '@satudata/core'
import { compose, CompositionError } from '@satudata/federation'
import type { Subgraph } from '@satudata/gateway'
import { beforeEach, describe, expect, test } from 'vitest'
import { followRegistry } from '../../gateway/src/supergraph/registered.ts'
import { loadSchemas } from '../../gateway/src/supergraph/schemas.ts'
import { figures, places } from './fixtures/subgraphs.ts'

const OUTSIDE = {
  name: 'library',
  url: 'https://library.example/graphql',
  typeDefs: 'type Query { books: Int }',
  owner: '1.02.01',
  tier: 'OPEN' as const,
  version: 'a'.repeat(64),
}
const ours = [places(), figures()]
const withOutside = await compose([...ours, OUTSIDE])

let folder: string
let log: string[]
let served: { readonly names: readonly string[]; readonly outside: readonly unknown[]; readonly sdl: string }[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'satudata-registered-'))
  log = []
  served = []
})

const logger = () => createLogger('warn', { write: (line) => log.push(line) })

/** Starts as a process does; `refuse`: what cannot be served. */
async function start(
  registry: Partial<SupergraphRegistry>,
  { own = ours, refuse = () => false }: { own?: readonly Subgraph[]; refuse?: (sdl: string) => boolean } = {},
): Promise<void> {
  const stop = new AbortController()
  const gateway = {
    serve: async (subgraphs: readonly Subgraph[], sdl: string) => {
      if (refuse(sdl)) throw new Error('This supergraph cannot be served.')
      const outside = subgraphs.flatMap((each) => ('url' in each ? [[each.url, each.outside]] : []))
      served.push({ names: subgraphs.map(({ name }) => name), outside, sdl })
    },
  }
  const all = { hottest: async () => [], follow: () => undefined, ...registry } as unknown as SupergraphRegistry
  await followRegistry({ gateway, ours: own, registry: all, folder, logger: logger(), signal: stop.signal })
  stop.abort()
}

const answering = (next: Partial<ServedSupergraph> = {}) => ({
  open: async () => ({ sequence: 1, hash: 'h', sdl: withOutside, outside: [OUTSIDE], ...next }),
})
const down = { open: () => Promise.reject(new Error('the registry is down')) }

describe('what the registry says', () => {
  test('is served, outside subgraphs as such, now and when it changes', async () => {
    let change: ((next: ServedSupergraph) => Promise<void>) | undefined
    await start({ ...answering(), follow: (changed) => void (change = changed) })
    expect(served.at(-1)).toEqual({
      names: ['places', 'figures', 'library'],
      outside: [[OUTSIDE.url, { owner: OUTSIDE.owner, tier: OUTSIDE.tier }]],
      sdl: withOutside,
    })
    const alone = await compose(ours)
    await change?.({ sequence: 2, hash: 'i', sdl: alone, outside: [] })
    expect(served.at(-1)).toEqual({ names: ['places', 'figures'], outside: [], sdl: alone })
  })

  test('last is served at a start with the registry down', async () => {
    await start(answering())
    await start(down)
    expect(served[1]).toEqual(served[0])
    expect(log.join('')).toContain('the supergraph of an earlier start serves')
  })

  test('last is not served when our own subgraphs are others now: then these are, alone', async () => {
    await start(answering())
    await start(down, { own: [places()] })
    expect(served[1]).toMatchObject({ names: ['places'], outside: [] })
  })

  test('that cannot be served leaves what served last, and without that our own', async () => {
    const broken = 'type Query { broken: Nothing }'
    await start(answering({ sdl: broken }), { refuse: (sdl) => sdl === broken })
    expect(served).toMatchObject([{ names: ['places', 'figures'], outside: [] }])
    await start(answering())
    await start(answering({ sdl: broken }), { refuse: (sdl) => sdl === broken })
    expect(served.at(-1)?.names).toContain('library')
  })

  test('about our own subgraphs that do not fit together is an error that names them', async () => {
    const refused = new CompositionError('The subgraphs do not fit together:', [])
    await expect(start({ open: () => Promise.reject(refused) })).rejects.toBe(refused)
    expect(served).toEqual([])
  })

  test('last is no half file, whenever the process ended', async () => {
    await start(answering())
    await writeFile(join(folder, 'last.json'), '{"of":"')
    await start(down)
    expect(served[1]?.names).toEqual(['places', 'figures'])
  })
})

test('a listed subgraph that is down at a start is served by the schema that it told last, whose age is said', async () => {
  const server = createServer((_, response) =>
    response.end(JSON.stringify({ data: { _service: { sdl: 'type Query { a: Int }' } } })),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  const listed = [{ name: 'told', url, schema: { subgraphUrl: url, headers: {} } }]
  const kept = { folder: join(folder, 'schemas'), logger: logger() }
  const told = await loadSchemas(listed, kept)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  expect(log).toEqual([])
  expect(await loadSchemas(listed, kept)).toEqual(told)
  expect(log.join('')).toMatch(/the subgraph \\"told\\" does not answer; its schema of 0 hours ago is used/)
  await expect(loadSchemas([{ ...listed[0]!, name: 'never' }], kept)).rejects.toThrow('does not answer')
})
