import type { StatisticsInput } from '../../../subgraphs/statistics/src/plan/input.ts'
import { indicatorCode } from './sample.ts'
import type { SampleSize } from './sample.ts'

/** A question of the bench. */
export interface BenchQuestion {
  readonly what: string
  readonly input: StatisticsInput
  /** The same for PostgreSQL, over the tables of `postgres.ts`. */
  readonly postgres: string
  /** Times measured. */
  readonly rounds: number
  /** Target in milliseconds at 100 million observations. */
  readonly target: number
}

const REGENCY = { by: 'REGION', level: 'REGENCY' } as const
const figure = (n: number) => ({ indicator: indicatorCode(n) })

/** The panels of a dashboard, and a look at everything. */
export function questions({ indicators, months }: SampleSize): BenchQuestion[] {
  const last = 2000 * 12 + months - 1
  const one = (keys: string, where: string) =>
    `SELECT ${keys}, o.time_period, sum(o.value), count(o.value), count(*) FROM observation o JOIN series s ON s.id = o.series
     WHERE ${where} GROUP BY ${keys}, o.time_period`
  return [
    {
      what: 'One indicator by kabupaten/kota, latest month',
      input: { columns: [{ id: 'a', figure: figure(2) }], groupBy: [REGENCY] },
      postgres: one('s.regency', `s.indicator = '${indicatorCode(2)}' AND o.time_period = ${last}`),
      rounds: 21,
      target: 50,
    },
    {
      what: 'One indicator by sex, all months',
      input: {
        columns: [{ id: 'a', figure: figure(3) }],
        groupBy: [{ by: 'DIMENSION', dimension: 'SEX' }, { by: 'PERIOD' }],
      },
      postgres: one("s.dimensions ->> 'SEX'", `s.indicator = '${indicatorCode(3)}'`),
      rounds: 11,
      target: 50,
    },
    {
      what: 'Growth of one indicator in a year, by kabupaten/kota',
      input: {
        columns: [{ id: 'a', figure: figure(4), show: 'GROWTH', against: 'PREVIOUS_YEAR' }],
        groupBy: [REGENCY],
      },
      postgres: one('s.regency', `s.indicator = '${indicatorCode(4)}' AND o.time_period IN (${last - 12}, ${last})`),
      rounds: 21,
      target: 50,
    },
    {
      what: 'Median of the villages of each kabupaten/kota',
      input: { columns: [{ id: 'a', figure: { ...figure(1), measure: 'MEDIAN' } }], groupBy: [REGENCY] },
      postgres: `SELECT regency, percentile_cont(0.5) WITHIN GROUP (ORDER BY value) FROM (
          SELECT s.regency, s.ref_area, sum(o.value) AS value FROM observation o JOIN series s ON s.id = o.series
          WHERE s.indicator = '${indicatorCode(1)}' AND o.time_period = ${last} GROUP BY s.regency, s.ref_area) unit GROUP BY regency`,
      rounds: 21,
      target: 50,
    },
    {
      what: `Everything: ${indicators} indicators by kabupaten/kota, latest month`,
      input: {
        columns: Array.from({ length: indicators }, (_, n) => ({ id: `a${n}`, figure: figure(n + 1) })),
        groupBy: [REGENCY],
      },
      postgres: one('s.indicator, s.regency', `o.time_period = ${last}`),
      rounds: 5,
      target: 1_000,
    },
    {
      what: `Everything: ${indicators} indicators by kabupaten/kota, all ${months} months`,
      input: {
        columns: Array.from({ length: indicators }, (_, n) => ({ id: `a${n}`, figure: figure(n + 1) })),
        groupBy: [REGENCY, { by: 'PERIOD' }],
      },
      postgres: one('s.indicator, s.regency', 'TRUE'),
      rounds: 5,
      target: 1_000,
    },
  ]
}
