import type { EntityManager } from '@mikro-orm/postgresql'
import { batch } from '@satudata/subgraph'

/** When each account last signed in, as far as sessions are on record. */
export async function lastSignIns(em: EntityManager, accounts?: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await em.execute<{ account_id: string; at: string | Date }[]>(
    `select account_id, max(signed_in_at) as at from identity.session
      where state = 'LIVE' and (? or account_id = any(?::uuid[])) group by account_id`,
    [accounts === undefined, `{${(accounts ?? []).join(',')}}`],
  )
  return new Map(rows.map(({ account_id: id, at }) => [id, new Date(at)]))
}

/** Batched: when an account last signed in; null when that is not on record. */
export const lastSignInOf = batch<string, Date>((accounts, { em }) => lastSignIns(em, accounts))
