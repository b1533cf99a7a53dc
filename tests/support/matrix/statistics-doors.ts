import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../gateway.ts'
import type { Callers } from './callers.ts'
import { OWNER, PROBES } from './rows.ts'
import type { Probe } from './rows.ts'
import { EXPECTATIONS } from './table.ts'
import type { View } from './table.ts'

const MEASURES = [
  'VALUE',
  'SUM',
  'COUNT',
  'MINIMUM',
  'MAXIMUM',
  'AVERAGE',
  'MEDIAN',
  'STANDARD_DEVIATION',
  'QUANTILE, quantile: "0.5"',
  'WEIGHTED_AVERAGE, weight: "POPULATION"',
]
const GROUPINGS = [
  '',
  '{ by: REGION, level: REGENCY }',
  '{ by: PERIOD }',
  '{ by: DIMENSION, dimension: "SEX" }',
  '{ by: ORGANIZATION }',
]
const ABSENT = 'UJI_TIDAK_ADA'
/** One caller for each different row of the table. */
const DIFFERENT = EXPECTATIONS.filter(
  ({ views }, index) => EXPECTATIONS.findIndex((other) => other.views.join() === views.join()) === index,
)

const seesTotals = (view: View | undefined) => view === 'ROWS' || view === 'AGGREGATES'
/** Totals of figures nobody validated are asked for by name only; lists and latest figures hold what was released. */
const released = ({ stage }: Probe) => stage === 'VALIDATED'

const question = (indicator: string, stage: string, measure: string, grouping: string) =>
  `statistics(query: { columns: [{ id: "a", figure: { indicator: "${indicator}", stage: ${stage}, measure: ${measure} } }], groupBy: [${grouping}] }) { dataVersion rows(first: 50) { nodes { region { code } values { value status } } } suppressedCells }`

/** Everything that one indicator can be asked by, each in a place of its own so that a refusal stays there. */
const everything = (indicator: string, stage: string, most = 50) =>
  MEASURES.flatMap((measure) => GROUPINGS.map((grouping) => question(indicator, stage, measure, grouping)))
    .map((ask, index) => `q${index}: region(code: "36") { ${ask} }`)
    .slice(0, most)
    .join('\n')

/** Figures inside totals, and whether they are there at all. */
export function describeStatistics(callers: () => Callers): void {
  describe('T1–T3, N3: statistics', () => {
    test.each(EXPECTATIONS)('lists and latest figures are for $who as the table says', async ({ who, views }) => {
      const { data } = await callers().named(who).ask(LISTS)
      const totals = PROBES.filter((_, index) => seesTotals(views[index]))
      const sources = totals.map(({ dataset, stage }) => `${dataset} ${stage}`)
      const listed = data.statisticsSources as {
        totalCount: number
        nodes: { dataset: { id: string }; stage: string }[]
      }
      expect(listed.nodes.map(({ dataset, stage }) => `${dataset.id} ${stage}`).toSorted()).toEqual(sources.toSorted())
      expect(listed.totalCount).toBe(sources.length)
      const latest = data.region.indicators.nodes as { dataset: { id: string } }[]
      const shown = latest.map(({ dataset }) => dataset.id).filter((id) => id.startsWith('uji-'))
      expect(shown.toSorted()).toEqual(
        totals
          .filter(released)
          .map(({ dataset }) => dataset)
          .toSorted(),
      )
      PROBES.forEach((probe, index) => {
        const there = seesTotals(views[index]) && released(probe)
        expect([probe.dataset, data.region[`f${index}`] !== null]).toEqual([probe.dataset, there])
        expect([probe.dataset, (data[`i${index}`]?.ranking ?? null) !== null]).toEqual([probe.dataset, there])
      })
    })

    test.each(DIFFERENT)('every measure and grouping, asked by $who', async ({ who, views }) => {
      const caller = callers().named(who)
      const absent = new Map<string, Answer>()
      for (const stage of ['VALIDATED', 'PRELIMINARY'])
        absent.set(stage, await caller.ask(`{ ${everything(ABSENT, stage)} }`))
      const faults: string[] = []
      for (const [index, probe] of PROBES.entries()) {
        const view = views[index] as View
        // From whom nothing is hidden, nothing can leak: the whole and its parts are asked for, to see that they are there.
        const most = view === 'ROWS' ? 2 : 50
        const answer = await caller.ask(`{ ${everything(probe.indicator, probe.stage, most)} }`)
        const found = seesTotals(view)
          ? wrongTotals(answer, probe, view)
          : toldApart(answer, probe, absent.get(probe.stage)!)
        faults.push(...found.map((fault) => `${probe.dataset}: ${fault}`))
      }
      expect(faults).toEqual([])
    })
  })
}

/** How an answer differs from that about an indicator nobody ever heard of; nothing, when the caller may not have totals. */
function toldApart({ data, errors, text }: Answer, { indicator, figures }: Probe, absent: Answer): string[] {
  const missing = new Set(absent.errors.map((error) => masked(error, ABSENT)))
  return [
    ...(isDeepStrictEqual(data, absent.data) ? [] : ['other data']),
    ...(errors.length === absent.errors.length && errors.length > 0 ? [] : [`${errors.length} errors`]),
    ...errors.map((error) => masked(error, indicator)).filter((error) => !missing.has(error)),
    ...figures.filter((figure) => text.includes(figure)),
  ]
}

/** What is wrong with the totals that a caller may have: a sum that is not exact, or a small cell that can be seen or worked out. */
function wrongTotals({ data, text }: Answer, { figures }: Probe, view: View): string[] {
  const whole = String([...figures, '3'].reduce((sum, value) => sum + Number(value), 0))
  const byRegency = data.q1.statistics.rows.nodes as { region: { code: string }; values: { value: string | null }[] }[]
  const cells = new Map(byRegency.map(({ region, values }) => [region.code, values[0]?.value ?? null]))
  const hidden = [...cells].filter(([, value]) => value === null).map(([code]) => code)
  const shown = [...text.matchAll(/"value":"([\d.]+)"/g)].map(([, value]) => value)
  const exact = data.q0.statistics.rows.nodes[0].values[0].value === whole
  const rows = hidden.length === 0 && cells.get('36.71') === '3'
  // Another cell goes with the small one, so that the whole minus the rest does not give it back.
  const sheltered = hidden.includes('36.71') && hidden.length > 1 && !shown.includes('3')
  return [
    ...(exact ? [] : ['the whole is not the sum']),
    ...((view === 'ROWS' ? rows : sheltered) ? [] : [`as ${view}: ${JSON.stringify([...cells])}`]),
  ]
}

/** An error without what differs with each request; errors come in the order in which questions end. */
function masked(error: object, name: string): string {
  return JSON.stringify(error)
    .replaceAll(name, '…')
    .replaceAll(/"requestId":"[^"]*"/g, '')
}

const LISTS = `{
  statisticsSources(indicators: [${PROBES.map(({ indicator }) => `"${indicator}"`).join(', ')}], first: 50) { totalCount nodes { dataset { id } stage } }
  region(code: "36") {
    indicators(first: 1000) { nodes { dataset { id } value status } }
    ${PROBES.map(({ indicator }, index) => `f${index}: figure(indicator: "${indicator}") { value status period }`).join(' ')}
  }
  ${PROBES.map(({ indicator }, index) => `i${index}: indicator(code: "${indicator}") { ranking { entries(first: 9) { nodes { value rank } } } }`).join(' ')}
  organization(code: "${OWNER}") { indicators(first: 50) { totalCount } }
}`
