import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAnswer, startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { places } from './fixtures/subgraphs.ts'

let graph: TestGateway
beforeAll(async () => {
  graph = await startGateway({ transport: 'in-process', subgraphs: [places()] })
})
afterAll(() => graph[Symbol.asyncDispose]())

const post = async (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  readAnswer(await fetch(`${graph.url}/graphql`, { method: 'POST', headers, body }))
const get = async (query: string, headers: Record<string, string> = {}) =>
  readAnswer(await fetch(`${graph.url}/graphql?query=${encodeURIComponent(query)}`, { headers }))

test('a query may be sent by GET, and no cookie that a foreign page could make a browser send goes with it', async () => {
  expect((await get('{ place(code: "36") { name } }')).data).toEqual({ place: { name: 'Banten' } })
})

test('a number in a GET document is read exactly too', async () => {
  const { data } = await get('{ echoLong(value: 9007199254740993) }', { 'apollo-require-preflight': '1' })
  expect(data).toEqual({ echoLong: '9007199254740993' })
})

test('a form or plain text of a foreign page is refused', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
    const { status, data } = await post(
      '{"query":"mutation { rename(code: \\"36\\") { name } }"}',
      type === '' ? {} : { 'content-type': type },
    )
    expect([400, 415]).toContain(status)
    expect(data).toBeNull()
  }
})

test('a mutation by GET is refused with the method to use', async () => {
  const response = await fetch(
    `${graph.url}/graphql?query=${encodeURIComponent('mutation { rename(code: "36") { name } }')}`,
    {
      headers: { 'apollo-require-preflight': '1' },
    },
  )
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST')
})

test('what is no JSON, no object, or reaches for prototypes is refused in GraphQL form', async () => {
  for (const body of [
    '{',
    '[]',
    '"x"',
    'null',
    '{"query":1}',
    '{"variables":{}}',
    '{"query":"{ places { name } }","__proto__":{"x":1}}',
  ]) {
    const { status, errors, data, headers } = await post(body)
    expect({ body, status }).toEqual({ body, status: 400 })
    expect(data).toBeNull()
    expect(errors[0]?.extensions?.['requestId']).toBe(headers.get('x-request-id'))
  }
})

test('a batch of operations is refused', async () => {
  expect((await post('[{"query":"{ places { name } }"}]')).status).toBe(400)
})

test('a client that sends a hash for a document learns that it has to send the document', async () => {
  const extensions = {
    persistedQuery: { version: 1, sha256Hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  }
  const { errors } = await post(JSON.stringify({ extensions }))
  expect(errors).toMatchObject([
    { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
  ])
})

test('a body over 1 MB is refused with the limit', async () => {
  const { status, errors } = await post(JSON.stringify({ query: `{ places { name } } #${'x'.repeat(1_000_001)}` }), {
    'content-type': 'application/json',
    'accept-language': 'en',
  })
  expect(status).toBe(413)
  expect(errors[0]).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED' } })
  expect(errors[0]?.message).toContain('1 MB')
})

const LARGE: Record<string, string> = {
  tokens: `{ ${'places { name } '.repeat(4_000)} }`,
  depth: `{ ${'x { '.repeat(40)} y ${'} '.repeat(40)} }`,
  aliases: `{ ${Array.from({ length: 300 }, (_, i) => `a${i}: whoami`).join(' ')} }`,
  directives: `{ whoami ${'@a '.repeat(300)} }`,
  rootFields: `{ ${'whoami '.repeat(60)} }`,
  fields: `{ places { ...A } } ${'ABCDEFGHIJKLMNOP'
    .split('')
    .map(
      (name, i, all) =>
        `fragment ${name} on Place { ${i + 1 < all.length ? `...${all[i + 1]} x { ...${all[i + 1]} }` : 'name'} }`,
    )
    .join(' ')}`,
}

/** The same, in ways that do not show at first sight. */
const HIDDEN: [string, string][] = [
  ['rootFields', `{ ...A } fragment A on Query { ${'whoami '.repeat(60)} }`],
  ['introspection', `{ __schema { types { fields { type { ${'fields { name args { name } } '.repeat(200)} } } } } }`],
  // Reading it may run out of stack.
  ['depth', `{ place(code: ${'['.repeat(4_900)}${']'.repeat(4_900)}) { name } }`],
  ['depth', `{ place(code: ${'['.repeat(501)}${']'.repeat(501)}) { name } }`],
]

test.each([...Object.entries(LARGE), ...HIDDEN])(
  'a document with too many %s is refused before it is validated',
  async (limit, query) => {
    const started = performance.now()
    const { status, errors } = await post(JSON.stringify({ query }))
    expect(status).toBe(400)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit })
    expect(performance.now() - started).toBeLessThan(500)
  },
)

test.each([
  '{ place(code: "36") { __schema { queryType { name } } } }',
  '{ place(code: "36") { ...A } } fragment A on Place { __type(name: "Place") { name } }',
])('introspection below a field is refused with the field it stands in: %s', async (query) => {
  const { status, errors } = await post(JSON.stringify({ query }))
  expect([status, errors[0]?.extensions?.['code']]).toEqual([400, 'BAD_INPUT'])
  expect(errors[0]?.message).toContain('"place"')
})

test('fragments that contain each other are a fault of the document, not of the server', async () => {
  const { status, errors } = await post(
    JSON.stringify({ query: '{ places { ...A } } fragment A on Place { ...B } fragment B on Place { ...A }' }),
  )
  expect(status).toBe(400)
  expect(errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED')
})

test('syntax errors, unknown operations and missing variables keep their text', async () => {
  expect((await post('{"query":"{ places { name "}')).errors[0]).toMatchObject({
    message: 'Syntax Error: Expected Name, found <EOF>.',
    extensions: { code: 'GRAPHQL_PARSE_FAILED' },
  })
  expect((await post('{"query":"query A { whoami } query B { whoami }","operationName":"C"}')).errors[0]).toMatchObject(
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
  )
  expect((await post('{"query":"query ($c: ID!) { place(code: $c) { name } }"}')).errors[0]).toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
  })
})

test('every answer carries security headers, and none says what runs here', async () => {
  for (const path of ['/graphql', '/health/live', '/nothing']) {
    const { headers } = await fetch(`${graph.url}${path}`)
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect([...headers.keys()].join()).not.toMatch(/powered|server/)
  }
})

test('an answer that is for somebody, or none, is kept by no browser and no cache on the way', async () => {
  const address = `${graph.url}/graphql?query=${encodeURIComponent('{ place(code: "36") { name } }')}`
  for (const headers of [{ cookie: 'satudata=x' }, { authorization: 'Bearer x' }])
    expect((await fetch(address, { headers: headers as Record<string, string> })).headers.get('cache-control')).toBe(
      'no-store',
    )
  expect((await post('{"query":"{ whoami }"}')).headers.get('cache-control')).toBe('no-store')
})

test('large answers are compressed for those who ask', async () => {
  const query = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: places { name code }`).join(' ')} }`
  const ask = (encoding: string) =>
    fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
      body: JSON.stringify({ query }),
    })
  const zipped = await ask('gzip')
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  expect(await zipped.json()).toEqual(await (await ask('identity')).json())
})

test('the private key is readable for its owner only; the public file holds no private part', async () => {
  const folder = dirname(graph.keys.publicFile)
  expect(((await stat(join(folder, 'signing.jwk'))).mode & 0o777).toString(8)).toBe('600')
  const { keys } = JSON.parse(await readFile(graph.keys.publicFile, 'utf8')) as { keys: object[] }
  expect(Object.keys(keys[0]!).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
})
