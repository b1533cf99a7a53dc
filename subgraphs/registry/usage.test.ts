import type { SubgraphContext } from '@satudata/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inputFor, people, schemaWith, startRegistry } from './fixtures/instance.ts'
import type { TestRegistry } from './fixtures/instance.ts'
import * as operations from './fixtures/operations.ts'
import { startService } from './fixtures/service.ts'
import type { Service } from './fixtures/service.ts'
import { dayOf } from './src/input.ts'
import { affectedBy } from './src/usage/affected.ts'
import { hoursOf } from './src/usage/hours.ts'
import { usageSince } from './src/usage/read.ts'
import { removeOld } from './src/usage/retention.ts'
import { writeCalls } from './src/usage/write.ts'

const APPLICATION = '0de30000-0000-4000-8000-000000000001'

let world: TestRegistry
let service: Service
beforeAll(async () => {
  world = await startRegistry({ flushMs: 20 })
  service = await startService(schemaWith('libraries', 'books'))
  await world.ask(people.producer, operations.REGISTER, { input: inputFor('perpustakaan', service.url) })
  await world.ask(people.producer, operations.PUBLISH, { name: 'perpustakaan', sdl: schemaWith('libraries', 'books') })
  await world.ask(people.walidata, operations.REVIEW, { name: 'perpustakaan', accept: true, tier: 'OPEN' })
  const sent = (
    client: string,
    name: string,
    fields: readonly string[],
    count: number,
    document = `query ${name} { x }`,
  ) => ({
    client,
    operation: name,
    hash: Buffer.from(name).toString('hex').padEnd(64, '0'),
    document,
    coordinates: fields,
    count,
    failed: 1,
    totalMs: count * 2.5,
  })
  world.registry.count([
    sent('dasbor', 'Profil', ['Query.region', 'Region.name'], 40),
    sent('aplikasi', 'Buku', ['Query.region', 'Region.libraries'], 4),
    sent('dasbor', 'Buku', ['Query.region', 'Region.libraries'], 6),
    sent('dasbor', 'Orang', ['Query.region'], 2, '{ person(nik: "3603114507900001") { name } }'),
  ])
  world.registry.count([sent('aplikasi', 'Buku', ['Query.region', 'Region.libraries'], 1)])
  await new Promise((resolve) => setTimeout(resolve, 200))
})
afterAll(async () => {
  await service?.[Symbol.asyncDispose]()
  await world?.[Symbol.asyncDispose]()
})

const TOP = '{ topOperations { operation clients count failed meanMs } }'

test('operations are counted by client and day; the most sent come first', async () => {
  const { topOperations } = await world.ask(people.walidata, TOP)
  expect(topOperations.slice(0, 2)).toEqual([
    { operation: 'Profil', clients: ['dasbor'], count: 40, failed: 1, meanMs: '2.5' },
    { operation: 'Buku', clients: ['dasbor', 'aplikasi'], count: 11, failed: 3, meanMs: '2.5' },
  ])
})

test('an owner sees what uses its own subgraphs, another one nothing', async () => {
  const { topOperations } = await world.ask(people.producer, TOP)
  expect(topOperations.map(({ operation }: { operation: string }) => operation)).toEqual(['Buku'])
  expect(await world.ask(people.stranger, TOP)).toEqual({ topOperations: [] })
})

test('since when is counted is said: no list of a young instance is of all the days that are asked for', async () => {
  expect(await world.ask(people.producer, '{ usageSince }')).toEqual({ usageSince: dayOf(new Date()) })
  const { context } = world.registry
  const later = { ...context, now: () => new Date(Date.now() + 45 * 86_400_000) }
  const request = { em: world.graph.em(), services: { context: later } } as unknown as SubgraphContext
  expect(await usageSince(request)).toBe(dayOf(new Date(), 16))
})

test('fields nobody asks for are named, with the subgraph that answers them', async () => {
  const ask = '{ unusedFields(subgraph: "perpustakaan") { totalCount nodes { coordinate subgraphs count } } }'
  const { unusedFields } = await world.ask(people.producer, ask)
  expect(unusedFields.nodes).toContainEqual({ coordinate: 'Region.books', subgraphs: ['perpustakaan'], count: 0 })
  expect(unusedFields.nodes.map(({ coordinate }: { coordinate: string }) => coordinate)).not.toContain(
    'Region.libraries',
  )
  const { fieldUsage } = await world.ask(
    people.producer,
    '{ fieldUsage(coordinate: "Region.libraries") { count clients } }',
  )
  expect(fieldUsage).toEqual({ count: 11, clients: ['dasbor', 'aplikasi'] })
})

test('N1: a document that may hold the number of a person is counted, not kept; the others are planned ahead, the hottest first', async () => {
  const rows = await world.graph
    .em()
    .execute<{ row: string }[]>('select to_jsonb(d)::text as row from registry.operation_document d')
  expect(JSON.stringify(rows)).not.toContain('3603114507900001')
  expect(rows).toHaveLength(3)
  expect((await world.registry.hottest(10)).map(({ operationName }) => operationName)).toEqual(['Profil', 'Buku'])
})

test('usage is kept for thirty days', async () => {
  const { context } = world.registry
  const later = (days: number) => ({ ...context, now: () => new Date(Date.now() + days * 86_400_000) })
  const left = async () =>
    (await world.graph.em().execute<{ n: number }[]>('select count(*)::int as n from registry.operation_count'))[0]!.n
  await removeOld(later(29))
  expect(await left()).toBe(4)
  await removeOld(later(30))
  expect(await left()).toBe(0)
})

test('however many operations and names come, each field that was asked for is counted, and nobody is pushed out by them', async () => {
  const { context } = world.registry
  const fields = async () => {
    const document = '{ fieldUsage(coordinate: "Region.libraries") { count clients } }'
    return (await world.ask(people.producer, document)).fieldUsage as { count: number; clients: string[] }
  }
  const sent = (client: string, name: string, count = 1) => ({
    client,
    operation: name,
    hash: Buffer.from(name).toString('hex').padEnd(64, '0'),
    document: `query ${name} { x }`,
    coordinates: ['Query.region', 'Region.libraries'],
    count,
    failed: 0,
    totalMs: 1,
  })
  const flood = Array.from({ length: 3_000 }, (_, index) => sent(`publik: ${index}`, `Banjir${index}`))
  world.registry.count([sent(APPLICATION, 'Buku', 2), sent('publik: peta', 'Peta', 9), ...flood])
  await expect.poll(fields).toMatchObject({ count: 3_011, clients: expect.arrayContaining([APPLICATION]) as unknown })
  const named = `select count(distinct client)::int as n from registry.operation_count`
  const count = async (sql: string) => (await world.graph.em().execute<{ n: number }[]>(sql))[0]!.n
  expect(await count(named)).toBeLessThanOrEqual(102)
  // Of one operation fewer clients still are told apart.
  world.registry.count(Array.from({ length: 90 }, (_, index) => sent(`publik: ${index}`, 'Peta')))
  await expect.poll(async () => (await fields()).count).toBe(3_101)
  expect(await count(`${named} where operation = 'Peta'`)).toBe(51)

  await removeOld(context, { documents: 2, counts: 3 })
  expect(await count(`select count(*)::int as n from registry.operation_count`)).toBe(3)
  const left = await world.graph
    .em()
    .execute<{ operation: string }[]>('select operation from registry.operation_document')
  expect(left.map(({ operation }) => operation).toSorted()).toEqual(['Buku', 'Peta'])
  expect(await fields()).toMatchObject({
    count: 3_101,
    clients: expect.arrayContaining([APPLICATION, 'lainnya']) as unknown,
  })
  const affected = await affectedBy(context, ['Region.libraries'])
  expect(affected).toContainEqual(expect.objectContaining({ client: APPLICATION, operation: 'Buku', count: 2 }))
  expect(affected).toContainEqual(expect.objectContaining({ client: 'lainnya', operation: null, hash: '' }))
  // A field that only fell to the rest is used.
  await removeOld(context, { documents: 0, counts: 0 })
  const { unusedFields } = await world.ask(people.producer, '{ unusedFields { nodes { coordinate } } }')
  expect(unusedFields.nodes).toEqual([{ coordinate: 'Region.books' }, { coordinate: 'Region.code' }])
  expect(await affectedBy(context, ['Region.libraries'])).toMatchObject([{ client: 'lainnya', count: 3_101 }])
})

test('checks that led to nothing are kept for a time, and not without end; those that somebody consented to stay', async () => {
  const added = (subgraph: string, days: string, consented: string) =>
    world.graph.em().execute(
      `insert into registry.schema_check (id, subgraph, at, by, hash, outcome, findings, changes, consent_at)
       select gen_random_uuid(), '${subgraph}', now() - interval '${days} days', 'x', repeat('0', 64), 'REFUSED', '[]', '[]', ${consented}
       from generate_series(1, 600)`,
    )
  await added('banyak', '1', 'null')
  await added('lama', '91', 'null')
  await added('disetujui', '2', 'now()')
  await removeOld(world.registry.context)
  const left = await world.graph
    .em()
    .execute(
      `select subgraph, count(*)::int as n from registry.schema_check where hash = repeat('0', 64) group by 1 order by 1`,
    )
  expect(left).toEqual([
    { subgraph: 'banyak', n: 500 },
    { subgraph: 'disetujui', n: 600 },
  ])
  // Whoever checks without end does not have the hour until the next look.
  await added('perpustakaan', '1', 'null')
  await added('perpustakaan', '1', 'null')
  await world.ask(people.producer, operations.CHECK, { name: 'perpustakaan', sdl: schemaWith('libraries', 'books') })
  const { subgraph } = await world.ask(people.producer, operations.SUBGRAPH, { name: 'perpustakaan' })
  expect(subgraph.checks.totalCount).toBeLessThanOrEqual(503)
})

test('of each hour of the last day is told how a service did, of those too in which nobody called it; several services at once', async () => {
  const { context } = world.registry
  const minute = (hours: number, at: string) =>
    `2025-01-0${hours < 0 ? 1 : 2}T${String((hours + 24) % 24).padStart(2, '0')}:${at}:00.000Z`
  const called = (
    subgraph: string,
    minute: string,
    calls: number,
    failures: number,
    totalMs: number,
    measured: number,
  ) => ({
    subgraph,
    minute,
    calls,
    failures,
    total_ms: totalMs,
    measured,
    failure: failures > 0 ? 'LATE' : null,
    failed_at: failures > 0 ? minute : null,
  })
  await world.graph.em().execute('delete from registry.call_count')
  await writeCalls(world.graph.em(), [
    called('perpustakaan', minute(-11, '59'), 9, 9, 9_000, 9),
    called('perpustakaan', minute(-10, '00'), 2, 0, 30, 2),
    called('perpustakaan', minute(12, '00'), 3, 1, 100, 2),
    called('perpustakaan', minute(12, '59'), 1, 0, 50, 1),
    called('perpustakaan', minute(13, '07'), 4, 4, 0, 0),
    called('arsip', minute(12, '30'), 1, 0, 7, 1),
  ])
  // The end of an hour: what the first one began with is still kept.
  const now = () => new Date('2025-01-02T13:59:59.999Z')
  await removeOld({ ...context, now })
  let asked = 0
  const em = world.graph.em()
  const counted = { execute: (...given: Parameters<typeof em.execute>) => ((asked += 1), em.execute(...given)) }
  const request = { services: { context: { ...context, now, em: () => counted } } } as unknown as SubgraphContext
  const [hours, others] = await Promise.all([hoursOf(request, 'perpustakaan'), hoursOf(request, 'arsip')])
  expect(asked).toBe(1)
  expect(hours).toHaveLength(24)
  const silent = { calls: 0, failures: 0, meanMs: null }
  expect(hours.slice(0, 2)).toEqual([
    { from: minute(-10, '00'), calls: 2, failures: 0, meanMs: 15 },
    { from: minute(-9, '00'), ...silent },
  ])
  expect(hours.slice(-3)).toEqual([
    { from: minute(11, '00'), ...silent },
    { from: minute(12, '00'), calls: 4, failures: 1, meanMs: 50 },
    // Not reached once: there is nothing that took its time.
    { from: minute(13, '00'), calls: 4, failures: 4, meanMs: null },
  ])
  expect(others.filter(({ calls }) => calls > 0)).toEqual([
    { from: minute(12, '00'), calls: 1, failures: 0, meanMs: 7 },
  ])
})

test('a call that was just made is told with its hour', async () => {
  world.registry.report('perpustakaan', 'LATE', undefined, 12)
  const document = '{ subgraph(name: "perpustakaan") { health { hours { from calls failures meanMs } } } }'
  const told = async () => {
    const { subgraph } = await world.ask(people.stranger, document)
    return (subgraph.health.hours as { calls: number }[]).filter(({ calls }) => calls > 0)
  }
  await expect.poll(told).toMatchObject([{ calls: 1, failures: 1, meanMs: 12 }])
})
