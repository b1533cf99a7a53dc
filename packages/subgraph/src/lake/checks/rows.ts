import type { DuckDBConnection } from '@duckdb/node-api'
import { LISTED } from '../findings.ts'
import type { ReleaseDraft } from '../types.ts'

/** What rows are called in reports: lines of a file, or the n-th observation handed in. */
export interface RowNames {
  readonly word: string
  /** Name of the row with rowid 0. */
  readonly first: number
}

/** A row as a report names it, with the text that is at fault. */
export interface NamedRow {
  readonly place: string
  readonly text: string | null
}

/** How the rows of this draft are named: in a CSV file line 1 is the header. */
export function rowNames(draft: ReleaseDraft): RowNames {
  return 'csv' in draft.observations ? { word: 'baris', first: 2 } : { word: 'data ke-', first: 1 }
}

/** The first rows of `inbox` that match. */
export async function listRows(
  connection: DuckDBConnection,
  rows: RowNames,
  condition: string,
  values: readonly string[],
  column: string,
): Promise<NamedRow[]> {
  const reader = await connection.runAndReadAll(
    `select rowid, ${column}, indicator, ref_area, time_period, dimensions from inbox where ${condition} order by rowid limit ${LISTED}`,
    [...values],
  )
  return reader.getRows().map(([rowid, text, ...key]) => ({
    place: placeOfRow(rows, rowid, key),
    text: text === null || text === undefined ? null : String(text),
  }))
}

/** Names a row by its place and its series. */
export function placeOfRow({ word, first }: RowNames, rowid: unknown, key: readonly unknown[]): string {
  const number = BigInt(String(rowid)) + BigInt(first)
  const series = key
    .map((part) => String(part ?? ''))
    .filter((part) => part !== '' && part !== '{}')
    .join(' ')
    .slice(0, 200)
  return `${word.endsWith('-') ? word : `${word} `}${number} (${series})`
}

/** How many rows of `inbox` match. */
export async function countRows(
  connection: DuckDBConnection,
  condition: string,
  values: readonly string[] = [],
): Promise<number> {
  const reader = await connection.runAndReadAll(`select count(*) from inbox where ${condition}`, [...values])
  return Number(reader.getRows()[0]?.[0] ?? 0)
}
