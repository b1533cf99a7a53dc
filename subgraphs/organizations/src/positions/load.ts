import type { EntityManager } from '@mikro-orm/postgresql'
import { Position } from '../entities.ts'
import { searchText } from '../names.ts'
import { readSample } from '../sample.ts'

/** Loads the positions. Roles need no table: each position is one (J2). */
export async function loadPositions(em: EntityManager): Promise<void> {
  const rows = await readSample('jabatan.csv', [
    'code',
    'name',
    'kind',
    'echelon?',
    'organization?',
    'authority',
    'valid_from',
    'valid_to?',
  ])
  const positions = rows.map((row) => ({
    code: row.code,
    name: row.name,
    kind: row.kind as Position['kind'],
    echelon: row.echelon,
    organizationCode: row.organization,
    authority: row.authority as Position['authority'],
    validFrom: row.valid_from,
    validTo: row.valid_to,
    searchText: searchText([row.name]),
  }))
  await em.insertMany(Position, positions)
}
