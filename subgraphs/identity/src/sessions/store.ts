import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Account } from '../accounts/entities.ts'
import { hashToken, newToken } from '../secrets.ts'
import { BrowserSession } from './entities.ts'

// How sessions are kept. Every function takes the time and runs in the caller's transaction.

/** Without a request for so long a session ends, in milliseconds. */
export const IDLE = 8 * 3_600_000
/** After so long it ends in any case. */
const LONGEST = 24 * 3_600_000
/** How long somebody may take to show the second factor. */
const PENDING = 10 * 60_000
/** Closer than this `lastSeenAt` is not written again. */
const SEEN = 60_000

/** What a new session is made of. */
export interface NewSession {
  readonly accountId: string
  readonly state: 'PENDING' | 'LIVE'
  readonly methods: readonly string[]
  readonly address: string
  readonly userAgent: string
  /** Sealed; null for those who signed in here. */
  readonly outsideToken?: string | null
}

/** Begins a session; the token is for the cookie and is kept nowhere. */
export async function beginSession(
  em: EntityManager,
  session: NewSession,
  now: Date,
): Promise<{ readonly id: string; readonly token: string }> {
  const id = randomUUID()
  const token = newToken()
  await em.insert(BrowserSession, {
    id,
    tokenHash: hashToken(token),
    accountId: session.accountId,
    state: session.state,
    methods: [...session.methods],
    signedInAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + (session.state === 'PENDING' ? PENDING : LONGEST)),
    address: session.address,
    userAgent: session.userAgent.slice(0, 400),
    endedAt: null,
    toldAt: null,
    outsideToken: session.outsideToken ?? null,
  })
  return { id, token }
}

/**
 * The session of a token, pending ones too, with its account; null when it ended, was not used for too long, or the account is
 * disabled.
 */
export async function sessionOf(
  em: EntityManager,
  token: string,
  now: Date,
): Promise<{ readonly session: BrowserSession; readonly account: Account } | null> {
  const session = await em.findOne(BrowserSession, { tokenHash: hashToken(token), ...open(now) })
  if (session === null) return null
  const account = await em.findOne(Account, { id: session.accountId, disabledAt: null })
  if (account === null) return null
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN)
    await em.nativeUpdate(BrowserSession, { id: session.id, lastSeenAt: { $lt: now } }, { lastSeenAt: now })
  return { session, account }
}

/** A signed-in session by its id, under the same conditions. */
export async function sessionById(em: EntityManager, id: string, now: Date): Promise<BrowserSession | null> {
  const session = await em.findOne(BrowserSession, { id, state: 'LIVE', ...open(now) })
  if (session === null) return null
  return (await em.count(Account, { id: session.accountId, disabledAt: null })) === 1 ? session : null
}

function open(now: Date) {
  return { endedAt: null, expiresAt: { $gt: now }, lastSeenAt: { $gt: new Date(now.getTime() - IDLE) } }
}

/** Gives a session more rights and a new token; the old token is dead. Null when it was changed or ended meanwhile. */
export async function raiseSession(
  em: EntityManager,
  session: Pick<BrowserSession, 'id' | 'tokenHash' | 'methods'>,
  methods: readonly string[],
  now: Date,
): Promise<string | null> {
  const token = newToken()
  const raised = await em.nativeUpdate(
    BrowserSession,
    { id: session.id, tokenHash: session.tokenHash, endedAt: null },
    {
      tokenHash: hashToken(token),
      state: 'LIVE',
      methods: [...new Set([...session.methods, ...methods])],
      signedInAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + LONGEST),
    },
  )
  return raised === 1 ? token : null
}

/** Which sessions end: one by its id or its token, or all of an account but perhaps one. */
export type Ending =
  | { readonly id: string; readonly accountId?: string }
  | { readonly token: string }
  | { readonly accountId: string; readonly keep?: string | undefined }

/** Marks sessions as ended and gives the ids of those that were not before. Whoever calls it tells the listeners. */
export async function endSessions(em: EntityManager, which: Ending, now: Date): Promise<string[]> {
  const rows = await em
    .createQueryBuilder(BrowserSession)
    .update({ endedAt: now, outsideToken: null })
    .where({ ...whereOf(which), endedAt: null })
    .returning('id')
    .execute<{ id: string }[]>('all')
  return rows.map(({ id }) => id)
}

function whereOf(which: Ending) {
  if ('id' in which) return { ...which }
  if ('token' in which) return { tokenHash: hashToken(which.token) }
  return { accountId: which.accountId, ...(which.keep === undefined ? {} : { id: { $ne: which.keep } }) }
}
