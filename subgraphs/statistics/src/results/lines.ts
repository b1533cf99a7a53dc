import { toNumber } from '../exact/fraction.ts'
import { refused } from '../plan/faults.ts'
import { numberOf } from '../plan/reads.ts'
import type { Answer } from './answer.ts'
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
  readonly intercept: number
  readonly determination: number | null
  readonly count: number
  readonly from: string
  readonly to: string
}

interface Point {
  readonly x: number
  readonly y: number
}

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
  const groups = Map.groupBy(rows, (row) => keyText(row.key))
  return [...groups.values()].flatMap((group) => {
    const points = group.flatMap(({ period, cells }) => {
      const value = cells[index]?.value ?? null
      const number = source === undefined || period === null ? undefined : numberOf(source, period)
      return value === null || number === undefined || period === null
        ? []
        : [{ x: number, y: toNumber(value), period }]
    })
    return line(
      group[0]?.key ?? [],
      points.toSorted((a, b) => a.x - b.x),
    )
  })
}

function line(key: Key, points: readonly (Point & { readonly period: string })[]): Trend[] {
  const [first] = points
  const last = points.at(-1)
  if (points.length < 2 || first === undefined || last === undefined) return []
  const fromZero = points.map(({ x, y }) => ({ x: x - first.x, y }))
  const { sxx, syy, sxy, mx, my } = sumsOfSquares(fromZero)
  const slope = sxy / sxx
  const determination = syy === 0 ? null : (sxy * sxy) / (sxx * syy)
  return [
    {
      key,
      slope,
      intercept: my - slope * mx,
      determination,
      count: points.length,
      from: first.period,
      to: last.period,
    },
  ]
}

/** Around the means, so that large figures lose no digits. */
function sumsOfSquares(points: readonly Point[]) {
  const count = Math.max(points.length, 1)
  const mx = points.reduce((sum, { x }) => sum + x, 0) / count
  const my = points.reduce((sum, { y }) => sum + y, 0) / count
  let [sxx, syy, sxy] = [0, 0, 0]
  for (const { x, y } of points) {
    sxx += (x - mx) ** 2
    syy += (y - my) ** 2
    sxy += (x - mx) * (y - my)
  }
  return { sxx, syy, sxy, mx, my }
}
