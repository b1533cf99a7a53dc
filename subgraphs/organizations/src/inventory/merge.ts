import type { Application, InventoryRow } from '../entities.ts'
import { searchText } from '../names.ts'
import { factsOf } from './recorded.ts'
import type { RecordedRow, RowFacts } from './recorded.ts'

/** Finds the one organization a written name stands for; undefined when there is none or more than one. */
export type NameLookup = (name: string) => string | undefined

/** Rows linked to organizations and applications, and the applications they make. */
export interface MergedInventory {
  readonly rows: readonly InventoryRow[]
  readonly applications: readonly Application[]
}

/**
 * Puts websites and applications together from the rows of all tables: the same address is the same thing. What has no
 * address is told apart by its organization. A row whose organization is not certain belongs to none.
 */
export function mergeInventory(recorded: readonly RecordedRow[], lookup: NameLookup): MergedInventory {
  const rows = recorded.map((row): InventoryRow => {
    const organizationCode = lookup(row.organizationName) ?? null
    return { ...row, organizationCode, applicationId: organizationCode === null ? null : idOf(row, organizationCode) }
  })
  const groups = Map.groupBy(rows, (row) => row.applicationId ?? '')
  const applications = [...groups].flatMap(([id, group]) => (id === '' ? [] : applicationOf(id, group)))
  return { rows, applications }
}

function idOf(row: RecordedRow, organizationCode: string): string {
  return factsOf(row).address ?? `tanpa-alamat:${organizationCode}`
}

/** The first table that tells a fact decides it; where another table tells otherwise, `contradicts` finds it. */
function applicationOf(id: string, rows: readonly InventoryRow[]): Application[] {
  const facts = rows.map(factsOf)
  const [first] = rows
  const kind = told(facts, 'kind')
  if (first?.organizationCode == null || kind === undefined) return []
  const monitored = rows.find((row) => row.status != null)
  const address = told(facts, 'address') ?? null
  const description = rows.find((row) => row.remarks != null)?.remarks ?? null
  return [
    {
      id,
      address,
      kind,
      organizationCode: first.organizationCode,
      serverLocation: told(facts, 'serverLocation') ?? null,
      status: told(facts, 'status') ?? null,
      statusRecordedAt: monitored?.recordedAt ?? null,
      description,
      // An address is searched as it is written, a description by its words.
      searchText: `${address ?? ''}|${searchText([address, description])}`,
    },
  ]
}

function told<K extends keyof RowFacts>(facts: readonly RowFacts[], fact: K): RowFacts[K] {
  return facts.find((each) => each[fact] !== undefined)?.[fact]
}

/** True when the rows of one application tell different organizations, servers, kinds or statuses. */
export function contradicts(rows: readonly InventoryRow[]): boolean {
  const facts = rows.map(factsOf)
  const differ = (values: readonly unknown[]) => new Set(values.filter((value) => value != null)).size > 1
  return (
    differ(rows.map((row) => row.organizationCode)) ||
    differ(facts.map((each) => each.kind)) ||
    differ(facts.map((each) => each.serverLocation)) ||
    differ(facts.map((each) => each.status))
  )
}
