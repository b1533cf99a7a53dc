import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { RequestListener } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { RemoteSubgraph } from '@satudata/gateway'
import type { SubgraphAnswer } from '@satudata/subgraph'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import { callerOf, callsTo, listening, says } from './fixtures/calls.ts'
import type { Calls, Listening } from './fixtures/calls.ts'
import { places } from './fixtures/subgraphs.ts'

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { place: Place places: [Place!] names: [[String]] any: Any n: Int f: Float id: ID mood: Mood shown: Shown both: Both }
  type Place implements Shown @key(fields: "code") { code: ID! name: String! size: Int near: Place tags: [String!]! }
  type Person implements Shown @key(fields: "code") { code: ID! name: String! }
  interface Shown { name: String! }
  union Both = Place | Person
  enum Mood { GOOD BAD }
  scalar Any
`

/** What none of the answers may carry to a client. */
const SECRET = 'rahasia-dapur'

let answer: RequestListener
let server: Listening
let calls: Calls
beforeAll(async () => {
  server = await listening((request, response) => answer(request, response))
  const foreign: RemoteSubgraph = {
    name: 'foreign',
    typeDefs,
    url: server.url,
    outside: { owner: '0001', tier: 'OPEN' },
  }
  calls = callsTo([foreign], {
    config: { subgraphDeadlineMs: 400, subgraphRetries: 2, outsideAnswerLimit: 20_000, registryAllow: ['127.0.0.1'] },
    breaker: { inARow: 1_000, window: 1_000 },
  })
})
afterAll(async () => {
  await calls[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})
beforeEach(() => void (calls.reports.length = calls.log.length = 0))

const codesOf = ({ errors = [] }: SubgraphAnswer) => errors.map(({ path, extensions }) => [path, extensions?.['code']])
const dataOf = (data: unknown) => says(JSON.stringify({ data }))
const place = (rest: object = {}) => ({ code: '36', name: 'Banten', ...rest })

describe('an answer that is none is SUBGRAPH_UNAVAILABLE at its field, and its text stays in the log', () => {
  const bomb = `{"data":{"n":1}${' '.repeat(10_000_000)}}`
  const cases: [string, RequestListener][] = [
    ['a bomb of gzip', says(gzipSync(bomb), { headers: { 'content-encoding': 'gzip' } })],
    ['a bomb of brotli', says(brotliCompressSync(bomb), { headers: { 'content-encoding': 'br' } })],
    ['gzip that is none', says(SECRET, { headers: { 'content-encoding': 'gzip' } })],
    ['gzip in gzip', says(gzipSync(gzipSync('{"data":{"n":1}}')), { headers: { 'content-encoding': 'gzip, gzip' } })],
    ['a length beyond the limit', says(`{"data":{"n":1}}${' '.repeat(20_001)}`)],
    ['HTML with 200', says(`<h1>${SECRET}</h1>`, { headers: { 'content-type': 'text/html' } })],
    ['JSON that calls itself text', says('{"data":{"n":1}}', { headers: { 'content-type': 'text/plain' } })],
    ['malformed JSON', says(`{"data":{"n":${SECRET}`)],
    ['NaN', says('{"data":{"n":NaN}}')],
    ['bytes that are no UTF-8', says(Buffer.from('{"data":{"n":1},"x":"\xff"}', 'latin1'))],
    ['nesting without end', says(`{"data":{"any":${'['.repeat(9_000)}${']'.repeat(9_000)}}}`)],
    ['an error without a message', says('{"errors":[{"extensions":{"code":"NOT_FOUND"}}]}')],
    ['errors that are no list', says('{"errors":{"message":"x"}}')],
    ['data that is a list', says('{"data":[{"n":1}]}')],
    ['data that is text', says('{"data":"n"}')],
    ['a key twice', says('{"data":{"n":1,"n":2}}')],
    ['a key twice, once in another spelling', says('{"data":{"n":1},"\\u0064ata":{"n":2}}')],
    ['endless headers', says('{"data":{"n":1}}', { headers: { 'x-much': 'x'.repeat(30_000) } })],
    ['a redirect', says('', { status: 308, headers: { location: `http://${SECRET}/` } })],
  ]
  const TOO_MUCH = /^(a bomb|a length beyond|nesting)/
  test.each(cases)('%s', async (what, listener) => {
    answer = listener
    const result = await calls.ask('foreign', '{ n }')
    expect(codesOf(result)).toEqual([[['n'], 'SUBGRAPH_UNAVAILABLE']])
    expect(result.data ?? null).toBeNull()
    expect(JSON.stringify(result)).not.toMatch(/rahasia|127\.0\.0\.1|HTTP|JSON/)
    expect(calls.reports.map(([name, outcome]) => [name, outcome])).toEqual([
      ['foreign', TOO_MUCH.test(what) ? 'OVER_BUDGET' : 'BROKEN'],
    ])
    expect(calls.log.join()).toContain('a subgraph does not answer')
  })

  test('but not colons, quotation marks and keys in its texts', async () => {
    answer = says(String.raw`{"extensions":{"a:b":["{\"n\":1,\"n\":2}","\\",{"n":{}}]},"data":{"n":1}}`)
    expect(await calls.ask('foreign', '{ n }')).toEqual({ data: { n: 1 } })
    expect(calls.reports).toEqual([['foreign', 'ANSWERED', undefined]])
  })

  test('bytes that are no HTTP', async () => {
    const raw = createServer((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.6\r\n')))
    await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(raw.address() as AddressInfo).port}/graphql`
    await using other = callsTo([{ name: 'raw', typeDefs, url, outside: { owner: '0001', tier: 'OPEN' } }])
    expect(codesOf(await other.ask('raw', '{ n }'))).toEqual([[['n'], 'SUBGRAPH_UNAVAILABLE']])
    expect(other.reports.map(([, outcome]) => outcome)).toEqual(['BROKEN'])
    raw.close()
  })
})

describe('an answer without end is cut off', () => {
  const endings = (interval: number, chunk: string, ended: () => void): RequestListener => {
    return (request, response) => {
      request.resume()
      response.writeHead(200, { 'content-type': 'application/json' })
      const timer = setInterval(() => response.write(chunk), interval)
      response.on('close', () => {
        clearInterval(timer)
        ended()
      })
    }
  }

  test('one that never ends: at the limit of bytes, and the connection is closed', async () => {
    const closed = Promise.withResolvers<void>()
    answer = endings(1, 'x'.repeat(5_000), closed.resolve)
    expect(codesOf(await calls.ask('foreign', '{ n }'))).toEqual([[['n'], 'SUBGRAPH_UNAVAILABLE']])
    await closed.promise
    expect(calls.reports).toEqual([['foreign', 'OVER_BUDGET', 'An answer of more than 20000 bytes.']])
  })

  test('a trickle: at the deadline, and the connection is closed', async () => {
    const closed = Promise.withResolvers<void>()
    answer = endings(20, ' ', closed.resolve)
    expect(codesOf(await calls.ask('foreign', '{ n }'))).toEqual([[['n'], 'DEADLINE_EXCEEDED']])
    await closed.promise
    expect(calls.reports.map(([, outcome]) => outcome)).toEqual(['LATE'])
  })
})

describe('an answer that is not what the schema says is null where it lies, and the rest is answered', () => {
  const cases: [string, unknown, unknown, (string | number)[][]][] = [
    ['an object where a list is due', { places: place(), n: 1 }, { places: null, n: 1 }, [['places']]],
    ['a list where an object is due', { place: [place()], n: 1 }, { place: null, n: 1 }, [['place']]],
    ['text where an object is due', { place: 'Banten', n: 1 }, { place: null, n: 1 }, [['place']]],
    ['a text that is none', { n: '1', place: null }, { n: null, place: null }, [['n']]],
    ['an Int beyond 32 bits', { n: 2_147_483_648, place: null }, { n: null, place: null }, [['n']]],
    [
      'null where there must be a value',
      { place: { code: '36', name: null }, n: 1 },
      { place: { code: '36', name: null }, n: 1 },
      [['place', 'name']],
    ],
    [
      'a field that is missing',
      { place: { code: '36' }, n: 1 },
      { place: { code: '36', name: null }, n: 1 },
      [['place', 'name']],
    ],
    [
      'one row of many',
      { places: [place(), 7, place()], n: 1 },
      { places: [place(), null, place()], n: 1 },
      [['places', 1]],
    ],
  ]
  test.each(cases)('%s', async (_, given, data, paths) => {
    answer = dataOf(given)
    const fields = Object.keys(given as object).map((name) =>
      name.startsWith('place') ? `${name} { code name }` : name,
    )
    const result = await calls.ask('foreign', `{ ${fields.join(' ')} }`)
    expect(result.data).toEqual(data)
    expect(codesOf(result)).toEqual(paths.map((path) => [path, 'INTERNAL']))
    expect(result.errors?.[0]?.message).toMatch(/^What the part "foreign" answered here does not fit its schema/)
    expect(calls.reports.map(([, outcome]) => outcome)).toEqual(['LIED'])
  })

  test('lists and nulls ten levels deep', async () => {
    answer = says('{"data":{"names":[[[[[[[[[[null]]]]]]]]],[null,"a"],null]}}')
    const result = await calls.ask('foreign', '{ names }')
    expect(result.data).toEqual({ names: [[null], [null, 'a'], null] })
    expect(codesOf(result)).toEqual([[['names', 0, 0], 'INTERNAL']])
  })

  test('a __typename that cannot stand there', async () => {
    answer = dataOf({ shown: { __typename: 'Mood', name: 'x' }, both: { __typename: 'Person', name: 'Ani' } })
    const query = '{ shown { __typename name } both { __typename ... on Person { name } ... on Place { size } } }'
    const result = await calls.ask('foreign', query)
    expect(result.data).toEqual({ shown: null, both: { __typename: 'Person', name: 'Ani' } })
    expect(codesOf(result)).toEqual([[['shown'], 'INTERNAL']])
  })

  test('a value of an enum that it does not have', async () => {
    answer = dataOf({ mood: 'AWFUL' })
    expect(await calls.ask('foreign', '{ mood }')).toMatchObject({ data: { mood: null }, errors: [{ path: ['mood'] }] })
  })

  test('an entity of a type that was not asked for', async () => {
    answer = dataOf({ _entities: [{ __typename: 'Person', code: '1' }, { __typename: 'Place', size: 2 }, null] })
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Place { size } } }'
    const representations = ['36', '36.03', '99'].map((code) => ({ __typename: 'Place', code }))
    const result = await calls.ask('foreign', query, { representations })
    expect(result.data).toEqual({ _entities: [null, { __typename: 'Place', size: 2 }, null] })
    expect(codesOf(result)).toEqual([[['_entities', 0], 'INTERNAL']])
    expect(calls.reports).toEqual([['foreign', 'LIED', '_entities.0: an object that is no Place']])
  })

  test('another number of entities than was asked for: none of them can be told apart', async () => {
    answer = dataOf({ _entities: [{ size: 1 }] })
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Place { size } } }'
    const representations = ['36', '36.03'].map((code) => ({ __typename: 'Place', code }))
    const result = await calls.ask('foreign', query, { representations })
    expect(codesOf(result)).toEqual([
      [['_entities', 0, 'size'], 'SUBGRAPH_UNAVAILABLE'],
      [['_entities', 1, 'size'], 'SUBGRAPH_UNAVAILABLE'],
    ])
    expect(calls.reports).toEqual([['foreign', 'LIED', '1 entities for 2 representations.']])
  })
})

describe('what was not asked for never reaches the data that other subgraphs answer', () => {
  test('further fields are left out, at every level', async () => {
    answer = dataOf({ place: place({ size: 5, near: place({ secret: 1 }), owner: SECRET }), n: 1, admin: true })
    const result = await calls.ask('foreign', '{ place { code near { code } } }')
    expect(result).toEqual({ data: { place: { code: '36', near: { code: '36' } } } })
    expect(calls.reports.map(([, outcome]) => outcome)).toEqual(['ANSWERED'])
  })

  test('so are names that would set a prototype, inside scalars too', async () => {
    answer = says(
      '{"data":{"__proto__":{"polluted":1},"any":{"a":1,"__proto__":{"polluted":1}},"place":{"code":"36","__proto__":{"x":1}}}}',
    )
    const result = await calls.ask('foreign', '{ any place { code } }')
    expect(JSON.stringify(result)).toBe('{"data":{"any":{"a":1},"place":{"code":"36"}}}')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('a scalar that is JSON comes as it is, a Float of many digits as a Float, a numeric ID as text', async () => {
    answer = says('{"data":{"any":{"a":[1,{"b":null}]},"f":0.12345678901234567890,"id":36}}')
    const { data, errors } = await calls.ask('foreign', '{ any f id }')
    expect({ data, errors }).toEqual({
      data: { any: { a: [1, { b: null }] }, f: 0.12345678901234568, id: '36' },
      errors: undefined,
    })
  })
})

test('what a condition or a type leaves out is not missed', async () => {
  answer = dataOf({ place: { code: '36' }, both: { name: 'Ani' }, shown: { __typename: 'Place', name: 'Banten' } })
  const query = `query ($no: Boolean!) {
    place { code } place @include(if: $no) { name near { code } } n @include(if: $no) ... @include(if: $no) { mood }
    both { ... on Person { name } ... on Place { size __typename } } shown { __typename name ... on Person { code } }
  }`
  expect(await calls.ask('foreign', query, { no: false })).toEqual({
    data: { place: { code: '36' }, both: { name: 'Ani' }, shown: { __typename: 'Place', name: 'Banten' } },
  })
})

describe('errors of an outside subgraph', () => {
  test('are handed on in a number that a client can read', async () => {
    const errors = Array.from({ length: 300 }, (_, index) => ({ message: `${index}`, path: ['n'] }))
    answer = says(JSON.stringify({ data: { n: null }, errors }))
    const result = await calls.ask('foreign', '{ n }')
    expect(result.errors).toHaveLength(200)
    expect(calls.log.join()).toContain('more errors than are handed on')
  })

  test('leave no null without one, though they are many', async () => {
    const failing = (rows: number) =>
      JSON.stringify({
        data: { places: Array.from({ length: rows }, () => null) },
        errors: Array.from({ length: rows }, (_, index) => ({ message: '', path: ['places', index] })),
      })
    answer = says(failing(300))
    const { errors = [] } = await calls.ask('foreign', '{ places { code } }')
    expect(new Set(errors.map(({ path }) => path?.join('.'))).size).toBe(300)
  })

  test('do not let fields be left out in silence', async () => {
    answer = says('{"data":{"place":{"code":"36"},"n":null},"errors":[{"message":"no","path":["n"]}]}')
    const { data } = await calls.ask('foreign', '{ n place { code size } }')
    // What is not there is told of where answers are put together.
    expect(data).toEqual({ n: null, place: { code: '36' } })
  })

  test('carry text and plain details only when they are meant for callers', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(60)}1${'}'.repeat(60)}`) as unknown
    const errors = [
      {
        message: 'x'.repeat(5_000),
        path: ['n'],
        extensions: { code: 'NOT_FOUND', deep, limit: 5, stacktrace: [SECRET] },
      },
      { message: SECRET, path: [{ deep }], extensions: { code: 'OOPS', deep } },
      { message: SECRET, path: ['n'], extensions: { code: 'UNAUTHENTICATED' } },
    ]
    answer = says(JSON.stringify({ data: { n: null }, errors }))
    const [first, second, third] = (await calls.ask('foreign', '{ n }')).errors ?? []
    expect(first?.extensions).toMatchObject({ code: 'NOT_FOUND', limit: 5, messages: { id: 'x'.repeat(1_000) } })
    expect(Object.keys(first?.extensions ?? {}).toSorted()).toEqual(['code', 'limit', 'messages'])
    expect(second?.path).toBeUndefined()
    expect(third?.extensions?.['code']).toBe('INTERNAL')
    expect(JSON.stringify([first, second, third])).not.toContain(SECRET)
    expect(calls.log.join()).toContain(SECRET)
  })
})

test('D1: what is read of an outside subgraph is on record as of its tier, whatever it says itself', async () => {
  answer = dataOf({ n: 1 })
  const outside = { owner: '0001', tier: 'RESTRICTED' } as const
  await using other = callsTo([{ name: 'foreign', typeDefs, url: server.url, outside }])
  const caller = callerOf()
  await other.ask('foreign', '{ n }', {}, caller)
  const headers = { 'x-satudata-tiers': 'CLOSED VALIDATED', 'x-satudata-purposes': 'LEGAL_ORDER' }
  answer = says('{"data":{"n":2}}', { headers })
  await other.ask('foreign', '{ n }', {}, caller)
  expect([[...caller.tiers], [...caller.purposes]]).toEqual([['RESTRICTED VALIDATED'], []])
})

test('an outside subgraph cannot write over what others say of the same object, nor end their part of the answer', async () => {
  const moods = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Place @key(fields: "code") { code: ID! mood: String moods: [String!] }`
  const outside = { owner: '0001', tier: 'OPEN' } as const
  const remote = [{ name: 'moods', typeDefs: moods, url: server.url, outside }]
  await using graph = await startGateway({
    transport: 'in-process',
    subgraphs: [places()],
    remote,
    config: { registryAllow: ['127.0.0.1'] },
  })
  const more = { __typename: 'Place', code: '99', name: 'Rahasia', guard: { name: 'x' } }
  answer = dataOf({ _entities: [{ ...more, mood: 'calm', moods: 'calm' }, 'Rahasia'], place: more })
  const { data, errors, status } = await graph.query('{ places { code name mood moods } }')
  expect(status).toBe(200)
  expect(data).toEqual({
    places: [
      { code: '36', name: 'Banten', mood: 'calm', moods: null },
      { code: '36.03', name: 'Kabupaten Tangerang', mood: null, moods: null },
    ],
  })
  expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(errors.map(() => 'INTERNAL'))
  expect(errors.map(({ path }) => path?.join('.'))).toEqual(['places.0.moods', 'places.1.mood', 'places.1.moods'])
})

test('an outside subgraph at an address that is not allowed is never spoken to', async () => {
  answer = says('{"data":{"n":1}}')
  const before = server.requests()
  await using other = callsTo(
    [{ name: 'foreign', typeDefs, url: server.url, outside: { owner: '0001', tier: 'OPEN' } }],
    {
      config: { subgraphDeadlineMs: 400, subgraphRetries: 0, outsideAnswerLimit: 20_000, registryAllow: [] },
    },
  )
  const result = await other.ask('foreign', '{ n }')
  expect(codesOf(result)).toEqual([[['n'], 'SUBGRAPH_UNAVAILABLE']])
  expect(other.reports.map(([, outcome, details]) => [outcome, details?.includes('REGISTRY_ALLOW')])).toEqual([
    ['UNREACHABLE', true],
  ])
  expect(server.requests()).toBe(before)
})
