import { BadInputError } from '@satudata/core'
import type { RequestInfo } from '@satudata/subgraph'
import { principals } from '@satudata/subgraph/testing'
import { buildSchema, execute, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import type { Joinable, TestGateway } from '../support/gateway.ts'

const TYPES = `type Query {
  open: String
  closed: String
  mixed: String
  failing: String
  mine: String @policy(policies: [["government"]])
  short: String @cacheControl(maxAge: 5)
  never: Thing
  private: String @cacheControl(maxAge: 900, scope: "PRIVATE")
  language: String
}
type Thing @cacheControl(maxAge: 0) { name: String }`
const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@composeDirective", "@policy"])
  @link(url: "https://satudata.example/cache/v1.0", import: ["@cacheControl"])
  @composeDirective(name: "@cacheControl")
directive @cacheControl(maxAge: Int, scope: String) on FIELD_DEFINITION | OBJECT`

/** Says which tiers it read. */
function shelf(): Joinable {
  const schema = buildSchema(TYPES.replaceAll(/ @\w+\([^)]*\)/g, ''))
  const read =
    (...tiers: string[]) =>
    (_: unknown, request: RequestInfo) => {
      for (const tier of tiers) request.tiers?.add(tier)
      return tiers.join()
    }
  const rootValue = {
    open: read('OPEN VALIDATED'),
    closed: read('CLOSED VALIDATED'),
    mixed: read('OPEN VALIDATED', 'OPEN PRELIMINARY'),
    failing: () => {
      throw new BadInputError({ id: 'x', en: 'x' })
    },
    mine: read('OPEN VALIDATED'),
    short: read('OPEN VALIDATED'),
    never: () => ({ name: 'x' }),
    private: read('OPEN VALIDATED'),
    language: (_: unknown, { language }: RequestInfo) => language,
  }
  return {
    name: 'shelf',
    typeDefs: `${LINK}\n${TYPES}`,
    execute: async ({ query, document = parse(query), variables }, request) => {
      const { data, errors } = await execute({
        schema,
        document,
        rootValue,
        contextValue: request,
        variableValues: variables,
      })
      return { data: data ?? null, ...(errors === undefined ? {} : { errors: errors.map((each) => each.toJSON()) }) }
    },
  }
}

let graph: TestGateway
beforeAll(async () => {
  graph = await startGateway({ transport: 'in-process', subgraphs: [shelf()] })
})
afterAll(() => graph[Symbol.asyncDispose]())

const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${graph.url}/graphql?query=${encodeURIComponent(query)}`, { headers })
const kept = async (query: string, headers?: Record<string, string>) =>
  (await get(query, headers)).headers.get('cache-control')

test('open data, asked for by GET by nobody in particular, may be kept for a while, apart for each form and language', async () => {
  const { headers } = await get('{ open }')
  expect(headers.get('cache-control')).toBe('public, max-age=60')
  const vary = (headers.get('vary') ?? '').toLowerCase()
  for (const each of ['accept', 'accept-language', 'authorization', 'cookie']) expect(vary.split(/, */)).toContain(each)
  expect(await kept('{ open short }')).toBe('public, max-age=5')
})

test.each([
  ['data that are not open', '{ open closed }'],
  ['data that are not validated', '{ mixed }'],
  ['answers with errors', '{ open failing }'],
  ['answers that leave out what others may see', '{ open mine }'],
  ['what a schema marks so', '{ open never { name } }'],
  ['what a schema marks private', '{ private }'],
  ['documents that are refused', '{ nothing }'],
])('never kept: %s', async (_, query) => {
  const { headers } = await get(query)
  expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null])
})

test('never kept: what is sent with anything that says who asks, changes and POST', async () => {
  const signed = await graph.headersOf({ principal: principals.analyst })
  expect(await kept('{ open }', signed)).toBe('no-store')
  expect(await kept('{ open }', { cookie: 'satudata=x' })).toBe('no-store')
  expect(await kept('{ open }', { authorization: 'Bearer x.y.z' })).toBe('no-store')
  expect((await graph.query('{ open }')).headers.get('cache-control')).toBe('no-store')
})

test('who has the answer is told that it is the same still, for as long as it is', async () => {
  const first = await get('{ open language }')
  const etag = first.headers.get('etag')!
  expect(etag).toMatch(/^W\/"/)
  const again = await get('{ open language }', { 'if-none-match': `"x", ${etag}` })
  expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, ''])
  const english = await get('{ open language }', { 'if-none-match': etag, 'accept-language': 'en' })
  expect([english.status, await english.json()]).toEqual([200, { data: { open: 'OPEN VALIDATED', language: 'en' } }])
})

test('OPEN_DATA_MAX_AGE=0 keeps nothing', async () => {
  await using never = await startGateway({
    transport: 'in-process',
    subgraphs: [shelf()],
    config: { openDataMaxAge: 0 },
  })
  const { headers } = await fetch(`${never.url}/graphql?query={open}`)
  expect(headers.get('cache-control')).toBe('no-store')
})
