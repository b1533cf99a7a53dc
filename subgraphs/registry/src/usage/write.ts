import { othersLike } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { MOST_CLIENTS } from '../settings.ts'

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

/** How often a field was asked for by operations that are not told apart, to be added. */
export interface FieldRow {
  readonly day: string
  readonly coordinate: string
  count: number
}

/** Writers share it; who folds what is kept into counts of fields has it alone: nothing is counted in a row that goes away meanwhile. */
export const USAGE_LOCK = `hashtext('satudata registry usage')`

/**
 * Inside a transaction, in one statement whatever the number of rows; gives how many operations are new. In the order of their keys: two
 * processes never wait for each other in a circle. Of the clients of an operation that have too many names on a day, the others are counted together.
 */
export async function writeUsage(em: EntityManager, rows: readonly UsageRow[]): Promise<number> {
  const given = rows.map((row) => ({ ...row, others: othersLike(row.client) }))
  await em.execute(`select pg_advisory_xact_lock_shared(${USAGE_LOCK})`)
  const [written] = await em.execute<{ added: number }[]>(WRITE, [JSON.stringify(given), MOST_CLIENTS])
  return written!.added
}

const WRITE = `with given as (
    select * from json_to_recordset(?::json) as g(
      day date, client text, others text, operation text, hash text, document text, coordinates text[], count bigint, failed bigint, total_ms bigint)
  ), documents as (
    insert into "registry"."operation_document" as d (hash, operation, document, coordinates, first_seen_on, last_seen_on)
      select distinct on (hash, operation) hash, operation, document, coordinates, day, day from given order by hash, operation, day desc
    on conflict (hash, operation) do update
      set last_seen_on = greatest(d.last_seen_on, excluded.last_seen_on), coordinates = excluded.coordinates
      where d.last_seen_on < excluded.last_seen_on or d.coordinates <> excluded.coordinates
    returning (xmax = 0) as added
  ), known as (
    select g.*, exists (
        select 1 from "registry"."operation_count" c
        where c.day = g.day and c.hash = g.hash and c.operation = g.operation and c.client = g.client) as known,
      (select count(*) from "registry"."operation_count" c
        where c.day = g.day and c.hash = g.hash and c.operation = g.operation) as clients
    from given g
  ), named as (
    select day, hash, operation, count, failed, total_ms, case
      when known or clients + row_number() over (partition by day, hash, operation, known order by client) <= ? then client
      else others end as client
    from known
  ), counted as (
    insert into "registry"."operation_count" as c (day, hash, operation, client, count, failed, total_ms)
      select day, hash, operation, client, sum(count), sum(failed), sum(total_ms) from named group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (day, hash, operation, client) do update
      set count = c.count + excluded.count, failed = c.failed + excluded.failed, total_ms = c.total_ms + excluded.total_ms
  ) select count(*) filter (where added)::int as added from documents`

/** The same for fields. */
export async function writeFields(em: EntityManager, rows: readonly FieldRow[]): Promise<void> {
  await em.execute(
    `insert into "registry"."field_count" as f (day, coordinate, count)
       select * from json_to_recordset(?::json) as g(day date, coordinate text, count bigint) order by day, coordinate
     on conflict (day, coordinate) do update set count = f.count + excluded.count`,
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
