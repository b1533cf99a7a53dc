import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { startStock, startStockByAsking } from './support/stock.ts'
import type { StockGateway } from './support/stock.ts'
import { foreignSubgraph } from './support/subgraph.ts'
import type { ForeignSubgraph } from './support/subgraph.ts'

/** Operations that one address may ask in a minute. */
const RATE = 60
const SECRET = 'password=hunter2 at 10.0.0.7'

let stack: AsyncDisposableStack
/** Answers, at once or a little later. */
let good: ForeignSubgraph
/** Answers 503, with a text that is for nobody. */
let broken: ForeignSubgraph
/** Never answers. */
let stuck: ForeignSubgraph
let stock: StockGateway
let ours: TestGateway
beforeAll(async () => {
  stack = new AsyncDisposableStack()
  good = stack.use(
    await foreignSubgraph({
      name: 'good',
      typeDefs:
        'type Query { good: String slow: Int link: Link links(first: Int): [Link!] } type Link { next: Link word: String }',
      resolvers: {
        Query: { good: () => 'yes', slow: () => wait(250, 7), link: () => ({}), links: () => [{}] },
        Link: { next: () => ({}), word: () => 'w' },
      },
    }),
  )
  broken = stack.use(
    await foreignSubgraph({
      name: 'broken',
      typeDefs: 'type Query { broken: String }',
      instead: () => ({ status: 503, type: 'text/plain', body: SECRET }),
    }),
  )
  stuck = stack.use(
    await foreignSubgraph({
      name: 'stuck',
      typeDefs: 'type Query { stuck: String }',
      resolvers: { Query: { stuck: () => new Promise(() => undefined) } },
    }),
  )
  const all = [good, broken, stuck]
  stock = stack.use(await startStock(all))
  ours = stack.use(
    await startGateway({
      transport: 'http',
      subgraphs: [],
      remote: all,
      config: {
        subgraphDeadlineMs: 1_000,
        rates: { anonymous: RATE, signedIn: 0 },
        trustedProxies: ['127.0.0.1'],
      },
    }),
  )
})
afterAll(() => stack.disposeAsync())

test('503 of a subgraph: the stock gateway shows its address and body to the client, ours a code and where', async () => {
  const { text } = await stock.query('{ good broken }')
  expect(text).toContain(SECRET)
  expect(text).toContain(broken.url)

  const answer = await ours.query('{ good broken }')
  expect(answer.data).toEqual({ good: 'yes', broken: null })
  expect(answer.errors).toMatchObject([
    { path: ['broken'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'broken' } },
  ])
  expect(answer.errors[0]?.extensions?.['requestId']).toEqual(expect.any(String))
  expect(answer.text).not.toMatch(/hunter2|127\.0\.0\.1/)
})

test('a subgraph that never answers: the stock gateway waits for it, ours answers the rest at its deadline', async () => {
  const client = new AbortController()
  const waiting = stock.query('{ good stuck }', {}, client.signal).then(
    () => 'answered',
    () => 'gone',
  )
  const { data, errors } = await ours.query('{ good stuck }')
  expect(data).toEqual({ good: 'yes', stuck: null })
  expect(errors).toMatchObject([{ path: ['stuck'], extensions: { code: 'DEADLINE_EXCEEDED', subgraph: 'stuck' } }])
  expect(await Promise.race([waiting, wait(500, 'still waiting')])).toBe('still waiting')
  client.abort()
  await waiting
})

test('a client that goes away: the stock gateway lets the subgraph work on, ours stops it', async () => {
  stuck.abandoned.length = 0
  const asks = [
    (signal: AbortSignal) => stock.query('{ stock: stuck }', {}, signal),
    (signal: AbortSignal) => ours.query('{ ours: stuck }', {}, { signal }),
  ]
  for (const ask of asks) {
    const before = stuck.asked.length
    const client = new AbortController()
    const asked = ask(client.signal).catch(() => 'gone')
    await expect.poll(() => stuck.asked.length).toBe(before + 1)
    client.abort()
    expect(await asked).toBe('gone')
  }
  await expect.poll(() => stuck.abandoned.length).toBeGreaterThan(0)
  await wait(200)
  expect(stuck.abandoned.map(({ query }) => /stock|ours/.exec(query)?.[0])).toEqual(['ours'])
})

test('ten identical reads at once: ten calls by the stock gateway, one by ours', async () => {
  const ten = async (ask: (document: string) => Promise<{ readonly data: unknown }>) => {
    await ask('{ slow }')
    const before = good.asked.length
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask('{ slow }')))
    expect(answers.map(({ data }) => data)).toEqual(Array.from({ length: 10 }, () => ({ slow: 7 })))
    return good.asked.length - before
  }
  expect(await ten((document) => stock.query(document))).toBe(10)
  expect(await ten((document) => ours.query(document))).toBe(1)
})

test('five thousand aliases: the stock gateway executes them, ours refuses and asks nothing', async () => {
  const document = `{ ${Array.from({ length: 5_000 }, (_, index) => `a${index}: good`).join(' ')} }`
  expect(Object.keys((await stock.query(document)).data as object)).toHaveLength(5_000)
  const asked = good.asked.length
  const { status, errors } = await ours.query(document)
  expect([status, errors[0]?.extensions?.['code']]).toEqual([400, 'LIMIT_EXCEEDED'])
  expect(good.asked).toHaveLength(asked)
})

test.each([
  [
    'three hundred aliases',
    'aliases',
    `{ link { ${Array.from({ length: 300 }, (_, index) => `a${index}: word`).join(' ')} } }`,
  ],
  ['thirty levels', 'depth', `{ link { ${'next { '.repeat(30)} word ${'} '.repeat(31)} }`],
  ['a list of a million', 'cost', '{ links(first: 1000000) { word } }'],
])('%s: the stock gateway executes it, ours refuses by its %s and asks nothing', async (_, limit, document) => {
  const there = await stock.query(document)
  expect([there.status, there.errors]).toEqual([200, []])
  const asked = good.asked.length
  const { status, errors } = await ours.query(document)
  expect([status, errors[0]?.extensions]).toMatchObject([400, { code: 'LIMIT_EXCEEDED', limit }])
  expect(good.asked).toHaveLength(asked)
})

test('one address that asks without end: the stock gateway answers all, ours no more than its rate', async () => {
  const from = { headers: { 'x-forwarded-for': '203.0.113.9' } }
  const all = async (ask: () => Promise<{ readonly status: number }>) =>
    (await Promise.all(Array.from({ length: RATE + 5 }, ask))).filter(({ status }) => status === 200).length
  expect(await all(() => stock.query('{ good }'))).toBe(RATE + 5)
  expect(await all(() => ours.query('{ good }', {}, from))).toBe(RATE)
  expect((await ours.query('{ good }', {}, from)).errors[0]?.extensions).toMatchObject({ limit: 'rate', most: RATE })
})

test('the stock gateway has no address for its health, ours says whether it lives and is ready', async () => {
  for (const path of ['/health/live', '/health/ready']) {
    const there = await fetch(new URL(path, stock.url))
    expect([there.status, await there.text()]).toEqual([
      400,
      expect.stringContaining('This operation has been blocked'),
    ])
    expect((await fetch(new URL(path, ours.url))).status).toBe(200)
  }
})

test('the stock gateway that asks subgraphs for their schemas does not start while one is down', async () => {
  const down = await foreignSubgraph({ name: 'down', typeDefs: 'type Query { down: String }' })
  await down[Symbol.asyncDispose]()
  await expect(startStockByAsking([good, down])).rejects.toThrow(/Couldn't load service definitions for "down"/)
})
