import { OTHER_CLIENTS } from '@satudata/core'
import type { AffectedOperation } from '@satudata/federation'
import type { RegistryContext } from '../context.ts'
import { dayOf } from '../input.ts'
import { MOST_AFFECTED, TRAFFIC_DAYS } from '../settings.ts'

interface Row {
  readonly client: string
  readonly operation: string
  readonly hash: string
  readonly count: string
  readonly last: string
}

/**
 * Operations of the last days that use any of these fields, the most used first, without excluded clients: of too many, those of
 * applications before those of names that anybody may give a client. What was counted by field alone stands for itself, so that nothing
 * that is used looks unused because too much else was sent.
 */
export async function affectedBy(
  context: RegistryContext,
  coordinates: readonly string[],
): Promise<AffectedOperation[]> {
  if (coordinates.length === 0) return []
  const since = dayOf(context.now(), -TRAFFIC_DAYS)
  const [told, others] = await Promise.all([
    toldApart(context, coordinates, since),
    notTold(context, coordinates, since),
  ])
  return [...told, ...others].toSorted((a, b) => b.count - a.count)
}

/** True when these were sent at least `from` times together. Of more operations than are told, there are enough. */
export function isUsedBy(affected: readonly AffectedOperation[], from: number): boolean {
  return affected.length >= MOST_AFFECTED - 1 || affected.reduce((sum, { count }) => sum + count, 0) >= from
}

async function toldApart(
  { em, config }: RegistryContext,
  coordinates: readonly string[],
  since: string,
): Promise<AffectedOperation[]> {
  const rows = await em().execute<Row[]>(
    `select c.client, c.operation, c.hash, sum(c.count) as count, max(c.day)::text as last
     from "registry"."operation_document" d join "registry"."operation_count" c using (hash, operation)
     where d.coordinates && ?::text[] and c.day > ?::date and not (c.client = any(?::text[]))
     group by 1, 2, 3 order by c.client ~ ${CLAIMED}, 4 desc, 1, 3 limit ?`,
    [literal(coordinates), since, literal(config.registryExcludedClients), MOST_AFFECTED - 1],
  )
  return rows.map(({ client, operation, hash, count, last }) => ({
    client,
    operation: operation === '' ? null : operation,
    hash,
    count: Number(count),
    lastSeenAt: noonOf(last),
  }))
}

/** At least so often: an operation that uses several of the fields is counted for one. */
async function notTold(
  { em }: RegistryContext,
  coordinates: readonly string[],
  since: string,
): Promise<AffectedOperation[]> {
  const [row] = await em().execute<{ count: string; last: string }[]>(
    `select sum(count)::text as count, max(day)::text as last from "registry"."field_count"
     where coordinate = any(?::text[]) and day > ?::date group by coordinate order by sum(count) desc limit 1`,
    [literal(coordinates), since],
  )
  if (row === undefined) return []
  return [{ client: OTHER_CLIENTS, operation: null, hash: '', count: Number(row.count), lastSeenAt: noonOf(row.last) }]
}

const noonOf = (day: string) => new Date(`${day}T12:00:00+07:00`)

/** A regular expression of PostgreSQL, as `isClaimedClient` has it. */
export const CLAIMED = `'^(akun|publik)(: |$)'`

/** A list as PostgreSQL reads it: the query builder would spread an array over many placeholders. */
export function literal(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`
}
