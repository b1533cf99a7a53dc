import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { ANONYMOUS, createLogger, UnauthenticatedError } from '@satudata/core'
import type { AuditEvent, Identified, Identity, Principal } from '@satudata/core'
import { compose } from '@satudata/federation'
import { principals } from '@satudata/subgraph/testing'
import { createClient } from 'graphql-sse'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createChanges } from '../../gateway/src/subscriptions/changes.ts'
import { listen as listenTo } from '../../gateway/src/subscriptions/listen.ts'
import { streamSlots } from '../../gateway/src/subscriptions/slots.ts'
import { readAnswer, startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { versions } from './fixtures/versions.ts'
import type { Versions } from './fixtures/versions.ts'

const OWNER = '001100000000000'
const OPEN = { access: 'OPEN', stage: 'VALIDATED', owner: OWNER } as const
const RESTRICTED = { ...OPEN, access: 'RESTRICTED' } as const
const CLOSED = { ...OPEN, access: 'CLOSED' } as const
const CHANGED = 'subscription Listen($since: ID) { versionChanged(since: $since) { id count } }'

/** Sessions by name; a test ends one by taking it out. */
const sessions = new Map<string, Principal>()
const records: AuditEvent[] = []
const identity: Identity = {
  async identify({ authorization }): Promise<Identified> {
    if (authorization === undefined) return { principal: ANONYMOUS, credential: { kind: 'NONE', id: null } }
    const name = authorization.slice('Bearer '.length)
    const principal = sessions.get(name)
    if (principal === undefined) throw new UnauthenticatedError({ id: 'berakhir', en: 'ended' })
    return { principal, credential: { kind: 'SESSION', id: name } }
  },
  admit: async () => undefined,
  audit: async (event) => void records.push(event),
  refused: async () => undefined,
  principalOf: async () => null,
  pseudonym: (subject, audience) => `${subject} for ${audience}`,
  handle: () => undefined,
}

const stack = new AsyncDisposableStack()
let source: Versions
let graph: TestGateway
beforeAll(async () => {
  source = versions()
  graph = stack.use(await startGateway({ transport: 'in-process', subgraphs: [source], identity }))
})
afterAll(() => stack.disposeAsync())
beforeEach(() => {
  sessions.clear()
  sessions.set('warga', { ...principals.analyst, subject: 'warga' })
  sessions.set('dinas', principals.producer(OWNER))
})

const headersOf = (session?: string) => (session === undefined ? {} : { authorization: `Bearer ${session}` })
const stateOf = async (session?: string, { url } = graph) =>
  (
    await readAnswer(
      await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headersOf(session) },
        body: '{"query":"{ version { id } }"}',
      }),
    )
  ).data.version.id as string

interface Listener extends AsyncDisposable {
  readonly events: { readonly data?: unknown; readonly errors?: readonly { readonly extensions?: object }[] }[]
  /** Resolves once there are so many events; rejects after two seconds. */
  got(count: number): Promise<void>
  /** Resolves when the stream has ended. */
  readonly ended: Promise<void>
}

/** Listens with a client of the protocol, from when it is known to have begun. */
async function listen(
  options: { session?: string; query?: string; since?: string; url?: string } = {},
): Promise<Listener> {
  const { session, query = CHANGED, url = graph.url } = options
  const events: Listener['events'] = []
  const begun = Promise.withResolvers<void>()
  const client = createClient({
    url: `${url}/graphql`,
    headers: headersOf(session),
    retryAttempts: 0,
    fetchFn: async (...given: Parameters<typeof fetch>) => {
      const response = await fetch(...given)
      begun.resolve()
      return response
    },
  })
  const ended = Promise.withResolvers<void>()
  const stop = client.subscribe(
    { query, variables: { since: options.since ?? null } },
    { next: (event) => void events.push(event as never), error: ended.reject, complete: ended.resolve },
  )
  ended.promise.catch(() => undefined)
  await begun.promise
  return {
    events,
    ended: ended.promise,
    async got(count) {
      for (let tries = 0; events.length < count; tries++) {
        if (tries > 200) throw new Error(`There are ${events.length} events, not ${count}.`)
        await wait(10)
      }
    },
    async [Symbol.asyncDispose]() {
      stop()
      client.dispose()
    },
  }
}

const raw = (body: object, headers: Record<string, string> = {}) =>
  fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(body),
  })

describe('a subscription over server-sent events', () => {
  test('tells of a release to whom it is for, in the fields that were asked for, and nothing to the others', async () => {
    await using everybody = await listen()
    await using dinas = await listen({ session: 'dinas' })
    const before = Number((await stateOf()).slice(1))
    source.land(CLOSED)
    await dinas.got(1)
    expect(dinas.events[0]).toMatchObject({ data: { versionChanged: { count: before + 1 } } })
    source.land(OPEN)
    await Promise.all([everybody.got(1), dinas.got(2)])
    // The first that everybody hears of is the open one: of the other there is no event, and no trace in its number.
    expect(everybody.events).toEqual([{ data: { versionChanged: { id: `v${before + 1}`, count: before + 1 } } }])
  })

  test('who comes back with the state it knows is told at once of what it missed, and of nothing otherwise', async () => {
    const known = await stateOf()
    await using uptodate = await listen({ since: known })
    source.land(OPEN)
    await using late = await listen({ since: known })
    await Promise.all([uptodate.got(1), late.got(1)])
    await wait(50)
    expect([uptodate.events.length, late.events.length]).toEqual([1, 1])
    expect(late.events).toEqual(uptodate.events)
  })

  test('parts of an event that the caller may not have are left out of it', async () => {
    const query = 'subscription { now: versionChanged { ...V } } fragment V on Version { note mine }'
    await using warga = await listen({ session: 'warga', query })
    await using dinas = await listen({ session: 'dinas', query })
    source.land(OPEN)
    await Promise.all([warga.got(1), dinas.got(1)])
    expect(dinas.events[0]).toEqual({ data: { now: { note: 'n', mine: 'm' } } })
    expect(warga.events[0]).toMatchObject({
      data: { now: { note: 'n', mine: null } },
      errors: [{ path: ['now', 'mine'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    })
  })

  test('what is told of restricted data is on record first', async () => {
    await using dinas = await listen({ session: 'dinas' })
    records.length = 0
    source.land(RESTRICTED)
    await dinas.got(1)
    const hash = createHash('sha256').update(CHANGED).digest('hex')
    expect(records.at(-1)).toMatchObject({ operation: { hash }, tiers: ['CLOSED VALIDATED', 'RESTRICTED VALIDATED'] })
  })

  test('ends within seconds when the session ends, and when rights become others', async () => {
    await using ended = await listen({ session: 'warga' })
    await using changed = await listen({ session: 'dinas' })
    await using other = await listen()
    sessions.delete('warga')
    sessions.set('dinas', principals.analyst)
    const begun = performance.now()
    await Promise.all([ended.ended, changed.ended])
    expect(performance.now() - begun).toBeLessThan(5_000)
    // What lands while the session is gone is not told, however soon.
    source.land(OPEN)
    await other.got(1)
    expect([ended.events, changed.events]).toEqual([[], []])
  })

  test('goes on over a change of the supergraph', async () => {
    await using everybody = await listen()
    await graph.gateway.serve([source], await compose([source]))
    source.land(OPEN)
    await everybody.got(1)
    expect(source.listeners()).toBe(1)
  })

  test('a client that goes away leaves nothing behind', async () => {
    const one = await listen({ session: 'warga' })
    await one[Symbol.asyncDispose]()
    await wait(50)
    records.length = 0
    source.land(RESTRICTED)
    await wait(50)
    expect(records).toEqual([])
  })
})

test('a stream begins with a sign of life and headers that let events through', async () => {
  const response = await raw({ query: CHANGED })
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-accel-buffering')).toBe('no')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
  const reader = response.body!.getReader()
  expect(new TextDecoder().decode((await reader.read()).value)).toBe(':\n\n')
  await reader.cancel()
})

test('a query is answered as a stream of one event, and a change too', async () => {
  const query = await raw({ query: '{ other }' })
  expect(await query.text()).toBe('event: next\ndata: {"data":{"other":"x"}}\n\nevent: complete\ndata: \n\n')
  expect(query.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const results: unknown[] = []
  const client = createClient({ url: `${graph.url}/graphql` })
  for await (const each of client.iterate({ query: '{ other nothing }' })) results.push(each)
  expect(results).toMatchObject([{ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }])
})

test.each([
  ['without asking for a stream', { query: CHANGED }, { accept: 'application/json' }, 406, 'Accept: text/event-stream'],
  ['of a field that tells nothing', { query: 'subscription { nothingChanged }' }, {}, 400, 'nothingChanged'],
  ['of a field that is not there', { query: 'subscription { never }' }, {}, 400, 'never'],
  ['of two fields', { query: 'subscription { a: versionChanged { id } b: versionChanged { id } }' }, {}, 400, 'one'],
  ['by a token that does not hold', { query: CHANGED }, { authorization: 'Bearer x' }, 401, 'berakhir'],
])('a subscription %s is refused in words', async (_, body, headers, status, words) => {
  const { errors, ...answer } = await readAnswer(await raw(body, headers))
  expect([answer.status, errors[0]?.message]).toEqual([status, expect.stringContaining(words)])
})

test('a stop ends every stream in the words of the protocol, and takes no new one', async () => {
  const own = versions()
  const other = await startGateway({ transport: 'in-process', subgraphs: [own], identity })
  const one = await listen({ url: other.url })
  // A connection by which nothing was ever asked keeps nobody either.
  const silent = connect(Number(new URL(other.url).port), '127.0.0.1')
  await once(silent, 'connect')
  const gone = once(silent, 'close')
  const stopped = other.gateway.drain(5_000)
  await one.ended
  const begun = performance.now()
  await stopped
  expect(performance.now() - begun).toBeLessThan(2_000)
  await gone
  expect(own.listeners()).toBe(0)
  await other[Symbol.asyncDispose]()
})

test('streams are bounded for each caller and in all, and whoever does not sign in leaves room for those who do', () => {
  const slots = streamSlots({ all: 5, anonymous: 3, subject: 2, address: 2 })
  const leave = slots.take('subject ani')
  slots.take('subject ani')
  expect(() => slots.take('subject ani')).toThrow(
    'At most 2 subscriptions (streams of events) may be open at once for one',
  )
  const end = slots.take('address 10.0.0.1')
  slots.take('address 10.0.0.1')
  expect(() => slots.take('address 10.0.0.1')).toThrow('At most 2')
  leave()
  leave()
  slots.take('address 10.0.0.2')
  for (let host = 3; host < 100; host++)
    expect(() => slots.take(`address 10.0.0.${host}`)).toThrow(
      'At most 3 subscriptions (streams of events) may be open at once by all who did not',
    )
  slots.take('subject budi')
  expect(() => slots.take('subject citra')).toThrow('At most 5')
  end()
  slots.take('subject citra')
})

test('a stream too many is answered 429, with when to come back', async () => {
  const stop = new AbortController()
  const open = () =>
    fetch(`${graph.url}/graphql`, {
      method: 'POST',
      signal: stop.signal,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'accept-language': 'en' },
      body: JSON.stringify({ query: CHANGED }),
    })
  const answers = await Promise.all(Array.from({ length: 16 }, open))
  const refused = answers.find(({ status }) => status === 429)!
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(15)
  expect(refused.headers.get('retry-after')).toBe('30')
  expect(await refused.json()).toMatchObject({
    errors: [
      { message: expect.stringMatching(/At most 15 .* or sign in/), extensions: { code: 'LIMIT_EXCEEDED', most: 15 } },
    ],
  })
  stop.abort()
})

test('where no subgraph in this process tells of changes, listeners look now and then', async () => {
  const changes = createChanges(5)
  stack.defer(() => changes.stop())
  const looks: string[] = []
  const stop = changes.listen(() => looks.push('look'))
  changes.use([{ name: 'elsewhere', typeDefs: '', url: 'http://127.0.0.1:1/graphql' }])
  await wait(40)
  expect(looks.length).toBeGreaterThan(1)
  const here = versions()
  changes.use([here])
  looks.length = 0
  await wait(40)
  expect(looks).toEqual([])
  here.land(OPEN)
  expect(looks).toEqual(['look'])
  stop()
  here.land(OPEN)
  expect(looks).toEqual(['look'])
})

test('what could not be told is told with the next sign of life', async () => {
  vi.useFakeTimers()
  try {
    let state: string | null = null
    const sent: string[] = []
    const stop = listenTo({
      known: 'a',
      state: async () => state,
      event: async () => `{"state":"${state}"}`,
      whoNow: null,
      who: { principal: ANONYMOUS, credential: { kind: 'NONE', id: null } },
      changes: () => () => undefined,
      stream: { next: (json) => sent.push(json), heartbeat: () => sent.push(':'), complete: () => sent.push('end') },
      logger: createLogger('silent'),
    })
    await vi.advanceTimersByTimeAsync(1_000)
    state = 'b'
    await vi.advanceTimersByTimeAsync(15_000)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(sent).toEqual([':', '{"state":"b"}', ':'])
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(3)
  } finally {
    vi.useRealTimers()
  }
})
