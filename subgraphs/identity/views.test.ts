import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { official, people, startApplications } from './fixtures/applications.ts'
import type { TestApplications } from './fixtures/applications.ts'
import { AuditEntry, SavedView } from './src/entities.ts'

let identity: TestApplications
beforeAll(async () => {
  identity = await startApplications()
})
afterAll(() => identity[Symbol.asyncDispose]())

type As = Parameters<TestApplications['change']>[0]
const save = (name: string, address: string) =>
  `saveView(name: ${JSON.stringify(name)}, address: ${JSON.stringify(address)}) { id name address }`
const viewsOf = async (as: As) =>
  (await identity.graph.query('{ v: savedViews(first: 200) { totalCount nodes { id name address savedAt } } }', {}, as))
    .data.v as { totalCount: number; nodes: { id: string; name: string; address: string }[] }

test('a view is kept with its filters, for the one who saved it and nobody else', async () => {
  const [me, other] = [official('LEADER', undefined, 'ALL'), official('LEADER', undefined, 'ALL')]
  const { id, ...made } = await identity.change(me, save('  Tangerang 2024 ', '/dasbor?wilayah=36.03&tahun=2024#peta'))
  expect(made).toEqual({ name: 'Tangerang 2024', address: '/dasbor?wilayah=36.03&tahun=2024#peta' })
  const later = await identity.change(me, save('Jelajah', '/jelajah?per=2026-11-22T03:00:00Z'))
  expect((await viewsOf(me)).nodes.map((view) => view.id)).toEqual([later.id, id])
  expect(await viewsOf(other)).toMatchObject({ totalCount: 0, nodes: [] })
  expect(await identity.refusal(other, `renameView(id: "${id}", name: "milik saya") { id }`)).toBe('NOT_FOUND')
  expect(await identity.change(other, `deleteView(id: "${id}")`)).toBe(false)
  expect(await identity.change(me, `renameView(id: "${id}", name: "Tangerang") { name }`)).toEqual({
    name: 'Tangerang',
  })
  expect(await identity.change(me, `deleteView(id: "${id}")`)).toBe(true)
  expect((await viewsOf(me)).nodes.map(({ name }) => name)).toEqual(['Jelajah'])
})

test('a double click saves once; another address under the same name is refused, as is a name twice', async () => {
  const me = official('LEADER', undefined, 'ALL')
  const twice = await Promise.all([1, 2].map(() => identity.change(me, save('Sama', '/dasbor?tahun=2024'))))
  expect(twice[0].id).toBe(twice[1].id)
  expect(await identity.refusal(me, save('Sama', '/dasbor?tahun=2023'))).toBe('CONFLICT')
  const { id } = await identity.change(me, save('Lain', '/dasbor?tahun=2023'))
  expect(await identity.refusal(me, `renameView(id: "${id}", name: "Sama") { id }`)).toBe('CONFLICT')
  expect(await identity.change(me, `renameView(id: "${id}", name: "Lain") { id }`)).toEqual({ id })
  expect((await viewsOf(me)).totalCount).toBe(2)
})

test.each([
  'https://jahat.example/',
  '//jahat.example/',
  '/\\jahat.example/',
  '/.//jahat.example/',
  '/dasbor\n?x=1',
  'dasbor',
  'javascript:alert(1)',
  '',
  `/dasbor?kata=${'a'.repeat(2_000)}`,
  '/perseorangan?nik=3603114507900001',
  '/perseorangan?nik=36%2003%2011%2045%2007%2090%200001',
  `/data?kunci=sdk_${'0'.repeat(24)}_${'a'.repeat(40)}`,
])('N1: only an address of the dashboard is kept, without a NIK or key: %j', async (address) => {
  expect(await identity.refusal(people.governor, save(randomUUID(), address))).toBe('BAD_INPUT')
})

test.each([' ', 'a'.repeat(101), 'warga 3603114507900001'])(
  'a name has 1 to 100 characters and no NIK: %j',
  async (name) => {
    expect(await identity.refusal(people.governor, save(name, '/dasbor'))).toBe('BAD_INPUT')
  },
)

test('addresses with codes of many organizations and regions are no NIK', async () => {
  const address =
    '/jelajah?opd=000400000000000,000900000000000&wilayah=36.03.01.2001,36.71.01.1001&per=2026-11-22T03:00:00.000Z'
  expect(await identity.change(people.governor, save('Banyak', address))).toMatchObject({ address })
})

test('one person keeps at most 100, also when the last two come at once', async () => {
  const me = official('PRODUCER', '000400000000000')
  const rows = Array.from({ length: 99 }, (_, at) => ({
    id: randomUUID(),
    accountId: me.subject!,
    name: `v${at}`,
    address: '/dasbor',
    savedAt: new Date(),
  }))
  await identity.services.context.em().insertMany(SavedView, rows)
  const last = await Promise.allSettled(['a', 'b'].map((name) => identity.change(me, save(name, '/dasbor'))))
  expect(last.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await viewsOf(me)).totalCount).toBe(100)
})

test('only people with an account keep views: no application, and nobody who has not signed in', async () => {
  const application = {
    ...official('PRODUCER', '000400000000000'),
    kind: 'APPLICATION' as const,
    governmentApplication: true,
  }
  expect(await identity.refusal(application, save('x', '/dasbor'))).toBe('FORBIDDEN')
  expect(await viewsOf(application)).toMatchObject({ totalCount: 0, nodes: [] })
  const { errors } = await identity.graph.query('{ savedViews { totalCount } }')
  expect(errors).toHaveLength(1)
})

test('saving, renaming and deleting are on record, without the name and the address', async () => {
  const me = official('LEADER', undefined, 'ALL')
  const { id } = await identity.change(me, save('Rahasia saya', '/dasbor?opd=rahasia'))
  await identity.change(me, `renameView(id: "${id}", name: "Rahasia lain") { id }`)
  await identity.change(me, `deleteView(id: "${id}")`)
  const entries = await identity.services.context
    .em()
    .find(AuditEntry, { subject: me.subject! }, { orderBy: { seq: 'asc' } })
  expect(entries.map(({ action, details }) => [action, details])).toEqual([
    ['view.save', { view: id }],
    ['view.rename', { view: id }],
    ['view.delete', { view: id, removed: 1 }],
  ])
})
