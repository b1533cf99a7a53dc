import type { SeedContext } from '@satudata/subgraph'
import { loadAccounts } from './accounts/load.ts'
import { loadApplications } from './applications/load.ts'
import { loadAppointments } from './rights/load.ts'

/** Loads the demonstration accounts with their appointments, and applications of their organizations. */
export async function seed(context: SeedContext): Promise<void> {
  const { em } = context
  context.progress('demonstration accounts and applications')
  await loadAccounts(em)
  await loadAppointments(em)
  await loadApplications(em)
}
