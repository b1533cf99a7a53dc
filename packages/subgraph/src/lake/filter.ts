import { BadInputError } from '@satudata/core'
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from './engine.ts'
import type { FigureFilter, Release } from './types.ts'

/** A condition over the columns of a release's file, with its bound values. */
export interface FigureCondition {
  readonly sql: string
  readonly values: readonly string[]
}

/** Columns of the file by the lists that narrow them. */
const COLUMNS = {
  indicators: 'indicator',
  regions: 'ref_area',
  periods: 'time_period',
  organizations: 'organization',
} as const

/** Values that a message names of those there are. */
const NAMED = 8

/**
 * The filter as SQL that DuckDB pushes down into the file: row groups without a match are not read. Refuses a value that the
 * release does not have, because an answer without rows would pass for a region without figures.
 */
export async function conditionOf(
  connection: DuckDBConnection,
  file: string,
  release: Release,
  filter: FigureFilter,
): Promise<FigureCondition> {
  const conditions: FigureCondition[] = []
  for (const [list, column] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, string][]) {
    const wanted = filter[list]
    if (wanted === undefined || wanted.length === 0) continue
    refuseUnknown(list, wanted, await distinct(connection, file, column), release)
    conditions.push(oneOf(column, wanted))
  }
  const members = (filter.members ?? []).filter((each) => each.members.length > 0)
  if (members.length > 0) conditions.push(await memberCondition(connection, file, release, members))
  return {
    sql: conditions.map(({ sql }) => sql).join(' and ') || 'true',
    values: conditions.flatMap(({ values }) => values),
  }
}

/** Few texts stand for the members of all rows: those that fit are looked for as they are written. */
async function memberCondition(
  connection: DuckDBConnection,
  file: string,
  release: Release,
  wanted: NonNullable<FigureFilter['members']>,
): Promise<FigureCondition> {
  const texts = await distinct(connection, file, 'dimensions')
  const parsed = texts.map((text) => ({ text, members: JSON.parse(text) as Record<string, string> }))
  for (const { dimension, members } of wanted) {
    refuseUnknown('members.dimension', [dimension], release.dimensions, release)
    const known = new Set(parsed.map((each) => each.members[dimension] ?? ''))
    refuseUnknown(`members.${dimension}`, members, [...known].toSorted(), release)
  }
  const fitting = parsed.filter((each) =>
    wanted.every(({ dimension, members }) => members.includes(each.members[dimension] ?? '')),
  )
  return fitting.length === 0
    ? { sql: 'false', values: [] }
    : oneOf(
        'dimensions',
        fitting.map(({ text }) => text),
      )
}

function oneOf(column: string, values: readonly string[]): FigureCondition {
  const different = [...new Set(values)]
  return { sql: `${column} in (${different.map(() => '?').join(', ')})`, values: different }
}

/** Lists of values kept for the next page: finding them reads the whole file, which never changes under its name. */
const KEPT = 100
const kept = new Map<string, readonly string[]>()

async function distinct(connection: DuckDBConnection, file: string, column: string): Promise<readonly string[]> {
  const key = `${column} ${file}`
  const values = kept.get(key) ?? (await readDistinct(connection, file, column))
  // The longest unused goes first.
  kept.delete(key)
  kept.set(key, values)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '')
  return values
}

async function readDistinct(connection: DuckDBConnection, file: string, column: string): Promise<readonly string[]> {
  const reader = await connection.runAndReadAll(
    `select distinct ${column} as value from read_parquet(${quoted(file)}) where ${column} is not null order by value`,
  )
  return reader.getRows().map(([value]) => String(value))
}

function refuseUnknown(name: string, wanted: readonly string[], there: readonly string[], { id }: Release): void {
  const known = new Set(there)
  const unknown = wanted.find((value) => !known.has(value))
  if (unknown === undefined) return
  const shown = unknown.slice(0, 60)
  const list = there.slice(0, NAMED).join(', ') || '–'
  const more = there.length > NAMED ? there.length - NAMED : 0
  throw new BadInputError({
    id: `filter.${name}: "${shown}" tidak ada pada rilis ${id}. Yang ada: ${list}${more > 0 ? ` dan ${more} lainnya` : ''}.`,
    en: `filter.${name}: release ${id} has no "${shown}". It has: ${list}${more > 0 ? ` and ${more} more` : ''}.`,
  })
}
