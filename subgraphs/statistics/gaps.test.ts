import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './fixtures/ask.ts'
import { aid, draft, SOCIAL } from './fixtures/releases.ts'
import statistics from './src/index.ts'

const REGIONS = ['36.01', '36.02', '36.03', '36.04']
let graph: TestSubgraph

/** Four kabupaten in 2022; in 2023 the last one hands nothing in. */
function fewer(dataset: string, indicator: string, additive: boolean) {
  const rows = REGIONS.flatMap((refArea, index) => [
    { indicator, refArea, timePeriod: '2022', value: String(10 * (index + 1)) },
    ...(index === 3 ? [] : [{ indicator, refArea, timePeriod: '2023', value: String(10 * (index + 1)) }]),
  ])
  return draft(dataset, '2023', { indicator, unit: 'sekolah', additive }, rows)
}

/** Pupils by sex; how many girls there are in the first kabupaten nobody knows. */
function halves() {
  const rows = REGIONS.flatMap((refArea, index) => [
    { refArea, value: String(100 * (index + 1)), dimensions: { SEX: 'M' } },
    { refArea, value: index === 0 ? null : String(100 * (index + 1)), dimensions: { SEX: 'F' } },
  ])
  return draft('siswa-uji', '2023', { indicator: 'PUPILS', unit: 'orang' }, rows)
}

/** Money of two offices in every kabupaten. */
function budgets() {
  const rows = REGIONS.flatMap((refArea, index) => [
    { refArea, organization: '000400000000000', value: String(1000 * (index + 1)) },
    { refArea, organization: '000500000000000', value: '5' },
  ])
  return draft('anggaran-uji', '2023', { indicator: 'BUDGET', unit: 'rupiah' }, rows)
}

beforeAll(async () => {
  const doubtful = {
    check: 'jump',
    severity: 'SUSPICIOUS' as const,
    place: 'Kecamatan Sumur, HOUSING',
    message: { id: 'naik dari 1 ke 2', en: 'rose from 1 to 2' },
  }
  graph = await startTestSubgraph(statistics, {
    prepare: async (lake) => {
      await lake.publish(fewer('sekolah-uji', 'SCHOOLS', true))
      await lake.publish(fewer('miskin-uji', 'POVERTY_RATE', false))
      await lake.publish(halves())
      await lake.publish(budgets())
      await lake.publish({ ...aid(), findings: [doubtful] })
    },
  })
})
afterAll(() => graph[Symbol.asyncDispose]())

test('shares of a whole that lacks a region are incomplete', async () => {
  const question = (to: string) =>
    `{ columns: [{ id: "s", figure: { indicator: "SCHOOLS" }, show: SHARE }], groupBy: [{ by: REGION, level: REGENCY }], filter: { to: "${to}" } }`
  const [all, three] = [await ask(graph, question('2022')), await ask(graph, question('2023'))]
  expect(all.rows.map(({ values }) => values[0])).toMatchObject([
    { value: '10', complete: true },
    { value: '20', complete: true },
    { value: '30', complete: true },
    { value: '40', complete: true },
  ])
  expect(three.rows.map(({ values }) => values[0])).toMatchObject([
    { value: '16.666667', complete: false },
    { value: '33.333333', complete: false },
    { value: '50', complete: false },
  ])
})

test.each(['SCHOOLS', 'POVERTY_RATE'])('a ranking by %s that lacks a region is incomplete', async (code) => {
  const { data } = await graph.entities(
    [{ __typename: 'Indicator', code }],
    '... on Indicator { before: ranking(period: "2022") { complete } ranking { complete entries { totalCount } } }',
  )
  expect(data._entities).toEqual([
    { before: { complete: true }, ranking: { complete: false, entries: { totalCount: 3 } } },
  ])
})

test.each(['AVERAGE', 'MEDIAN', 'MINIMUM', 'STANDARD_DEVIATION'])(
  '%s over regions is incomplete when part of one is missing',
  async (measure) => {
    const { rows } = await ask(
      graph,
      `{ columns: [{ id: "p", figure: { indicator: "PUPILS", measure: ${measure} } }] }`,
    )
    expect(rows[0]?.values).toMatchObject([{ complete: false }])
    const known = await ask(
      graph,
      `{ columns: [{ id: "p", figure: { indicator: "PUPILS", measure: ${measure} } }], filter: { regions: ["36.02", "36.03"] } }`,
    )
    expect(known.rows[0]?.values).toMatchObject([{ complete: true }])
  },
)

test('a weight that several organizations make up in a region is their sum', async () => {
  const { rows } = await ask(
    graph,
    '{ columns: [{ id: "w", figure: { indicator: "POVERTY_RATE", measure: WEIGHTED_AVERAGE, weight: "BUDGET" } }] }',
  )
  // (10 × 1005 + 20 × 2005 + 30 × 3005) / 6015
  expect(rows[0]?.values[0]?.value).toBe('23.325021')
})

test('who sees totals of closed figures only gets no words that quote their rows (T3)', async () => {
  const query = `{ statistics(query: { columns: [{ id: "a", figure: { indicator: "AID_RECIPIENTS" } }] }) {
    releases { notes quality } columns { provenance { notes } } rows { nodes { values { provenance { notes } } } }
  } }`
  const leader = await graph.query(query, {}, principals.leader([SOCIAL]))
  const owner = await graph.query(query, {}, principals.producer(SOCIAL))
  expect(JSON.stringify(owner.data)).toContain('naik dari 1 ke 2')
  expect(leader.errors).toEqual([])
  expect(leader.data.statistics).toEqual({
    releases: [{ notes: [], quality: 'NEEDS_VERIFICATION' }],
    columns: [{ provenance: [{ notes: [] }] }],
    rows: { nodes: [{ values: [{ provenance: [{ notes: [] }] }] }] },
  })
})
