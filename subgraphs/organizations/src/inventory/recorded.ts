import type { Application, InventoryRow } from '../entities.ts'

/** When the three tables were recorded from the monitoring site. */
export const RECORDED_AT = '2018-01-07T09:42+07:00'

/** Where the three tables come from, as it is shown beside them. */
export const SOURCE =
  'Monitoring website dan aplikasi Provinsi Banten, direkam 7 Januari 2018 09.42 WIB (tabel 1–3 rancangan integrasi aplikasi Banten)'

/** A published table: its rows are websites, applications, or say themselves which (column Jenis). */
export interface PublishedTable {
  readonly number: number
  readonly name: string
  readonly file: string
  readonly kind: Application['kind'] | null
}

/** The three tables. Table 1 is the inventory; 2 and 3 are the monitoring, the only ones with a status. */
export const TABLES: readonly PublishedTable[] = [
  { number: 1, name: 'Website dan aplikasi 2017', file: 'website-dan-aplikasi-2017.csv', kind: null },
  { number: 2, name: 'Website 2017', file: 'website-2017.csv', kind: 'WEBSITE' },
  { number: 3, name: 'Aplikasi 2017', file: 'aplikasi-2017.csv', kind: 'APPLICATION' },
]

/** What the text and the picture beside the tables say; shown next to what the rows give. */
export const PUBLISHED = { websites: 81, applications: 38, total: 121, organizations: 40 } as const

/** A row as recorded, before it is linked to anything. */
export type RecordedRow = Omit<InventoryRow, 'organizationCode' | 'applicationId'>

/** What a recorded row says, in the terms of the graph; undefined where it says nothing. */
export interface RowFacts {
  readonly address: string | undefined
  readonly kind: Application['kind'] | undefined
  readonly serverLocation: 'KOMINFO' | 'OUTSIDE' | undefined
  readonly status: 'ACTIVE' | 'INACTIVE' | undefined
}

const KINDS: Readonly<Record<string, Application['kind']>> = { website: 'WEBSITE', aplikasi: 'APPLICATION' }
const SERVERS: Readonly<Record<string, 'KOMINFO' | 'OUTSIDE'>> = { kominfo: 'KOMINFO', 'diluar kominfo': 'OUTSIDE' }
const STATUSES: Readonly<Record<string, 'ACTIVE' | 'INACTIVE'>> = { aktif: 'ACTIVE', 'tidak aktif': 'INACTIVE' }

/** An address in one spelling: lower case, without scheme and trailing slash. */
export function normaliseAddress(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '')
}

/** Reads the words of a row. A word that is not in the declared list stops the load rather than being guessed at. */
export function factsOf(row: RecordedRow): RowFacts {
  return {
    address: row.url == null ? undefined : normaliseAddress(row.url),
    kind: row.kind == null ? (TABLES[row.table - 1]?.kind ?? undefined) : word(row.kind, KINDS, row),
    serverLocation: word(row.serverLocation, SERVERS, row),
    status: word(row.status, STATUSES, row),
  }
}

function word<T>(text: string | null | undefined, known: Readonly<Record<string, T>>, row: RecordedRow): T | undefined {
  if (text == null) return undefined
  const value = known[text.toLowerCase()]
  if (value !== undefined) return value
  const choices = Object.keys(known).join(', ')
  throw new Error(
    `Inventory table ${row.table}, row ${row.number}: "${text}" is not known; expected one of ${choices}.`,
  )
}
