import type { EntityManager } from '@mikro-orm/postgresql'
import type { RegistryContext } from '../context.ts'
import { dayOf } from '../input.ts'
import { CHECK_DAYS, CONSENTS_KEPT_DAYS, MOST_CHECKS, MOST_KEPT, UNTOLD_DAYS, USAGE_DAYS } from '../settings.ts'
import { CLAIMED, literal } from './affected.ts'
import { USAGE_LOCK } from './write.ts'

/** Removes what is older than it is kept, and what is more than is kept. Several processes may do it at once. */
export async function removeOld(
  context: RegistryContext,
  most: { readonly documents: number; readonly counts: number } = MOST_KEPT,
): Promise<void> {
  const { em, now, config } = context
  const excluded = literal(config.registryExcludedClients)
  await em().transactional(async (inside) => {
    await inside.execute(`select pg_advisory_xact_lock(${USAGE_LOCK})`)
    await removeOldUsage(inside, dayOf(now(), -USAGE_DAYS))
    await foldDocuments(inside, most.documents, excluded)
    await foldCounts(inside, most.counts, excluded)
  })
  await removeOldChecks(context)
  const before = (days: number) => new Date(now().getTime() - days * 86_400_000)
  await em().execute('delete from "registry"."call_count" where minute < ?', [before(1)])
  await em().execute('delete from "registry"."field_consent" where settled_at < ?', [before(CONSENTS_KEPT_DAYS)])
  // There is nobody who would send them.
  await em().execute('delete from "registry"."notice" where at < ?', [before(UNTOLD_DAYS)])
}

async function removeOldUsage(em: EntityManager, oldest: string): Promise<void> {
  await em.execute('delete from "registry"."operation_count" where day <= ?::date', [oldest])
  await em.execute('delete from "registry"."operation_document" where last_seen_on <= ?::date', [oldest])
  await em.execute('delete from "registry"."field_count" where day <= ?::date', [oldest])
}

/**
 * Whoever makes up a new document with each request fills no disk, and pushes nobody out: operations that no application sends, and
 * that were sent least, are counted by their fields alone.
 */
async function foldDocuments(em: EntityManager, most: number, excluded: string): Promise<void> {
  await em.execute(
    `with ranked as (
       select d.hash, d.operation from "registry"."operation_document" d left join "registry"."operation_count" c using (hash, operation)
       group by 1, 2 order by bool_or(not c.client ~ ${CLAIMED}) desc nulls last, sum(c.count) desc nulls last, d.hash offset ?
     ), gone as (
       delete from "registry"."operation_document" d using ranked r where d.hash = r.hash and d.operation = r.operation
       returning d.hash, d.operation, d.coordinates
     ), counts as (
       delete from "registry"."operation_count" c using gone g where c.hash = g.hash and c.operation = g.operation
       returning c.day, c.client, c.count, g.coordinates
     ) ${FOLD}`,
    [most, excluded],
  )
}

/** The same for counts of operations by clients: names that anybody may give a client go first, and those of whom least came. */
async function foldCounts(em: EntityManager, most: number, excluded: string): Promise<void> {
  await em.execute(
    `with ranked as (
       select day, hash, operation, client from "registry"."operation_count"
       order by client ~ ${CLAIMED}, count desc, day desc, hash, operation, client offset ?
     ), gone as (
       delete from "registry"."operation_count" c using ranked r
       where c.day = r.day and c.hash = r.hash and c.operation = r.operation and c.client = r.client
       returning c.day, c.hash, c.operation, c.client, c.count
     ), counts as (
       select g.day, g.client, g.count, d.coordinates from gone g join "registry"."operation_document" d using (hash, operation)
     ) ${FOLD}`,
    [most, excluded],
  )
}

const FOLD = `insert into "registry"."field_count" as f (day, coordinate, count)
  select day, coordinate, sum(count) from counts, unnest(coordinates) as coordinate
  where not (client = any(?::text[])) group by 1, 2
  on conflict (day, coordinate) do update set count = f.count + excluded.count`

/** Checks of one subgraph beyond those that are kept, before those are removed without waiting for the hour. */
const SPARE = 100

/** Removes checks at once when one subgraph has far more than are kept: whoever checks without end fills no disk. */
export async function makeRoomForChecks(context: RegistryContext, subgraph: string): Promise<void> {
  const more = await context.em().execute(
    `select 1 from "registry"."schema_check" k where subgraph = ? and consent_at is null
       and not exists (select 1 from "registry"."subgraph_version" v where v.check_id = k.id)
     order by at desc offset ? limit 1`,
    [subgraph, MOST_CHECKS + SPARE],
  )
  if (more.length > 0) await removeOldChecks(context)
}

/** Checks that led to no version; those with a consent that may still be used stay. */
async function removeOldChecks({ em, now }: RegistryContext): Promise<void> {
  await em().execute(
    `delete from "registry"."schema_check" c using (
       select id, at, row_number() over (partition by subgraph order by at desc) as place from "registry"."schema_check" k
       where not exists (select 1 from "registry"."subgraph_version" v where v.check_id = k.id) and consent_at is null
       union all
       select id, consent_at, 0 from "registry"."schema_check" k
       where not exists (select 1 from "registry"."subgraph_version" v where v.check_id = k.id) and consent_at is not null
     ) old where c.id = old.id and (old.at < ? or old.place > ?)`,
    [new Date(now().getTime() - CHECK_DAYS * 86_400_000), MOST_CHECKS],
  )
}
