import { inPeriods } from '../compile/periods.sql.ts'
import { expectedRegions, presentRegions } from '../compile/units.sql.ts'
import { keyCount } from '../compile/visible.sql.ts'
import type { Cell } from '../engine/session.ts'
import { lookOf } from './look.ts'
import { keyText } from './outcome.ts'
import type { Coverage, Key } from './outcome.ts'
import type { Read } from '../plan/reads.ts'
import type { Reader } from './reader.ts'

/** Tells of a cell how many regions it holds, and whether that is all the dataset covers. */
export type RegionCounts = (cell: { readonly key: Key; readonly period: number }) => {
  readonly coverage: Coverage | null
  readonly complete: boolean
}

/**
 * Counts regions. What the releases brought mostly shows that nothing is missing; only then cells are looked at one by one
 * (or when the caller wants the counts).
 */
export async function regionCounts(
  reader: Reader,
  read: Read,
  periods: readonly number[],
  wanted: boolean,
): Promise<RegionCounts> {
  const whole = isWhole(read, periods)
  if (whole && !wanted) return () => ({ coverage: null, complete: true })
  const expected = await expectedByCell(reader, read, periods)
  const present = whole ? undefined : await presentByCell(reader, read, periods)
  return ({ key, period }) => {
    const all = expected.get(`${read.slots.get(period) ?? ''} ${keyText(key)}`) ?? 0
    const there = present === undefined ? all : (present.get(`${period} ${keyText(key)}`) ?? 0)
    return { coverage: { present: there, expected: all }, complete: there >= all }
  }
}

/** True when every release of the levels in use holds the same regions, and those of the periods have no gap. */
export function isWhole({ source, slots }: Read, periods: readonly number[]): boolean {
  const levels = new Set(periods.map((period) => slots.get(period)))
  const slices = source.slices.filter((slice) => levels.has(slice.level))
  const regions = new Set(slices.map((slice) => `${slice.level} ${slice.areaSet}`))
  if (regions.size > levels.size) return false
  return periods.every((period) => {
    const own = slices.filter((slice) => slice.period === period && slice.level === slots.get(period))
    return own.length === 1 && own[0]?.missing === 0
  })
}

async function expectedByCell(reader: Reader, read: Read, periods: readonly number[]): Promise<Map<string, number>> {
  const rows = await reader.rows<readonly Cell[]>(expectedRegions(lookOf(reader, read, periods)))
  const count = keyCount(read.keys)
  return new Map(
    rows.map((row) => [`${String(row[count])} ${keyText(row.slice(0, count) as Key)}`, Number(row[count + 1])]),
  )
}

async function presentByCell(reader: Reader, read: Read, periods: readonly number[]): Promise<Map<string, number>> {
  const time = inPeriods(read.slots, periods, [...read.slots.keys()])
  const rows = await reader.rows<readonly Cell[]>(presentRegions(lookOf(reader, read, periods), time))
  const count = keyCount(read.keys)
  return new Map(
    rows.map((row) => [`${String(row[count])} ${keyText(row.slice(0, count) as Key)}`, Number(row[count + 1])]),
  )
}
