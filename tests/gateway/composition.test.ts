import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compose, CompositionError } from '@satudata/federation'
import { composeCached } from '@satudata/gateway'
import { describe, expect, test } from 'vitest'
import { parseSupergraphFile, SupergraphFileError } from '../../gateway/src/supergraph/file.ts'
import { figures, places } from './fixtures/subgraphs.ts'

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@shareable"])\n'
const url = 'http://127.0.0.1:1/graphql'
const reason = async (...schemas: string[]) => {
  const error: unknown = await compose(schemas.map((typeDefs, index) => ({ name: `s${index}`, url, typeDefs }))).catch(
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(CompositionError)
  return (error as Error).message
}

describe('subgraphs that do not fit', () => {
  test('are refused with every reason, the subgraph and the line', async () => {
    const message = await reason(
      `${LINK}type Query { a: Int }\ntype T @key(fields: "id") { id: ID! x: Int }`,
      `${LINK}type T @key(fields: "id") { id: ID! x: String }`,
    )
    expect(message).toMatch(/FIELD_TYPE_MISMATCH: .*T\.x.*\(s0 line 3, s1 line 2\)/)
  })

  test('with broken syntax are named', async () => {
    expect(await reason('type Query { a: Int }', 'type {')).toMatch(
      /"s1" cannot be read:\n {2}- Syntax Error: Expected Name, found "{"\. \(line 1\)/,
    )
  })

  test('are refused where the planner would join them wrongly without an error', async () => {
    const owner = `${LINK}type Query { t: T }\ntype T @key(fields: "id") { id: ID! price(currency: String): Int @shareable }`
    expect(
      await reason(
        owner,
        `${LINK}type T @key(fields: "id") { id: ID! price(currency: String): Int @external total: Int @requires(fields: "price(currency: \\"IDR\\")") duty: Int @requires(fields: "price") }`,
      ),
    ).toMatch(/s1: T\.duty @requires price and T\.total requires price\(currency: "IDR"\)/)
    expect(
      await reason(
        owner,
        `${LINK}type T @key(fields: "id", resolvable: false) @key(fields: "code") { id: ID! code: ID! }`,
      ),
    ).toMatch(/s1: the first @key of T is resolvable: false/)
  })
})

test('what is worked out from a field with arguments is as closed as that field', async () => {
  const link = LINK.replace('"@key"', '"@key", "@authenticated"')
  const owner = `${link}type Query { t: T }\ntype T @key(fields: "id") { id: ID! price(currency: String): Int @authenticated }`
  const total = (rule: string) =>
    `${link}type T @key(fields: "id") { id: ID! price(currency: String): Int @external total: Int ${rule} @requires(fields: "price(currency: \\"IDR\\")") }`
  expect(await reason(owner, total(''))).toMatch(/T\.total/)
  expect(
    await compose([owner, total('@authenticated')].map((typeDefs, index) => ({ name: `s${index}`, url, typeDefs }))),
  ).toContain('requires: "price(currency: \\"IDR\\")"')
})

test('a composed supergraph is kept, and made anew when a schema changes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-supergraph-'))
  const first = await composeCached([places(), figures()], folder)
  expect(await composeCached([places(), figures()], folder)).toBe(first)
  expect(await readdir(folder)).toHaveLength(1)
  await composeCached([places()], folder)
  expect(await readdir(folder)).toHaveLength(2)
})

describe('supergraph.yaml', () => {
  test("takes the three origins of a schema, in rover's form", () => {
    const text = `federation_version: =2.11.0
subgraphs:
  films:
    routing_url: https://films.example/graphql
    schema:
      file: ./films.graphql
  people:
    schema:
      subgraph_url: https://people.example/graphql
      introspection_headers:
        x-key: abc
  inline:
    routing_url: http://localhost:4001/graphql
    schema:
      sdl: |
        type Query { a: Int }
`
    expect(parseSupergraphFile(text, '/etc/graph/supergraph.yaml')).toEqual([
      { name: 'films', url: 'https://films.example/graphql', schema: { file: '/etc/graph/films.graphql' } },
      {
        name: 'people',
        url: 'https://people.example/graphql',
        schema: { subgraphUrl: 'https://people.example/graphql', headers: { 'x-key': 'abc' } },
      },
      { name: 'inline', url: 'http://localhost:4001/graphql', schema: { sdl: 'type Query { a: Int }\n' } },
    ])
  })

  test.each([
    [
      'an unknown key',
      'subgraphs:\n  a:\n    routing_ur: http://x\n    schema: { subgraph_url: http://x/graphql }',
      'line 3, subgraphs.a.routing_ur: this key is not known',
    ],
    [
      'a missing address',
      'subgraphs:\n  a:\n    schema: { file: a.graphql }',
      'line 2, subgraphs.a.routing_url: needs a routing_url',
    ],
    [
      'another protocol',
      'subgraphs:\n  a:\n    routing_url: ftp://x\n    schema: { file: a }',
      'line 3, subgraphs.a.routing_url: must be an http',
    ],
    [
      'two origins',
      'subgraphs:\n  a:\n    routing_url: http://x\n    schema:\n      file: a\n      sdl: b',
      'line 4, subgraphs.a.schema: must have exactly one',
    ],
    ['no subgraph', 'subgraphs: {}', 'line 1, subgraphs: needs at least one subgraph'],
    [
      'another version',
      'federation_version: 1\nsubgraphs:\n  a: { routing_url: http://x, schema: { file: a } }',
      'line 1, federation_version: must be 2',
    ],
    [
      'a faulty name',
      'subgraphs:\n  9a: { routing_url: http://x, schema: { file: a } }',
      'line 2, subgraphs.9a: a subgraph name has letters',
    ],
    ['broken YAML', 'subgraphs:\n  a: {b\n', 'line 3: '],
    ['nothing', '', 'it is empty: list subgraphs'],
  ])('%s is reported with line and key', (_, text, message) => {
    expect(() => parseSupergraphFile(text, 's.yaml')).toThrow(SupergraphFileError)
    expect(() => parseSupergraphFile(text, 's.yaml')).toThrow(message)
  })
})
