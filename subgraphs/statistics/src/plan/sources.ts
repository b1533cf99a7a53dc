import { duckdbPredicate, scopeKey } from '@satudata/core'
import type { Scope, Stage } from '@satudata/core'
import type { Cell, Session } from '../engine/session.ts'
import { FREQUENCIES } from '../periods.ts'
import type { FrequencyCode } from '../periods.ts'
import type { Level } from './levels.ts'

/** What the caller may see: rows, and what may enter totals. */
export interface Sight {
  readonly rows: Scope
  readonly aggregates: Scope
}

/** What one release brought for an indicator, level and period. */
export interface Slice {
  readonly release: number
  readonly level: Level
  readonly period: number
  readonly areas: number
  readonly areaSet: string
  readonly missing: number
  readonly estimated: number
  /** True when the caller may see it inside totals only. */
  readonly sheltered: boolean
}

/** Figures that may stand in one column: one indicator of one dataset, in one unit, frequency and stage. */
export interface Source {
  readonly indicator: string
  readonly dataset: string
  readonly frequency: FrequencyCode
  readonly unit: string
  readonly stage: Stage
  readonly additive: boolean
  readonly personDerived: boolean
  readonly dimensions: readonly string[]
  readonly byOrganization: boolean
  /** True when the caller may see some of it inside totals only. */
  readonly sheltered: boolean
  /** By period, then level. */
  readonly slices: readonly Slice[]
}

type Row = readonly [
  indicator: string,
  dataset: string,
  frequency: FrequencyCode,
  unit: string,
  stage: Stage,
  additive: boolean,
  personDerived: boolean,
  dimensions: readonly string[],
  byOrganization: boolean,
  level: Level,
  period: number,
  release: number,
  areas: number,
  areaSet: string,
  missing: number,
  estimated: number,
  rows: boolean,
]

/** Loads the sources the caller may see, of some indicators or of all, in a stable order. */
export function loadSources(
  session: Session,
  sight: Sight,
  indicators?: readonly string[],
): Promise<readonly Source[]> {
  const key = JSON.stringify([scopeKey(sight.rows), scopeKey(sight.aggregates), indicators ?? null])
  return session.remembered(key, () => readSources(session, sight, indicators))
}

async function readSources(
  session: Session,
  sight: Sight,
  indicators: readonly string[] | undefined,
): Promise<readonly Source[]> {
  const rows = duckdbPredicate(sight.rows)
  const aggregates = duckdbPredicate(sight.aggregates)
  const only = indicators === undefined ? 'TRUE' : `indicator IN (${indicators.map(() => '?').join(', ') || 'NULL'})`
  const found = await session.rows<Row & readonly Cell[]>({
    sql: `
      SELECT indicator, dataset, frequency, unit, stage, additive, person_derived, dimensions, by_organization,
        level, time_period, release, areas, area_set, missing, estimated, ${rows.sql} AS rows
      FROM slice
      WHERE ${only} AND (${rows.sql} OR ${aggregates.sql})
      ORDER BY indicator, dataset, frequency, unit, stage DESC, time_period, level, release`,
    values: [...rows.values, ...(indicators ?? []), ...rows.values, ...aggregates.values],
  })
  const groups = Map.groupBy(found, (row) => JSON.stringify(row.slice(0, 5)))
  return [...groups.values()].map(sourceOf)
}

function sourceOf(rows: readonly Row[]): Source {
  const [indicator, dataset, frequency, unit, stage] = rows[0] as Row
  return {
    indicator,
    dataset,
    frequency,
    unit,
    stage,
    // Should releases disagree, the careful answer holds.
    additive: rows.every((row) => row[5]),
    personDerived: rows.some((row) => row[6]),
    dimensions: [...new Set(rows.flatMap((row) => row[7]))],
    byOrganization: rows.some((row) => row[8]),
    sheltered: rows.some((row) => !row[16]),
    slices: rows.map(([, , , , , , , , , level, period, release, areas, areaSet, missing, estimated, own]) => ({
      release,
      level,
      period,
      areas,
      areaSet,
      missing,
      estimated,
      sheltered: !own,
    })),
  }
}

/** How a source is named to people: "penduduk-siak (SEMESTER, orang)". */
export function sourceName({ dataset, frequency, unit }: Source): string {
  return `${dataset} (${FREQUENCIES[frequency]}, ${unit})`
}
