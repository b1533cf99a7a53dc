import { LimitError } from '@satudata/core'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { IdentityContext } from '../parts.ts'
import { dayOf } from '../rights/day.ts'
import type { Metered } from './amounts.ts'
import { giveBack, take } from './quota.ts'
import type { Lease } from './quota.ts'
import { openUsage } from './usage.ts'

/** Counts operations of keys and clients. Dispose it: what was counted is written. */
export interface Limits extends AsyncDisposable {
  /** One more operation; throws LimitError (`limit` "rate" or "quota", `retryAfterSeconds`) when it is one too many. */
  count(key: Metered): Promise<void>
}

/** A window of the rate, in seconds. */
const WINDOW = 60

/**
 * Rates are counted in this process. Quotas hold over all processes: each takes some of a key's quota from the database ahead, so
 * that never more than the quota is done, and gives back every second what it did not use.
 */
export function openLimits(context: IdentityContext): Limits {
  // One limiter for all keys: how many are allowed is the key's own number, compared below.
  const rate = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: WINDOW })
  const usage = openUsage(context)
  const leases = new Map<string, Lease>()
  const taking = new Map<string, Promise<Lease>>()

  const lease = async (key: Metered, day: string): Promise<Lease> => {
    const held = leases.get(key.id)
    if (held !== undefined && held.day === day && held.left > 0) return held
    let next = taking.get(key.id)
    if (next === undefined) {
      // Kept before anybody goes on: two leases at once would lose one.
      const keep = (taken: Lease) => void leases.set(key.id, taken)
      next = take(context.em(), key, day)
      taking.set(key.id, next)
      next.then(keep, () => undefined).finally(() => taking.delete(key.id))
    }
    return next
  }
  const withinRate = async (key: Metered) => {
    const { consumedPoints, msBeforeNext } = await rate.consume(key.id)
    if (consumedPoints <= key.ratePerMinute) return
    usage.add(key.id, 'refused')
    throw tooFast(key, Math.ceil(msBeforeNext / 1_000))
  }
  const settle = async () => {
    const idle = [...leases].filter(([, { left }]) => left > 0)
    for (const [id, held] of idle) {
      const unused = held.left
      held.left = 0
      await giveBack(context.em(), id, held, unused)
    }
  }
  const timer = setInterval(() => {
    settle().catch((error: unknown) => context.logger.warn({ err: error }, 'quota that was not used is lost'))
  }, 1_000).unref()
  return {
    async count(key) {
      await withinRate(key)
      for (;;) {
        const day = dayOf(context.now())
        const held = await lease(key, day)
        if (held.left > 0) {
          held.left--
          return usage.add(key.id, 'operations')
        }
        if (held.exhausted !== null) {
          usage.add(key.id, 'refused')
          throw usedUp(key, held.exhausted, context.now())
        }
      }
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      await settle()
      await usage[Symbol.asyncDispose]()
    },
  }
}

function tooFast({ ratePerMinute }: Metered, retryAfterSeconds: number): LimitError {
  return new LimitError(
    {
      id: `Kunci API atau klien ini boleh melakukan ${ratePerMinute} operasi per menit; coba lagi dalam ${retryAfterSeconds} detik.`,
      en: `This API key or client may do ${ratePerMinute} operations a minute; try again in ${retryAfterSeconds} seconds.`,
    },
    { limit: 'rate', retryAfterSeconds },
  )
}

function usedUp(key: Metered, period: 'DAY' | 'MONTH', now: Date): LimitError {
  const daily = period === 'DAY'
  const most = daily ? key.dailyQuota : key.monthlyQuota
  const retryAfterSeconds = secondsToNext(period, now)
  return new LimitError(
    {
      id: `Kuota kunci API atau klien ini, ${most} operasi ${daily ? 'sehari' : 'sebulan'}, sudah habis; lanjutkan ${daily ? 'besok' : 'bulan depan'}, atau minta kuota lebih besar.`,
      en: `The quota of this API key or client, ${most} operations a ${daily ? 'day' : 'month'}, is used up; go on ${daily ? 'tomorrow' : 'next month'}, or ask for a larger quota.`,
    },
    { limit: 'quota', retryAfterSeconds },
  )
}

/** Seconds to the next day or month in the region (WIB, UTC+7, without summer time). */
function secondsToNext(period: 'DAY' | 'MONTH', now: Date): number {
  const [year = 0, month = 1, day = 1] = dayOf(now).split('-').map(Number)
  const next = period === 'DAY' ? Date.UTC(year, month - 1, day + 1) : Date.UTC(year, month, 1)
  return Math.max(1, Math.ceil((next - 7 * 3_600_000 - now.getTime()) / 1_000))
}
