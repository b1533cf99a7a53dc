import type { SeedContext } from '@satudata/subgraph'
import { Region } from './entities.ts'

/** Loads the regions of the province. */
export async function seed({ em }: SeedContext): Promise<void> {
  em.create(Region, { code: '36', name: 'Banten', level: 'PROVINCE' })
  em.create(Region, { code: '36.03', name: 'Kabupaten Tangerang', level: 'REGENCY', parentCode: '36' })
  await em.flush()
}
