import type { Statement } from '../engine/session.ts'
import type { Level } from '../plan/levels.ts'

/** The condition on time: the given periods, each of its one level. Contiguous ones become a range, which reads less. */
export function inPeriods(
  slots: ReadonlyMap<number, Level>,
  periods: readonly number[],
  available: readonly number[],
): Statement {
  const levels = new Set(periods.map((period) => slots.get(period)))
  if (levels.size === 1) return onePiece(periods, available)
  const parts = [...levels].map((level) => {
    const own = periods.filter((period) => slots.get(period) === level)
    return {
      sql: `(v.level = ? AND o.time_period IN (${own.map(() => '?').join(', ')}))`,
      values: [level ?? null, ...own],
    }
  })
  return { sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`, values: parts.flatMap(({ values }) => values) }
}

function onePiece(periods: readonly number[], available: readonly number[]): Statement {
  const [first, last] = [Math.min(...periods), Math.max(...periods)]
  if (first === last) return { sql: 'o.time_period = ?', values: [first] }
  const range = { sql: 'o.time_period BETWEEN ? AND ?', values: [first, last] }
  // A period in between that is not asked for would enter the groups.
  const wanted = new Set(periods)
  const gaps = available.some((period) => period > first && period < last && !wanted.has(period))
  if (!gaps) return range
  return {
    sql: `${range.sql} AND o.time_period IN (${periods.map(() => '?').join(', ')})`,
    values: [...range.values, ...periods],
  }
}
