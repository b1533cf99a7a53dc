import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { IdentityContext } from '../parts.ts'
import type { Built } from './build.ts'
import { LogoutNotice, OidcClient } from './entities.ts'

/** A grant that ended with its session. */
export interface EndedGrant {
  readonly id: string
  readonly clientId: string
  readonly accountId: string
  readonly sid: string | null
}

/** Ids of some notices are claimed for this long, and longer after each failure, in milliseconds. */
const FIRST_RETRY_MS = 10_000
const LONGEST_RETRY_MS = 15 * 60_000
/** How long a client is told: its own session ends by itself within a day. */
const GIVE_UP_AFTER_MS = 24 * 60 * 60_000

/** Ends what a session gave, and notes which clients are to be told: all in one transaction. Gives the grants that ended. */
export async function endGrants(em: EntityManager, sessionId: string, now: Date): Promise<readonly EndedGrant[]> {
  return em.transactional(async (inside) => {
    const grants = await inside.execute<EndedGrant[]>(
      `select id, client_id as "clientId", account_id as "accountId", sid from "identity"."oidc_artifact"
       where session_id = ? and kind = 'Grant' order by id for update`,
      [sessionId],
    )
    for (const { id } of grants) {
      await inside.execute(`delete from "identity"."oidc_artifact" where grant_id = ? or id = ?`, [id, id])
    }
    await note(inside, grants, now)
    return grants
  })
}

async function note(em: EntityManager, grants: readonly EndedGrant[], now: Date): Promise<void> {
  const told = await em.find(OidcClient, {
    id: { $in: grants.map(({ clientId }) => clientId) },
    backchannelLogoutUri: { $ne: null },
  })
  const ids = new Set(told.map(({ id }) => id))
  const due = new Map(
    grants.flatMap((grant) => (grant.sid === null ? [] : [[`${grant.clientId} ${grant.sid}`, grant]])),
  )
  const notices = [...due.values()].filter(({ clientId }) => ids.has(clientId))
  if (notices.length === 0) return
  await em.insertMany(
    LogoutNotice,
    notices.map(({ clientId, accountId, sid }) => ({
      id: randomUUID(),
      clientId,
      accountId,
      sid: sid!,
      attempts: 0,
      nextAt: now,
      deadlineAt: new Date(now.getTime() + GIVE_UP_AFTER_MS),
    })),
  )
}

/** Tells the clients that are due. Several processes may do it at once: each notice is claimed before it is sent. */
export async function deliverNotices(context: IdentityContext, built: Built): Promise<void> {
  const claimed = await context.em().execute<Pick<LogoutNotice, 'id' | 'attempts'>[]>(
    `update "identity"."logout_notice" n set attempts = n.attempts + 1,
       next_at = ?::timestamptz + least(? * power(3, n.attempts), ?) * interval '1 millisecond'
     where n.id in (select id from "identity"."logout_notice" where next_at <= ? order by next_at limit 20
       for update skip locked)
     returning n.id, n.attempts`,
    [context.now().toISOString(), FIRST_RETRY_MS, LONGEST_RETRY_MS, context.now().toISOString()],
  )
  await Promise.all(claimed.map(({ id }) => deliver(context, built, id)))
}

async function deliver(context: IdentityContext, built: Built, id: string): Promise<void> {
  const em = context.em()
  const notice = await em.findOne(LogoutNotice, { id })
  if (notice === null) return
  try {
    const client = await built.provider.Client.find(notice.clientId)
    if (client?.backchannelLogoutUri !== undefined) await built.tellOfLogout(client, notice.accountId, notice.sid)
  } catch (error) {
    const { clientId, attempts } = notice
    context.logger.warn({ err: error, clientId, attempts }, 'a client could not be told that a session ended')
    if (notice.deadlineAt > context.now()) return
  }
  await em.nativeDelete(LogoutNotice, { id })
}
