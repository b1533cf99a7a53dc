import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Attack } from './fixtures/attack.ts'
import { closed, table } from './fixtures/closed.ts'
import { SOCIAL } from './fixtures/releases.ts'
import statistics from './src/index.ts'

const MEMBERS = ['FOOD', 'HOUSING']
const leader = principals.leader([SOCIAL])
const HEALTH = '000500000000000'

const nothing = { given: [], bounded: [], derived: [] }

let graph: TestSubgraph
let count = 0
beforeAll(async () => {
  graph = await startTestSubgraph(statistics, { seed: false })
})
afterAll(() => graph[Symbol.asyncDispose]())

async function attack(steps: readonly (readonly ReturnType<typeof closed>[])[], ...attackers: ConstructorParameters<typeof Attack>[2]) {
  count += 1
  const attack = new Attack(graph, `AIDED_${count}`, attackers)
  const t = Date.now()
  for (const drafts of steps) await attack.publish(...drafts)
  const t2 = Date.now()
  const f = attack.findings()
  console.log(f.shown, f.suppressed, f.derived.length, t2 - t, Date.now() - t2)
  return f
}

const FIRST = table(MEMBERS, {
  '36.01.01': [120, 3],
  '36.01.02': [80, 31],
  '36.01.03': [64, 47],
  '36.02.01': [55, 12],
  '36.02.02': [75, 2],
  '36.02.03': [91, 38],
})
const change = (rows: typeof FIRST, changes: Record<string, number>) =>
  rows.map((row) => {
    const value = changes[`${row[0]} ${row[1]}`]
    return value === undefined ? row : [row[0] ?? '', row[1] ?? '', value]
  })
const aided = (period: string, rows: typeof FIRST, rest = {}, dataset = 'bantuan') =>
  closed(dataset, period, ['AID_PROGRAMME'], rows, rest)

test('one table', async () => {
  expect(await attack([[aided('2024', FIRST)]], leader)).toMatchObject(nothing)
})

test('one dimension less', async () => {
  const one = closed('bantuan', '2024', [], [['36.01.01', 3], ['36.01.02', 17], ['36.01.03', 40], ['36.02.01', 9], ['36.02.02', 22]])
  expect(await attack([[one]], leader)).toMatchObject(nothing)
})

test('three dims', async () => {
  const sizes = [3, 20, 15, 8, 41, 6, 30, 12, 9, 4, 25, 17, 11, 60, 5, 13]
  const rows = ['36.01.01', '36.01.02', '36.02.01', '36.02.02'].flatMap((region, r) =>
    MEMBERS.flatMap((programme, p) => ['F', 'M'].map((sex, s) => [region, programme, sex, sizes[r * 4 + p * 2 + s] ?? 0])),
  )
  expect(await attack([[closed('bantuan', '2024', ['AID_PROGRAMME', 'SEX'], rows)]], leader)).toMatchObject(nothing)
})

test('two periods', async () => {
  const steps = [[aided('2023', FIRST)], [aided('2024', change(FIRST, { '36.01.01 HOUSING': 8 }))], [aided('2025', change(FIRST, { '36.01.03 HOUSING': 4 }))]]
  expect(await attack(steps, leader)).toMatchObject(nothing)
})

test('correction', async () => {
  const steps = [[aided('2024', FIRST)], [aided('2024', change(FIRST, { '36.02.02 HOUSING': 6 }))], [aided('2024', change(FIRST, { '36.02.02 HOUSING': 6, '36.01.01 HOUSING': 9, '36.02.03 HOUSING': 1 }))]]
  expect(await attack(steps, leader)).toMatchObject(nothing)
})

test('correction adds', async () => {
  const steps = [[aided('2024', FIRST.filter((row) => row[0] !== '36.02.02'))], [aided('2024', FIRST)]]
  expect(await attack(steps, leader)).toMatchObject(nothing)
})

test('second dataset', async () => {
  const bySex = table(['F', 'M'], { '36.01.01': [60, 63], '36.01.02': [50, 61], '36.01.03': [109, 2], '36.02.01': [30, 37], '36.02.02': [40, 37], '36.02.03': [60, 69] })
  expect(await attack([[aided('2024', FIRST)], [closed('bantuan-jk', '2024', ['SEX'], bySex)]], leader)).toMatchObject(nothing)
})

test('two leaders', async () => {
  const other = table(MEMBERS, { '36.01.01': [4, 9], '36.01.02': [11, 30], '36.02.01': [22, 1], '36.02.03': [2, 40] })
  const drafts = [aided('2024', FIRST), { ...aided('2024', other, { owner: HEALTH }), period: '2024-S1' }]
  expect(await attack([drafts], leader, principals.leader([HEALTH]), principals.leader('ALL'))).toMatchObject(nothing)
})

test('rows on one part', async () => {
  const other = table(MEMBERS, { '36.01.01': [4, 9], '36.01.02': [11, 30], '36.02.01': [22, 1], '36.02.03': [2, 40] })
  const drafts = [aided('2024', FIRST), { ...aided('2024', other, { owner: HEALTH }), period: '2024-S1' }]
  expect(await attack([drafts], principals.leader([SOCIAL], HEALTH))).toMatchObject(nothing)
})

test('open and closed in one source', async () => {
  const other = table(MEMBERS, { '36.01.01': [400, 900], '36.01.02': [110, 300], '36.02.01': [220, 100], '36.02.02': [210, 400] })
  const drafts = [aided('2024', FIRST), { ...aided('2024', other, { access: 'OPEN', owner: HEALTH }), period: '2024-S1' }]
  expect(await attack([drafts], leader)).toMatchObject(nothing)
})

test('open totals', async () => {
  const few = table(MEMBERS, { '36.01.01': [120, 3], '36.01.02': [80, 31], '36.02.01': [55, 12], '36.03.01': [55, 6], '36.04.01': [75, 22] })
  const open = closed('bantuan-terbuka', '2024', [], [['36.01', 234], ['36.02', 67], ['36.03', 61], ['36.04', 97]], { access: 'OPEN' })
  const openDims = aided('2024', table(MEMBERS, { '36.01': [200, 34], '36.02': [55, 12], '36.03': [55, 6], '36.04': [75, 22] }), { access: 'OPEN' }, 'bantuan-kab')
  expect(await attack([[aided('2024', few)], [open]], leader)).toMatchObject(nothing)
  expect(await attack([[openDims], [aided('2024', few)]], leader)).toMatchObject({ bounded: [] })
})

test('preliminary', async () => {
  const steps = [[aided('2024', FIRST, { stage: 'PRELIMINARY' })], [aided('2024', change(FIRST, { '36.01.01 HOUSING': 8 }))]]
  expect(await attack(steps, leader, principals.leader('ALL'))).toMatchObject(nothing)
})
