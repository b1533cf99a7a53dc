import { createServer } from 'node:http'
import type { IncomingHttpHeaders, RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { RemoteSubgraph } from '@satudata/gateway'
import { principals } from '@satudata/subgraph/testing'
import { describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import { figures, places } from './fixtures/subgraphs.ts'

/** A foreign subgraph that answers what a test wants. */
async function foreign(
  answer: RequestListener,
  typeDefs = 'type Query { foreign: String number: Big float: Float id: ID list: [Thing!] } type Thing { name: String! } scalar Big',
) {
  const seen: IncomingHttpHeaders[] = []
  const server = createServer((request, response) => {
    seen.push(request.headers)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const subgraph: RemoteSubgraph = {
    name: 'foreign',
    typeDefs,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
  }
  const dispose = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { subgraph, seen, dispose, [Symbol.asyncDispose]: dispose }
}

const json =
  (body: string, status = 200): RequestListener =>
  (request, response) => {
    request.resume()
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  }

test('a dead subgraph leaves the rest of the answer whole, and is named without its address', async () => {
  const other = await foreign(json('{}'))
  const log: string[] = []
  await using graph = await startGateway({
    transport: 'http',
    subgraphs: [places(), figures()],
    remote: [other.subgraph],
    log: (line) => log.push(line),
  })
  await other.dispose()
  const { status, data, errors, text } = await graph.query('{ foreign place(code: "36") { name people } }')
  expect(status).toBe(200)
  expect(data).toEqual({ foreign: null, place: { name: 'Banten', people: 12881374 } })
  expect(errors).toEqual([
    {
      message: 'Bagian "foreign" sedang tidak menjawab; bagian lain tetap tersedia. Coba lagi nanti.',
      path: ['foreign'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'foreign', requestId: expect.any(String) as string },
    },
  ])
  expect(text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|fetch/)
  expect(log.join()).toMatch(/ECONNREFUSED/)
})

test('entities of a dead subgraph are null one by one, each with its path', async () => {
  const other = await foreign(
    json('{}'),
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) type Place @key(fields: "code") { code: ID! mood: String }',
  )
  await using graph = await startGateway({ transport: 'in-process', subgraphs: [places()], remote: [other.subgraph] })
  await other.dispose()
  const { data, errors } = await graph.query('{ places { name mood } }')
  expect(data.places).toEqual([
    { name: 'Banten', mood: null },
    { name: 'Kabupaten Tangerang', mood: null },
  ])
  expect(errors.map(({ path }) => path)).toEqual([
    ['places', 0, 'mood'],
    ['places', 1, 'mood'],
  ])
})

describe('a subgraph that does not speak GraphQL', () => {
  const cases: [string, RequestListener][] = [
    [
      'an HTML error page',
      (_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>nginx secret-host</h1>'),
    ],
    ['a JSON message without data', json('{"message":"stack at secret-host"}', 500)],
    ['neither data nor errors', json('{}')],
    ['data null without an error', json('{"data":null}')],
    ['broken JSON', json('{"data":{"foreign":')],
    ['a list', json('[1]')],
    ['a redirect', (_, response) => response.writeHead(307, { location: 'http://secret-host/' }).end()],
    ['a connection cut off', (request) => request.socket.destroy()],
  ]
  test.each(cases)('%s is SUBGRAPH_UNAVAILABLE', async (_, answer) => {
    await using other = await foreign(answer)
    await using graph = await startGateway({ transport: 'in-process', subgraphs: [places()], remote: [other.subgraph] })
    const { data, errors, text } = await graph.query('{ foreign place(code: "36") { name } }')
    expect(data).toEqual({ foreign: null, place: { name: 'Banten' } })
    expect(errors.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
      [['foreign'], 'SUBGRAPH_UNAVAILABLE'],
    ])
    expect(text).not.toMatch(/secret-host|stack|nginx/)
  })
})

test('errors of a foreign subgraph: those for callers pass, the others are hidden', async () => {
  const errors = [
    {
      message: 'Unknown region 99',
      path: ['foreign'],
      extensions: { code: 'BAD_USER_INPUT', stacktrace: ['at secret.js'] },
    },
    {
      message: 'relation "secret_table" does not exist',
      path: ['id'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', response: { url: 'http://secret-host' } },
    },
    {
      message: 'token eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ4In0.abc for NIK 3603012507900001 refused',
      path: ['float'],
      extensions: { code: 'FORBIDDEN' },
    },
  ]
  await using other = await foreign(json(JSON.stringify({ data: { foreign: null, id: null, float: null }, errors })))
  await using graph = await startGateway({ transport: 'in-process', subgraphs: [places()], remote: [other.subgraph] })
  const answer = await graph.query('{ foreign id float }')
  expect(
    answer.errors.map(({ message, extensions }) => [message, extensions?.['code'], extensions?.['subgraph']]),
  ).toEqual([
    ['Unknown region 99', 'BAD_USER_INPUT', 'foreign'],
    ['Terjadi kesalahan yang tidak terduga; sebutkan requestId kepada pengelola.', 'INTERNAL', 'foreign'],
    ['token [redacted token] for NIK [redacted NIK] refused', 'FORBIDDEN', 'foreign'],
  ])
  expect(answer.text).not.toMatch(/secret|3603012507900001/)
})

test('a value that breaks the schema is an error, never a silent null', async () => {
  await using other = await foreign(json('{"data":{"list":[{"name":"a"},{"name":null}],"float":"x"}}'))
  await using graph = await startGateway({ transport: 'in-process', subgraphs: [places()], remote: [other.subgraph] })
  const { data, errors } = await graph.query('{ list { name } float }')
  expect(data).toEqual({ list: null, float: null })
  expect(errors.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
    [['list', 1, 'name'], 'INTERNAL'],
    [['float'], 'INTERNAL'],
  ])
  expect(errors[0]?.message).toMatch(/^Jawaban bagian "foreign" di sini tidak sesuai skemanya/)
})

test('numbers of a foreign subgraph that no double holds come as strings, others as they are', async () => {
  await using other = await foreign(
    json(
      '{"data":{"number":9007199254740993,"float":0.30000000000000004,"id":12345678901234567890,"foreign":"1234567890123456789"}}',
    ),
  )
  await using graph = await startGateway({ transport: 'in-process', subgraphs: [places()], remote: [other.subgraph] })
  const { data, errors } = await graph.query('{ number float id foreign }')
  expect(errors).toEqual([])
  expect(data).toEqual({
    number: '9007199254740993',
    float: 0.30000000000000004,
    id: '12345678901234567890',
    foreign: '1234567890123456789',
  })
})

test('a foreign subgraph gets a token for itself and nothing of the caller', async () => {
  await using other = await foreign(json('{"data":{"foreign":"x"}}'))
  await using graph = await startGateway({ transport: 'in-process', subgraphs: [places()], remote: [other.subgraph] })
  await graph.query(
    '{ foreign }',
    {},
    {
      principal: principals.leader('ALL'),
      headers: {
        cookie: 'session=1',
        'x-satudata-caller': 'mine',
        'x-forwarded-for': '1.2.3.4',
        'accept-language': 'en',
        'x-custom': 'y',
      },
    },
  )
  const headers = other.seen[0]!
  expect(Object.keys(headers).toSorted()).toEqual([
    'accept',
    'accept-encoding',
    'accept-language',
    'connection',
    'content-length',
    'content-type',
    'host',
    'x-request-id',
    'x-satudata-caller',
  ])
  expect(headers['accept-language']).toBe('en')
  const claims = JSON.parse(
    Buffer.from(String(headers['x-satudata-caller']).split('.')[1]!, 'base64url').toString(),
  ) as Record<string, number>
  expect(claims).toMatchObject({ iss: 'urn:satudata:gateway', aud: 'foreign', roles: ['LEADER'] })
  expect(claims['exp']! - claims['iat']!).toBeLessThanOrEqual(60)
})

describe.each(['in-process', 'http'] as const)('time, over %s subgraphs', (transport) => {
  test('a subgraph past its deadline is DEADLINE_EXCEEDED, the rest is answered, and its work is stopped', async () => {
    const slow = places()
    await using graph = await startGateway({
      transport,
      subgraphs: [slow, figures()],
      config: { subgraphDeadlineMs: 300 },
    })
    const started = performance.now()
    const { data, errors, status } = await graph.query(
      '{ slow(ms: -1) largest }',
      {},
      { headers: { 'accept-language': 'en' } },
    )
    expect(performance.now() - started).toBeLessThan(2_000)
    expect({ data, status }).toEqual({ status: 200, data: { slow: null, largest: '9223372036854775807' } })
    expect(errors).toMatchObject([{ path: ['slow'], extensions: { code: 'DEADLINE_EXCEEDED', subgraph: 'places' } }])
    expect(errors[0]?.message).toBe('The part "places" did not answer within 0.3 s; ask for less or try again.')
    await expect.poll(() => slow.aborted.length).toBe(1)
  })

  test('an operation past its deadline is DEADLINE_EXCEEDED', async () => {
    await using graph = await startGateway({
      transport,
      subgraphs: [places(), figures()],
      config: { operationDeadlineMs: 300 },
    })
    const { errors, data } = await graph.query('{ slow(ms: -1) largest }')
    expect(data).toEqual({ slow: null, largest: '9223372036854775807' })
    expect(errors).toMatchObject([{ path: ['slow'], extensions: { code: 'DEADLINE_EXCEEDED' } }])
  })

  test('when the client goes away, the work behind it stops', async () => {
    const slow = places()
    await using graph = await startGateway({ transport, subgraphs: [slow] })
    const client = new AbortController()
    const asked = graph.query('{ slow(ms: -1) }', {}, { signal: client.signal }).catch(() => 'gone')
    await wait(300)
    client.abort()
    expect(await asked).toBe('gone')
    await expect.poll(() => slow.aborted.length).toBe(1)
  })
})
