import { readTable } from '@satudata/subgraph'
import type { Observation, TableSource } from '@satudata/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Person, PersonAid } from '../../entities.ts'
import { OWNERS } from '../../sources/measures.ts'
import { REGISTRY } from '../registry.ts'
import { inventedAid } from './aid.ts'
import { inventedPersons } from './invented.ts'
import type { InventedPerson } from './invented.ts'

/** Loads the invented registry, and aid that fits the given cells of the dataset penerima-bantuan. */
export async function seedPersons(
  em: EntityManager,
  districts: TableSource,
  recipients: readonly Observation[],
): Promise<void> {
  const persons = await samplePersons(districts)
  await em.insertMany(
    Person,
    persons.map((person) => ({ ...person, invented: true, version: 1, ...REGISTRY })),
  )
  const label = { ...REGISTRY, owner: OWNERS.social }
  await em.insertMany(
    PersonAid,
    inventedAid(persons, recipients).map((aid) => ({ ...aid, invented: true, ...label })),
  )
}

/** The invented persons, living in the kecamatan of the table. */
export async function samplePersons(districts: TableSource): Promise<InventedPerson[]> {
  const { rows } = await readTable(districts, {
    columns: [
      { name: 'kode_wilayah', type: 'text' },
      { name: 'nama', type: 'text' },
    ],
  })
  return inventedPersons(rows.map(({ cells }) => ({ code: cells.kode_wilayah ?? '', name: cells.nama ?? '' })))
}
