import { readdirSync, readFileSync } from 'node:fs'
import { compose } from '@satudata/federation'
import { buildSchema as buildSubgraph } from '@satudata/subgraph'
import { principals } from '@satudata/subgraph/testing'
import { buildSchema, getOperationAST, parse } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pricing } from '../../gateway/src/cost/document.ts'
import { costRules } from '../../gateway/src/cost/rules.ts'
import { DOCUMENTS } from '../../gateway/src/pages/sources.ts'
import { apiSchema } from '../../gateway/src/supergraph/api-schema.ts'
import { startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { definitions } from '../support/region.ts'
import { places } from './fixtures/subgraphs.ts'

type Variables = Readonly<Record<string, unknown>>

/** A schema of one subgraph, priced as its supergraph says. */
async function priced(typeDefs: string, more: readonly { readonly name: string; readonly typeDefs: string }[] = []) {
  const subgraphs = [{ name: 'one', typeDefs }, ...more]
  return pricesOf(await compose(subgraphs), buildSchema(apiSchema(subgraphs)))
}

function pricesOf(supergraph: string, schema: GraphQLSchema) {
  const price = pricing(schema, costRules(parse(supergraph)))
  return (text: string, variables: Variables = {}, name?: string) => {
    const document = parse(text)
    return price(document, getOperationAST(document, name)!)(variables)
  }
}

const SCHEMA = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@cost", { name: "@listSize", as: "@length" }])
  type Query {
    region(code: ID!): Region
    regions(first: Int, after: String): RegionConnection!
    search(words: [String!]! @cost(weight: 3), within: Box): [Hit!]!
    top(count: Int = 4, few: Boolean): [Region!]! @length(assumedSize: 30, slicingArguments: ["count"])
    letters: Letters @length(assumedSize: 26, sizedFields: ["each"])
    none: [Region!]! @length(assumedSize: 0)
  }
  type Mutation { rename(code: ID!): Region }
  type Letters { each: [Region!]! other: [Region!]! }
  type Region { code: ID! name: String! parent: Region heavy: Report @cost(weight: 40) neighbours: [Region!]! area: Area }
  scalar Area @cost(weight: 2)
  type Report @cost(weight: 7) { pages: [String!]! of: Region report: Report }
  type RegionConnection { nodes: [Region!]! edges: [RegionEdge!]! totalCount: Int! pageInfo: Info! }
  type RegionEdge { cursor: String! node: Region! }
  type Info { more: Boolean! }
  input Box { corners: [Corner!] @cost(weight: 10) inner: Box }
  input Corner { x: Int @cost(weight: 1) }
  union Hit = Region | Report`

describe('what an operation costs', () => {
  let cost: Awaited<ReturnType<typeof priced>>
  beforeAll(async () => {
    cost = await priced(SCHEMA)
  })

  test.each<[text: string, cost: number, variables?: Variables]>([
    ['{ region(code: "36") { code name } }', 1],
    ['{ region(code: "36") { parent { parent { name } } } }', 3],
    ['{ region(code: "36") { neighbours { name } } }', 1 + 5],
    ['{ region(code: "36") { area heavy { of { name } } } }', 1 + 2 + 40 + 1],
    ['{ region(code: "36") { heavy { report { pages } } } }', 1 + 40 + 7],
    ['{ regions { nodes { name } } }', 1 + 50],
    ['{ regions(first: 3) { totalCount pageInfo { more } nodes { parent { name } } } }', 1 + 1 + 3 * 2],
    ['{ regions(first: 3) { edges { node { name } } } }', 1 + 3 * 2],
    ['query ($n: Int) { regions(first: $n) { nodes { name } } }', 1 + 200, { n: 200 }],
    ['query ($n: Int) { regions(first: $n) { nodes { name } } }', 1 + 50, { n: null }],
    ['query ($n: Int = 7) { regions(first: $n) { nodes { name } } }', 1 + 7],
    ['{ regions(first: 1000) { nodes { heavy { of { name } } neighbours { name } } } }', 1 + 1000 * (1 + 41 + 5)],
    ['{ top { name } }', 4],
    ['{ top(count: null) { name } }', 30],
    // Who says that a list holds nothing does not make what is below it free.
    ['{ none { neighbours { name } } }', 1 + 5],
    ['{ letters { each { name } other { name } } }', 1 + 26 + 5],
    ['{ a: region(code: "1") { name } b: region(code: "2") { name } }', 2],
    ['mutation { rename(code: "1") { name } again: rename(code: "2") { name } }', 2 * 10 + 2],
    ['{ search(words: ["a", "b"]) { __typename } }', 2 * 3 + 5],
    [
      'query ($w: [String!]!, $b: Box) { search(words: $w, within: $b) { __typename } }',
      3 + 2 * 10 + 2 + 10 + 1 + 5,
      { w: ['a'], b: { corners: [{ x: 1 }, { x: 2 }], inner: { corners: [{ x: 3 }] } } },
    ],
  ])('%s', (text, expected, variables) => {
    expect(cost(text, variables)).toBe(expected)
  })

  test('of what is asked of different types, the dearest counts: one object has one type', () => {
    const hit = '{ search(words: []) { ... on Region { parent { name } } ... on Report { of { parent { name } } } } }'
    expect(cost(hit)).toBe(5 * (1 + 2))
  })

  test('fragments count where they are spread, and what is left out costs nothing', () => {
    const spread =
      'query ($yes: Boolean = true) { region(code: "1") { ...A parent { ...A @include(if: $yes) neighbours @skip(if: $yes) { name } } } } fragment A on Region { parent { name } }'
    expect(cost(spread)).toBe(4)
    expect(cost(spread, { yes: false })).toBe(3 + 5)
  })

  test('a number that no page has does not make an operation cheap', () => {
    expect(cost('{ regions(first: -1000000) { nodes { name } } }')).toBe(1)
    expect(cost('query ($n: Int) { regions(first: $n) { nodes { name } } }', { n: 'many' })).toBe(51)
    expect(
      cost(`{ regions(first: 2000000000) { nodes { ${'neighbours { '.repeat(15)} name ${'} '.repeat(16)} } }`),
    ).toBe(Number.MAX_SAFE_INTEGER)
  })
})

describe('operations of the product', () => {
  let cost: ReturnType<typeof pricesOf>
  beforeAll(async () => {
    const subgraphs = (await definitions()).map(({ name, schema, resolvers }) => ({
      name,
      typeDefs: buildSubgraph(schema, resolvers).typeDefs,
    }))
    cost = pricesOf(await compose(subgraphs), buildSchema(apiSchema(subgraphs)))
  })
  /** Of callers who have not signed in, as it is by default. */
  const BUDGET = 250_000

  test('documented operations cost less than a hundredth of what everybody may spend', () => {
    const folder = new URL('../../docs/examples/', import.meta.url)
    const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
    const dear = readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .map(
        (name) => [name, cost(read(name), JSON.parse(read(name.replace('.graphql', '.json'))) as Variables)] as const,
      )
      .filter(([, each]) => each < 1 || each > BUDGET / 100)
    expect(dear).toEqual([])
  })

  test('operations of the dashboard cost at most half of it, with the longest pages it asks for', () => {
    const texts = Object.values(JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as Record<string, string>)
    expect(texts.length).toBeGreaterThan(40)
    const dear = texts.map((text) => cost(text, { first: 200 })).filter((each) => each > BUDGET / 2)
    expect(dear).toEqual([])
  })

  test('a thousand statistics in one operation are too many, and so are lists within lists', () => {
    const columns = '[{ id: "a", figure: { indicator: "POPULATION" } }]'
    const many = (first: number) =>
      cost(`{ regions(first: ${first}) { nodes { statistics(query: { columns: ${columns} }) { dataVersion } } } }`)
    expect(many(1000)).toBe(1 + 1000 * 221)
    expect(many(100)).toBeLessThan(BUDGET / 10)
    expect(
      cost('{ datasets(first: 1000) { nodes { observations(first: 1000) { nodes { value } } } } }'),
    ).toBeGreaterThan(BUDGET)
  })
})

describe('the budget of a caller', () => {
  const budgets = { ANONYMOUS: 3, SIGNED_IN: 30, APPLICATION: 300, GOVERNMENT: 1_000 }
  const stack = new AsyncDisposableStack()
  let enforced: TestGateway
  let measured: TestGateway
  beforeAll(async () => {
    const start = (mode: 'enforce' | 'measure') =>
      startGateway({ transport: 'in-process', subgraphs: [places()], config: { cost: { mode, budgets } } })
    enforced = stack.use(await start('enforce'))
    measured = stack.use(await start('measure'))
  })
  afterAll(() => stack.disposeAsync())

  const FIVE = '{ places { name } }'
  const person = principals.analyst

  test('what costs more is refused before anything is run, with cost, budget and the way out', async () => {
    const { status, data, errors } = await enforced.query(FIVE, {}, { headers: { 'accept-language': 'en' } })
    expect([status, data]).toEqual([400, null])
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost', cost: 5, budget: 3 } }])
    expect(errors[0]?.message).toMatch(/costs 5, and the budget without signing in is 3.*first.*sign in/)
    expect((await enforced.query('{ place(code: "36") { name } }')).data).toEqual({ place: { name: 'Banten' } })
  })

  test('is that of who asks', async () => {
    expect((await enforced.query(FIVE, {}, { principal: person })).status).toBe(200)
    const twelve = `{ ${'abcdefghijkl'
      .split('')
      .map((name) => `${name}: places { name }`)
      .join(' ')} }`
    const budgetOf = async (principal: typeof person) =>
      (await enforced.query(twelve, {}, { principal })).errors[0]?.extensions?.['budget']
    expect(await budgetOf(person)).toBe(30)
    const outside = { ...person, kind: 'APPLICATION' as const, roles: ['PUBLIC' as const] }
    expect(await budgetOf(outside)).toBeUndefined()
    expect(await budgetOf(principals.producer('001100000000000'))).toBeUndefined()
  })

  test('with COST_MODE=measure it is only told', async () => {
    expect((await measured.query(FIVE)).data.places).toHaveLength(2)
  })

  test('who signed in and asks is told what an operation costs; nobody else is', async () => {
    const cost = async (as: Parameters<TestGateway['query']>[2]) =>
      (JSON.parse((await measured.query(FIVE, {}, as)).text) as { extensions?: unknown }).extensions
    const asking = { headers: { 'x-cost': '1' } }
    expect(await cost({ ...asking, principal: person })).toEqual({
      cost: { operation: 5, budget: 30, tier: 'SIGNED_IN', enforced: false },
    })
    expect(await cost(asking)).toBeUndefined()
    expect(await cost({ principal: person })).toBeUndefined()
  })
})
