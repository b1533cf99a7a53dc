import type { EntityManager } from '@mikro-orm/postgresql'
import { takeRegisters } from './take.ts'

/** Loads the organizations, positions and holders of the sample, the way real ones come in. */
export async function loadRegisters(em: EntityManager): Promise<void> {
  const files = { organizations: sample('opd.csv'), positions: sample('jabatan.csv'), holders: sample('pejabat.csv') }
  for (const [register, { findings }] of await takeRegisters(em, { files })) {
    const [first] = findings
    if (first !== undefined) throw new Error(`sample, ${register}, ${first.place}: ${first.message.en}`)
  }
}

function sample(file: string): URL {
  return new URL(`../../sample/${file}`, import.meta.url)
}
