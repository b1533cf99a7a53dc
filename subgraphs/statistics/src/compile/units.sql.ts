import type { Statement } from '../engine/session.ts'
import { LEVEL_COLUMN } from '../plan/levels.ts'
import type { Level } from '../plan/levels.ts'
import { keyCount, keyList, visibleSeries } from './visible.sql.ts'
import type { Look } from './visible.sql.ts'

/** The figure of each unit: a region (of the level `over`, or as published) and organization, in each cell. */
function units(look: Look, over: Level | undefined, time: Statement): Statement {
  const visible = visibleSeries(look)
  const area = over === undefined ? 'v.ref_area' : `v.${LEVEL_COLUMN[over]}`
  return {
    sql: `
      visible AS (${visible.sql}),
      unit AS (
        SELECT ${keyList(look.keys, 'v')}o.time_period, ${area} AS area, v.organization,
          sum(o.value) AS value, count(o.value) AS figures, count(*) AS rows
        FROM observation o
        JOIN visible v ON v.id = o.series
        WHERE ${time.sql}
        GROUP BY ALL
      )`,
    values: [...visible.values, ...time.values],
  }
}

/** "How are the units of each cell spread?" `quantile` is where between 0 and 1 the quantile lies. */
export function spreadOf(
  look: Look,
  over: Level | undefined,
  time: Statement,
  quantile: string,
  limit: number,
): Statement {
  const unit = units(look, over, time)
  // Type 7: the quantile lies between the units number floor(h) and floor(h) + 1, counted from 1, with h = 1 + (n - 1) q.
  const place = 'CAST(floor((count(value) - 1) * CAST(? AS DECIMAL(18, 9))) AS BIGINT)'
  return {
    sql: `
      WITH ${unit.sql}
      SELECT ${keyList(look.keys, 'unit')}time_period, sum(value), count(value), bool_or(figures < rows), max(figures), min(value), max(value),
        stddev_pop(CAST(value AS DOUBLE)),
        list_sort(list(value) FILTER (WHERE value IS NOT NULL))[${place} + 1],
        list_sort(list(value) FILTER (WHERE value IS NOT NULL))[${place} + 2]
      FROM unit
      GROUP BY ALL
      LIMIT ${limit + 1}`,
    values: [...unit.values, quantile, quantile],
  }
}

/** "What is the figure of each unit?" For weighting one by another. */
export function unitsOf(look: Look, over: Level | undefined, time: Statement, limit: number): Statement {
  const unit = units(look, over, time)
  return {
    sql: `
      WITH ${unit.sql}
      SELECT ${keyList(look.keys, 'unit')}time_period, area, organization, value, figures, rows
      FROM unit
      LIMIT ${limit + 1}`,
    values: unit.values,
  }
}

/** "How many regions does each cell hold figures for?" */
export function presentRegions(look: Look, time: Statement): Statement {
  const unit = units(look, undefined, time)
  return {
    sql: `
      WITH ${unit.sql}
      SELECT ${keyList(look.keys, 'unit')}time_period, count(DISTINCT area) FILTER (WHERE figures > 0)
      FROM unit
      GROUP BY ALL`,
    values: unit.values,
  }
}

/** "How many regions does the dataset cover in each cell?" Asks the series only. */
export function expectedRegions(look: Look): Statement {
  const visible = visibleSeries(look)
  const keys = Array.from({ length: keyCount(look.keys) }, (_, index) => `k${index}, `).join('')
  return {
    sql: `SELECT ${keys}level, count(DISTINCT ref_area) FROM (${visible.sql}) GROUP BY ALL`,
    values: visible.values,
  }
}
