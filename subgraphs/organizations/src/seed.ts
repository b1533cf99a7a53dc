import type { SeedContext } from '@satudata/subgraph'
import { loadCrosswalk } from './crosswalk/load.ts'
import { Organization } from './entities.ts'
import { loadInventory } from './inventory/load.ts'
import { publishInventory } from './inventory/release.ts'
import { loadRegisters } from './register/load.ts'
import { loadRegions } from './regions/load.ts'
import { publishStaff } from './staff/release.ts'

/** Loads the regions of the province, with their published codes. */
export async function reference(context: SeedContext): Promise<void> {
  const { em, config } = context
  context.progress(`regions of province ${config.province}`)
  await loadRegions(em, config.province)
}

/** Loads invented organizations and all that hangs on them, and publishes the two releases that follow from it. */
export async function seed(context: SeedContext): Promise<void> {
  const { em, lake, config } = context
  context.progress('OPD, positions and who holds them, code crosswalk')
  await loadRegisters(em)
  await loadCrosswalk(em)
  context.progress('inventory of websites and applications')
  const units = await em.find(Organization, {}, { orderBy: { code: 'asc' } })
  const applications = await loadInventory(em, units)
  await publishInventory(lake, config.province, applications)
  await publishStaff(lake, config.province, units)
}
