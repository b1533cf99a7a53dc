import { ANONYMOUS, subgraphPrincipal } from '@satudata/core'
import type { Principal } from '@satudata/core'
import { principals } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inputFor, OWNER, people, schemaWith, startRegistry } from './fixtures/instance.ts'
import type { TestRegistry } from './fixtures/instance.ts'
import * as operations from './fixtures/operations.ts'
import { startService } from './fixtures/service.ts'
import type { Service } from './fixtures/service.ts'

let world: TestRegistry
let service: Service
beforeAll(async () => {
  world = await startRegistry()
  service = await startService(schemaWith('libraries'))
  for (const name of ['perpustakaan', 'arsip'])
    await world.ask(people.producer, operations.REGISTER, { input: inputFor(name, service.url) })
})
afterAll(async () => {
  await service?.[Symbol.asyncDispose]()
  await world?.[Symbol.asyncDispose]()
})

const CALLERS: Readonly<Record<string, Principal>> = {
  ...people,
  anonymous: ANONYMOUS,
  application: principals.application(OWNER),
  'its own token': subgraphPrincipal('perpustakaan'),
  "another subgraph's token": subgraphPrincipal('arsip'),
}

const NAME = { name: 'perpustakaan' }
/** Each mutation, and who may do it. Everybody else is refused, and nothing changes. */
const MUTATIONS: readonly (readonly [string, string, object, readonly string[]])[] = [
  ['registerSubgraph', operations.REGISTER, {}, ['producer', 'walidata', 'admin']],
  [
    'checkSubgraph',
    operations.CHECK,
    { ...NAME, sdl: schemaWith('libraries') },
    ['producer', 'walidata', 'admin', 'its own token'],
  ],
  ['publishSubgraph', operations.PUBLISH, { ...NAME, sdl: schemaWith('libraries') }, ['producer', 'its own token']],
  ['reviewSubgraph', operations.REVIEW, { ...NAME, accept: false }, ['walidata', 'admin']],
  ['setSubgraphTier', operations.TIER, { ...NAME, tier: 'OPEN' }, ['walidata', 'admin']],
  ['quarantineSubgraph', operations.QUARANTINE, NAME, ['walidata', 'admin']],
  ['returnSubgraph', operations.RETURN, NAME, ['walidata', 'admin']],
  ['consentToField', operations.GIVE, { subgraph: 'perpustakaan', coordinate: 'Region.name' }, ['admin']],
  ['rollbackSupergraph', operations.ROLLBACK, { to: '0'.repeat(64) }, ['walidata', 'admin']],
  ['rollbackSubgraph', operations.BACK, NAME, ['producer', 'walidata', 'admin']],
  ['createSubgraphToken', operations.TOKEN, { subgraph: 'perpustakaan' }, ['producer']],
  ['retireSubgraph', operations.RETIRE, { name: 'arsip' }, ['producer', 'walidata', 'admin']],
]
const REFUSALS: readonly unknown[] = ['FORBIDDEN', 'UNAUTHENTICATED', 'NOT_FOUND']

describe.each(MUTATIONS)('A1: %s', (mutation, document, given, allowed) => {
  test.each(Object.keys(CALLERS).filter((each) => !allowed.includes(each)))('is refused to %s', async (who) => {
    const variables = mutation === 'registerSubgraph' ? { input: inputFor('lain', service.url) } : given
    const codes = await world.refusal(CALLERS[who]!, document, variables as never)
    expect(codes).toHaveLength(1)
    expect(REFUSALS).toContain(codes[0])
  })

  test.each(allowed)('is for %s', async (who) => {
    const variables = mutation === 'registerSubgraph' ? { input: inputFor(`dari-${who}`, service.url) } : given
    const codes = await world.refusal(CALLERS[who]!, document, variables as never)
    // Whatever is not so yet is said; that the caller may not is not.
    expect(codes.filter((code) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED')).toEqual([])
  })
})

test.each([
  'https://10.0.0.7/graphql',
  'https://167772167/graphql',
  'https://[::ffff:169.254.169.254]/latest/meta-data',
  'https://0xa9.254.43518/latest/meta-data',
  'http://8.8.8.8/graphql',
])('%s is an address that no subgraph is registered or published at', async (url) => {
  const counted = ['subgraph', 'subgraph_version'].map((each) => `(select count(*) from registry.${each}) as ${each}`)
  const rows = () => world.graph.em().execute(`select ${counted.join()}`)
  const before = await rows()
  const input = inputFor('dalam', url)
  expect(await world.refusal(people.producer, operations.REGISTER, { input })).toEqual(['BAD_INPUT'])
  const given = { ...NAME, sdl: schemaWith('libraries'), url }
  const { publishSubgraph } = await world.ask(people.producer, operations.PUBLISH, given)
  expect(publishSubgraph).toMatchObject({ check: { outcome: 'REFUSED' }, version: null })
  expect(publishSubgraph.check.findings).toContainEqual(expect.objectContaining({ rule: 'ADDRESS', severity: 'ERROR' }))
  expect(await rows()).toEqual(before)
})

test('A1: whoever registered a subgraph does not review it, however high the office', async () => {
  await world.ask(people.walidata, operations.REGISTER, { input: inputFor('milik-walidata', service.url) })
  const review = { name: 'milik-walidata', accept: true, tier: 'OPEN' }
  expect(await world.refusal(people.walidata, operations.REVIEW, review)).toEqual(['FORBIDDEN'])
  const official = { ...people.admin, organizations: [OWNER] }
  await world.ask(official, operations.PUBLISH, { name: 'milik-walidata', sdl: schemaWith('libraries') })
  // Nor does who published what is reviewed.
  expect(await world.refusal(official, operations.REVIEW, review)).toEqual(['FORBIDDEN'])
})

test('A1: who registers a subgraph for another organization gets no token of it, and revokes what its officials made', async () => {
  const input = inputFor('milik-lain', service.url)
  const { registerSubgraph } = await world.ask(people.walidata, operations.REGISTER, { input })
  expect(registerSubgraph.token).toBeNull()
  const { createSubgraphToken } = await world.ask(people.producer, operations.TOKEN, { subgraph: 'milik-lain' })
  await world.ask(people.walidata, operations.REVOKE, { id: createSubgraphToken.details.id })
  expect(await world.registry.principalOf(createSubgraphToken.token)).toBeNull()
})

test('A1: nobody lets in, opens or consents to what they published or had checked themselves, not even with a token they made', async () => {
  const name = 'dua-tangan'
  await using own = await startService(schemaWith('readers'))
  const given = { name, sdl: schemaWith('readers') }
  const review = { name, accept: true, tier: 'CLOSED' }
  await world.ask(people.producer, operations.REGISTER, { input: inputFor(name, own.url) })
  await world.ask({ ...people.walidata, organizations: [OWNER] }, operations.TOKEN, { subgraph: name })
  await world.ask(subgraphPrincipal(name), operations.PUBLISH, given)
  expect(await world.refusal(people.walidata, operations.REVIEW, review)).toEqual(['FORBIDDEN'])
  await world.ask(people.admin, operations.REVIEW, review)
  expect(await world.refusal(people.walidata, operations.TIER, { name, tier: 'OPEN' })).toEqual(['FORBIDDEN'])
  await world.ask(people.admin, operations.TIER, { name, tier: 'RESTRICTED' })
  const seenBy = async (who: Principal) => {
    const query = 'query ($name: ID!) { subgraph(name: $name) { name } subgraphs(state: ACTIVE) { nodes { name } } }'
    const { subgraph, subgraphs } = await world.ask(who, query, { name })
    const listed = subgraphs.nodes.some((each: { readonly name: string }) => each.name === name)
    return [subgraph?.name ?? null, listed]
  }
  expect(await seenBy(people.citizen)).toEqual([name, true])
  // Closing is for everybody who reviews.
  await world.ask(people.walidata, operations.TIER, { name, tier: 'CLOSED' })
  // That it is there is no business of the public any more, nor of other agencies.
  expect(await seenBy(people.citizen)).toEqual([null, false])
  expect(await seenBy(people.stranger)).toEqual([null, false])
  const regional = { ...people.leader, organizations: [], authority: 'ALL' as const }
  for (const who of [people.leader, people.producer, people.walidata, people.admin, regional])
    expect(await seenBy(who)).toEqual([name, true])
  // Nothing of the history says so.
  const history = `{ supergraph { note by supergraph { parts { subgraph } } } supergraphActivations { nodes { sequence note by actor { id } changes { coordinate } supergraph { parts { subgraph } } } } }`
  const told = async (who: Principal) => JSON.stringify(await world.ask(who, history))
  for (const each of ['dua-tangan', 'readers', people.walidata.subject!]) {
    expect(await told(people.stranger)).not.toContain(each)
    expect(await told(people.leader)).toContain(each)
  }
})

test('A1: a subgraph that nobody reviewed is seen by those who know of closed data of its owner alone, and all about it by its owner, walidata and administrators', async () => {
  const seen = async (who: Principal) =>
    (await world.ask(who, 'query ($name: ID!) { subgraph(name: $name) { name } }', NAME)).subgraph?.name ?? null
  const those = Object.entries(CALLERS).filter(([who]) => who !== 'anonymous')
  const found = await Promise.all(those.map(async ([who, principal]) => [who, await seen(principal)] as const))
  const names = found.filter(([, name]) => name !== null).map(([who]) => who)
  const knowing = ['admin', 'application', 'its own token', 'leader', 'producer', 'walidata']
  expect(names.toSorted()).toEqual(knowing)
  const { subgraphs } = await world.ask(people.citizen, '{ subgraphs(state: PENDING) { totalCount nodes { name } } }')
  expect(subgraphs).toEqual({ totalCount: 0, nodes: [] })
  const all = async (who: Principal) => (await world.ask(who, operations.SUBGRAPH, NAME)).subgraph
  expect(await all(people.producer)).toMatchObject({ url: service.url, current: { number: 1 }, mayManage: true })
  const hidden = { url: null, current: null, versions: { totalCount: 0 }, checks: { totalCount: 0 }, tokens: [] }
  expect(await all(people.stranger)).toBeNull()
  expect(await all(people.leader)).toMatchObject(hidden)
})

test('A3: a token is shown once, kept as a hash, and refused everywhere as soon as it is revoked', async () => {
  const { createSubgraphToken } = await world.ask(people.producer, operations.TOKEN, { subgraph: 'perpustakaan' })
  const { token, details } = createSubgraphToken
  expect(token.startsWith(`${details.prefix}_`)).toBe(true)
  await using other = await world.another()
  expect(await other.principalOf(token)).toBe(await world.registry.principalOf(token))
  expect(await world.registry.principalOf(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
  const rows = await world.graph.em().execute('select to_jsonb(t)::text as row from registry.subgraph_token t')
  expect(JSON.stringify(rows)).not.toContain(token.split('_')[2])
  await world.ask(people.producer, operations.REVOKE, { id: details.id })
  expect([await other.principalOf(token), await world.registry.principalOf(token)]).toEqual([null, null])
})
