import type { EntityManager } from '@mikro-orm/postgresql'
import type { Account } from '../accounts/entities.ts'
import { eventOf, identifiedAs, isDue, notSignedIn } from './desk.ts'
import type { Desk, Known, Visitor } from './desk.ts'
import { newDeviceMark } from './device.ts'
import { kindsOf } from './factors/list.ts'
import type { FactorKind } from './factors/list.ts'
import { beginSession, endSessions, raiseSession } from './store.ts'

/**
 * What is missing before the browser is signed in. SECOND_FACTOR: show it. ENROL: the rights of the account need a second factor
 * and it has none; until one is added the session opens nothing else.
 */
export type Next = 'DONE' | 'SECOND_FACTOR' | 'ENROL'

/** How far somebody got. */
export interface Progress {
  readonly next: Next
  /** What could be shown, while `next` is SECOND_FACTOR. */
  readonly factors: readonly FactorKind[]
}

/** A step taken: how far it led, and the `set-cookie` headers that go with it. */
export interface Step extends Progress {
  readonly sessionId: string
  readonly setCookies: readonly string[]
}

/** What is missing for a session that showed these methods. */
export async function progressOf(desk: Desk, accountId: string, methods: readonly string[]): Promise<Progress> {
  if (methods.includes('mfa')) return { next: 'DONE', factors: [] }
  const factors = await kindsOf(desk.context.em(), accountId)
  // An outside provider has its own rules for those whose rights here ask for nothing more.
  const due = await isDue(desk, { accountId, methods: [...methods] })
  if (factors.length > 0 && (due || !methods.includes('fed'))) return { next: 'SECOND_FACTOR', factors }
  return { next: due ? 'ENROL' : 'DONE', factors: [] }
}

/** How else a session begins. */
export interface BeginOptions {
  /** Runs in the same transaction. */
  readonly within?: (em: EntityManager) => Promise<void>
  /** The ID token of the provider outside that signed the person in. */
  readonly outsideToken?: string | undefined
}

/** What outside ID tokens are sealed for. */
export const OUTSIDE_TOKEN = 'outside token'

/**
 * Begins a session after the first factor. The session the browser had before ends, whosever it was: its cookie may have been
 * planted.
 */
export async function begin(
  desk: Desk,
  visitor: Visitor,
  account: Pick<Account, 'id' | 'username'>,
  methods: readonly string[],
  { within, outsideToken }: BeginOptions = {},
): Promise<Step> {
  const { context, cookies, options } = desk
  const now = context.now()
  const progress = await progressOf(desk, account.id, methods)
  const state = progress.next === 'SECOND_FACTOR' ? 'PENDING' : 'LIVE'
  const identified = await identifiedAs(desk, account.id, null)
  const before = cookies.session(visitor.cookie)
  const sealed = outsideToken === undefined ? null : context.secrets.seal(outsideToken, OUTSIDE_TOKEN)
  const { id, token, ended } = await context.em().transactional(async (em) => {
    await within?.(em)
    const ended = before === undefined ? [] : await endSessions(em, { token: before }, now)
    const session = await beginSession(
      em,
      { accountId: account.id, state, methods, outsideToken: sealed, ...visitor },
      now,
    )
    // Also while the second factor is missing: somebody knows the password, and perhaps it is not the owner.
    const who = { ...identified, credential: { kind: 'SESSION' as const, id: session.id } }
    const details = { methods: methods.join(' '), next: progress.next }
    await options.audit.recordWithin(em, eventOf(visitor, 'session.begin', 'DONE', details, who))
    return { ...session, ended }
  })
  await desk.tell(ended)
  const mark = state === 'LIVE' ? [cookies.setDevice(newDeviceMark(context.secrets, account.username, now))] : []
  return { ...progress, sessionId: id, setCookies: [cookies.setSession(token), ...mark] }
}

/**
 * Adds methods to a session and gives it a new token; the old one is dead. `within` runs in the same transaction and says
 * what is recorded; when it gives null nothing happens, and this gives null too.
 */
export async function raise(
  desk: Desk,
  visitor: Visitor,
  { session, account }: Known,
  methods: readonly string[],
  within: (em: EntityManager) => Promise<{ readonly action: string; readonly details: Record<string, string> } | null>,
): Promise<Step | null> {
  const { context, cookies, options } = desk
  const now = context.now()
  const identified = await identifiedAs(desk, account.id, session.id)
  const token = await context.em().transactional(async (em) => {
    const record = await within(em)
    if (record === null) return null
    const raised = await raiseSession(em, session, methods, now)
    // Undoes what `within` did: a code is not used up by a session that ended meanwhile.
    if (raised === null) throw notSignedIn()
    await options.audit.recordWithin(em, eventOf(visitor, record.action, 'DONE', record.details, identified))
    return raised
  })
  if (token === null) return null
  // Within this process the old token could still be remembered.
  await desk.tell([])
  const progress = await progressOf(desk, account.id, [...session.methods, ...methods])
  const mark = cookies.setDevice(newDeviceMark(context.secrets, account.username, now))
  return { ...progress, sessionId: session.id, setCookies: [cookies.setSession(token), mark] }
}
