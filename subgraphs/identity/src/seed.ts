import type { SeedContext } from '@satudata/subgraph'
import { loadAccounts } from './accounts/load.ts'

/** Loads the demonstration accounts. */
export async function seed({ em, progress }: SeedContext): Promise<void> {
  progress('demonstration accounts')
  await loadAccounts(em)
}
