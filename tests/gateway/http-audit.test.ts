import { request } from 'node:http'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAnswer, startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { places } from './fixtures/subgraphs.ts'

let graph: TestGateway
beforeAll(async () => {
  graph = await startGateway({ transport: 'in-process', subgraphs: [places()] })
})
afterAll(() => graph[Symbol.asyncDispose]())

const JSON_FORM = 'application/json; charset=utf-8'
const RESPONSE_FORM = 'application/graphql-response+json; charset=utf-8'
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${graph.url}/graphql?${String(new URLSearchParams(parameters))}`, { headers })

test('GraphQL over HTTP: the audit of graphql-http finds no error, no warning and nothing to note', async () => {
  const audits = serverAudits({ url: `${graph.url}/graphql` })
  expect(audits.length).toBeGreaterThan(60)
  const results = await Promise.all(audits.map(({ fn }) => fn()))
  const found = results.filter(({ status }) => status !== 'ok')
  expect(found.map((each) => `${each.status} ${each.name}: ${'reason' in each ? each.reason : ''}`)).toEqual([])
})

describe('the form of an answer is the one that is asked for', () => {
  const query = '{ place(code: "36") { name } }'
  test.each([
    ['', JSON_FORM],
    ['*/*', JSON_FORM],
    ['application/*', JSON_FORM],
    ['application/graphql-response+json, application/json;q=0.9', RESPONSE_FORM],
    ['application/json;q=0.5, application/graphql-response+json', RESPONSE_FORM],
    ['text/html, application/json', JSON_FORM],
    ['application/json;q=0, */*', RESPONSE_FORM],
  ])('%s', async (accept, form) => {
    const response = await post({ query }, accept === '' ? {} : { accept })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, form])
    expect(await response.json()).toEqual({ data: { place: { name: 'Banten' } } })
  })

  test('what takes none of them is refused before anything is run: 406', async () => {
    for (const accept of ['text/html', 'image/*', 'application/json;q=0, text/plain']) {
      const { status, data, errors } = await readAnswer(await post({ query }, { accept, 'accept-language': 'en' }))
      expect([accept, status, data, errors[0]?.extensions?.['code']]).toEqual([accept, 406, null, 'BAD_INPUT'])
      expect(errors[0]?.message).toContain('application/graphql-response+json')
    }
  })

  test('errors before GraphQL come in it too', async () => {
    const response = await post('{', { accept: 'application/graphql-response+json' })
    expect([response.status, response.headers.get('content-type')]).toEqual([400, RESPONSE_FORM])
  })
})

test('methods that GraphQL does not know are refused with those it does: 405', async () => {
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    const response = await fetch(`${graph.url}/graphql`, { method })
    expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD, POST'])
  }
})

test('GET runs queries only, also when the query stands beside a change', async () => {
  const query = 'query Look { places { name } } mutation Change { rename(code: "36") { name } }'
  expect((await get({ query, operationName: 'Look' })).status).toBe(200)
  const refused = await get({ query, operationName: 'Change' })
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST'])
})

test('numbers in the variables of an address lose no digit', async () => {
  const query = 'query ($value: Long!) { echoLong(value: $value) }'
  const { data } = await readAnswer(await get({ query, variables: '{"value": 9007199254740993}' }))
  expect(data).toEqual({ echoLong: '9007199254740993' })
})

test('parameters of the wrong kind are named', async () => {
  const query = '{ places { name } }'
  for (const [body, name] of [
    [{ query: 7 }, 'query'],
    [{ query, operationName: ['A'] }, 'operationName'],
    [{ query, variables: 'x' }, 'variables'],
    [{ query, extensions: [] }, 'extensions'],
    [{}, 'query'],
  ] as const) {
    const { status, errors } = await readAnswer(await post(body))
    expect([status, errors[0]?.extensions?.['code']]).toEqual([400, 'BAD_INPUT'])
    expect(errors[0]?.message).toContain(`"${name}"`)
  }
  const twice = await fetch(`${graph.url}/graphql?query={whoami}&query={places{name}}`)
  expect([twice.status, (await readAnswer(twice)).errors[0]?.message]).toEqual([
    400,
    'Parameter "query" hanya boleh sekali.',
  ])
  expect((await get({ query, variables: '{' })).status).toBe(400)
})

test('uploads, batches and other encodings are refused in words', async () => {
  const language = { 'accept-language': 'en' }
  const form = new FormData()
  form.set('operations', '{"query":"{ places { name } }"}')
  const upload = await readAnswer(
    await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { ...language, 'apollo-require-preflight': '1' },
      body: form,
    }),
  )
  expect([upload.status, upload.errors[0]?.message]).toMatchObject([415, expect.stringContaining('Multipart')])
  const batch = await readAnswer(await post([{ query: '{ places { name } }' }], language))
  expect([batch.status, batch.errors[0]?.message]).toMatchObject([400, expect.stringContaining('(a batch)')])
  const encoded = await readAnswer(
    await post('{"query":"{ places { name } }"}', {
      ...language,
      'content-type': 'application/json; charset=iso-8859-1',
    }),
  )
  expect([encoded.status, encoded.errors[0]?.message]).toMatchObject([415, expect.stringContaining('iso-8859-1')])
})

test('answers in parts (@defer, @stream) are refused in words', async () => {
  for (const query of [
    '{ place(code: "36") { name ... @defer { code } } }',
    '{ places @stream(initialCount: 1) { name } }',
    '{ place(code: "36") { ...A @defer(label: "late") } } fragment A on Place { name }',
  ]) {
    const { status, errors } = await readAnswer(await post({ query }, { accept: 'multipart/mixed, application/json' }))
    expect([status, errors[0]?.extensions?.['code']]).toEqual([400, 'BAD_INPUT'])
    expect(errors[0]?.message).toMatch(/@(?:defer|stream) tidak tersedia/)
  }
})

test('HEAD answers as GET does, without the body', async () => {
  const { status, length } = await new Promise<{ status: number | undefined; length: number }>((resolve, reject) => {
    const address = `${graph.url}/graphql?query=${encodeURIComponent('{ places { name } }')}`
    const asked = request(address, { method: 'HEAD' }, (response) => {
      let received = 0
      response.on('data', (part: Buffer) => (received += part.length))
      response.on('end', () => resolve({ status: response.statusCode, length: received }))
    })
    asked.on('error', reject).end()
  })
  expect([status, length]).toEqual([200, 0])
})
