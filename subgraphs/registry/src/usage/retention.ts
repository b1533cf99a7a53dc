import type { RegistryContext } from '../context.ts'
import { dayOf } from '../input.ts'
import { CHECK_DAYS, MOST_DOCUMENTS, USAGE_DAYS } from '../settings.ts'

/** Removes what is older than it is kept. Several processes may do it at once. */
export async function removeOld({ em, now }: RegistryContext): Promise<void> {
  const oldest = dayOf(now(), -USAGE_DAYS)
  const before = (days: number) => new Date(now().getTime() - days * 86_400_000)
  await em().execute('delete from "registry"."operation_count" where day <= ?::date', [oldest])
  // Whoever makes up a new document with each request fills no disk: the ones seen longest ago go.
  await em().execute(
    `with gone as (
       delete from "registry"."operation_document" where last_seen_on <= ?::date
         or (hash, operation) in (
           select hash, operation from "registry"."operation_document"
           order by last_seen_on desc, first_seen_on, hash offset ?)
       returning hash, operation
     ) delete from "registry"."operation_count" c using gone g where c.hash = g.hash and c.operation = g.operation`,
    [oldest, MOST_DOCUMENTS],
  )
  await em().execute('delete from "registry"."call_count" where minute < ?', [before(1)])
  await em().execute(
    `delete from "registry"."schema_check" c where at < ?
       and not exists (select 1 from "registry"."subgraph_version" v where v.check_id = c.id)`,
    [before(CHECK_DAYS)],
  )
}
