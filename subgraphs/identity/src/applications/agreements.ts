import type { EntityManager } from '@mikro-orm/postgresql'
import type { Agreement } from '../rights/open.ts'
import { DataAgreement } from './entities.ts'

/** Every agreement that is confirmed and not ended, in the form in which rights of persons follow from it. */
export async function findAgreements(em: EntityManager): Promise<readonly Agreement[]> {
  const rows = await em.find(DataAgreement, { confirmedAt: { $ne: null }, endedAt: null })
  return rows.map(({ consumerCode, scopes, validFrom, validTo }) => ({
    organization: consumerCode,
    scopes,
    from: validFrom,
    to: validTo,
  }))
}
