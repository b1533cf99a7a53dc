import type { SeedContext } from '@satudata/subgraph'
import { loadCrosswalk } from './crosswalk/load.ts'
import { loadInventory } from './inventory/load.ts'
import { publishInventory } from './inventory/release.ts'
import { loadOfficials } from './officials/load.ts'
import { loadOrganizations } from './organizations/load.ts'
import { loadPositions } from './positions/load.ts'
import { loadRegions } from './regions/load.ts'
import { publishStaff } from './staff/release.ts'

/** Loads the master data, and publishes the two releases that follow from it. */
export async function seed(context: SeedContext): Promise<void> {
  const { em, lake, config } = context
  context.progress(`regions of province ${config.province}`)
  await loadRegions(em, config.province)
  context.progress('OPD, positions and who holds them, code crosswalk')
  const units = await loadOrganizations(em)
  await loadPositions(em)
  await loadOfficials(em)
  await loadCrosswalk(em)
  context.progress('inventory of websites and applications')
  const applications = await loadInventory(em, units)
  await publishInventory(lake, config.province, applications)
  await publishStaff(lake, config.province, units)
}
