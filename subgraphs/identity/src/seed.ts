import type { SeedContext } from '@satudata/subgraph'
import { loadAccounts } from './accounts/load.ts'
import { loadAppointments } from './rights/load.ts'
import { loadApplications } from './applications/load.ts'

/** Loads the demonstration accounts, and applications of their organizations. */
export async function seed(context: SeedContext): Promise<void> {
  progress('demonstration accounts and applications')
  await loadAccounts(em)
  await loadAppointments(em)
  await loadApplications(em)
}
