import { organizationPrefix } from '@satudata/subgraph'
import { duckdbPredicate } from '@satudata/core'
import type { Bound, Statement } from '../engine/session.ts'
import { LEVEL_COLUMN } from '../plan/levels.ts'
import type { Level } from '../plan/levels.ts'
import type { Read, ReadKeys } from '../plan/reads.ts'
import type { Sight, Source } from '../plan/sources.ts'

/** What the series of a read are looked at for. */
export interface Look {
  readonly source: Source
  readonly sight: Sight
  readonly levels: readonly Level[]
  readonly keys: ReadKeys
  readonly regions: Read['regions']
  readonly organizations: Read['organizations']
  readonly members: Read['members']
}

/** Number of key columns: k0, k1 … */
export function keyCount({ level, organization, dimensions }: ReadKeys): number {
  return (level === undefined ? 0 : 1) + (organization ? 1 : 0) + dimensions.length
}

/** "v.k0, v.k1, " for the keys there are. */
export function keyList(keys: ReadKeys, table: string): string {
  return Array.from({ length: keyCount(keys) }, (_, index) => `${table}.k${index}, `).join('')
}

/** The series of a source that the caller may see, with their keys: everything else starts from here. */
export function visibleSeries(look: Look): Statement {
  return seriesOf(look, maySee(look.sight))
}

/** Of these the ones that the caller sees inside totals only. */
export function shelteredSeries(look: Look): Statement {
  return seriesOf(look, seesTotalsOnly(look.sight))
}

function seriesOf({ source, levels, keys, regions, organizations, members }: Look, allowed: Statement): Statement {
  const key = keyColumns(keys)
  const conditions = [
    sourceIs(source),
    allowed,
    oneOf('level', levels),
    ...(regions === undefined ? [] : [inRegions(regions)]),
    ...(organizations === undefined ? [] : [ofOrganizations(organizations)]),
    ...[...members].map(([dimension, codes]) => memberIs(dimension, codes)),
  ]
  return {
    sql: `
      SELECT id, level, ref_area, organization, owner, regency, district, province, village${key.sql}
      FROM series
      WHERE ${conditions.map(({ sql }) => sql).join('\n        AND ')}`,
    values: [...key.values, ...conditions.flatMap(({ values }) => values)],
  }
}

function keyColumns({ level, organization, dimensions }: ReadKeys): Statement {
  const keys: Statement[] = [
    ...(level === undefined ? [] : [{ sql: LEVEL_COLUMN[level], values: [] }]),
    ...(organization ? [{ sql: 'organization', values: [] }] : []),
    ...dimensions.map((dimension) => ({ sql: 'json_extract_string(dimensions, ?)', values: [jsonPath(dimension)] })),
  ]
  return {
    sql: keys.map(({ sql }, index) => `, ${sql} AS k${index}`).join(''),
    values: keys.flatMap(({ values }) => values),
  }
}

function sourceIs({ indicator, dataset, frequency, unit, stage }: Source): Statement {
  return {
    sql: 'indicator = ? AND dataset = ? AND frequency = ? AND unit = ? AND stage = ?',
    values: [indicator, dataset, frequency, unit, stage],
  }
}

/** The access policy, once more: slices only say what there is, series decide. */
export function maySee({ rows, aggregates }: Sight): Statement {
  const [a, b] = [duckdbPredicate(rows), duckdbPredicate(aggregates)]
  return { sql: `(${a.sql} OR ${b.sql})`, values: [...a.values, ...b.values] }
}

function seesTotalsOnly({ rows, aggregates }: Sight): Statement {
  const [a, b] = [duckdbPredicate(rows), duckdbPredicate(aggregates)]
  return { sql: `(NOT ${a.sql} AND ${b.sql})`, values: [...a.values, ...b.values] }
}

/** A region with everything below it, for each code. */
export function inRegions(codes: readonly string[]): Statement {
  return anyOf(codes, "(ref_area = ? OR starts_with(ref_area, concat(?, '.')))", (code) => [code, code])
}

/** An organization with the units below it: codes have five groups of 4, 2, 3, 3 and 3 digits, and trailing groups of zeros mean "all". */
export function ofOrganizations(codes: readonly string[]): Statement {
  return anyOf(codes, 'starts_with(organization, ?)', (code) => [organizationPrefix(code)])
}

/** The series whose member of a dimension is one of these. */
function memberIs(dimension: string, codes: readonly string[]): Statement {
  if (codes.length === 0) return { sql: 'FALSE', values: [] }
  const list = oneOf('json_extract_string(dimensions, ?)', codes)
  return { sql: list.sql, values: [jsonPath(dimension), ...list.values] }
}

/** Path of a name in the dimensions' JSON. */
export function jsonPath(name: string): string {
  return `$.${JSON.stringify(name)}`
}

function oneOf(expression: string, values: readonly Bound[]): Statement {
  return { sql: `${expression} IN (${values.map(() => '?').join(', ')})`, values }
}

function anyOf(items: readonly string[], sql: string, bind: (item: string) => readonly Bound[]): Statement {
  if (items.length === 0) return { sql: 'FALSE', values: [] }
  return { sql: `(${items.map(() => sql).join(' OR ')})`, values: items.flatMap(bind) }
}
