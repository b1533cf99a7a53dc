import type { EntityManager } from '@mikro-orm/postgresql'
import { BEGINNING, hashOf } from './chain.ts'
import type { Draft, Head, Link } from './chain.ts'
import { AuditEntry } from './entities.ts'

/** The advisory lock that puts all writers, of all processes, in a row. Any number that nothing else locks. */
const WRITERS = 5_208_114_907
/** How long a writer waits for the others. */
const LOCK_TIMEOUT_MS = 4_000

/**
 * Adds entries to the end of the chain, in the transaction of `em`; nobody else can add until it ends. Gives the new head.
 */
export async function append(em: EntityManager, drafts: readonly Draft[]): Promise<Head> {
  await em.execute(`select set_config('lock_timeout', ?, true), pg_advisory_xact_lock(?)`, [
    String(LOCK_TIMEOUT_MS),
    WRITERS,
  ])
  // A statement of its own: its snapshot must be younger than the lock.
  let head = await headOf(em)
  const links = drafts.map((draft) => {
    const link: Link = { ...draft, seq: head.seq + 1, previousHash: head.hash }
    const hash = hashOf(link)
    head = { seq: link.seq, hash }
    return { ...link, hash }
  })
  await insert(em, links)
  return head
}

/** The last entry of the log. */
export async function headOf(em: EntityManager): Promise<Head> {
  const rows = await em.execute<{ seq: string; hash: string }[]>(
    `select seq::text as seq, hash from "identity"."audit_entry" order by audit_entry.seq desc limit 1`,
  )
  const last = rows[0]
  return last === undefined ? BEGINNING : { seq: Number(last.seq), hash: last.hash }
}

/** One statement whatever the number of entries. */
async function insert(em: EntityManager, links: readonly (Link & { readonly hash: string })[]): Promise<void> {
  const columns = em
    .getMetadata()
    .get(AuditEntry)
    .props.map(({ name, fieldNames }) => [name as keyof (typeof links)[0], fieldNames[0] ?? name] as const)
  const list = columns.map(([, column]) => `"${column}"`).join(', ')
  const rows = links.map((link) => Object.fromEntries(columns.map(([name, column]) => [column, link[name]])))
  await em.execute(
    `insert into "identity"."audit_entry" (${list})
     select ${list} from json_populate_recordset(null::"identity"."audit_entry", ?)`,
    [JSON.stringify(rows)],
  )
}
