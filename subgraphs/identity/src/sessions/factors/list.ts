import type { EntityManager } from '@mikro-orm/postgresql'
import { Factor } from '../entities.ts'

/** TOTP: codes of an authenticator app. PASSKEY: WebAuthn. */
export type FactorKind = Factor['kind']

/** The second factors of an account that were shown to work, oldest first. */
export function factorsOf(em: EntityManager, accountId: string): Promise<Factor[]> {
  return em.find(Factor, { accountId, confirmedAt: { $ne: null } }, { orderBy: { createdAt: 'asc', id: 'asc' } })
}

/** Which kinds of second factor an account has. */
export async function kindsOf(em: EntityManager, accountId: string): Promise<FactorKind[]> {
  return [...new Set((await factorsOf(em, accountId)).map(({ kind }) => kind))].sort().reverse()
}
