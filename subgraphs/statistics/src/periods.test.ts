import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOf, parsePeriod, PERIOD_NUMBER_SQL, periodText, yearBefore } from './periods.ts'
import type { FrequencyCode, Period } from './periods.ts'

const PARTS = { A: 1, S: 2, Q: 4, M: 12, D: 365 }
const periods: fc.Arbitrary<Period> = fc
  .tuple(
    fc.constantFrom<FrequencyCode>('A', 'S', 'Q', 'M', 'D'),
    fc.integer({ min: 1971, max: 2099 }),
    fc.integer({ min: 0, max: 364 }),
  )
  .map(([frequency, year, part]) => ({
    frequency,
    number: (frequency === 'D' ? year - 1970 : year) * PARTS[frequency] + (part % PARTS[frequency]),
  }))

describe('periods', () => {
  test('are written the way they are read', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(periodText(period))).toEqual(period)
      }),
    )
  })

  test('follow each other without a gap', () => {
    fc.assert(
      fc.property(periods, ({ frequency, number }) => {
        expect(daysOf({ frequency, number: number + 1 }).first).toBe(daysOf({ frequency, number }).last + 1)
      }),
    )
  })

  test('have the same number in DuckDB', async () => {
    const instance = await DuckDBInstance.create()
    const connection = await instance.connect()
    const sample = fc.sample(periods, 300)
    for (const period of sample) {
      const answer = await connection.run(
        `SELECT ${PERIOD_NUMBER_SQL} FROM (SELECT ? AS frequency, ? AS time_period)`,
        [period.frequency, periodText(period)],
      )
      expect(await answer.getRows()).toEqual([[period.number]])
    }
    connection.closeSync()
    instance.closeSync()
  })

  test.each(['2024-S3', '2024-Q0', '2024-13', '2023-02-29', '24', '2024-1', '2024-s2', ''])('"%s" is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })

  test.each([
    ['2024-S2', '2023-S2'],
    ['2024', '2023'],
    ['2024-Q1', '2023-Q1'],
    ['2024-01', '2023-01'],
    ['2024-03-01', '2023-03-01'],
    ['2024-02-29', '2023-02-28'],
  ])('a year before %s is %s', (period, before) => {
    expect(periodText(yearBefore(parsePeriod(period) as Period))).toBe(before)
  })
})
