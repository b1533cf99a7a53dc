import type { EntityManager } from '@mikro-orm/postgresql'
import { LockMode } from '@mikro-orm/core'
import { KeyMeter } from './entities.ts'
import type { Metered } from './amounts.ts'

/** A part of a key's quota that a process took for itself. */
export interface Lease {
  readonly day: string
  /** Operations that may still be done with it. */
  left: number
  /** Which quota had nothing left to take; null when something was taken. */
  readonly exhausted: 'DAY' | 'MONTH' | null
}

/** A process takes at most this much ahead, and at most a twentieth of what is left: nothing is kept from others near the end. */
const LARGEST_LEASE = 100
const SHARE = 20

/** Takes some of what is left of a key's quotas; the row is locked, so that all processes together never take more than there is. */
export async function take(em: EntityManager, key: Metered, today: string): Promise<Lease> {
  return em.transactional(async (em) => {
    const fresh = { keyId: key.id, day: today, dayTaken: 0, month: today.slice(0, 7), monthTaken: 0 }
    await em.upsert(KeyMeter, fresh, { onConflictAction: 'ignore' })
    const meter = await em.findOneOrFail(
      KeyMeter,
      { keyId: key.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    )
    // Clocks of processes differ: around midnight the later day holds for all.
    const day = meter.day > today ? meter.day : today
    const dayLeft = key.dailyQuota - (meter.day === day ? meter.dayTaken : 0)
    const monthLeft = key.monthlyQuota - (meter.month === day.slice(0, 7) ? meter.monthTaken : 0)
    const left = Math.max(0, Math.min(dayLeft, monthLeft))
    const taken = Math.min(left, LARGEST_LEASE, Math.max(1, Math.floor(left / SHARE)))
    em.assign(meter, {
      day,
      dayTaken: key.dailyQuota - dayLeft + taken,
      month: day.slice(0, 7),
      monthTaken: key.monthlyQuota - monthLeft + taken,
    })
    return { day: today, left: taken, exhausted: taken > 0 ? null : monthLeft <= 0 ? 'MONTH' : 'DAY' }
  })
}

/** Gives back what a process took and did not use; after the end of the day or month there is nothing to give back to. */
export async function giveBack(em: EntityManager, keyId: string, lease: Lease, unused: number): Promise<void> {
  await em.execute(
    `update "identity"."key_meter" set
       day_taken = case when day = ?::date then greatest(0, day_taken - ?::int) else day_taken end,
       month_taken = case when month = left(?, 7) then greatest(0, month_taken - ?::int) else month_taken end
     where key_id = ?`,
    [lease.day, unused, lease.day, unused, keyId],
  )
}
