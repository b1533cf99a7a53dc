import type { Principal } from '@satudata/core'
import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import type { ReleaseDraft } from '@satudata/subgraph'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Attack } from './fixtures/attack.ts'
import type { Findings } from './fixtures/attack.ts'
import { aided, changed, closed, HOUSEHOLDS, table } from './fixtures/closed.ts'
import type { Measures } from './fixtures/kinds.ts'
import { SOCIAL } from './fixtures/releases.ts'
import statistics from './src/index.ts'

// T3, the attack: people who ask every question there is, remember all answers, pool them, and solve for what was suppressed. They
// know of every figure whether it stayed as it was from one release to the next. Nothing suppressed may follow from it all. Asked for
// the data of an earlier moment, the graph tells nothing that it did not tell then.

const HEALTH = '000500000000000'
const leader = principals.leader([SOCIAL])
const regional = principals.leader('ALL')

let graph: TestSubgraph
let attacks = 0
beforeAll(async () => {
  graph = await startTestSubgraph(statistics, { seed: false })
})
afterAll(() => graph[Symbol.asyncDispose]())

const NOTHING = { given: [], derived: [], bounded: [] }

/** Publishes step by step; everybody asks everything after each. Gives what was found out. */
async function foundOut(
  attackers: readonly Principal[],
  steps: readonly (readonly ReleaseDraft[])[],
  measures: Measures | 'LOOKING_BACK' = 'SUMS',
): Promise<Omit<Findings, 'shown' | 'suppressed'>> {
  attacks += 1
  const lookingBack = measures === 'LOOKING_BACK'
  const asked = process.env['STATISTICS_FUZZ'] === undefined ? (lookingBack ? 'SUMS' : measures) : 'ALL'
  const attack = new Attack(graph, `AIDED_${attacks}`, attackers, asked)
  for (const drafts of steps) await attack.publish(...drafts)
  const more = lookingBack ? await attack.lookBack() : []
  if (more.length > 0) throw new Error(`Shown of an earlier moment, and not shown then: ${more.join('; ')}`)
  const { shown, suppressed, ...found } = attack.findings()
  if (shown === 0 || suppressed === 0) throw new Error('Where nothing is shown, or nothing hidden, nothing is proved.')
  return found
}

describe('differencing closed figures (T3): nothing suppressed follows from', () => {
  test('one table, with every measure and whatever can be shown of it', async () => {
    expect(await foundOut([leader], [[aided('2024', HOUSEHOLDS)]], 'ALL')).toEqual(NOTHING)
  })

  test('a table in which some figures are missing', async () => {
    const counts = table(['FOOD', 'HOUSING'], {
      '36.01.01': [3, 7],
      '36.01.02': [20, null],
      '36.01.03': [40, 60],
    })
    expect(await foundOut([leader], [[aided('2024', counts)]])).toEqual(NOTHING)
  })

  test('kecamatan and villages of one dataset, whichever comes first', async () => {
    const villages = closed(
      'bantuan',
      '2024',
      [],
      [
        ['36.01.01.2001', 3],
        ['36.01.01.2002', 9],
        ['36.01.01.2003', 30],
        ['36.01.02.2001', 14],
        ['36.01.02.2002', 11],
      ],
    )
    const counts = [
      ['36.01.01', 42],
      ['36.01.02', 25],
      ['36.01.03', 4],
      ['36.02.01', 12],
    ]
    const districts = { ...closed('bantuan', '2024', [], counts), period: '2024-S1' }
    expect(await foundOut([leader], [[districts], [villages]])).toEqual(NOTHING)
    expect(await foundOut([leader], [[villages], [districts]])).toEqual(NOTHING)
  })

  test('a table by kecamatan alone', async () => {
    const counts = [
      ['36.01.01', 3],
      ['36.01.02', 17],
      ['36.01.03', 40],
      ['36.02.01', 9],
      ['36.02.02', 22],
    ]
    expect(await foundOut([leader], [[closed('bantuan', '2024', [], counts)]])).toEqual(NOTHING)
  })

  test('a table by kecamatan, programme and sex', async () => {
    const sizes = [3, 20, 15, 8, 41, 6, 30, 12, 9, 4, 25, 17, 11, 60, 5, 13]
    const rows = ['36.01.01', '36.01.02', '36.02.01', '36.02.02'].flatMap((region, r) =>
      ['FOOD', 'HOUSING'].flatMap((programme, p) =>
        ['F', 'M'].map((sex, s) => [region, programme, sex, sizes[r * 4 + p * 2 + s] ?? 0]),
      ),
    )
    expect(await foundOut([leader], [[closed('bantuan', '2024', ['AID_PROGRAMME', 'SEX'], rows)]])).toEqual(NOTHING)
  })

  test('four years of which everything but a few stayed the same, with every change and mean over time', async () => {
    const first = changed(HOUSEHOLDS, { '36.01.01 HOUSING': 8, '36.02.02 HOUSING': 9 })
    const third = changed(HOUSEHOLDS, { '36.01.01 HOUSING': 8, '36.01.03 HOUSING': 4 })
    expect(
      await foundOut(
        [leader],
        [[aided('2023', first)], [aided('2024', HOUSEHOLDS)], [aided('2025', third)], [aided('2026', first)]],
        'CHANGES',
      ),
    ).toEqual(NOTHING)
  })

  test('figures of which the year before, or after, is open', async () => {
    const closing = changed(HOUSEHOLDS, { '36.01.01 HOUSING': 4, '36.02.03 FOOD': 90 })
    for (const year of ['2023', '2025'])
      expect(
        await foundOut([leader], [[aided(year, HOUSEHOLDS, { access: 'OPEN' })], [aided('2024', closing)]]),
      ).toEqual(NOTHING)
  })

  test('a release and its corrections', async () => {
    const second = changed(HOUSEHOLDS, { '36.02.02 HOUSING': 6 })
    const third = changed(second, { '36.01.01 HOUSING': 9, '36.02.03 HOUSING': 1 })
    expect(
      await foundOut(
        [leader],
        [[aided('2024', HOUSEHOLDS)], [aided('2024', second)], [aided('2024', third)]],
        'LOOKING_BACK',
      ),
    ).toEqual(NOTHING)
  })

  test('a correction that adds a kecamatan with few people', async () => {
    const fewer = HOUSEHOLDS.filter(([region]) => region !== '36.02.02')
    expect(await foundOut([leader], [[aided('2024', fewer)], [aided('2024', HOUSEHOLDS)]])).toEqual(NOTHING)
  })

  test('two datasets that count the same people, one of them without a kecamatan, whichever comes first', async () => {
    const programmes = aided('2024', changed(HOUSEHOLDS, { '36.01.03 FOOD': 1, '36.01.03 HOUSING': 2 }))
    const others = {
      '36.01.01': [60, 63],
      '36.01.02': [50, 61],
      '36.02.01': [30, 37],
      '36.02.02': [40, 37],
      '36.02.03': [60, 69],
    }
    const sexes = closed('jenis-kelamin', '2024', ['SEX'], table(['F', 'M'], others))
    expect(await foundOut([leader], [[programmes], [sexes]])).toEqual(NOTHING)
    expect(await foundOut([leader], [[sexes], [programmes]])).toEqual(NOTHING)
  })

  test('preliminary figures and the released ones after them', async () => {
    const released = changed(HOUSEHOLDS, { '36.01.01 HOUSING': 8 })
    expect(
      await foundOut(
        [leader, regional],
        [[aided('2024', HOUSEHOLDS, { stage: 'PRELIMINARY' })], [aided('2024', released)]],
      ),
    ).toEqual(NOTHING)
  })
})

describe('differencing one source of several owners (T3): nothing suppressed follows', () => {
  const others = table(['FOOD', 'HOUSING'], {
    '36.01.01': [4, 9],
    '36.01.02': [11, 30],
    '36.02.01': [22, 1],
    '36.02.03': [2, 40],
  })
  /** The same dataset and year, handed in by another agency. */
  const second = (rest: Partial<ReleaseDraft>) => aided('2024', others, { owner: HEALTH, ...rest }, '2024-S1')

  test('when leaders of each, and of both, pool their answers', async () => {
    expect(
      await foundOut([leader, principals.leader([HEALTH]), regional], [[aided('2024', HOUSEHOLDS), second({})]]),
    ).toEqual(NOTHING)
  })

  test('to who sees the rows of one of them and totals of the other', async () => {
    expect(
      await foundOut([principals.leader([SOCIAL], HEALTH)], [[aided('2024', HOUSEHOLDS), second({})]], 'FILTERS'),
    ).toEqual(NOTHING)
  })

  test('when another agency goes on with the dataset the year after', async () => {
    const next = changed(HOUSEHOLDS, { '36.01.01 HOUSING': 8, '36.02.01 HOUSING': 4 })
    expect(
      await foundOut(
        [regional],
        [[aided('2023', HOUSEHOLDS)], [aided('2024', next, { owner: HEALTH })]],
        'LOOKING_BACK',
      ),
    ).toEqual(NOTHING)
  })

  test('when one of them is open', async () => {
    expect(await foundOut([leader], [[aided('2024', HOUSEHOLDS), second({ access: 'OPEN' })]])).toEqual(NOTHING)
  })

  test('when totals of the same figures are open, whichever was published first', async () => {
    const counts = [
      ['36.01.01', 123],
      ['36.01.02', 111],
      ['36.02.01', 67],
      ['36.03.01', 3],
      ['36.04.01', 14],
      ['36.04.02', 16],
    ]
    const rows = closed('bantuan', '2024', [], counts)
    const totals = closed(
      'terbuka',
      '2024',
      [],
      [
        ['36.01', 234],
        ['36.04', 30],
      ],
      { access: 'OPEN' },
    )
    expect(await foundOut([leader], [[rows, totals]], 'LOOKING_BACK')).toEqual(NOTHING)
    expect(await foundOut([leader], [[totals], [rows]])).toEqual(NOTHING)
  })
})
