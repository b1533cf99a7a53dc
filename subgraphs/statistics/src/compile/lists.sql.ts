import { duckdbPredicate } from '@satudata/core'
import type { Scope } from '@satudata/core'
import type { Bound, Statement } from '../engine/session.ts'
import { inRegions } from './visible.sql.ts'

/** A page of rows. */
export interface Slice {
  readonly offset: number
  readonly limit: number
}

/** Which observations of a dataset are wanted. */
export interface ObservationFilter {
  readonly dataset: string
  readonly region: string | undefined
  readonly indicator: string | undefined
  /** Frequency and number. */
  readonly period: readonly [string, number] | undefined
}

/** "Which figures does a dataset hold?" Rows, so only what the caller may see row by row. */
export function observationsOf(
  scope: Scope,
  filter: ObservationFilter,
  page: Slice,
): { readonly rows: Statement; readonly count: Statement } {
  const from = join([
    { sql: 'FROM observation o JOIN series s ON s.id = o.series WHERE s.dataset = ?', values: [filter.dataset] },
    and(duckdbPredicate(scope)),
    ...(filter.region === undefined ? [] : [and(inRegions([filter.region]))]),
    ...(filter.indicator === undefined ? [] : [{ sql: 'AND s.indicator = ?', values: [filter.indicator] }]),
    ...(filter.period === undefined
      ? []
      : [{ sql: 'AND s.frequency = ? AND o.time_period = ?', values: filter.period }]),
  ])
  return {
    rows: {
      sql: `
        SELECT s.indicator, s.ref_area, s.organization, s.dimensions, s.frequency, o.time_period, o.value, s.unit, o.status, o.release
        ${from.sql}
        ORDER BY s.indicator, s.ref_area, s.organization NULLS FIRST, s.dimensions, o.time_period, s.id
        LIMIT ? OFFSET ?`,
      values: [...from.values, page.limit, page.offset],
    },
    count: { sql: `SELECT count(*) ${from.sql}`, values: from.values },
  }
}

/** "Which series does an indicator have?" */
export function seriesOf(
  scope: Scope,
  indicator: string,
  page: Slice,
): { readonly rows: Statement; readonly count: Statement } {
  const allowed = duckdbPredicate(scope)
  const from = { sql: `FROM series WHERE indicator = ? AND ${allowed.sql}`, values: [indicator, ...allowed.values] }
  return {
    rows: {
      sql: `
        SELECT indicator, ref_area, organization, dimensions, frequency, unit, dataset, stage, access
        ${from.sql}
        ORDER BY dataset, ref_area, organization NULLS FIRST, dimensions, id
        LIMIT ? OFFSET ?`,
      values: [...from.values, page.limit, page.offset],
    },
    count: { sql: `SELECT count(*) ${from.sql}`, values: from.values },
  }
}

function and(condition: Statement): Statement {
  return { sql: `AND ${condition.sql}`, values: condition.values }
}

function join(parts: readonly { readonly sql: string; readonly values: readonly Bound[] }[]): Statement {
  return { sql: parts.map(({ sql }) => sql).join('\n        '), values: parts.flatMap(({ values }) => values) }
}
