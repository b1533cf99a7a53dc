import { LocalCompose } from '@apollo/gateway'
import { createLogger } from '@satudata/core'
import { compose } from '@satudata/federation'
import { buildSchema, getOperationAST, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { insideNames } from '../../gateway/src/execution/names.ts'
import { planningExecutor } from '../../gateway/src/graph/executor.ts'
import { startGateway } from '../support/gateway.ts'
import { SILENT, startStock, stockOf } from './support/stock.ts'
import { foreignSubgraph } from './support/subgraph.ts'
import type { SubgraphParts } from './support/subgraph.ts'

// What composes without an error, and the stock gateway then answers wrongly without an error. Ours refuses to compose it, or answers
// it rightly.

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@requires", "@external", "@provides", "@shareable", "@interfaceObject", "@context", "@fromContext"])\n'
type Given = Readonly<Record<string, unknown>>
const EMPTY = { kind: 'QueryPlan' } as const
const asGiven = (given: Given) => given

/** Starts the stock gateway over these and asks it; what was composed serves ours too, unless ours refuses to compose it. */
async function both(parts: readonly SubgraphParts[], document: string) {
  await using stack = new AsyncDisposableStack()
  const subgraphs = []
  for (const each of parts) subgraphs.push(stack.use(await foreignSubgraph(each)))
  const stock = stack.use(await startStock(subgraphs))
  const { data, errors } = await stock.query(document)
  const refused = await compose(subgraphs).then(
    () => null,
    (error: unknown) => (error as Error).message,
  )
  if (refused !== null) return { stock: { data, errors }, refused, ours: null }
  const ours = stack.use(await startGateway({ transport: 'http', subgraphs: [], remote: subgraphs }))
  const { data: right, errors: faults } = await ours.query(document)
  return { stock: { data, errors }, refused, ours: { data: right, errors: faults } }
}

const PRICES: Readonly<Record<string, number>> = { IDR: 16_000, USD: 1, EUR: 2 }
const shop: SubgraphParts = {
  name: 'shop',
  typeDefs: `${LINK} type Query { item: Item } type Item @key(fields: "id") { id: ID! price(currency: String!): Int }`,
  resolvers: {
    Query: { item: () => ({ id: '1' }) },
    Item: { price: (_: unknown, { currency }: { currency: string }) => PRICES[currency] },
  },
}
/** Its taxes are twice the price, in a currency of its own choice. */
const taxes = (...currencies: string[]): SubgraphParts => ({
  name: 'taxes',
  typeDefs: `${LINK} type Item @key(fields: "id") { id: ID! price(currency: String!): Int @external ${currencies
    .map((each) => `tax${each}: Int @requires(fields: "price(currency: \\"${each}\\")")`)
    .join(' ')} }`,
  resolvers: {
    Item: Object.fromEntries(currencies.map((each) => [`tax${each}`, ({ price }: Given) => Number(price) * 2])),
  },
})

const depot: SubgraphParts = {
  name: 'depot',
  typeDefs: `${LINK} type Query { box: Box } type Box @key(fields: "id") { id: ID! code: String size: Int }`,
  resolvers: { Query: { box: () => ({ id: 'b1', code: 'c1', size: 7 }) } },
}
const weights: SubgraphParts = {
  name: 'weights',
  typeDefs: `${LINK} type Box @key(fields: "id") { id: ID! size: Int @external weight: Int load: Int @requires(fields: "size") }`,
  resolvers: {
    Box: {
      weight: ({ id }: Given) => (id === 'b1' ? 10 : null),
      load: ({ size }: Given) => (typeof size === 'number' ? size * 10 : null),
    },
  },
}

describe('@requires of a field with arguments', () => {
  test('is mixed with what the caller asks for by the stock gateway, without an error; ours keeps them apart', async () => {
    const { stock, ours } = await both([shop, taxes('IDR')], '{ item { price(currency: "USD") taxIDR } }')
    expect(stock).toEqual({ data: { item: { price: 1, taxIDR: 2 } }, errors: [] })
    expect(ours).toEqual({ data: { item: { price: 1, taxIDR: 32_000 } }, errors: [] })
  })

  test('two of them in one subgraph collide: both get the same price from the stock gateway; ours refuses', async () => {
    const { stock, refused } = await both([shop, taxes('IDR', 'USD')], '{ item { taxIDR taxUSD } }')
    expect(stock).toEqual({ data: { item: { taxIDR: 2, taxUSD: 2 } }, errors: [] })
    expect(refused).toMatch(
      /Item\.taxUSD @requires price\(currency: "USD"\) and Item\.taxIDR requires price\(currency: "IDR"\)/,
    )
  })

  test('two of them in two subgraphs, and the caller with a third: each has its own', async () => {
    const { stock, ours } = await both(
      [shop, taxes('IDR'), { ...taxes('USD'), name: 'duties' }],
      '{ item { price: price(currency: "EUR") taxIDR taxUSD } }',
    )
    expect(stock).toEqual({ data: { item: { price: 2, taxIDR: 4, taxUSD: 4 } }, errors: [] })
    expect(ours).toEqual({ data: { item: { price: 2, taxIDR: 32_000, taxUSD: 2 } }, errors: [] })
  })
})

describe('@requires of what failed', () => {
  const failing: SubgraphParts = {
    ...shop,
    typeDefs: shop.typeDefs.replace('price(currency: String!): Int', 'price: Int weight: Int'),
    resolvers: {
      ...shop.resolvers,
      Item: {
        price() {
          throw new Error('no prices today')
        },
        weight: () => 3,
      },
    },
  }
  const office: SubgraphParts = {
    name: 'office',
    typeDefs: `${LINK} type Item @key(fields: "id") { id: ID! price: Int @external weight: Int @external tax: Int @requires(fields: "price") fee: Int @requires(fields: "weight") label(long: Boolean): String }`,
    resolvers: {
      Item: {
        __resolveReference: asGiven,
        tax: ({ price }: Given) => Number(price) * 2,
        fee: ({ weight }: Given) => Number(weight) * 10,
        label: (_: Given, { long }: { long?: boolean }) => (long === true ? 'Rice, 5 kg' : 'Rice'),
      },
    },
  }

  test('is worked out from nothing by the stock gateway; ours says it failed, and asks for what does not need it', async () => {
    const { stock, ours } = await both([failing, office], '{ item { tax fee label(long: true) } }')
    const rest = { fee: 30, label: 'Rice, 5 kg' }
    expect(stock.data).toEqual({ item: { tax: 0, ...rest } })
    expect(ours?.data).toEqual({ item: { tax: null, ...rest } })
    expect(ours?.errors.map(({ path }) => path)).toEqual([['item', 'tax']])
  })

  test('nothing else takes along with a variable that only it uses', async () => {
    const dutied = office.typeDefs.replace('tax: Int', 'tax(rate: Int): Int')
    const parts = [failing, { ...office, typeDefs: dutied }]
    await using stack = new AsyncDisposableStack()
    const remote = []
    for (const each of parts) remote.push(stack.use(await foreignSubgraph(each)))
    const graph = stack.use(await startGateway({ transport: 'http', subgraphs: [], remote }))
    const document = 'query ($rate: Int, $long: Boolean) { item { tax(rate: $rate) label(long: $long) } }'
    const { data, errors } = await graph.query(document, { rate: 11, long: true })
    expect(data).toEqual({ item: { tax: null, label: 'Rice, 5 kg' } })
    expect(errors.map(({ path }) => path)).toEqual([['item', 'tax']])
  })
})

describe('a name of the caller that is a key, or something that others are worked out from', () => {
  test('is sent to other subgraphs in its place by the stock gateway, without an error; ours keeps them apart', async () => {
    const { stock, ours } = await both([depot, weights], '{ box { id: code size: code weight load } }')
    // The box is b1, its size 7: it weighs 10 and carries 70.
    expect(stock).toEqual({ data: { box: { id: 'b1', size: 'c1', weight: 10, load: null } }, errors: [] })
    expect(ours).toEqual({ data: { box: { id: 'c1', size: 'c1', weight: 10, load: 70 } }, errors: [] })
  })
})

describe('@requires of what is itself worked out, asked where that is', () => {
  const lots = (name: string, typeDefs: string, resolvers: object): SubgraphParts => ({
    name,
    typeDefs: `${LINK} ${typeDefs}`,
    resolvers: { Lot: { __resolveReference: asGiven, ...resolvers } },
  })
  const query = { Query: { lot: () => ({ id: '1' }) } }
  const land = lots(
    'land',
    'type Query { lot: Lot } type Lot @key(fields: "id") { id: ID! size: Int @external worth: Int @requires(fields: "size") }',
    { worth: ({ size }: Given) => (size === undefined ? -1 : Number(size) * 10) },
  )
  const first: SubgraphParts = { ...land, resolvers: { ...land.resolvers, ...query } }
  const size = 'type Lot @key(fields: "id") { id: ID! size: Int'
  const tax = 'worth: Int @external tax: Int @requires(fields: "worth") }'
  const sized = { size: () => 7 }
  const taxed = { tax: ({ worth }: Given) => Number(worth) * 2 }

  const stale = { data: { lot: { tax: -2 } }, errors: [] }

  test('the stock gateway asks for it without the size, and the tax is wrong without an error; ours with it', async () => {
    const office = lots('office', `${size} ${tax}`, { ...sized, ...taxed })
    const { stock, ours } = await both([first, office], '{ lot { tax } }')
    expect(stock).toEqual(stale)
    expect(ours).toEqual({ data: { lot: { tax: 140 } }, errors: [] })
  })

  test('in a chain over three subgraphs that begins in the middle, too', async () => {
    const office = lots('office', `type Lot @key(fields: "id") { id: ID! ${tax}`, taxed)
    const { stock, ours } = await both([first, lots('survey', `${size} }`, sized), office], '{ lot { tax } }')
    expect(stock).toEqual(stale)
    expect(ours).toEqual({ data: { lot: { tax: 140 } }, errors: [] })
  })
})

describe('a list that two subgraphs answer, each in an order of its own', () => {
  const RANKS: Readonly<Record<string, number>> = { s1: 10, s2: 20 }
  const names: SubgraphParts = {
    name: 'names',
    typeDefs: `${LINK} type Query { region: Region } type Region @key(fields: "code") { code: ID! schools: [School!] @shareable } type School @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      Query: { region: () => ({ code: '36' }) },
      Region: {
        __resolveReference: asGiven,
        schools: () => [
          { id: 's1', name: 'SDN 1' },
          { id: 's2', name: 'SDN 2' },
        ],
      },
    },
  }
  const ranks = (school: string): SubgraphParts => ({
    name: 'ranks',
    typeDefs: `${LINK} type Region @key(fields: "code") { code: ID! area: Int schools: [School!] @shareable } ${school}`,
    resolvers: {
      Region: { __resolveReference: asGiven, area: () => 9, schools: () => [{ id: 's2' }, { id: 's1' }] },
      School: { __resolveReference: asGiven, rank: ({ id }: Given) => RANKS[String(id)] },
    },
  })

  test('is put together by places by the stock gateway, without an error; ours asks one, and the other by the keys', async () => {
    const school = 'type School @key(fields: "id") { id: ID! rank: Int }'
    const { stock, ours } = await both([names, ranks(school)], '{ region { area schools { name rank } } }')
    const region = (first: number, second: number) => ({
      region: {
        area: 9,
        schools: [
          { name: 'SDN 1', rank: first },
          { name: 'SDN 2', rank: second },
        ],
      },
    })
    expect(stock).toEqual({ data: region(20, 10), errors: [] })
    expect(ours).toEqual({ data: region(10, 20), errors: [] })
  })

  test('that one of them only brings along (@provides): the stock gateway does the same; ours asks the other', async () => {
    const typeDefs = names.typeDefs
      .replace('region: Region }', 'region: Region @provides(fields: "schools { id }") }')
      .replace('[School!] @shareable', '[School!] @external')
    const School = { name: ({ id }: Given) => (id === 's1' ? 'SDN 1' : 'SDN 2'), __resolveReference: asGiven }
    const { stock, ours } = await both(
      [
        { ...names, typeDefs, resolvers: { ...names.resolvers, School } },
        ranks('type School @key(fields: "id") { id: ID! rank: Int }'),
      ],
      '{ region { area schools { name rank } } }',
    )
    const [first, second] = [
      { name: 'SDN 1', rank: 20 },
      { name: 'SDN 2', rank: 10 },
    ]
    expect(stock).toEqual({ data: { region: { area: 9, schools: [first, second] } }, errors: [] })
    const right = [
      { ...second, rank: 20 },
      { ...first, rank: 10 },
    ]
    expect(ours).toEqual({ data: { region: { area: 9, schools: right } }, errors: [] })
  })

  test('that a third is worked out from: the stock gateway takes it of one for that, of the other for the caller', async () => {
    const school = 'type School @shareable { name: String rank: Int }'
    const rows = (order: readonly string[]) => () =>
      order.map((id) => ({ name: id === 's1' ? 'SDN 1' : 'SDN 2', rank: RANKS[id] }))
    const sameOf = (parts: SubgraphParts, ids: readonly string[]): SubgraphParts => ({
      ...parts,
      typeDefs: parts.typeDefs.replace(/type School .*/, school),
      resolvers: { ...parts.resolvers, Region: { ...region, schools: rows(ids) }, School: {} },
    })
    const region = { __resolveReference: asGiven, area: () => 9 }
    const density: SubgraphParts = {
      name: 'density',
      typeDefs: `${LINK} type Region @key(fields: "code") { code: ID! area: Int @external schools: [School!] @external density: Int @requires(fields: "area schools { rank }") } ${school}`,
      resolvers: { Region: { __resolveReference: asGiven, density: ({ area }: Given) => area } },
    }
    const { stock, ours } = await both(
      [sameOf(names, ['s1', 's2']), sameOf(ranks(school), ['s2', 's1']), density],
      '{ region { density schools { name rank } } }',
    )
    const answer = (first: number, second: number) => [
      { name: 'SDN 1', rank: first },
      { name: 'SDN 2', rank: second },
    ]
    expect(stock).toEqual({ data: { region: { density: 9, schools: answer(20, 10) } }, errors: [] })
    expect(ours).toEqual({ data: { region: { density: 9, schools: answer(10, 20) } }, errors: [] })
  })

  test('of items without a key: ours refuses, with the list and both subgraphs', async () => {
    const nameless = names.typeDefs.replace('type School @key(fields: "id") { id: ID!', 'type School {')
    const { stock, refused } = await both(
      [{ ...names, typeDefs: nameless }, ranks('type School { rank: Int }')],
      '{ region { schools { name rank } } }',
    )
    expect(stock.data).toMatchObject({ region: { schools: [{ name: 'SDN 1', rank: 20 }, { rank: 10 }] } })
    expect(refused).toMatch(
      /"Region\.schools" is answered by .*names.*ranks|"Region\.schools" is answered by .*ranks.*names/,
    )
    expect(refused).toContain('put together by their places')
  })
})

test('a change that stands there twice, once under a condition, is made twice by the stock gateway; by ours once', async () => {
  let made = 0
  const counter = {
    name: 'counter',
    typeDefs: `${LINK} type Query { none: Int } type Mutation { count: Int }`,
    resolvers: { Mutation: { count: () => ++made } },
  }
  const other = {
    name: 'other',
    typeDefs: `${LINK} type Mutation { print: Int }`,
    resolvers: { Mutation: { print: () => 0 } },
  }
  const document = 'mutation ($on: Boolean = true) { ... @include(if: $on) { count } print count }'
  const { stock, ours } = await both([counter, other], document)
  // The stock gateway is asked first.
  expect([stock.data, ours?.data, made]).toEqual([{ count: 2, print: 0 }, { count: 3, print: 0 }, 3])
})

test('the first @key is not resolvable: the stock gateway enters by it all the same, null without an error', async () => {
  const prices: SubgraphParts = {
    name: 'prices',
    typeDefs: `${LINK} type Item @key(fields: "id") @key(fields: "code") { id: ID! code: ID! price: Int }`,
    resolvers: { Item: { __resolveReference: asGiven, price: () => 5 } },
  }
  const items: SubgraphParts = {
    name: 'items',
    typeDefs: `${LINK} type Query { item: Item } type Item @key(fields: "id", resolvable: false) @key(fields: "code") { id: ID! code: ID! price: Int @external label: String @requires(fields: "price") }`,
    resolvers: {
      Query: { item: () => ({ id: '1', code: 'c' }) },
      Item: {
        __resolveReference: (given: Given) => (given['code'] === undefined ? null : given),
        label: ({ code, price }: Given) => `${String(code)} for ${String(price)}`,
      },
    },
  }
  const { stock, refused } = await both([prices, items], '{ item { id label } }')
  expect(stock).toEqual({ data: { item: { id: '1', label: null } }, errors: [] })
  expect(refused).toMatch(/the first @key of Item is resolvable: false/)
})

test('a plan that asks nobody for real fields: null without an error from the stock gateway, an error from ours', async () => {
  await using box = await foreignSubgraph(depot)
  const nothing = async () => undefined
  const cache = { get: async () => EMPTY, set: nothing, delete: nothing, clear: nothing }
  const { name, url, typeDefs } = box
  await using stock = await stockOf({
    supergraphSdl: new LocalCompose({ localServiceList: [{ name, url, typeDefs: parse(typeDefs) }], logger: SILENT }),
    queryPlannerConfig: { cache },
  })
  const { data, errors } = await stock.query('{ box { code } }')
  expect({ data, errors }).toEqual({ data: { box: null }, errors: [] })
  const schema = buildSchema('type Query { box: Box } type Box { code: String }')
  const made = Promise.resolve({ plan: EMPTY })
  const execute = planningExecutor({
    plans: { get: () => ({ made, known: true }) } as never,
    schema,
    types: schema,
    names: insideNames({ names: [], suffix: '__as' }),
    source: () => () => Promise.reject(new Error('nobody is to be asked')),
    moved: () => [],
    logger: createLogger('silent'),
  })
  const ask = (source: string) => {
    const document = parse(source)
    const context = { signal: new AbortController().signal }
    const asked = { document, operation: getOperationAST(document)!, source, queryHash: source, request: {}, context }
    return execute(asked as never)
  }
  await expect(ask('{ box { code } }')).rejects.toThrow('No plan reaches box.')
  // Nothing real is asked for: a plan that asks nobody is right.
  expect(await ask('{ __typename box @skip(if: true) { code } }')).toEqual({ data: { __typename: 'Query' } })
})

describe('@interfaceObject', () => {
  const home: SubgraphParts = {
    name: 'home',
    typeDefs: `${LINK} type Query { book: Book } interface Work @key(fields: "id") { id: ID! } type Book implements Work @key(fields: "id") { id: ID! title: String }`,
    resolvers: {
      Query: { book: () => ({ id: 'b1', title: 'Bumi Manusia' }) },
      Work: { __resolveReference: asGiven, __resolveType: () => 'Book' },
      Book: { __resolveReference: ({ id }: Given) => ({ id, title: 'Bumi Manusia' }) },
    },
  }
  const ratings: SubgraphParts = {
    name: 'ratings',
    typeDefs: `${LINK} type Work @key(fields: "id") @interfaceObject { id: ID! stars: Int alike: [Work!] }`,
    resolvers: {
      Work: { __resolveReference: asGiven, stars: () => 5, alike: () => [{ id: 'b2' }] },
    },
  }

  test('a field of it beside __typename: the stock gateway takes the whole object away, null without an error', async () => {
    const { stock, ours } = await both([home, ratings], '{ book { alike { id } __typename } }')
    expect(stock).toEqual({ data: { book: null }, errors: [] })
    expect(ours).toEqual({ data: { book: { alike: [{ id: 'b2' }], __typename: 'Book' } }, errors: [] })
  })
})

test('an argument filled from the objects around (@fromContext): the stock gateway does not start, ours fills it', async () => {
  const parts: SubgraphParts[] = [
    {
      name: 'budget',
      typeDefs: `${LINK} type Query { years: [Year!]! } type Year @key(fields: "year") @context(name: "year") { year: Int! post: Post! } type Post @key(fields: "code") { code: ID! amount(of: Int @fromContext(field: "$year { year }")): Int }`,
      resolvers: {
        Query: { years: () => [{ year: 2025 }, { year: 2026 }] },
        Year: { post: () => ({ code: 'p' }) },
        Post: { __resolveReference: asGiven, amount: (_: Given, { of }: { of?: number }) => (of ?? 0) * 10 },
      },
    },
  ]
  const subgraphs = await Promise.all(parts.map(foreignSubgraph))
  await using stack = new AsyncDisposableStack()
  subgraphs.forEach((each) => stack.use(each))
  await expect(startStock(subgraphs)).rejects.toThrow(/context\/v0\.1 is for: SECURITY but is unsupported/)
  const ours = stack.use(await startGateway({ transport: 'http', subgraphs: [], remote: subgraphs }))
  const { data, errors } = await ours.query('{ years { year post { code amount } } }')
  expect(errors).toEqual([])
  expect(data.years).toEqual([
    { year: 2025, post: { code: 'p', amount: 20_250 } },
    { year: 2026, post: { code: 'p', amount: 20_260 } },
  ])
})
