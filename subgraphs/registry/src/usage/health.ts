import { batch } from '@satudata/subgraph'
import { registryOf } from '../context.ts'
import { literal } from './affected.ts'

/** How the service of an outside subgraph did in the last hour. */
export interface Health {
  /** Name of the subgraph. */
  readonly subgraph: string
  readonly since: string
  readonly calls: number
  readonly failures: number
  readonly lastFailureAt: string | null
  readonly lastFailure: string | null
  readonly meanMs: number | null
}

type Row = Omit<Health, 'since'>

const HOUR = 3_600_000

/** Batched: how a subgraph did, seen from all processes. */
export const healthOf = batch<string, Health>(async (names, request) => {
  const { em, now } = registryOf(request)
  const since = new Date(now().getTime() - HOUR)
  const rows = await em().execute<Row[]>(
    `select subgraph, sum(calls)::int as calls, sum(failures)::int as failures,
       round(sum(total_ms) / nullif(sum(measured), 0))::int as "meanMs",
       to_char(max(failed_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "lastFailureAt",
       (array_agg(failure order by failed_at desc) filter (where failure is not null))[1] as "lastFailure"
     from "registry"."call_count" where subgraph = any(?::text[]) and minute >= ? group by 1`,
    [literal(names), since],
  )
  const found = new Map(rows.map((row) => [row.subgraph, { ...row, since: since.toISOString() }]))
  const none = {
    since: since.toISOString(),
    calls: 0,
    failures: 0,
    lastFailureAt: null,
    lastFailure: null,
    meanMs: null,
  }
  return new Map(names.map((name) => [name, found.get(name) ?? { ...none, subgraph: name }]))
}) as (context: Parameters<typeof registryOf>[0], name: string) => Promise<Health>

/** Share of failures from which a service counts as failing. */
const FAILING = 0.05

/** What the figures come to. */
export function stateOf({ calls, failures }: Health): 'UNKNOWN' | 'HEALTHY' | 'FAILING' {
  if (calls === 0) return 'UNKNOWN'
  return failures / calls < FAILING ? 'HEALTHY' : 'FAILING'
}
