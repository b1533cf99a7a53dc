/** A period as the axis sees it. */
interface PlacedPeriod {
  readonly kind: 'year' | 'semester' | 'quarter' | 'month' | 'day' | 'hour'
  /** Counted on from one period of its kind to the next. */
  readonly at: number
  /** Milliseconds since 1970 (UTC) of the day it ends; of an hour, when it begins. */
  readonly end: number
}

const DAY = 86_400_000
const HOUR = 3_600_000
const PERIOD = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(\d{2})(?:-(\d{2})(?:T(\d{2}))?)?))?$/

/** Where a period stands in time; null when it is not one. */
export function placeOf(period: string): PlacedPeriod | null {
  const [whole, year = '', half, quarter, month, day, hour] = PERIOD.exec(period) ?? []
  if (whole === undefined) return null
  const y = Number(year)
  if (half !== undefined) return part('semester', y, Number(half), 2)
  if (quarter !== undefined) return part('quarter', y, Number(quarter), 4)
  if (month === undefined) return { kind: 'year', at: y, end: lastDay(y, 12) }
  if (day === undefined) return part('month', y, Number(month), 12)
  const end = Date.UTC(y, Number(month) - 1, Number(day), Number(hour ?? 0))
  return hour === undefined ? { kind: 'day', at: end / DAY, end } : { kind: 'hour', at: end / HOUR, end }
}

/** Milliseconds since 1970 (UTC) of the day on which a period ends, or when an hour begins; NaN when it is no period. */
export function endOf(period: string): number {
  return placeOf(period)?.end ?? Number.NaN
}

/**
 * Whether nothing is missing between two figures of a line: they are of periods that follow each other, or a year apart when
 * the whole line is told once a year (every second semester, the same day).
 */
export function follows(before: string, after: string, yearly: boolean): boolean {
  const a = placeOf(before)
  const b = placeOf(after)
  if (a === null || b === null || a.kind !== b.kind) return false
  return b.at - a.at === 1 || (yearly && sameDayNextYear(a.end, b.end))
}

/** True when all periods are of one kind and stand at the same place in their years. */
export function isYearly(periods: readonly string[]): boolean {
  const parts = periods.map((period) => period.slice(4))
  return parts.length > 1 && parts.every((each) => each === parts[0])
}

/** The periods named along the axis, about as many as have room: the newest, and those at even steps of time before it. */
export function namedPeriods(periods: readonly string[], room: number): string[] {
  const placed = [...new Set(periods)]
    .flatMap((period) => {
      const place = placeOf(period)
      return place === null ? [] : [{ period, ...place }]
    })
    .toSorted((a, b) => a.end - b.end)
  const newest = placed.at(-1)
  if (newest === undefined) return []
  const alike = placed.every(({ kind }) => kind === newest.kind && kind !== 'day')
  // Of several kinds there is no common step: there it is counted.
  const steps = placed.map(({ at }, index) => (alike ? newest.at - at : placed.length - 1 - index))
  const step = Math.max(1, Math.ceil((Math.max(...steps) + 1) / Math.max(1, room)))
  return placed.filter((_, index) => steps[index]! % step === 0).map(({ period }) => period)
}

function part(kind: PlacedPeriod['kind'], year: number, number: number, parts: number): PlacedPeriod {
  return { kind, at: year * parts + number - 1, end: lastDay(year, (number * 12) / parts) }
}

/** The last day of a month. */
function lastDay(year: number, month: number): number {
  return Date.UTC(year, month, 0)
}

function sameDayNextYear(before: number, after: number): boolean {
  const [a, b] = [new Date(before), new Date(after)]
  const sameMonth = a.getUTCMonth() === b.getUTCMonth()
  return sameMonth && b.getUTCFullYear() - a.getUTCFullYear() === 1
}
