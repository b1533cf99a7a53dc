import type { EntityManager } from '@mikro-orm/postgresql'
import type { IdentityContext } from '../parts.ts'
import { dayOf } from '../rights/day.ts'

/** Counts what was done with keys; written every second. Dispose it: the rest is written. */
export interface Usage extends AsyncDisposable {
  add(keyId: string, what: 'operations' | 'refused'): void
}

interface Count {
  readonly key_id: string
  readonly day: string
  operations: number
  refused: number
  last: string | null
}

/** Opens the counters of this process. What a process that is killed counted within its last second is lost. */
export function openUsage(context: IdentityContext): Usage {
  let counts = new Map<string, Count>()
  let writing: Promise<void> = Promise.resolve()

  const countOf = (keyId: string, day: string) => {
    const name = `${keyId} ${day}`
    let count = counts.get(name)
    if (count === undefined) counts.set(name, (count = { key_id: keyId, day, operations: 0, refused: 0, last: null }))
    return count
  }
  const flush = async () => {
    if (counts.size === 0) return
    const written = counts
    counts = new Map()
    try {
      await write(context.em(), [...written.values()])
    } catch (error) {
      context.logger.warn({ err: error }, 'usage of keys could not be written; the next second tries again')
      for (const { key_id, day, operations, refused, last } of written.values()) {
        const count = countOf(key_id, day)
        count.operations += operations
        count.refused += refused
        count.last ??= last
      }
    }
  }
  const next = () => (writing = writing.then(flush))
  const timer = setInterval(next, 1_000).unref()
  return {
    add(keyId, what) {
      const now = context.now()
      const count = countOf(keyId, dayOf(now))
      count[what]++
      if (what === 'operations') count.last = now.toISOString()
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      await next()
    },
  }
}

/** One statement whatever the number of keys. */
async function write(em: EntityManager, counts: readonly Count[]): Promise<void> {
  await em.execute(
    `with counts as (
       select * from json_to_recordset(?::json)
         as c(key_id text, day date, operations int, refused int, last timestamptz) order by key_id, day
     ), used as (
       update "identity"."api_key" k set last_used_at = greatest(k.last_used_at, c.last)
       from (select key_id, max(last) as last from counts group by 1) c where k.id = c.key_id and c.last is not null
     )
     insert into "identity"."key_usage" as u (key_id, day, operations, refused)
       select key_id, day, operations, refused from counts
     on conflict (key_id, day) do update
       set operations = u.operations + excluded.operations, refused = u.refused + excluded.refused`,
    [JSON.stringify(counts)],
  )
}
