const YEAR = /^(\d{4})$/
const PART = /^(\d{4})-([SQ])([1-4])$/
const MONTH = /^(\d{4})-(\d\d)$/

/** The last day of a period as an ISO date, which sorts as text: "2024" 2024-12-31, "2024-S1" 2024-06-30, "2024-03" 2024-03-31. */
export function periodEnd(period: string): string {
  const year = YEAR.exec(period)
  if (year !== null) return `${period}-12-31`
  const part = PART.exec(period)
  if (part !== null) return lastDay(Number(part[1]), Number(part[3]) * (part[2] === 'S' ? 6 : 3))
  const month = MONTH.exec(period)
  if (month !== null) return lastDay(Number(month[1]), Number(month[2]))
  return period
}

/** Orders periods by when they end. */
export function comparePeriods(a: string, b: string): number {
  const [endA, endB] = [periodEnd(a), periodEnd(b)]
  return endA < endB ? -1 : endA > endB ? 1 : 0
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
