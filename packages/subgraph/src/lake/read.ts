import { existsSync } from 'node:fs'
import type { DuckDBInstance } from '@duckdb/node-api'
import { LimitError, UnavailableError } from '@satudata/core'
import { plainDecimal } from './decimals.ts'
import { quoted, withConnection } from './engine.ts'
import { conditionOf } from './filter.ts'
import { releaseFile } from './staging.ts'
import type { FigureFilter, FigurePage, Observation, ObservationStatus, PlacedObservation, Release } from './types.ts'

/** Members by the text the file holds them as. */
export type MemberTexts = Map<string, Readonly<Record<string, string>>>

/** Figures one read may give. */
const LARGEST_READ = 1_000_000

/** The release's file; throws when it has gone, naming the release. */
export function existingFile(folder: string, release: Release): string {
  const file = releaseFile(folder, release.contentHash)
  if (existsSync(file)) return file
  throw new UnavailableError({
    id: `Berkas rilis ${release.id} tidak ada di gudang data; pulihkan dari cadangan.`,
    en: `The file of release ${release.id} is not in the lake; restore it from a backup.`,
  })
}

const COLUMNS = 'indicator, ref_area, time_period, value::varchar, status, dimensions, organization'

/** All figures of a file, in file order. */
export async function readFigures(
  engine: DuckDBInstance,
  file: string,
  release: Release,
  deadlineMs: number,
): Promise<Observation[]> {
  if (release.rowCount > LARGEST_READ) throw tooMany(release, release.rowCount)
  return withConnection(engine, deadlineMs, async (connection) => {
    const reader = await connection.runAndReadAll(`select ${COLUMNS} from read_parquet(${quoted(file)})`)
    return observationsOf(reader.getRows())
  })
}

/** A page of the figures that fit, in file order. It begins at a row of the file: the last page costs what the first does. */
export async function findFigures(
  engine: DuckDBInstance,
  file: string,
  release: Release,
  { filter, from, limit }: FigurePage,
  deadlineMs: number,
): Promise<PlacedObservation[]> {
  if (limit > LARGEST_READ) throw tooMany(release, limit)
  return withConnection(engine, deadlineMs, async (connection) => {
    const { sql, values } = await conditionOf(connection, file, release, filter)
    const reader = await connection.runAndReadAll(
      `select ${COLUMNS}, file_row_number from read_parquet(${quoted(file)}, file_row_number = true)
       where file_row_number >= ? and ${sql} limit ?`,
      [BigInt(from), ...values, BigInt(limit)],
    )
    const rows = reader.getRows()
    const observations = observationsOf(rows)
    return rows.map((row, index) => ({ row: Number(row[7]), observation: observations[index] as Observation }))
  })
}

/** How many figures fit. */
export async function countFigures(
  engine: DuckDBInstance,
  file: string,
  release: Release,
  filter: FigureFilter,
  deadlineMs: number,
): Promise<number> {
  return withConnection(engine, deadlineMs, async (connection) => {
    const { sql, values } = await conditionOf(connection, file, release, filter)
    if (sql === 'true') return release.rowCount
    const reader = await connection.runAndReadAll(`select count(*) from read_parquet(${quoted(file)}) where ${sql}`, [
      ...values,
    ])
    return Number(reader.getRows()[0]?.[0])
  })
}

/** Figures out of rows that begin with `COLUMNS`. */
function observationsOf(rows: readonly (readonly unknown[])[]): Observation[] {
  const members: MemberTexts = new Map()
  return rows.map((row) => observationOf(row as (string | null)[], members))
}

/** A figure out of indicator, region, period, value, status, members and organization. */
export function observationOf(row: readonly (string | null)[], members: MemberTexts): Observation {
  const [indicator = '', refArea = '', timePeriod = '', value = null, status, dimensions, organization = null] =
    row as string[]
  return {
    indicator,
    refArea,
    timePeriod,
    value: value === null ? null : plainDecimal(value),
    status: status as ObservationStatus,
    dimensions: parsed(dimensions ?? '{}', members),
    ...(organization === null ? {} : { organization }),
  }
}

/** Few texts stand for many rows: each is parsed once. */
function parsed(text: string, members: MemberTexts): Readonly<Record<string, string>> {
  const known = members.get(text) ?? Object.freeze(JSON.parse(text) as Record<string, string>)
  members.set(text, known)
  return known
}

function tooMany(release: Release, limit: number): LimitError {
  return new LimitError({
    id: `Rilis ${release.id}: ${limit} angka terlalu banyak sekaligus; minta per halaman, paling banyak ${LARGEST_READ}.`,
    en: `Release ${release.id}: ${limit} figures are too many at once; ask page by page, at most ${LARGEST_READ}.`,
  })
}
