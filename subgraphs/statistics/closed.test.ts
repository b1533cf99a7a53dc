import type { Principal } from '@satudata/core'
import type { Lake, ReleaseDraft } from '@satudata/subgraph'
import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './fixtures/ask.ts'
import { caughtUp } from './fixtures/attack.ts'
import { aided, changed, closed, HOUSEHOLDS, renamed } from './fixtures/closed.ts'
import { population, SOCIAL } from './fixtures/releases.ts'
import statistics from './src/index.ts'

const EDUCATION = '000400000000000'
const leader = principals.leader([SOCIAL])
/** A kabupaten and a member that only closed figures have: nothing may be offered of them. */
const SECOND = changed(HOUSEHOLDS, { '36.01.01 HOUSING': 9 })
const OTHER = closed('bantuan-lain', '2024', ['OTHER_DIMENSION'], [['36.78.01', 'ONLY_CLOSED', 77]], {
  provenance: { source: 'Rahasia', dataAsOf: '2024-01-01', invented: false, notes: [] },
})

/** The store that has closed figures, and one that never heard of any. */
let graph: TestSubgraph
let empty: TestSubgraph
beforeAll(async () => {
  const open = async (lake: Lake) => void (await lake.publish(population()))
  graph = await startTestSubgraph(statistics, {
    prepare: async (lake) => {
      await open(lake)
      await lake.publish(OTHER)
      await lake.publish(aided('2024', HOUSEHOLDS))
    },
  })
  empty = await startTestSubgraph(statistics, { prepare: open })
})
afterAll(async () => {
  await graph[Symbol.asyncDispose]()
  await empty[Symbol.asyncDispose]()
})

const STATISTICS = `columns { id periods quality } rows { totalCount nodes { region { code } values { value status coverage { present expected } } } }
  totals { values { value status } } datasets { id } releases { releaseId } dataAsOf dataVersion suppressedCells`

/** Everything of closed figures that could be asked for by name, and lists that could name them. */
const PROBES = [
  ...[
    'columns: [{ id: "x", figure: { indicator: "AIDED" } }]',
    'columns: [{ id: "x", figure: { indicator: "AIDED", stage: PRELIMINARY } }]',
    'columns: [{ id: "x", figure: { indicator: "AIDED", measure: COUNT } }]',
    'columns: [{ id: "x", figure: { indicator: "AIDED", dataset: "bantuan" } }], filter: { from: "2024" }',
    'columns: [{ id: "x", figure: { indicator: "POPULATION", dataset: "bantuan" } }]',
    'columns: [{ id: "x", figure: { indicator: "POPULATION" } }], filter: { datasets: ["bantuan"] }',
    'columns: [{ id: "x", figure: { indicator: "POPULATION" } }], filter: { regions: ["36.78"] }',
    'columns: [{ id: "x", figure: { indicator: "POPULATION" } }], filter: { dimensions: [{ dimension: "AID_PROGRAMME", members: ["FOOD"] }] }',
    'columns: [{ id: "x", figure: { indicator: "POPULATION", measure: WEIGHTED_AVERAGE, weight: "AIDED" } }]',
    'columns: [{ id: "x", ratio: { numerator: { indicator: "AIDED" }, denominator: { indicator: "POPULATION" } } }]',
    'columns: [{ id: "x", figure: { indicator: "POPULATION" } }], groupBy: [{ by: REGION, level: REGENCY }]',
  ].map((query) => `{ statistics(query: { ${query} }) { ${STATISTICS} } }`),
  '{ statisticsSources { totalCount nodes { indicator { code } periods } } aided: statisticsSources(indicators: ["AIDED"]) { totalCount } }',
  ...[
    `{ __typename: "Region", code: "36.01" }`,
    `{ __typename: "Region", code: "36.78" }`,
    `{ __typename: "Indicator", code: "AIDED" }`,
    `{ __typename: "Dataset", id: "bantuan" }`,
    `{ __typename: "Organization", code: "${SOCIAL}" }`,
  ].map(
    (reference) => `{ _entities(representations: [${reference}]) {
      ... on Region { indicators { totalCount } figure(indicator: "AIDED") { value status } statistics(query: { columns: [{ id: "x", figure: { indicator: "AIDED" } }] }) { dataVersion } }
      ... on Indicator { series { totalCount } ranking { code suppressedCells period } }
      ... on Dataset { observations { totalCount } of: statistics(query: { columns: [{ id: "x", figure: { indicator: "AIDED" } }] }) { dataVersion } }
      ... on Organization { indicators { totalCount } }
    } }`,
  ),
]

const outsiders: readonly (readonly [string, Principal])[] = [
  ['the walidata', principals.walidata],
  ['a leader of other agencies', principals.leader([EDUCATION], EDUCATION)],
  ['a producer of another agency', principals.producer(EDUCATION)],
  ['an administrator', principals.admin],
  ['an application of another agency', principals.application(EDUCATION)],
  ['the public', principals.anonymous],
]

describe('closed figures of others (T3)', () => {
  test.each(outsiders)(
    '%s gets the answers of a store that has none: figures, counts, lists, versions, errors',
    async (_, who) => {
      for (const probe of PROBES) expect(await graph.query(probe, {}, who)).toEqual(await empty.query(probe, {}, who))
    },
  )

  test('the leader in authority does get totals: the probes above find what there is to find', async () => {
    const answers = await Promise.all(PROBES.map((probe) => graph.query(probe, {}, leader)))
    expect(JSON.stringify(answers)).toContain('aided')
    expect(answers[0]?.data).toMatchObject({ statistics: { suppressedCells: 0, releases: [{}, {}] } })
  })
})

const question = (order: string, rest = '') => `{
  columns: [{ id: "a", figure: { indicator: "AIDED", dataset: "bantuan" } }]
  groupBy: [{ by: REGION, level: DISTRICT }, { by: DIMENSION, dimension: "AID_PROGRAMME" }]
  orderBy: [{ column: "a", direction: ${order} }] ${rest} }`

describe('what a leader in authority sees of closed figures (T3)', () => {
  const hidden = (rows: Awaited<ReturnType<typeof ask>>['rows']) =>
    rows.filter(({ values }) => values[0]?.status === 'SUPPRESSED')

  test('does not tell by its order, its limit or its count how large a suppressed cell is', async () => {
    const [up, down] = [
      await ask(graph, question('ASCENDING'), leader),
      await ask(graph, question('DESCENDING'), leader),
    ]
    expect(hidden(up.rows).length).toBeGreaterThan(1)
    expect(up.rows.slice(-hidden(up.rows).length)).toEqual(hidden(up.rows))
    expect(hidden(down.rows)).toEqual(hidden(up.rows))
    expect(up.suppressedCells).toBe(hidden(up.rows).length)
    const first = await ask(graph, question('ASCENDING', 'limit: 3'), leader)
    expect(hidden(first.rows)).toEqual([])
  })

  test('holds no sum of money for persons: of how many it is, nobody can tell', async () => {
    const rupiah = { indicator: 'AID_VALUE', unit: 'rupiah', personDerived: true, additive: true }
    const rows = [600_000, 55_000_000].map((value, index) => ({
      indicator: rupiah.indicator,
      timePeriod: '2024',
      refArea: `36.01.0${index + 1}`,
      value: String(value),
    }))
    await graph.lake.publish({
      ...aided('2024', []),
      dataset: 'nilai',
      dimensions: [],
      measures: [rupiah],
      observations: rows,
    })
    await caughtUp(graph)
    const asked = await ask(graph, '{ columns: [{ id: "a", figure: { indicator: "AID_VALUE" } }] }', leader)
    expect(asked.rows).toMatchObject([{ values: [{ value: null, status: 'SUPPRESSED' }] }])
  })

  test('does not change when something else is published later, for whoever sees that or not', async () => {
    const before = await ask(graph, question('ASCENDING', 'filter: { to: "2024" }'), leader)
    await graph.lake.publish(aided('2024', changed(HOUSEHOLDS, { '36.02.03 HOUSING': 1 }), { stage: 'PRELIMINARY' }))
    await graph.lake.publish(aided('2025', changed(HOUSEHOLDS, { '36.02.01 FOOD': 4, '36.01.02 FOOD': 2 })))
    await caughtUp(graph)
    expect(await ask(graph, question('ASCENDING', 'filter: { to: "2024" }'), leader)).toEqual(before)
    const later = await ask(graph, question('ASCENDING'), leader)
    expect(hidden(later.rows).length).toBeGreaterThan(hidden(before.rows).length)
  })

  test('is hidden after a correction as well, also by a store that was built after it', async () => {
    const [first, second] = [HOUSEHOLDS, SECOND].map((counts) => renamed(aided('2024', counts), 'CORRECTED')) as [
      ReleaseDraft,
      ReleaseDraft,
    ]
    for (const release of [first, second]) {
      await graph.lake.publish(release)
      await caughtUp(graph)
    }
    await using built = await startTestSubgraph(statistics, {
      prepare: async (lake) => {
        for (const release of [first, second]) await lake.publish(release)
      },
    })
    const asked = question('ASCENDING').replace('AIDED', 'CORRECTED').replace('"bantuan"', '"corrected-bantuan"')
    const one = await ask(graph, asked, leader)
    expect(one.table['36.01.01 HOUSING']).toEqual([null])
    expect((await ask(built, asked, leader)).table).toEqual(one.table)
  })
})
