import type { EntityManager } from '@mikro-orm/postgresql'
import { CodeAssignment, CodeSystem } from '../entities.ts'
import { readSample } from '../sample.ts'

/** Loads the other systems and what is on record about their codes. */
export async function loadCrosswalk(em: EntityManager): Promise<void> {
  await em.insertMany(CodeSystem, await readSample('sistem-kode.csv', ['code', 'name', 'description']))
  const rows = await readSample('padanan-kode.csv', [
    'system',
    'code',
    'organization?',
    'valid_from',
    'valid_to?',
    'note?',
  ])
  const assignments = rows.map((row, index) => ({
    id: index + 1,
    system: row.system,
    code: row.code,
    organizationCode: row.organization,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    note: row.note,
  }))
  await em.insertMany(CodeAssignment, assignments)
}
