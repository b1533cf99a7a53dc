import { organizationPrefix } from '@satudata/subgraph'
import type { Statement } from '../engine/session.ts'
import { LEVEL_COLUMN } from '../plan/levels.ts'
import type { Level } from '../plan/levels.ts'
import type { Sight, Source } from '../plan/sources.ts'
import { maySee } from './visible.sql.ts'

/** One period of a source, with the one level whose figures count. */
export interface Moment {
  readonly source: Source
  readonly level: Level
  readonly period: number
}

/** Places to find figures for: regions of one level, or organizations with the units below them. */
export type Places =
  | { readonly by: 'REGION'; readonly level: Level; readonly codes: readonly string[] }
  | { readonly by: 'ORGANIZATION'; readonly codes: readonly string[] }

/**
 * "How much is it in each of these places, for each of these sources?" One pass for all of them. Of a place: its sum, and how many
 * regions the dataset covers there and has a figure for.
 */
export function latestOf(moments: readonly Moment[], places: Places, sight: Sight): Statement {
  const allowed = maySee(sight)
  const place = placesOf(places)
  const wanted = moments.map(() => '(CAST(? AS INTEGER), ?, ?, ?, ?, ?, ?, CAST(? AS INTEGER))')
  return {
    sql: `
      WITH moment (number, indicator, dataset, frequency, unit, stage, level, time_period) AS (VALUES ${wanted.join(', ')}),
      place AS (${place.sql}),
      visible AS (
        SELECT id, ref_area, number, time_period, place.code AS place
        FROM series
        JOIN moment USING (indicator, dataset, frequency, unit, stage, level)
        JOIN place ON ${place.within}
        WHERE ${allowed.sql}
      )
      SELECT v.number, v.place, sum(o.value), count(o.value), count(o.series), count(*) FILTER (WHERE o.status = 'ESTIMATED'),
        count(DISTINCT v.ref_area) FILTER (WHERE o.value IS NOT NULL), count(DISTINCT v.ref_area)
      FROM visible v
      LEFT JOIN observation o ON o.series = v.id AND o.time_period = v.time_period
      GROUP BY ALL
      HAVING count(o.series) > 0`,
    values: [
      ...moments.flatMap(({ source, level, period }, number) => {
        const { indicator, dataset, frequency, unit, stage } = source
        return [number, indicator, dataset, frequency, unit, stage, level, period]
      }),
      ...place.values,
      ...allowed.values,
    ],
  }
}

/** The places as a table, and when a series is in one of them. */
function placesOf(places: Places): Statement & { readonly within: string } {
  const rows = places.codes.map((code) => ({ code, start: organizationPrefix(code) }))
  return {
    sql: `SELECT unnest(from_json(?, '[{"code": "VARCHAR", "start": "VARCHAR"}]'), recursive := true)`,
    values: [JSON.stringify(rows)],
    within:
      places.by === 'REGION'
        ? `place.code = series.${LEVEL_COLUMN[places.level]}`
        : 'starts_with(series.organization, place.start)',
  }
}
