import { batch } from '@satudata/subgraph'
import { registryOf } from '../context.ts'
import { literal } from './affected.ts'

/** How the service of an outside subgraph did in one hour. */
export interface Hour {
  /** When it begins, ISO 8601 in UTC. */
  readonly from: string
  readonly calls: number
  readonly failures: number
  /** Of the calls that were measured; null when none was. */
  readonly meanMs: number | null
}

interface Row extends Hour {
  readonly subgraph: string
}

const HOUR = 3_600_000
/** With the one that is running, which began within this hour: all of them lie within the day that calls are kept. */
const HOURS = 24

/** Batched: how a subgraph did hour by hour, the oldest first; hours in which it was not called are there, with 0 calls. */
export const hoursOf = batch<string, Hour[]>(async (names, request) => {
  const { em, now } = registryOf(request)
  const running = Math.floor(now().getTime() / HOUR) * HOUR
  const beginnings = Array.from({ length: HOURS }, (_, at) => new Date(running - (HOURS - 1 - at) * HOUR))
  const rows = await em().execute<Row[]>(
    `select subgraph, to_char(minute at time zone 'UTC', 'YYYY-MM-DD"T"HH24:00:00.000"Z"') as "from",
       sum(calls)::int as calls, sum(failures)::int as failures,
       round(sum(total_ms) / nullif(sum(measured), 0))::int as "meanMs"
     from "registry"."call_count" where subgraph = any(?::text[]) and minute >= ? group by 1, 2`,
    [literal(names), beginnings[0]],
  )
  const found = new Map(rows.map(({ subgraph, ...hour }) => [`${subgraph} ${hour.from}`, hour]))
  const hours = (name: string) =>
    beginnings.map((beginning) => {
      const from = beginning.toISOString()
      return found.get(`${name} ${from}`) ?? { from, calls: 0, failures: 0, meanMs: null }
    })
  return new Map(names.map((name) => [name, hours(name)]))
}) as (context: Parameters<typeof registryOf>[0], name: string) => Promise<Hour[]>
