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

/** Operations of the last days that use any of these fields, the most used first, without excluded clients. */
export async function affectedBy(
  { em, now, config }: RegistryContext,
  coordinates: readonly string[],
): Promise<AffectedOperation[]> {
  if (coordinates.length === 0) return []
  const rows = await em().execute<Row[]>(
    `select c.client, c.operation, c.hash, sum(c.count) as count, max(c.day)::text as last
     from "registry"."operation_document" d join "registry"."operation_count" c using (hash, operation)
     where d.coordinates && ?::text[] and c.day > ?::date and not (c.client = any(?::text[]))
     group by 1, 2, 3 order by 4 desc, 1, 3 limit ?`,
    [literal(coordinates), dayOf(now(), -TRAFFIC_DAYS), literal(config.registryExcludedClients), MOST_AFFECTED],
  )
  return rows.map(({ client, operation, hash, count, last }) => ({
    client,
    operation: operation === '' ? null : operation,
    hash,
    count: Number(count),
    lastSeenAt: new Date(`${last}T12:00:00+07:00`),
  }))
}

/** A list as PostgreSQL reads it: the query builder would spread an array over many placeholders. */
export function literal(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`
}
