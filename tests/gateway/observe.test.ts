import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { ANONYMOUS } from '@satudata/core'
import type { Principal, UsageCount } from '@satudata/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countedAs } from '../../gateway/src/observe/client.ts'
import { createMeasures } from '../../gateway/src/observe/measures.ts'
import { namesIn, operationNames } from '../../gateway/src/observe/names.ts'
import { countUsage } from '../../gateway/src/observe/usage.ts'
import { people, startRegistry } from '../../subgraphs/registry/fixtures/instance.ts'
import { startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { places } from './fixtures/subgraphs.ts'
import { buildSchema, parse, validate } from 'graphql'

/** No real person can have it: there is no such district. */
const NIK = '3600004107850001'
const ADMIN: Principal = { ...ANONYMOUS, kind: 'PERSON', subject: 'admin', roles: ['PUBLIC', 'ADMIN'] }
const ANALYST: Principal = { ...ANONYMOUS, kind: 'PERSON', subject: 'analis', roles: ['PUBLIC', 'ANALYST'] }

interface Sent {
  readonly path: string
  readonly text: string
}

/** A collector of OpenTelemetry, as far as a gateway can tell. */
async function startCollector() {
  const sent: Sent[] = []
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      sent.push({ path: request.url ?? '', text })
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    sent,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

interface Span {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  /** 2 is what is served, 3 what is asked of another process. */
  readonly kind: number
  readonly links?: readonly { readonly traceId: string }[]
}

function spansIn(sent: readonly Sent[]): Span[] {
  return sent
    .filter(({ path }) => path === '/v1/traces')
    .flatMap(({ text }) => {
      const { resourceSpans } = JSON.parse(text) as {
        resourceSpans: { scopeSpans: { spans: Span[] }[] }[]
      }
      return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
    })
}

const log: string[] = []
const stack = new AsyncDisposableStack()
let collector: Awaited<ReturnType<typeof startCollector>>
let graph: TestGateway

beforeAll(async () => {
  collector = stack.use(await startCollector())
  graph = stack.use(
    await startGateway({
      transport: 'http',
      subgraphs: [places()],
      config: {
        accessLog: true,
        trustedProxies: ['127.0.0.9'],
        otlp: { endpoint: collector.endpoint, sampled: 1, everyMs: 300 },
      },
      log: (line) => void log.push(line),
    }),
  )
})
afterAll(() => stack.disposeAsync())

const metrics = async (headers: Record<string, string> = {}) => {
  const response = await fetch(`${graph.url}/metrics`, { headers })
  return { status: response.status, text: await response.text() }
}

test('an operation is a trace of its request id, with its parts and each call, linked to the client’s own', async () => {
  const theirs = '0af7651916cd43dd8448eb211c80319c'
  const answer = await graph.query(
    'query Tempat { places { name } }',
    {},
    {
      headers: { traceparent: `00-${theirs}-b7ad6b7169203331-01` },
    },
  )
  const traceId = answer.headers.get('x-request-id')!.replaceAll('-', '')
  await expect
    .poll(() => spansIn(collector.sent).filter((each) => each.traceId === traceId).length, { timeout: 5_000 })
    .toBeGreaterThan(7)
  const spans = spansIn(collector.sent).filter((each) => each.traceId === traceId)
  const root = spans.find(({ name }) => name === 'operation')!
  expect(root.links?.map((each) => each.traceId)).toEqual([theirs])
  const parts = spans.filter(({ parentSpanId }) => parentSpanId === root.spanId).map(({ name }) => name)
  expect(parts).toEqual(expect.arrayContaining(['parse', 'validate', 'plan', 'execute', 'subgraph places']))
  // The subgraph in a process of its own goes on with it, to the same collector.
  const call = spans.find(({ name }) => name === 'subgraph places')!
  const served = spans.find(({ parentSpanId }) => parentSpanId === call.spanId)!
  expect([call.kind, served.kind, served.name]).toEqual([3, 2, 'serve places'])
  expect(spans.filter(({ parentSpanId }) => parentSpanId === served.spanId).map(({ name }) => name)).toEqual([
    'execute',
  ])
  expect(collector.sent.some(({ text }) => text.includes('"satudata-places"'))).toBe(true)
  await expect
    .poll(() =>
      collector.sent.some(({ path, text }) => path === '/v1/metrics' && text.includes('satudata_subgraph_calls')),
    )
    .toBe(true)
})

test('whoever asks a subgraph by itself begins a trace of its own, and does not choose which', async () => {
  const theirs = '1af7651916cd43dd8448eb211c80319c'
  const asked = await fetch(graph.subgraphUrls.get('places')!, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${theirs}-b7ad6b7169203331-00` },
    body: JSON.stringify({ query: '{ places { name } }' }),
  })
  expect(asked.status).toBe(200)
  const roots = () => spansIn(collector.sent).filter((each) => each.name === 'serve places' && !each.parentSpanId)
  await expect.poll(() => roots().length, { timeout: 5_000 }).toBe(1)
  expect(roots()[0]!.traceId).not.toBe(theirs)
})

test('a NIK, a value of a variable, a token or a cookie is in no span, measure or line of the log; names of strangers are no labels', async () => {
  const named = `query Cari${NIK}($code: ID!) { place(code: $code) { name } }`
  expect((await graph.query(named, { code: NIK })).status).toBe(200)
  expect(
    (await graph.query(`{ place(code: "${NIK}") { name } }`, {}, { headers: { 'apollographql-client-name': NIK } }))
      .status,
  ).toBe(200)
  const token = await graph.sign(ADMIN)
  const secrets = [token, 'kue-rahasia-42', 'nama ibu kandung', 'sdk-bukan-kunci', '198.51.100.77']
  const telling = { cookie: `satudata=${secrets[1]}`, 'x-api-key': secrets[3]!, 'x-forwarded-for': secrets[4]! }
  const own = { headers: { ...telling, 'apollographql-client-version': token }, token }
  expect(
    (await graph.query('query ($code: ID!) { place(code: $code) { name } }', { code: secrets[2] }, own)).status,
  ).toBe(200)
  const inAddress = await fetch(`${graph.url}/graphql?query={__typename}&access_token=${token}`)
  expect([inAddress.status, await inAddress.text()]).toEqual([400, expect.stringContaining('BAD_INPUT')])
  await wait(700)
  const { text } = await metrics()
  const told = [text, ...log, ...collector.sent.map((each) => each.text)].join('')
  expect(secrets.filter((each) => told.includes(each))).toEqual([])
  expect(collector.sent.map((each) => each.text).join('')).not.toContain(NIK)
  expect(text).not.toContain(NIK)
  expect(log.join('')).not.toContain(NIK)
  expect(text).toMatch(/satudata_operations_total\{operation="other",outcome="OK"\} \d/)
  expect(text).toMatch(/satudata_operations_total\{operation="anonymous",outcome="OK"\} \d/)
})

test('each operation is one line of the log: name, hash, client, outcome, request id', async () => {
  const before = log.length
  const answer = await graph.query(
    'query Gagal { places { name broken } }',
    {},
    {
      headers: { 'apollographql-client-name': 'portal', 'apollographql-client-version': '2.1' },
    },
  )
  const requestId = answer.headers.get('x-request-id')
  const line = () =>
    log
      .slice(before)
      .map((each) => JSON.parse(each) as Record<string, unknown>)
      .find((each) => each['msg'] === 'operation')
  await expect.poll(line).toMatchObject({
    requestId,
    operation: 'Gagal',
    client: 'portal',
    version: '2.1',
    outcome: 'INTERNAL',
    hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    ms: expect.any(Number) as unknown,
  })
})

test('nobody is counted as a registered application or a subgraph by calling themselves so', async () => {
  const named = async (name: string) => {
    const before = log.length
    await graph.query('query Nama { places { name } }', {}, { headers: { 'apollographql-client-name': name } })
    const lines = () => log.slice(before).map((each) => JSON.parse(each) as Record<string, unknown>)
    const line = () => lines().find((each) => each['operation'] === 'Nama')
    await expect.poll(line).toBeDefined()
    return line()!['client']
  }
  expect(await named('Portal Data')).toBe('Portal Data')
  for (const name of [
    '0DE30000-0000-4000-8000-000000000005',
    ' 0de30000-0000-4000-8000-000000000005',
    'subgraph:dinkes',
  ])
    expect(await named(name)).toBeNull()
})

test('measures are for this machine and administrators: through a proxy, or as somebody else, they are refused', async () => {
  const near = await metrics()
  expect(near.status).toBe(200)
  for (const name of [
    'satudata_subgraph_calls_total{subgraph="places",outcome="ANSWERED"}',
    'process_memory_bytes{kind="resident"}',
    'satudata_operation_duration_seconds_bucket',
  ])
    expect(near.text).toContain(name)
  const proxied = { 'x-forwarded-for': '203.0.113.9' }
  expect((await metrics(proxied)).status).toBe(403)
  expect((await metrics({ ...proxied, ...(await graph.headersOf({ principal: ANALYST })) })).status).toBe(403)
  expect((await metrics({ ...proxied, ...(await graph.headersOf({ principal: ADMIN })) })).status).toBe(200)
})

test('every measure that the documentation lists is there, with a value; those of plans, cost, breakers and memory are of this process', async () => {
  await graph.query('query Sebab { places { name } }')
  const { text } = await metrics()
  const documentation = await readFile(new URL('../../docs/operations.md', import.meta.url), 'utf8')
  const listed = documentation.match(/(?<=^\|.*`)(?:satudata|nodejs|process)_\w+/gm)!
  expect(listed.length).toBeGreaterThan(14)
  expect(listed.filter((name) => !new RegExp(`^${name}(?:_count)?(?:\\{.*\\})? \\d`, 'm').test(text))).toEqual([])
  const value = (line: string) => Number(text.split(`\n${line} `)[1]?.split('\n')[0])
  expect(value('satudata_breaker_state{subgraph="places"}')).toBe(0)
  expect(value('satudata_plan_cache_entries')).toBeGreaterThan(0)
  expect(value('satudata_operation_cost_sum')).toBeGreaterThan(value('satudata_operation_cost_count'))
  expect(value('process_memory_bytes{kind="resident"}')).toBeGreaterThan(50_000_000)
})

test('what a download asks of the graph is counted like what is sent', async () => {
  // This graph has no datasets, so the operation of the download does not even begin.
  const line = 'satudata_operations_total{operation="none",outcome="GRAPHQL_VALIDATION_FAILED"}'
  const count = async () => Number((await metrics()).text.split(line)[1]?.split('\n')[0] ?? 0)
  const before = await count()
  await (await fetch(`${graph.url}/unduh/penduduk.json`)).text()
  expect(await count()).toBe(before + 1)
})

test('a client is counted by what is known of who asks; by the name it gives itself only marked as such', () => {
  const by = (principal: Principal, through: object = {}) =>
    countedAs({ clientName: 'portal' }, { principal, credential: { kind: 'ACCESS_TOKEN', id: 'a', ...through } })
  const person: Principal = { ...ANONYMOUS, kind: 'PERSON', subject: '0de30000-0000-4000-8000-000000000001' }
  const application: Principal = { ...person, kind: 'APPLICATION' }
  expect([by(ANONYMOUS), by(person), by(application)]).toEqual(['publik: portal', 'akun: portal', application.subject])
  expect(by(person, { readOnly: true, application: 'milik-lain' })).toBe('milik-lain')
  expect(countedAs({ clientName: undefined }, null)).toBe('publik')
  expect(countedAs({ clientName: undefined, ourselves: true }, null)).toBe('satudata')
})

test('what a document uses is counted per client, once handed on, without the values in it', () => {
  const schema = buildSchema(`
    enum Level { PROVINCE REGENCY }
    input Filter { level: Level, name: String, inner: Filter }
    interface Place { name: String }
    type Region implements Place { name: String, parent: Place }
    type Query { regions(filter: Filter, first: Int): [Region], place(level: Level): Place }`)
  const counted: UsageCount[] = []
  const usage = countUsage(() => ({ count: (rows) => void counted.push(...rows) }))
  const use = (source: string, client: string, failed = false) => {
    const document = parse(source)
    expect(validate(schema, document)).toEqual([])
    usage.count(client, { hash: String(source.length), source, document, operation: null, schema }, failed, 12.4)
  }
  use('{ place(level: REGENCY) { name } }', 'portal')
  use('{ place(level: REGENCY) { name } }', 'portal', true)
  use('query ($f: Filter) { regions(filter: $f, first: 10) { parent { name } } }', 'lain')
  use(`{ regions(filter: { name: "${NIK}", level: PROVINCE }) { name } }`, 'lain')
  usage.stop()
  const [portal, byVariable, byValue] = counted
  expect(portal).toMatchObject({ client: 'portal', count: 2, failed: 1, totalMs: 25 })
  expect(portal!.coordinates).toEqual([
    'Query.place',
    'Query.place(level:)',
    'Level.REGENCY',
    'Place.name',
    'Region.name',
  ])
  expect(byVariable!.coordinates).toEqual(
    expect.arrayContaining(['Filter.inner', 'Filter.level', 'Level.PROVINCE', 'Level.REGENCY', 'Region.parent']),
  )
  expect(byVariable!.document).toContain('first: 10')
  expect(byValue!.coordinates).toEqual(
    expect.arrayContaining(['Filter.name', 'Level.PROVINCE', 'Query.regions(filter:)']),
  )
  expect(byValue!.coordinates).not.toContain('Level.REGENCY')
  expect(JSON.stringify(byValue)).not.toContain(NIK)
})

test('usage is in PostgreSQL once a gateway stops: by client, with failures and time, and nothing of what stood in variables', async () => {
  await using world = await startRegistry({ flushMs: 50 })
  const other = await startGateway({ transport: 'in-process', subgraphs: [places()] })
  other.gateway.register(world.registry)
  const headers = { 'apollographql-client-name': 'portal' }
  for (const field of ['name', 'name', 'broken'])
    await other.query(
      `query Cari($code: ID!) { place(code: $code) { ${field} } }`,
      { code: field === 'broken' ? '36' : NIK },
      { headers },
    )
  await other[Symbol.asyncDispose]()
  const operations = '{ topOperations(days: 1) { operation clients count failed meanMs } }'
  const top = async () => (await world.ask(people.walidata, operations)).topOperations as unknown
  await expect.poll(top, { timeout: 5_000 }).toMatchObject([
    {
      operation: 'Cari',
      clients: ['publik: portal'],
      count: 2,
      failed: 0,
      meanMs: expect.stringMatching(/^\d+(\.\d+)?$/) as unknown,
    },
    { operation: 'Cari', clients: ['publik: portal'], count: 1, failed: 1 },
  ])
  const rows = await world.graph.em().execute('select * from registry.operation_document')
  expect(JSON.stringify(rows)).toContain('Place.name')
  expect(JSON.stringify(rows)).not.toContain(NIK)
})

test('whatever callers send, measures have few lines: listed names, names that come often, and one for all others', () => {
  const nameOf = operationNames(() => namesIn(['query Wilayah { a }', 'mutation Simpan { b }']))
  expect(['Wilayah', 'Simpan', null].map(nameOf)).toEqual(['Wilayah', 'Simpan', 'anonymous'])
  const sent = Array.from({ length: 200 }, (_, index) => `Q${index}`)
  const names = new Set(Array.from({ length: 30 }, () => sent.map(nameOf)).flat())
  expect(names.size).toBe(51)
  expect(names).toContain('other')
  const measures = createMeasures()
  const counter = measures.counter('c', 'Counts.', ['who'])
  for (let index = 0; index < 5_000; index++) counter.add([`${index}`])
  const lines = measures
    .all()
    .find(({ name }) => name === 'c')!
    .lines()
  expect(lines.length).toBe(1_001)
  expect(lines.at(-1)).toEqual({ labels: ['other'], value: 4_000 })
})
