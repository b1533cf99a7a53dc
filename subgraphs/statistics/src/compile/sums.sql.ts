import type { Statement } from '../engine/session.ts'
import { keyList, visibleSeries } from './visible.sql.ts'
import type { Look } from './visible.sql.ts'

/** "How much is it in each cell?" The common question: one pass over one stretch of the table. */
export function sumsOf(
  look: Look,
  time: Statement,
  options: { readonly estimates: boolean; readonly limit: number },
): Statement {
  const visible = visibleSeries(look)
  const estimated = options.estimates ? "count(*) FILTER (WHERE o.status = 'ESTIMATED')" : '0'
  return {
    sql: `
      WITH visible AS (${visible.sql})
      SELECT ${keyList(look.keys, 'v')}o.time_period, sum(o.value), count(o.value), count(*), ${estimated}
      FROM observation o
      JOIN visible v ON v.id = o.series
      WHERE ${time.sql}
      GROUP BY ALL
      LIMIT ${options.limit + 1}`,
    values: [...visible.values, ...time.values],
  }
}
