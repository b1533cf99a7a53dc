import type { EntityManager } from '@mikro-orm/postgresql'
import { Account } from './entities.ts'
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_HASH, demonstrationId } from './demonstration.ts'

/** A fixed day: sample data knows no clock. */
const CREATED = new Date('2026-01-01T00:00:00Z')

/** Loads the demonstration accounts. They have the password said in docs/access.md. */
export async function loadAccounts(em: EntityManager): Promise<void> {
  const accounts = DEMONSTRATION_ACCOUNTS.map(({ username, name, employeeNumber }) => ({
    id: demonstrationId(username),
    username,
    name,
    // A domain that no mail reaches (RFC 2606).
    email: `${username}@satudata.example`,
    kind: employeeNumber === null ? ('OTHER' as const) : ('EMPLOYEE' as const),
    employeeNumber,
    demonstration: true,
    passwordHash: DEMONSTRATION_HASH,
    disabledAt: null,
    createdAt: CREATED,
  }))
  await em.insertMany(Account, accounts)
}
