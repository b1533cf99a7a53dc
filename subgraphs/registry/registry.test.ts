import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { subgraphNamed } from '@satudata/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BASE, followed, inputFor, OWNER, people, schemaWith, startRegistry } from './fixtures/instance.ts'
import type { TestRegistry } from './fixtures/instance.ts'
import * as operations from './fixtures/operations.ts'
import { startService } from './fixtures/service.ts'
import type { Service } from './fixtures/service.ts'

let world: TestRegistry
let service: Service
beforeAll(async () => {
  world = await startRegistry()
  service = await startService(schemaWith('libraries'))
})
afterAll(async () => {
  await service?.[Symbol.asyncDispose]()
  await world?.[Symbol.asyncDispose]()
})

/** Registers a subgraph; gives its token. */
async function register(name: string): Promise<string> {
  const { registerSubgraph } = await world.ask(people.producer, operations.REGISTER, {
    input: inputFor(name, service.url),
  })
  return registerSubgraph.token
}

test('a subgraph is registered, published with its token, reviewed by somebody else, and served by every process within a second', async () => {
  await using other = await world.another()
  await other.open(BASE)
  const [here, there] = [followed(world.registry), followed(other)]
  const token = await register('perpustakaan')
  const own = (await world.registry.principalOf(token))!
  expect(subgraphNamed(own)).toBe('perpustakaan')
  const sdl = schemaWith('libraries')
  const { publishSubgraph } = await world.ask(own, operations.PUBLISH, { name: 'perpustakaan', sdl, message: 'awal' })
  expect(publishSubgraph).toMatchObject({ check: { outcome: 'PASSED' }, version: { number: 1 }, supergraph: null })
  const started = performance.now()
  const { reviewSubgraph } = await world.ask(people.walidata, operations.REVIEW, {
    name: 'perpustakaan',
    accept: true,
    tier: 'OPEN',
    note: 'baik',
  })
  expect(reviewSubgraph).toMatchObject({ state: 'ACTIVE', tier: 'OPEN', reviewNote: 'baik' })
  const committed = performance.now()
  for (const each of [here, there]) {
    const served = await each.until(({ outside }) => outside.length === 1)
    expect(served.sdl).toContain('libraries')
    expect(served.outside[0]).toMatchObject({
      name: 'perpustakaan',
      url: service.url,
      owner: OWNER,
    })
  }
  expect(performance.now() - committed).toBeLessThan(1_000)
  expect(committed - started).toBeLessThan(20_000)
  service.publish(schemaWith('libraries', 'books'))
  const second = await world.ask(own, operations.PUBLISH, {
    name: 'perpustakaan',
    sdl: schemaWith('libraries', 'books'),
  })
  expect(second.publishSubgraph).toMatchObject({ version: { number: 2 }, supergraph: { reason: 'PUBLISH' } })
  expect((await there.until(({ sdl: text }) => text.includes('books'))).sequence).toBe(3)
})

test('a consent that is withdrawn while a publication by it is checked is none for that publication', async () => {
  let asked = () => {}
  let answer = () => {}
  const [isAsked, mayAnswer] = [
    new Promise<void>((done) => (asked = done)),
    new Promise<void>((done) => (answer = done)),
  ]
  const taking = schemaWith('rooms').replace('rooms: Int', 'rooms: Int name: String! @override(from: "organizations")')
  const [before, after] = [await startService(schemaWith('rooms')), await startService(taking)]
  const slow = createServer((request, response) => {
    asked()
    const body = text(request)
    void Promise.all([body, mayAnswer])
      .then(([sent]) =>
        fetch(after.url, { method: 'POST', body: sent, headers: { 'content-type': 'application/json' } }),
      )
      .then(async (told) => response.setHeader('content-type', 'application/json').end(await told.text()))
  }).listen(0, '127.0.0.1')
  const name = 'lambat'
  await world.ask(people.producer, operations.REGISTER, { input: inputFor(name, before.url) })
  await world.ask(people.producer, operations.PUBLISH, { name, sdl: schemaWith('rooms') })
  await world.ask(people.walidata, operations.REVIEW, { name, accept: true, tier: 'OPEN' })
  const given = { subgraph: name, coordinate: 'Region.name' }
  const { consentToField } = await world.ask(people.admin, operations.GIVE, given)
  const url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}/graphql`
  const publishing = world.ask(people.producer, operations.PUBLISH, { name, sdl: taking, url })
  await isAsked
  await world.ask(people.admin, operations.WITHDRAW, { id: consentToField.id, now: true })
  answer()
  const { publishSubgraph } = await publishing
  slow.close()
  await Promise.all([before, after].map((each) => each[Symbol.asyncDispose]()))
  expect(publishSubgraph).toMatchObject({ check: { outcome: 'REFUSED' }, version: null, supergraph: null })
  expect(publishSubgraph.check.findings[0]).toMatchObject({ rule: 'OWNERSHIP', coordinate: 'Region.name' })
})

test('who took a subgraph out is told, when and why, whether it was in the graph or not', async () => {
  await register('pensiun')
  await world.ask(people.walidata, operations.RETIRE, { name: 'pensiun' })
  await world.ask(people.walidata, operations.QUARANTINE, { name: 'lambat' })
  const told = async (name: string) =>
    (
      await world.ask(
        people.admin,
        'query ($name: ID!) { subgraph(name: $name) { retirement { at actor { id } reason } quarantine { actor { id } details } } }',
        { name },
      )
    ).subgraph
  const actor = { id: people.walidata.subject }
  const { retirement } = await told('pensiun')
  expect(retirement).toMatchObject({ actor, reason: 'tidak dipakai' })
  expect(Date.now() - Date.parse(retirement.at)).toBeLessThan(60_000)
  expect(await told('lambat')).toEqual({ retirement: null, quarantine: { actor, details: 'diperiksa' } })
})

test('twenty publications in a row are twenty versions, graphs and activations, and no more than that', async () => {
  await using other = await startService(schemaWith('f'))
  await world.ask(people.producer, operations.REGISTER, { input: inputFor('sering', other.url) })
  const rows = async () => {
    const tables = ['subgraph_version', 'supergraph_version', 'supergraph_activation', 'schema_check']
    const counts = tables.map((table) => `(select count(*)::int from registry.${table}) as ${table}`)
    return (await world.graph.em().execute<Record<string, number>[]>(`select ${counts.join()}`))[0]!
  }
  await world.ask(people.producer, operations.PUBLISH, { name: 'sering', sdl: schemaWith('f') })
  await world.ask(people.walidata, operations.REVIEW, { name: 'sering', accept: true, tier: 'OPEN' })
  const before = await rows()
  for (let index = 0; index < 20; index++) {
    const sdl = schemaWith('f', `g${index}`)
    other.publish(sdl)
    const { publishSubgraph } = await world.ask(people.producer, operations.PUBLISH, { name: 'sering', sdl })
    expect(publishSubgraph.supergraph.reason).toBe('PUBLISH')
  }
  const after = await rows()
  expect(Object.keys(after).map((table) => after[table]! - before[table]!)).toEqual([20, 20, 20, 20])
}, 60_000)
