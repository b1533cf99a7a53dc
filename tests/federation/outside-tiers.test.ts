import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AccessLevel } from '@satudata/core'
import { addressRules, checkSubgraph, compose, probeSubgraph, sharedCoordinates, tightened } from '@satudata/federation'
import { principals } from '@satudata/subgraph/testing'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../gateway/src/http/persisted.ts'
import { figures } from '../gateway/fixtures/subgraphs.ts'
import { readAnswer, startGateway } from '../support/gateway.ts'
import { foreignSubgraph } from './support/subgraph.ts'

const OWNER = '000400000000000'
const OTHER = '000500000000000'
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@external", "@requires", "@policy", "@interfaceObject"])\n'
const rules = addressRules(['127.0.0.1'])

const regions = {
  name: 'regions',
  typeDefs: `${LINK}type Query { region: Region media: Media }
    type Region @key(fields: "code") { code: ID! name: String }
    interface Media @key(fields: "id") { id: ID! } type Book implements Media @key(fields: "id") { id: ID! }
    extend type Query { news: News } type Subscription { newsChanged: News } type News @key(fields: "id") { id: ID! }`,
  resolvers: {
    Query: {
      region: () => ({ code: '36', name: 'Banten' }),
      media: () => ({ __typename: 'Book', id: 'b' }),
      news: () => ({ id: 'n' }),
    },
    Region: { __resolveReference: () => ({ code: '36', name: 'Banten' }) },
    Media: { __resolveReference: () => ({ __typename: 'Book', id: 'b' }), __resolveType: () => 'Book' },
    Book: { __resolveReference: () => ({ id: 'b' }) },
  },
}

/** A subgraph of others that adds to an entity, and has an interface, types and queries of its own. */
const outside = (name: string) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`
  return {
    name,
    typeDefs: `${LINK}type Region @key(fields: "code") { code: ID! name: String @external ${name}: String ${name}From: String @requires(fields: "name") }
      type Query { ${name}All(near: ${type}Near, sort: ${type}Sort): [${type}!] ${name}Any: ${type}Kind ${name}Either: ${type}OrRegion }
      input ${type}Near { x: Int } enum ${type}Sort { FIRST } union ${type}OrRegion = ${type} | Region
      type News @key(fields: "id") { id: ID! ${name}News: String }
      interface ${type}Kind { text: String }
      type ${type} implements ${type}Kind @key(fields: "id") { id: ID! text: String narrow: String @policy(policies: [["admin"]]) }
      type Media @interfaceObject @key(fields: "id") { id: ID! ${name}Rating: Int }`,
    resolvers: {
      Query: {
        [`${name}All`]: () => [{ id: '1', text: name, narrow: name }],
        [`${name}Any`]: () => ({ __typename: type, text: name }),
      },
      Region: {
        __resolveReference: (reference: object) => reference,
        [name]: () => name,
        [`${name}From`]: (region: { name?: string }) => `${name} of ${region.name}`,
      },
      [`${type}Kind`]: { __resolveType: () => type },
      [type]: { __resolveReference: () => ({ id: '1', text: name, narrow: name }) },
      Media: { __resolveReference: (reference: object) => reference, [`${name}Rating`]: () => 5 },
      News: { __resolveReference: (reference: object) => reference, [`${name}News`]: () => name },
      [`${type}OrRegion`]: { __resolveType: () => type },
    },
  }
}
const ask = (name: string) =>
  `{ region { code name ${name} ${name}From } ${name}All { id text } ${name}Any { text } media { __typename id ${name}Rating } }`
/** A document with names of a closed subgraph in it is to others what this is: one with names that nobody has. */
const unknown = (text: string) => text.replaceAll('closed', 'clozed').replaceAll('Closed', 'Clozed')
const SECRET = '{ region { code closed } }'
const TIERS: readonly AccessLevel[] = ['OPEN', 'RESTRICTED', 'CLOSED']

test('fields of an outside subgraph are for whom its tier says, on every way to them; those of others stay as they are', async () => {
  await using base = await foreignSubgraph(regions)
  await using open = await foreignSubgraph(outside('open'))
  await using restricted = await foreignSubgraph(outside('restricted'))
  await using closed = await foreignSubgraph(outside('closed'))
  const all = [base, open, restricted, closed]
  const joined = all.map((each, index) => {
    const tier = TIERS[index - 1]
    const others = all.filter((one) => one !== each)
    if (tier === undefined) return each
    return { ...each, typeDefs: tightened(each.typeDefs, tier, OWNER, sharedCoordinates(others)) }
  })
  const file = join(await mkdtemp(join(tmpdir(), 'satudata-tiers-')), 'operations.json')
  await writeFile(file, JSON.stringify({ [hashOf(SECRET)]: SECRET }))
  const config = { operations: { allowlist: 'off', file } } as const
  await using gateway = await startGateway({ transport: 'http', subgraphs: [], remote: [base], config })
  await gateway.gateway.serve(joined, await compose(joined))
  const callers = {
    anonymous: principals.anonymous,
    analyst: principals.analyst,
    other: principals.producer(OTHER),
    leader: principals.leader('ALL'),
    admin: principals.admin,
    walidata: principals.walidata,
    application: principals.application(OTHER),
    member: principals.producer(OWNER),
  }
  const government = ['other', 'leader', 'admin', 'walidata', 'application', 'member']
  const may = { open: Object.keys(callers), restricted: government, closed: ['member'] }
  for (const [name, allowed] of Object.entries(may)) {
    for (const [caller, principal] of Object.entries(callers)) {
      const { data, errors } = await gateway.query(ask(name), {}, { principal })
      const seen = allowed.includes(caller)
      const own = <T>(value: T) => (seen ? value : null)
      const expected = {
        region: { code: '36', name: 'Banten', [name]: own(name), [`${name}From`]: own(`${name} of Banten`) },
        [`${name}All`]: own([{ id: '1', text: name }]),
        [`${name}Any`]: own({ text: name }),
        media: { __typename: 'Book', id: 'b', [`${name}Rating`]: own(5) },
      }
      const refusal = name === 'closed' ? 'GRAPHQL_VALIDATION_FAILED' : 'UNAUTHORIZED_FIELD_OR_TYPE'
      expect([data, errors[0]?.extensions?.['code']], `${caller} ${name}`).toEqual([
        refusal === 'GRAPHQL_VALIDATION_FAILED' && !seen ? null : expected,
        seen ? undefined : refusal,
      ])
    }
  }
  // What a field asks for itself holds beside its tier.
  const narrow = '{ restrictedAll { narrow } closedAll { narrow } }'
  expect((await gateway.query('{ restrictedAll { narrow } }', {}, { principal: principals.admin })).data).toEqual({
    restrictedAll: [{ narrow: 'restricted' }],
  })
  expect((await gateway.query(narrow, {}, { principal: callers.member })).data).toEqual({
    restrictedAll: [{ narrow: null }],
    closedAll: [{ narrow: null }],
  })
  // Nothing of the closed ones was asked for those who may not.
  const { data } = await gateway.query(
    '{ __type(name: "Region") { fields { name } } }',
    {},
    { principal: callers.other },
  )
  expect(data.__type.fields.map((each: { name: string }) => each.name)).toEqual(
    expect.not.arrayContaining(['closed', 'closedFrom']),
  )

  // Whoever is no member cannot tell a name of a closed subgraph from one that nobody has.
  const token = await gateway.sign(callers.other)
  const send = async (body: object, named: (text: string) => string, accept = 'application/json') => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-cost': '1', accept }
    const text = named(JSON.stringify(body))
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body: text })
    const answer = (await response.text()).replaceAll(/"requestId":"[^"]*"/g, '')
    const kept = [...response.headers].filter(([name]) => !/date|request-id|content-length/.test(name))
    return { status: response.status, answer, kept }
  }
  const same = (text: string) => text
  for (const query of [
    SECRET,
    '{ region { code closedFrom(x: 1) restricted } }',
    '{ closedAll { id narrow } }',
    '{ closedAll(near: { x: 1 }, sort: FIRST) { text } }',
    '{ closedAny { ... on Closed { text } } }',
    '{ closedEither { __typename } }',
    '{ region { ... on ClosedOrRegion { __typename } } }',
    '{ __type(name: "Closed") { name fields { name } } }',
    '{ media { closedRating } }',
    'query ($near: ClosedNear) { region { code } }',
    'query ($sort: ClosedSort = FIRST) { region { code } closedAll(sort: $sort) { id } }',
    '{ region { code } } fragment F on Closed { id }',
    'query A { region { code } } query B { region { closed } }',
  ]) {
    for (const operationName of [undefined, 'A', 'Nope']) {
      const body = { query, operationName }
      const told = await send(body, same)
      expect(told.answer).not.toMatch(/Did you mean "?[Cc]losed/)
      const other = await send(body, unknown)
      expect({ query, ...told, answer: unknown(told.answer) }).toEqual({ query, ...other })
    }
  }
  for (const query of ['{ region { close } }', '{ closdAll { id } }', '{ __typename ... on Close { id } }'])
    expect((await send({ query }, same)).answer).not.toMatch(/"?[Cc]losed/)
  const stream = { query: 'subscription { newsChanged { id closedNews } }' }
  const heard = await send(stream, same, 'text/event-stream')
  expect({ ...heard, answer: unknown(heard.answer) }).toEqual(await send(stream, unknown, 'text/event-stream'))
  // Nor by hashes: of a listed operation, and of what was sent with its hash before.
  const byHash = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })
  for (const [body, other] of [
    [{ documentId: hashOf(SECRET) }, { documentId: hashOf(unknown(SECRET)) }],
    [byHash(hashOf(SECRET)), byHash(hashOf(unknown(SECRET)))],
  ] as const) {
    await send({ ...byHash(hashOf(SECRET)), query: SECRET }, same)
    expect(await send(body, same)).toEqual(await send(other, same))
  }
  const member = { principal: callers.member }
  const listed = await readAnswer(
    await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await gateway.headersOf(member)) },
      body: JSON.stringify({ documentId: hashOf(SECRET) }),
    }),
  )
  expect(listed.data).toEqual({ region: { code: '36', closed: 'closed' } })
})

describe('a service as it runs', () => {
  test('of a library of federation passes the check and the probe', async () => {
    await using service = await foreignSubgraph({
      ...outside('health'),
      typeDefs: outside('health').typeDefs.replace(/type Media .*\}/, ''),
      resolvers: { ...outside('health').resolvers, Media: undefined },
    })
    const { outcome, findings } = await checkSubgraph({
      subgraph: { ...service, owner: OWNER, tier: 'OPEN' },
      base: [regions],
      others: [],
      served: null,
      consents: [],
      usageOf: async () => [],
    })
    expect(findings.filter(({ severity }) => severity === 'ERROR')).toEqual([])
    expect(outcome).toBe('PASSED')
    expect(await probeSubgraph({ ...service, tier: 'OPEN', rules })).toEqual([])
  })

  test('of our own kit passes the probe, and refuses a wrong token', async () => {
    await using gateway = await startGateway({ transport: 'http', subgraphs: [figures()] })
    const url = gateway.subgraphUrls.get('figures')!
    expect(await probeSubgraph({ url, typeDefs: figures().typeDefs, tier: 'CLOSED', rules })).toEqual([])
  })
})
