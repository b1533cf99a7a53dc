import type { EntityManager } from '@mikro-orm/postgresql'
import type { IdentityContext } from '../parts.ts'
import { hashToken, newToken } from '../secrets.ts'
import { Account, PasswordLink } from './entities.ts'

/** A link for a new account is good for a day, in milliseconds. */
const FIRST = 24 * 3_600_000

/** Makes a link that sets the password of an account once; only the hash of its token is kept. In the caller's transaction. */
export async function newPasswordLink(
  em: EntityManager,
  { now, publicUrl }: { readonly now: Date; readonly publicUrl: string },
  accountId: string,
  goodFor: number,
): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + goodFor)
  await em.insert(PasswordLink, { tokenHash: hashToken(token), accountId, createdAt: now, expiresAt, usedAt: null })
  // After "#": browsers send it to no server, so it is in no log and in no Referer.
  return `${publicUrl}/atur-sandi#token=${token}`
}

/** A link for the owner of a new account to set the first password with, good for a day. Hand it over yourself: no mail is sent. */
export function passwordLink(
  { em, now, publicUrl }: Pick<IdentityContext, 'em' | 'now' | 'publicUrl'>,
  accountId: string,
): Promise<string> {
  return newPasswordLink(em(), { now: now(), publicUrl }, accountId, FIRST)
}

/** The account whose password the token may set; null when the token is unknown, used or too old. Uses nothing up. */
export async function accountOfLink(em: EntityManager, token: string, now: Date): Promise<Account | null> {
  const link = await em.findOne(PasswordLink, { tokenHash: hashToken(token), usedAt: null, expiresAt: { $gt: now } })
  return link === null ? null : em.findOne(Account, { id: link.accountId, disabledAt: null })
}

/** Uses the token up, with all other links of the account; false when somebody was faster. In the caller's transaction. */
export async function useLink(em: EntityManager, token: string, accountId: string, now: Date): Promise<boolean> {
  const good = { tokenHash: hashToken(token), accountId, usedAt: null, expiresAt: { $gt: now } }
  if ((await em.nativeUpdate(PasswordLink, good, { usedAt: now })) !== 1) return false
  await em.nativeUpdate(PasswordLink, { accountId, usedAt: null }, { usedAt: now })
  return true
}
