import { LimitError } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Secrets } from '../secrets.ts'
import { Throttle } from './entities.ts'

/** How failures of one kind are answered. Times in seconds. */
export interface Limit {
  /** Names what is counted. */
  readonly name: string
  /** So many failures have no consequence; at least 1. */
  readonly free: number
  /** Wait after the first one beyond; doubles with each further one. */
  readonly wait: number
  readonly longestWait: number
  /** After so long counting begins again. */
  readonly forget: number
  /** Counted from the first failure, for what many people share; otherwise from the last one. */
  readonly fromFirst?: boolean
}

/** One thing to count: a limit, and whose failures. */
export interface Count {
  readonly limit: Limit
  readonly of: string
}

/** An attempt that was counted and is not decided yet. */
export interface Attempt {
  /** Seconds until the next attempt is allowed, should this one fail; 0: at once. */
  readonly wait: number
  /** It succeeded: these are forgotten altogether, the others get back this one attempt. Runs in the caller's transaction. */
  succeed(em: EntityManager, forgotten: readonly Limit[]): Promise<void>
}

const COUNT = `
  insert into "identity"."throttle" as t ("key", "failures", "blocked_until", "forget_at")
  values (?, 1, null, ?::timestamptz + make_interval(secs => ?::int))
  on conflict ("key") do update set
    "failures" = (case when t."forget_at" <= ?::timestamptz then 0 else t."failures" end) + 1,
    "blocked_until" = case when t."forget_at" > ?::timestamptz and t."failures" >= ?::int
      then ?::timestamptz + make_interval(secs => least(?::float, ?::float * power(2, least(t."failures" - ?::int, 30)))) end,
    "forget_at" = case when ?::boolean and t."forget_at" > ?::timestamptz then t."forget_at" else excluded."forget_at" end
  where t."blocked_until" is null or t."blocked_until" <= ?::timestamptz
  returning "blocked_until"`

/**
 * Counts an attempt before it is tried, so that a thousand guesses at once are a thousand failures. Throws LimitError when one
 * of the counts has to wait; then nothing is counted.
 */
export async function attempt(
  em: EntityManager,
  secrets: Secrets,
  counts: readonly Count[],
  now: Date,
): Promise<Attempt> {
  const keyed = counts
    .map(({ limit, of }) => ({ limit, key: `${limit.name}:${secrets.mac(of, `throttle ${limit.name}`)}` }))
    // In one order, or two attempts could wait for each other.
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const waits = await em.transactional(async (inside) => {
    const seconds: number[] = []
    for (const each of keyed) seconds.push(await countOne(inside, each.key, each.limit, now))
    return seconds
  })
  return {
    wait: Math.max(0, ...waits),
    async succeed(inside, forgotten) {
      for (const { key, limit } of keyed) {
        if (forgotten.includes(limit)) await inside.nativeDelete(Throttle, { key })
        else await giveBack(inside, key)
      }
    },
  }
}

async function countOne(em: EntityManager, key: string, limit: Limit, now: Date): Promise<number> {
  const { free, wait, longestWait, forget, fromFirst = false } = limit
  const values = [key, now, forget, now, now, free, now, longestWait, wait, free, fromFirst, now, now]
  const [counted] = await em.execute<{ blocked_until: Date | string | null }[]>(COUNT, values)
  if (counted === undefined) {
    const row = await em.findOne(Throttle, { key })
    throw tooMany(secondsUntil(row?.blockedUntil ?? now, now))
  }
  return counted.blocked_until === null ? 0 : secondsUntil(new Date(counted.blocked_until), now)
}

/** The wait was set by this very attempt, or it would not have been allowed: it goes with it. */
async function giveBack(em: EntityManager, key: string): Promise<void> {
  await em.execute(
    `update "identity"."throttle" set "failures" = greatest("failures" - 1, 0), "blocked_until" = null where "key" = ?`,
    [key],
  )
}

function secondsUntil(time: Date, now: Date): number {
  return Math.max(1, Math.ceil((time.getTime() - now.getTime()) / 1_000))
}

function tooMany(seconds: number): LimitError {
  const wait = seconds < 120 ? `${seconds} ` : `${Math.ceil(seconds / 60)} `
  const [id, en] = seconds < 120 ? ['detik', seconds === 1 ? 'second' : 'seconds'] : ['menit', 'minutes']
  return new LimitError(
    {
      id: `Terlalu banyak percobaan yang gagal; coba lagi dalam ${wait}${id}.`,
      en: `Too many attempts failed; try again in ${wait}${en}.`,
    },
    { limit: 'rate', retryAfterSeconds: seconds },
  )
}
