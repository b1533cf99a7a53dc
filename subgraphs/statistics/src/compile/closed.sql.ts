import type { Statement } from '../engine/session.ts'
import type { Source } from '../plan/sources.ts'
import { keyList, shelteredSeries } from './visible.sql.ts'
import type { Look } from './visible.sql.ts'

/** "Of which cells, and of whose, is it made what the caller sees inside totals only?" A missing figure adds nothing. */
export function shelteredCells(look: Look, time: Statement, limit: number): Statement {
  const sheltered = shelteredSeries(look)
  return {
    sql: `
      WITH sheltered AS (${sheltered.sql})
      SELECT DISTINCT ${keyList(look.keys, 'v')}v.owner, o.time_period
      FROM observation o
      JOIN sheltered v ON v.id = o.series
      WHERE ${time.sql} AND o.value IS NOT NULL
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

/**
 * "What do leaders see row by row, whoever they are, that may hold the figures of a dataset and period?" Released figures of the
 * indicator that are not closed: of the same period, and of the dataset's next such periods before and after it.
 */
export function openFigures(
  { indicator, unit, frequency, dataset }: Pick<Source, 'indicator' | 'unit' | 'frequency' | 'dataset'>,
  period: number,
  limit: number,
): Statement {
  const of = [indicator, unit, frequency]
  return {
    sql: `
      WITH near AS (
        SELECT max(time_period) FILTER (WHERE time_period < ?) AS before, min(time_period) FILTER (WHERE time_period > ?) AS after
        FROM slice s
        WHERE ${OPEN} AND s.dataset = ?
      )
      SELECT s.dataset, s.ref_area, s.organization, s.dimensions, o.time_period, sum(o.value)
      FROM near, series s
      JOIN observation o ON o.series = s.id
      WHERE ${OPEN} AND (o.time_period = ? OR (s.dataset = ? AND (o.time_period = near.before OR o.time_period = near.after)))
        AND o.value IS NOT NULL
      GROUP BY ALL
      LIMIT ${limit + 1}`,
    values: [period, period, ...of, dataset, ...of, period, dataset],
  }
}

const OPEN = `s.indicator = ? AND s.unit = ? AND s.frequency = ? AND s.access <> 'CLOSED' AND s.stage = 'VALIDATED' AND s.additive`
