import { createServer } from 'node:http'
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createLogger } from '@satudata/core'
import type { HotOperation, ServedSupergraph, SupergraphRegistry } from '@satudata/core'
import { compose, CompositionError } from '@satudata/federation'
import { openKeys } from '@satudata/gateway'
import type { InstanceKeys, Subgraph } from '@satudata/gateway'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
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

let keys: InstanceKeys
beforeAll(async () => {
  keys = await openKeys(await mkdtemp(join(tmpdir(), 'satudata-keys-')))
})

let folder: string
let log: string[]
let health: string
/** What the registry said is asked most, at the last swap. */
let warmed: readonly HotOperation[] | undefined
let served: { readonly names: readonly string[]; readonly outside: readonly unknown[]; readonly sdl: string }[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'satudata-registered-'))
  log = []
  served = []
  health = ''
})

const logger = () => createLogger('warn', { write: (line) => log.push(line) })

interface StartOptions {
  readonly own?: readonly Subgraph[]
  /** What cannot be served. */
  readonly refuse?: (sdl: string) => boolean
  readonly lostAfterMs?: number
}

/** Starts as a process does; the way to stop it. */
async function running(
  registry: Partial<SupergraphRegistry>,
  { own = ours, refuse = () => false, lostAfterMs = 86_400_000 }: StartOptions = {},
): Promise<Disposable> {
  const stop = new AbortController()
  const gateway = {
    others: (state: string) => void (health = state),
    serve: async (subgraphs: readonly Subgraph[], sdl: string, hottest?: () => Promise<readonly HotOperation[]>) => {
      warmed = await hottest?.()
      if (refuse(sdl)) throw new Error('This supergraph cannot be served.')
      const outside = subgraphs.flatMap((each) => ('url' in each ? [[each.url, each.outside]] : []))
      served.push({ names: subgraphs.map(({ name }) => name), outside, sdl })
    },
  }
  const all = { hottest: async () => [], follow: () => undefined, ...registry } as unknown as SupergraphRegistry
  const { signal } = stop
  await followRegistry({ gateway, ours: own, registry: all, folder, keys, logger: logger(), lostAfterMs, signal })
  return { [Symbol.dispose]: () => stop.abort() }
}

/** The same for a process that ends when it serves. */
async function start(registry: Partial<SupergraphRegistry>, options?: StartOptions): Promise<void> {
  const process = await running(registry, options)
  process[Symbol.dispose]()
}

const answering = (next: Partial<ServedSupergraph> = {}) => ({
  open: async () => ({ sequence: 1, hash: 'h', sdl: withOutside, outside: [OUTSIDE], ...next }),
})
const down = { open: () => Promise.reject(new Error('the registry is down')) }

describe('what the registry says', () => {
  test('is served, outside subgraphs as such, now and when it changes', async () => {
    let change: ((next: ServedSupergraph) => Promise<void>) | undefined
    let hottest: () => Promise<HotOperation[]> = async () => [{ document: '{ books }', operationName: null }]
    await start({ ...answering(), hottest: () => hottest(), follow: (changed) => void (change = changed) })
    expect(warmed).toEqual([{ document: '{ books }', operationName: null }])
    expect(served.at(-1)).toEqual({
      names: ['places', 'figures', 'library'],
      outside: [[OUTSIDE.url, { owner: OUTSIDE.owner, tier: OUTSIDE.tier }]],
      sdl: withOutside,
    })
    const alone = await compose(ours)
    // Without it, nothing but that is worse.
    hottest = () => Promise.reject(new Error('The registry is busy.'))
    await change?.({ sequence: 2, hash: 'i', sdl: alone, outside: [] })
    expect(served.at(-1)).toEqual({ names: ['places', 'figures'], outside: [], sdl: alone })
    expect(warmed).toEqual([])
  })

  test('last is served at a start with the registry down', async () => {
    await start(answering())
    await start(down)
    expect(served[1]).toEqual(served[0])
    expect(log.join('')).toContain('the supergraph of an earlier start serves')
    expect(health).toBe('KEPT')
  })

  test('too long ago is not served: a tier may have been narrowed since', async () => {
    await start(answering())
    await wait(3)
    await start(down, { lostAfterMs: 1 })
    expect(served[1]).toMatchObject({ names: ['places', 'figures'], outside: [] })
    expect(log.join('')).toContain('REGISTRY_LOST_HOURS')
    expect(health).toBe('LEFT_OUT')
  })

  test('grows old only while the registry does not confirm it, on disk and in a process that runs', async () => {
    let confirm = () => {}
    const follow: SupergraphRegistry['follow'] = (_, confirmed) => void (confirm = confirmed!)
    const process = await running({ ...answering(), follow }, { lostAfterMs: 240 })
    const at = () => readFile(join(folder, 'last.json'), 'utf8')
    const first = await at()
    await wait(20)
    confirm()
    await expect.poll(at).not.toBe(first)
    expect(served).toHaveLength(1)
    await expect.poll(() => health, { timeout: 3_000 }).toBe('LEFT_OUT')
    expect(served.at(-1)).toMatchObject({ names: ['places', 'figures'], outside: [] })
    confirm()
    await expect.poll(() => health).toBe('SERVED')
    expect(served.at(-1)).toEqual(served[0])
    process[Symbol.dispose]()
  })

  test('grows old although the clock is set back', async () => {
    const process = await running(answering(), { lostAfterMs: 120 })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 86_400_000 })
    await expect.poll(() => health, { timeout: 2_000 }).toBe('LEFT_OUT')
    vi.useRealTimers()
    process[Symbol.dispose]()
  })

  test('is served only as this instance wrote it, and read by nobody else', async () => {
    const file = join(folder, 'last.json')
    await start(answering())
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const text = await readFile(file, 'utf8')
    const parts = JSON.parse(text) as { payload: string }
    const wider = Buffer.from(parts.payload, 'base64url').toString().replace('https://library', 'https://evil')
    const payload = Buffer.from(wider).toString('base64url')
    for (const changed of [{ ...parts, payload }, { ...parts, signature: '' }, JSON.parse(wider) as object]) {
      await writeFile(file, JSON.stringify(changed))
      await start(down)
      expect(served.at(-1)?.names).toEqual(['places', 'figures'])
    }
    await writeFile(file, text)
    await start(down)
    expect(served.at(-1)?.names).toContain('library')
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
