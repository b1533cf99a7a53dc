import type { EntityManager } from '@mikro-orm/postgresql'
import { hashToken } from '../secrets.ts'

/** A row of `oidc_artifact` to keep. */
export interface ArtifactRow {
  readonly id: string
  readonly kind: string
  readonly grantId: string | null
  readonly sessionId: string | null
  readonly uid: string | null
  readonly accountId: string | null
  readonly clientId: string | null
  readonly payload: string
  readonly expiresAt: Date
}

/** A row as it was found. `sessionId` is that of its grant. */
export interface FoundArtifact {
  readonly id: string
  readonly kind: string
  readonly payload: string
  readonly consumedAt: Date | null
  readonly sessionId: string | null
}

/** Something was used a second time: its grant is to be revoked. */
export class ReplayedError extends Error {
  override readonly name = 'ReplayedError'
  readonly grantId: string | null
  constructor(grantId: string | null) {
    super('used a second time')
    this.grantId = grantId
  }
}

/** The grant was revoked meanwhile. */
export class GrantGoneError extends Error {
  override readonly name = 'GrantGoneError'
}

/** The key of a row. */
export function artifactId(kind: string, value: string): string {
  return hashToken(`${kind}:${value}`)
}

/** Rows whose grant was revoked are not found, whatever else is left of them. */
export async function findArtifact(
  em: EntityManager,
  by: 'id' | 'uid',
  value: string,
): Promise<FoundArtifact | undefined> {
  const rows = await em.execute<(Omit<FoundArtifact, 'consumedAt'> & { consumedAt: string | null })[]>(
    `select a.id, a.kind, a.payload, a.consumed_at as "consumedAt", coalesce(a.session_id, g.session_id) as "sessionId"
     from "identity"."oidc_artifact" a left join "identity"."oidc_artifact" g on g.id = a.grant_id
     where a.${by} = ? and (a.grant_id is null or g.id is not null)`,
    [value],
  )
  const row = rows[0]
  return row && { ...row, consumedAt: row.consumedAt === null ? null : new Date(row.consumedAt) }
}

/** Inserts or replaces; what follows from a grant is refused when the grant is gone (GrantGoneError). */
export async function saveArtifact(em: EntityManager, row: ArtifactRow): Promise<void> {
  if (row.grantId !== null && !(await holdGrant(em, row.grantId))) throw new GrantGoneError('grant not found')
  await em.execute(
    `insert into "identity"."oidc_artifact"
       (id, kind, grant_id, session_id, uid, account_id, client_id, payload, expires_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (id) do update set uid = excluded.uid, account_id = excluded.account_id, client_id = excluded.client_id,
       payload = excluded.payload, expires_at = excluded.expires_at`,
    [
      row.id,
      row.kind,
      row.grantId,
      row.sessionId,
      row.uid,
      row.accountId,
      row.clientId,
      row.payload,
      row.expiresAt.toISOString(),
    ],
  )
}

/** Remembers how the client of a grant knows the session. */
export async function saveSid(em: EntityManager, grantId: string, sid: string): Promise<void> {
  await em.execute(`update "identity"."oidc_artifact" set sid = ? where id = ?`, [sid, grantId])
}

/** Marks as used; of two that try at once one throws ReplayedError. */
export async function consumeArtifact(em: EntityManager, id: string, now: Date): Promise<void> {
  const found = await em.execute<{ grant_id: string | null }[]>(
    `select grant_id from "identity"."oidc_artifact" where id = ?`,
    [id],
  )
  const grantId = found[0]?.grant_id ?? null
  if (grantId !== null && !(await holdGrant(em, grantId))) throw new GrantGoneError('grant not found')
  const marked = await em.execute<unknown[]>(
    `update "identity"."oidc_artifact" set consumed_at = ? where id = ? and consumed_at is null returning id`,
    [now.toISOString(), id],
  )
  if (marked.length === 0) throw new ReplayedError(grantId)
}

/** Deletes one. */
export async function deleteArtifact(em: EntityManager, id: string): Promise<void> {
  await em.execute(`delete from "identity"."oidc_artifact" where id = ?`, [id])
}

/** Deletes everything of one kind that follows from a grant. */
export async function deleteByGrant(em: EntityManager, kind: string, grantId: string): Promise<void> {
  await em.execute(`select 1 from "identity"."oidc_artifact" where id = ? for update`, [grantId])
  await em.execute(`delete from "identity"."oidc_artifact" where grant_id = ? and kind = ?`, [grantId, kind])
}

/** Deletes a grant and all that follows from it. */
export async function revokeGrant(em: EntityManager, grantId: string): Promise<void> {
  await em.transactional(async (inside) => {
    await inside.execute(`select 1 from "identity"."oidc_artifact" where id = ? for update`, [grantId])
    await inside.execute(`delete from "identity"."oidc_artifact" where grant_id = ? or id = ?`, [grantId, grantId])
  })
}

/** Deletes what nobody can use any more. Used-up tokens stay until they expire: a second use must be noticed. */
export async function purgeArtifacts(em: EntityManager, now: Date): Promise<void> {
  await em.execute(`delete from "identity"."oidc_artifact" where expires_at < ?`, [now.toISOString()])
}

/** Locks the grant before anything that follows from it: always in this order, so that nobody waits for each other. */
async function holdGrant(em: EntityManager, grantId: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(`select 1 from "identity"."oidc_artifact" where id = ? for share`, [grantId])
  return rows.length > 0
}
