import { LimitError } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { PersonAccess } from '../entities.ts'
import type { Attempt } from './access-log.ts'

const HOUR = 3_600_000

/** Failed attempts allowed to one account or application. The serial of a NIK has 4 digits: few guesses are enough. */
const LIMITS = [
  { most: 5, window: HOUR },
  { most: 10, window: 24 * HOUR },
] as const

/**
 * When the subject may look up again; null when it may now. Holds the subject's lock until the transaction ends, so that attempts
 * sent at once are counted one after the other.
 */
export async function lockedUntil(
  em: EntityManager,
  { subject, at }: Pick<Attempt, 'subject' | 'at'>,
): Promise<Date | null> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`person_access ${subject}`])
  const failed = await em.find(
    PersonAccess,
    { subject, outcome: { $in: ['NOT_FOUND', 'REFUSED'] }, at: { $gt: new Date(at.getTime() - 24 * HOUR) } },
    { orderBy: { at: 'desc' }, limit: 10, disableIdentityMap: true },
  )
  const ends = LIMITS.flatMap(({ most, window }) => {
    // The limit holds until the oldest of the last `most` failures leaves the window.
    const oldest = failed[most - 1]
    return oldest === undefined ? [] : [oldest.at.getTime() + window]
  })
  const end = Math.max(0, ...ends)
  return end > at.getTime() ? new Date(end) : null
}

/** Too many attempts failed. */
export function tooManyAttempts(until: Date): LimitError {
  const when = until.toISOString()
  return new LimitError(
    {
      id: `Terlalu banyak pencarian orang yang gagal (batasnya 5 dalam satu jam, 10 dalam sehari); coba lagi setelah ${when}. Semua percobaan dicatat.`,
      en: `Too many look-ups of persons failed (the limit is 5 in an hour, 10 in a day); try again after ${when}. Every attempt is logged.`,
    },
    { limit: 'person-lookups', retryAt: when },
  )
}
