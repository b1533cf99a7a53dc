import { isMember, OTHER_CLIENTS } from '@satudata/core'
import { arrayConnection } from '@satudata/subgraph'
import type { Connection, PageArgs, SubgraphContext } from '@satudata/subgraph'
import { currentGraph } from '../graph/current.ts'
import { SupergraphActivation } from '../graph/entities.ts'
import { dayOf, numberInput } from '../input.ts'
import { registryOf } from '../context.ts'
import { USAGE_DAYS } from '../settings.ts'
import { isSteward } from '../entries/policy.ts'
import { literal } from './affected.ts'
import { fieldsOfGraph } from './fields.ts'
import type { GraphField } from './fields.ts'

/** How often an operation was sent in some days. */
export interface OperationUse {
  readonly operation: string | null
  readonly hash: string
  readonly clients: readonly string[]
  readonly count: string
  readonly failed: string
  readonly meanMs: string
  readonly lastSeenAt: string
}

/** How often a field was asked for in some days. */
export interface FieldUse extends GraphField {
  readonly count: string
  readonly clients: readonly string[]
  readonly lastSeenAt: string | null
}

/** Fields whose use the caller may know: all for walidata and administrators, for others those of their own subgraphs. */
async function knownFields(request: SubgraphContext): Promise<readonly GraphField[]> {
  const { sdl, outside } = await currentGraph(registryOf(request).em())
  if (sdl === null) return []
  const fields = fieldsOfGraph(sdl)
  const { principal } = request
  if (isSteward(principal)) return fields
  const acts = principal.kind === 'PERSON' && principal.roles.includes('PRODUCER')
  const own = new Set(outside.filter(({ owner }) => acts && isMember(principal, owner)).map(({ name }) => name))
  return own.size === 0 ? [] : fields.filter(({ subgraphs }) => subgraphs.some((each) => own.has(each)))
}

function firstDay(request: SubgraphContext, days: number): string {
  return dayOf(registryOf(request).now(), 1 - numberInput('days', days, 1, USAGE_DAYS))
}

/** The first day that is counted: what is kept goes back so far, and no instance counts before it serves. Null before it did. */
export async function usageSince(request: SubgraphContext): Promise<string | null> {
  const first = await request.em.findOne(SupergraphActivation, { sequence: 1 })
  if (first === null) return null
  const [born, kept] = [dayOf(first.at), firstDay(request, USAGE_DAYS)]
  return born > kept ? born : kept
}

/** Operations sent most, the most sent first; those whose fields the caller may know of. */
export async function topOperations(request: SubgraphContext, days: number, first: number): Promise<OperationUse[]> {
  const from = firstDay(request, days)
  const limit = numberInput('first', first, 1, 100)
  const all = isSteward(request.principal)
  const known = all ? [] : (await knownFields(request)).map(({ coordinate }) => coordinate)
  if (!all && known.length === 0) return []
  return registryOf(request)
    .em()
    .execute<OperationUse[]>(
      `with counts as (
         select c.hash, c.operation, c.client, sum(c.count) as count, sum(c.failed) as failed, sum(c.total_ms) as ms, max(c.day) as day
         from "registry"."operation_count" c join "registry"."operation_document" d using (hash, operation)
         where c.day >= ?::date and (? or d.coordinates && ?::text[]) group by 1, 2, 3
       )
       select nullif(operation, '') as operation, hash, (array_agg(client order by count desc, client))[1:50] as clients,
         sum(count)::text as count, sum(failed)::text as failed, round(sum(ms) / sum(count), 1)::text as "meanMs",
         max(day)::text as "lastSeenAt"
       from counts group by hash, counts.operation order by sum(count) desc, hash limit ?`,
      [from, all, literal(known), limit],
    )
}

/** Fields nobody asked for, by name. */
export async function unusedFields(
  request: SubgraphContext,
  args: PageArgs & { readonly days: number; readonly subgraph?: string | null | undefined },
): Promise<Connection<FieldUse>> {
  const from = firstDay(request, args.days)
  const fields = await knownFields(request)
  const rows = await registryOf(request)
    .em()
    .execute<{ coordinate: string }[]>(
      `select distinct unnest(coordinates) as coordinate from "registry"."operation_document" where last_seen_on >= ?::date
       union select coordinate from "registry"."field_count" where day >= ?::date`,
      [from, from],
    )
  const used = new Set(rows.map(({ coordinate }) => coordinate))
  const unused = fields.filter(
    ({ coordinate, subgraphs }) =>
      !used.has(coordinate) && (args.subgraph == null || subgraphs.includes(args.subgraph)),
  )
  const never = { count: '0', clients: [], lastSeenAt: null }
  return arrayConnection(
    unused.map((field) => ({ ...field, ...never })),
    args,
  )
}

/** How often a field was asked for; null when the graph has none of this name that the caller may know of. */
export async function fieldUsage(request: SubgraphContext, coordinate: string, days: number): Promise<FieldUse | null> {
  const from = firstDay(request, days)
  const field = (await knownFields(request)).find((each) => each.coordinate === coordinate)
  if (field === undefined) return null
  const rows = await registryOf(request)
    .em()
    .execute<{ client: string; count: string; last: string }[]>(
      `select client, count::text as count, last::text as last from (
         select c.client, sum(c.count) as count, max(c.day) as last
         from "registry"."operation_document" d join "registry"."operation_count" c using (hash, operation)
         where d.coordinates @> ?::text[] and c.day >= ?::date group by 1
         union all
         select ?, sum(f.count), max(f.day) from "registry"."field_count" f
         where f.coordinate = ? and f.day >= ?::date having count(*) > 0
       ) used order by used.count desc, 1`,
      [literal([coordinate]), from, OTHER_CLIENTS, coordinate, from],
    )
  const count = rows.reduce((sum, row) => sum + BigInt(row.count), 0n)
  const seen = rows.map(({ last }) => last).toSorted()
  return {
    ...field,
    count: String(count),
    clients: rows.slice(0, 50).map(({ client }) => client),
    lastSeenAt: seen.at(-1) ?? null,
  }
}
