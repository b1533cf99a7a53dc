import { ANONYMOUS, SatuDataError, UnauthenticatedError } from '@satudata/core'
import type { AuditEvent, Identified, Principal } from '@satudata/core'
import type { Account } from '../accounts/entities.ts'
import type { AuditLog } from '../audit/open.ts'
import type { Refusals } from '../audit/refused.ts'
import type { IdentityContext } from '../parts.ts'
import type { Cookies } from './cookie.ts'
import { deviceOf } from './device.ts'
import type { Device } from './device.ts'
import type { BrowserSession } from './entities.ts'
import { sessionOf } from './store.ts'

/** What signing in needs of the other parts. */
export interface SessionsOptions {
  readonly audit: Pick<AuditLog, 'record' | 'recordWithin'>
  /** True for those whose rights ask for a second factor. */
  needsSecondFactor(accountId: string): Promise<boolean>
  /** For the record of who signed in. */
  principalOf(accountId: string): Promise<Principal | null>
  /** Where to go to sign out at the provider outside that gave this ID token; null when it offers no such address. */
  leaveOutside?(idToken: string): Promise<string | null>
}

/** Everything the steps of signing in share. */
export interface Desk {
  readonly context: IdentityContext
  readonly options: SessionsOptions
  readonly cookies: Cookies
  /** For attempts that had to wait. */
  readonly refusals: Refusals
  /** Tells everybody who must know that these sessions ended. Call it after the transaction that ended them. */
  tell(ended: readonly string[]): Promise<void>
}

/** Who is at the desk: what a request shows of its sender. */
export interface Visitor {
  readonly address: string
  readonly userAgent: string
  readonly requestId: string
  readonly cookie: string | undefined
}

/** A session with its account. */
export interface Known {
  readonly session: BrowserSession
  readonly account: Account
}

/** The session of the visitor's cookie, pending or limited ones too; null when there is none. */
export async function knownAs({ context, cookies }: Desk, visitor: Visitor): Promise<Known | null> {
  const token = cookies.session(visitor.cookie)
  return token === undefined ? null : sessionOf(context.em(), token, context.now())
}

/** True when the account's rights ask for a second factor that was not shown in this session. */
export async function isDue(
  { context, options }: Desk,
  session: Pick<BrowserSession, 'accountId' | 'methods'>,
): Promise<boolean> {
  if (!context.config.secondFactorRequired || session.methods.includes('mfa')) return false
  return options.needsSecondFactor(session.accountId)
}

/** The visitor's mark for this account, if it has one. */
export function markOf({ context, cookies }: Desk, visitor: Visitor, username: string): Device | null {
  return deviceOf(context.secrets, cookies.device(visitor.cookie), username, context.now())
}

/** An account as the record names it: what it may do today, and the session it uses. */
export async function identifiedAs(
  { options }: Desk,
  accountId: string,
  sessionId: string | null,
): Promise<Identified> {
  // That positions cannot be asked for just now is no reason to sign nobody in: the record then names the account alone.
  const principal = await options.principalOf(accountId).catch(() => null)
  return {
    principal: principal ?? { ...ANONYMOUS, kind: 'PERSON', subject: accountId },
    credential: sessionId === null ? { kind: 'NONE', id: null } : { kind: 'SESSION', id: sessionId },
  }
}

const NOBODY: Identified = { principal: ANONYMOUS, credential: { kind: 'NONE', id: null } }

/** An event for the record; nobody unless somebody is known. */
export function eventOf(
  visitor: Visitor,
  action: string,
  outcome: AuditEvent['outcome'],
  details: NonNullable<AuditEvent['details']>,
  identified: Identified = NOBODY,
): AuditEvent {
  return { action, outcome, identified, address: visitor.address, requestId: visitor.requestId, details }
}

/** The answer to every sign-in that fails: the same whether the account exists or not. */
export function wrongCredentials(wait: number): SatuDataError {
  return new SatuDataError(
    'UNAUTHENTICATED',
    { id: 'Nama pengguna atau kata sandi salah.', en: 'The user name or the password is wrong.' },
    wait === 0 ? {} : { retryAfterSeconds: wait },
  )
}

/** The answer to a second factor that is not right. */
export function wrongFactor(wait: number): SatuDataError {
  return new SatuDataError(
    'UNAUTHENTICATED',
    {
      id: 'Kode salah atau sudah dipakai; tunggu kode berikutnya, atau pakai kode pemulihan.',
      en: 'The code is wrong or was used already; wait for the next one, or use a recovery code.',
    },
    wait === 0 ? {} : { retryAfterSeconds: wait },
  )
}

/** The answer to somebody who has no session, or whose session ended meanwhile. */
export function notSignedIn(): UnauthenticatedError {
  return new UnauthenticatedError({
    id: 'Anda belum masuk, atau sesi Anda sudah berakhir; masuk lagi.',
    en: 'You are not signed in, or your session has ended; sign in again.',
  })
}
