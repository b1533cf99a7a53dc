import type { EntityManager } from '@mikro-orm/postgresql'

/** What a client did with an operation on a day, to be added. */
export interface UsageRow {
  readonly day: string
  readonly client: string
  /** '' when it has no name. */
  readonly operation: string
  readonly hash: string
  readonly document: string | null
  readonly coordinates: readonly string[]
  count: number
  failed: number
  total_ms: number
}

/** What became of calls to a subgraph in a minute, to be added. */
export interface CallRow {
  readonly subgraph: string
  readonly minute: string
  calls: number
  failures: number
  total_ms: number
  measured: number
  failure: string | null
  failed_at: string | null
}

/** One statement whatever the number of rows. In the order of their keys: two processes never wait for each other in a circle. */
export async function writeUsage(em: EntityManager, rows: readonly UsageRow[]): Promise<void> {
  await em.execute(
    `with given as (
       select * from json_to_recordset(?::json) as g(
         day date, client text, operation text, hash text, document text, coordinates text[], count bigint, failed bigint, total_ms bigint)
     ), documents as (
       insert into "registry"."operation_document" as d (hash, operation, document, coordinates, first_seen_on, last_seen_on)
         select distinct on (hash, operation) hash, operation, document, coordinates, day, day from given order by hash, operation, day desc
       on conflict (hash, operation) do update
         set last_seen_on = greatest(d.last_seen_on, excluded.last_seen_on), coordinates = excluded.coordinates
         where d.last_seen_on < excluded.last_seen_on or d.coordinates <> excluded.coordinates
     )
     insert into "registry"."operation_count" as c (day, hash, operation, client, count, failed, total_ms)
       select day, hash, operation, client, count, failed, total_ms from given order by day, hash, operation, client
     on conflict (day, hash, operation, client) do update
       set count = c.count + excluded.count, failed = c.failed + excluded.failed, total_ms = c.total_ms + excluded.total_ms`,
    [JSON.stringify(rows)],
  )
}

/** The same for calls. */
export async function writeCalls(em: EntityManager, rows: readonly CallRow[]): Promise<void> {
  await em.execute(
    `insert into "registry"."call_count" as c (subgraph, minute, calls, failures, total_ms, measured, failure, failed_at)
       select * from json_to_recordset(?::json) as g(
         subgraph text, minute timestamptz, calls int, failures int, total_ms bigint, measured int, failure text, failed_at timestamptz)
       order by subgraph, minute
     on conflict (subgraph, minute) do update
       set calls = c.calls + excluded.calls, failures = c.failures + excluded.failures,
         total_ms = c.total_ms + excluded.total_ms, measured = c.measured + excluded.measured,
         failure = coalesce(excluded.failure, c.failure), failed_at = coalesce(excluded.failed_at, c.failed_at)`,
    [JSON.stringify(rows)],
  )
}
