import type { EntityManager } from '@mikro-orm/postgresql'
import { readTable } from '@satudata/subgraph'
import type { Finding, TableSource } from '@satudata/subgraph'
import { Official, Organization, Position } from '../entities.ts'
import { inBatches } from '../sample.ts'
import { checkOfficials } from './check.ts'
import type { OfficialRow } from './check.ts'

/** What became of an export of Kepegawaian. */
export interface OfficialsReport {
  /** Holdings now on record out of the file; 0 when it was refused. */
  readonly imported: number
  /** Why it was refused, row by row (at most 100); empty when it was taken. */
  readonly findings: readonly Finding[]
}

const APPOINTMENTS = ['DEFINITIVE', 'PLT', 'PLH'] as const

const COLUMNS = [
  { name: 'position', type: 'text' },
  { name: 'employee_number', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'organization', type: 'text', optional: true },
  { name: 'appointment', type: 'text', allowed: APPOINTMENTS },
  { name: 'decree', type: 'text' },
  { name: 'valid_from', type: 'date' },
  { name: 'valid_to', type: 'date', optional: true },
] as const

/**
 * Takes over who holds which position from an export of Kepegawaian (CSV, all holdings on record). The file replaces what was
 * known, in one transaction; with any fault it is refused whole, because half of it would give or take rights by chance.
 */
export async function importOfficials(em: EntityManager, source: TableSource): Promise<OfficialsReport> {
  const table = await readTable(source, { columns: COLUMNS, unique: ['position', 'employee_number', 'valid_from'] })
  if (table.errorCount > 0) return { imported: 0, findings: table.findings }
  const rows = table.rows.map(({ line, cells }): OfficialRow => {
    return {
      line,
      positionCode: cells.position!,
      employeeNumber: cells.employee_number!,
      name: cells.name!,
      organizationCode: cells.organization,
      appointment: cells.appointment as Official['appointment'],
      decree: cells.decree!,
      validFrom: cells.valid_from!,
      validTo: cells.valid_to,
    }
  })
  return em.transactional(async (tx) => {
    const findings = checkOfficials(rows, await tx.find(Position, {}), await tx.find(Organization, {}))
    if (findings.length > 0) return { imported: 0, findings }
    await tx.nativeDelete(Official, {})
    for (const batch of inBatches(rows))
      await tx.insertMany(
        Official,
        batch.map(({ line: _, ...holding }) => holding),
      )
    return { imported: rows.length, findings: [] }
  })
}
