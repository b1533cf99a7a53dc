import { toNumber } from '../exact/fraction.ts'
import { refused } from '../plan/faults.ts'
import { periodText } from '../periods.ts'
import type { FrequencyCode } from '../periods.ts'
import { numberOf } from '../plan/reads.ts'
import type { Answer } from './answer.ts'
import { fit, sumsOfSquares } from './fit.ts'
import type { Point } from './fit.ts'
import { keyText } from './outcome.ts'
import type { Key } from './outcome.ts'
import { columnIndex } from './rows.ts'

/** Pearson's correlation. */
export interface Correlation {
  readonly coefficient: number
  readonly count: number
}

/** A straight line through the periods of a group. */
export interface Trend {
  readonly key: Key
  readonly slope: number
  readonly slopeLow: number | null
  readonly slopeHigh: number | null
  readonly intercept: number
  readonly determination: number | null
  readonly count: number
  readonly from: string
  readonly to: string
  readonly points: readonly TrendPoint[]
  /** The line continued for so many periods; refuses more than `FARTHEST`. */
  forecast(periods: number): readonly TrendPoint[]
}

/** A line at one period, with its interval. */
export interface TrendPoint {
  readonly period: string
  readonly fitted: number
  readonly low: number | null
  readonly high: number | null
}

/** A line is continued for at most so many periods. */
const FARTHEST = 8

/** Correlation of two columns over the rows that show both. */
export function correlation({ rows, columns }: Answer, x: string, y: string): Correlation | null {
  const ids = columns.map((column) => column.id)
  const [ix, iy] = [columnIndex(ids, x), columnIndex(ids, y)]
  const points = rows.flatMap(({ cells }) => {
    const [a, b] = [cells[ix]?.value ?? null, cells[iy]?.value ?? null]
    return a === null || b === null ? [] : [{ x: toNumber(a), y: toNumber(b) }]
  })
  const { sxx, syy, sxy } = sumsOfSquares(points)
  if (points.length < 3 || sxx === 0 || syy === 0) return null
  const coefficient = sxy / Math.sqrt(sxx * syy)
  return { coefficient: Math.max(-1, Math.min(1, coefficient)), count: points.length }
}

/** Lines through a column's periods, one for each group of rows that differ in the period only. */
export function trends({ rows, columns, question }: Answer, id: string): Trend[] {
  const index = columnIndex(
    columns.map((column) => column.id),
    id,
  )
  if (!question.keys.period) {
    throw refused(
      'trends perlu groupBy PERIOD dengan dua periode atau lebih.',
      'trends needs groupBy PERIOD with two periods or more.',
    )
  }
  const source = columns[index]?.read.source
  if (source === undefined) return []
  const groups = Map.groupBy(rows, (row) => keyText(row.key))
  return [...groups.values()].flatMap((group) => {
    const points = group.flatMap(({ period, cells }) => {
      const value = cells[index]?.value ?? null
      const number = period === null ? undefined : numberOf(source, period)
      return value === null || number === undefined ? [] : [{ x: number, y: toNumber(value) }]
    })
    return line(
      group[0]?.key ?? [],
      source.frequency,
      points.toSorted((a, b) => a.x - b.x),
    )
  })
}

/** Numbers of periods count from the first one of the line. */
function line(key: Key, frequency: FrequencyCode, points: readonly Point[]): Trend[] {
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0]
  const fitted = fit(points.map(({ x, y }) => ({ x: x - first, y })))
  if (fitted === undefined) return []
  const text = (number: number) => periodText({ frequency, number })
  const at = (number: number, of: 'CONFIDENCE' | 'PREDICTION'): TrendPoint => {
    const { low = null, high = null } = fitted.interval(number - first, of) ?? {}
    return { period: text(number), fitted: fitted.at(number - first), low, high }
  }
  return [
    {
      key,
      slope: fitted.slope,
      slopeLow: fitted.slopeInterval?.low ?? null,
      slopeHigh: fitted.slopeInterval?.high ?? null,
      intercept: fitted.at(0),
      determination: fitted.determination,
      count: points.length,
      from: text(first),
      to: text(last),
      points: points.map(({ x }) => at(x, 'CONFIDENCE')),
      forecast: (periods) => {
        if (periods < 0 || periods > FARTHEST)
          throw refused(
            `forecast: ${periods} periode; pakai 0 sampai ${FARTHEST}.`,
            `forecast: ${periods} periods; use 0 to ${FARTHEST}.`,
          )
        return Array.from({ length: periods }, (_, index) => at(last + index + 1, 'PREDICTION'))
      },
    },
  ]
}
