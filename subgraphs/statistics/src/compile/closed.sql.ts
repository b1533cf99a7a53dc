import type { Statement } from '../engine/session.ts'
import { keyList, shelteredSeries } from './visible.sql.ts'
import type { Look } from './visible.sql.ts'

/** "Of which cells, and of whose, is it made what the caller sees inside totals only?" */
export function shelteredCells(look: Look, time: Statement, limit: number): Statement {
  const sheltered = shelteredSeries(look)
  return {
    sql: `
      WITH sheltered AS (${sheltered.sql})
      SELECT DISTINCT ${keyList(look.keys, 'v')}v.owner, o.time_period
      FROM observation o
      JOIN sheltered v ON v.id = o.series
      WHERE ${time.sql}
      LIMIT ${limit + 1}`,
    values: [...sheltered.values, ...time.values],
  }
}

/** "Which closed releases were there ever?" Replaced ones too, as they were published. */
export const CLOSED_RELEASES: Statement = {
  sql: 'SELECT number, dataset, period, stage, owner FROM closed_release ORDER BY number',
  values: [],
}

/** "What did closed releases of these owners say of an indicator?" As they were published. */
export function closedFigures(indicator: string, unit: string, owners: readonly string[]): Statement {
  return {
    sql: `
      SELECT release, dataset, frequency, stage, owner, ref_area, organization, dimensions, time_period, value, person_derived
      FROM closed_figure
      WHERE indicator = ? AND unit = ? AND owner IN (${owners.map(() => '?').join(', ')})
      ORDER BY release`,
    values: [indicator, unit, ...owners],
  }
}

/** "What do leaders see of an indicator row by row, whoever they are?" Released figures that are not closed. */
export function openFigures(
  indicator: string,
  unit: string,
  frequency: string,
  period: number,
  limit: number,
): Statement {
  return {
    sql: `
      SELECT s.dataset, s.ref_area, s.organization, s.dimensions, sum(o.value)
      FROM series s
      JOIN observation o ON o.series = s.id
      WHERE s.indicator = ? AND s.unit = ? AND s.frequency = ? AND s.access <> 'CLOSED' AND s.stage = 'VALIDATED' AND s.additive
        AND o.time_period = ?
      GROUP BY ALL
      HAVING count(o.value) > 0
      LIMIT ${limit + 1}`,
    values: [indicator, unit, frequency, period],
  }
}
