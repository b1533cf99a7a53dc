import type { EntityManager } from '@mikro-orm/postgresql'
import { importOfficials } from './import.ts'

/** Loads the invented holders of positions. */
export async function loadOfficials(em: EntityManager): Promise<void> {
  const { findings } = await importOfficials(em, new URL('../../sample/pejabat.csv', import.meta.url))
  const [first] = findings
  if (first !== undefined) throw new Error(`sample/pejabat.csv, ${first.place}: ${first.message.en}`)
}
