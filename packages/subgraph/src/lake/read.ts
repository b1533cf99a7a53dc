import { existsSync } from 'node:fs'
import type { DuckDBInstance } from '@duckdb/node-api'
import { LimitError, UnavailableError } from '@satudata/core'
import { plainDecimal } from './decimals.ts'
import { quoted, withConnection } from './engine.ts'
import { releaseFile } from './staging.ts'
import type { Observation, ObservationStatus, Release } from './types.ts'

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

/** Figures of a file, in file order. */
export async function readFigures(
  engine: DuckDBInstance,
  file: string,
  release: Release,
  page: { readonly offset: number; readonly limit: number } | undefined,
  deadlineMs: number,
): Promise<Observation[]> {
  const { offset, limit } = page ?? { offset: 0, limit: release.rowCount }
  if (limit > LARGEST_READ) throw tooMany(release, limit)
  return withConnection(engine, deadlineMs, async (connection) => {
    const reader = await connection.runAndReadAll(
      `select indicator, ref_area, time_period, value::varchar, status, dimensions, organization
       from read_parquet(${quoted(file)}) limit ? offset ?`,
      [BigInt(limit), BigInt(offset)],
    )
    const members = new Map<string, Readonly<Record<string, string>>>()
    return reader.getRows().map((row) => observationOf(row as (string | null)[], members))
  })
}

function observationOf(
  row: readonly (string | null)[],
  members: Map<string, Readonly<Record<string, string>>>,
): Observation {
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
function parsed(
  text: string,
  members: Map<string, Readonly<Record<string, string>>>,
): Readonly<Record<string, string>> {
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
