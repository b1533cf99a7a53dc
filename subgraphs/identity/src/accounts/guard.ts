import type { EntityManager } from '@mikro-orm/postgresql'
import { Account } from '../entities.ts'

/** Refuses a production start on a database with demonstration accounts: everybody knows their password. Throws a plain error. */
export async function assertNoDemonstrationAccounts(em: EntityManager): Promise<void> {
  const found = await em.find(Account, { demonstration: true }, { orderBy: { username: 'asc' }, limit: 3 })
  if (found.length === 0) return
  const names = found.map(({ username }) => username).join(', ')
  throw new Error(
    `This database holds demonstration accounts (${names}, …), whose password is public. ` +
      'Production needs a database of its own: give DATABASE_URL or DATA_DIR of an empty one.',
  )
}
