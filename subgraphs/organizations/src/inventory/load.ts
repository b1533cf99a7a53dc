import type { EntityManager } from '@mikro-orm/postgresql'
import { Application, InventoryRow } from '../entities.ts'
import type { Organization } from '../entities.ts'
import { normaliseName } from '../names.ts'
import { namesOf } from '../organizations/import.ts'
import { readSample } from '../sample.ts'
import { mergeInventory } from './merge.ts'
import type { NameLookup } from './merge.ts'
import { RECORDED_AT, TABLES } from './recorded.ts'
import type { PublishedTable, RecordedRow } from './recorded.ts'

/** Loads the three tables as recorded, and the websites and applications they add up to. */
export async function loadInventory(em: EntityManager, organizations: readonly Organization[]): Promise<Application[]> {
  const recorded = (await Promise.all(TABLES.map(readTableRows))).flat()
  const { rows, applications } = mergeInventory(recorded, lookupIn(organizations))
  await em.insertMany(InventoryRow, [...rows])
  await em.insertMany(Application, [...applications])
  return [...applications]
}

const COLUMNS = ['no', 'opd', 'url?', 'posisi_server?', 'keterangan?'] as const

async function readTableRows({ number, file, kind }: PublishedTable): Promise<RecordedRow[]> {
  const table = { table: number, recordedAt: RECORDED_AT }
  // Table 1 says of each row what it is and nothing of its status; the other two are the reverse.
  if (kind === null) {
    const rows = await readSample(file, [...COLUMNS, 'jenis'])
    return rows.map((row) => ({ ...table, ...sharedCells(row), kind: row.jenis, status: null }))
  }
  const rows = await readSample(file, [...COLUMNS, 'status'])
  return rows.map((row) => ({ ...table, ...sharedCells(row), kind: null, status: row.status }))
}

function sharedCells(
  row: Readonly<Record<'no' | 'opd', string> & Record<'url' | 'posisi_server' | 'keterangan', string | null>>,
) {
  return {
    number: Number(row.no),
    organizationName: row.opd,
    url: row.url,
    serverLocation: row.posisi_server,
    remarks: row.keterangan,
  }
}

/** Looks names up among the organizations; a name that two of them share is not certain. */
function lookupIn(organizations: readonly Organization[]): NameLookup {
  const codes = Map.groupBy(organizations.flatMap(namesOf), ({ name }) => name)
  return (written) => {
    const [first, ...more] = codes.get(normaliseName(written)) ?? []
    return more.length === 0 ? first?.organizationCode : undefined
  }
}
