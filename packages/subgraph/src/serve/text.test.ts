import { generateKeyPairSync } from 'node:crypto'
import { ANONYMOUS, createLogger } from '@satudata/core'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import type { SubgraphContext } from '../context.ts'
import { subgraphExecutor } from './execute.ts'
import type { SubgraphOperation } from './execute.ts'
import { serveSubgraph } from './http.ts'
import { refuseUnstorable } from './text.ts'

const schema = buildSchema(`
  input Search { keyword: String, tags: [String!] }
  type Query { echo(text: String): String, find(search: Search): Boolean }
`)
schema.getQueryType()!.getFields()['echo']!.resolve = (_, { text }: { text: string }) => text

const logger = createLogger('silent')
const execute = subgraphExecutor({ schema, createContext: (request) => ({ ...request, logger }) as SubgraphContext })

function ask(operation: SubgraphOperation) {
  return execute(operation, {
    principal: ANONYMOUS,
    requestId: 'test',
    language: 'id',
    signal: AbortSignal.timeout(5_000),
  })
}

const FIND = 'query ($search: Search) { find(search: $search) }'
const ECHO = 'query ($text: String) { echo(text: $text) }'

test.each([
  { what: 'NUL in a variable', operation: { query: ECHO, variables: { text: 'a\0b' } }, argument: '$text' },
  { what: 'half a surrogate pair', operation: { query: ECHO, variables: { text: '\ud83d' } }, argument: '$text' },
  {
    what: 'NUL deep inside',
    operation: { query: FIND, variables: { search: { tags: ['a', '\0'] } } },
    argument: '$search.tags.1',
  },
  {
    what: 'NUL written as an escape',
    operation: { query: String.raw`{ find(search: { keyword: "\u0000" }) }` },
    argument: 'search.keyword',
  },
  {
    what: 'NUL written as another escape',
    operation: { query: String.raw`{ echo(text: "\u{0}") }` },
    argument: 'text',
  },
  { what: 'NUL as it is', operation: { query: '{ echo(text: "\0") }' }, argument: 'text' },
  {
    what: 'NUL in a default',
    operation: { query: String.raw`query ($t: String = "\u0000") { echo(text: $t) }` },
    argument: '$t',
  },
])('$what is refused and the argument named', async ({ operation, argument }) => {
  const answer = await ask(operation)
  expect(answer.data).toBeUndefined()
  expect(answer.errors).toEqual([
    {
      message: expect.stringMatching(/NUL character .*remove it/),
      extensions: {
        code: 'BAD_INPUT',
        argument,
        messages: { id: expect.stringContaining('hapus karakter itu'), en: expect.any(String) },
      },
    },
  ])
})

test('text with emoji, line breaks and tabs is taken as it is, in variables and in the document', async () => {
  const text = 'Jumlah\tpenduduk\n😀 "Banten"'
  expect(await ask({ query: ECHO, variables: { text } })).toEqual({ data: { echo: text } })
  expect(await ask({ query: `{ echo(text: ${JSON.stringify(text)}) }` })).toEqual({ data: { echo: text } })
  // A backslash before "u0000" is text, not an escape.
  expect(await ask({ query: String.raw`{ echo(text: "\\u0000") }` })).toEqual({ data: { echo: String.raw`\u0000` } })
})

test('over HTTP it is refused the same', async () => {
  const { publicKey } = generateKeyPairSync('ed25519')
  const app = await serveSubgraph({
    name: 'echo',
    execute,
    gatewayKeys: async () => publicKey,
    deadlineMs: 5_000,
    logger,
  })
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: ECHO, variables: { text: '\0' } },
  })
  expect(answer.json().errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', argument: '$text' })
  await app.close()
})

test('looking through a page of a thousand references takes less than a millisecond', () => {
  const r = Array.from({ length: 1_000 }, (_, index) => ({ __typename: 'Region', code: `36.03.01.${index}` }))
  const times = Array.from({ length: 50 }, () => {
    const start = performance.now()
    refuseUnstorable({ r })
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(1)
})
