import type { HotOperation } from '@satudata/core'
import type { RegistryContext } from '../context.ts'
import { dayOf } from '../input.ts'
import { TRAFFIC_DAYS } from '../settings.ts'

/** The documents sent most in the last days, the most sent first. */
export async function hottestOperations({ em, now }: RegistryContext, limit: number): Promise<HotOperation[]> {
  const rows = await em().execute<{ document: string; operation: string }[]>(
    `select d.document, d.operation
     from "registry"."operation_document" d join "registry"."operation_count" c using (hash, operation)
     where c.day > ?::date and d.document is not null
     group by d.hash, d.operation order by sum(c.count) desc, d.hash limit ?`,
    [dayOf(now(), -TRAFFIC_DAYS), limit],
  )
  return rows.map(({ document, operation }) => ({ document, operationName: operation === '' ? null : operation }))
}
