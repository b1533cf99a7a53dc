import type { Principal } from '@satudata/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AuditLog } from '../audit/open.ts'
import type { IdentityContext, Session, Sessions } from '../parts.ts'
import { cookiesOf } from './cookie.ts'
import { liveSessions } from './live.ts'
import { endSessions, sessionOf } from './store.ts'

/** What signing in needs of the other parts. */
export interface SessionsOptions {
  readonly audit: Pick<AuditLog, 'record' | 'recordWithin'>
  /** True for those whose rights ask for a second factor. */
  needsSecondFactor(accountId: string): Promise<boolean>
  /** For the record of who signed in. */
  principalOf(accountId: string): Promise<Principal | null>
}

/**
 * What is missing before the browser is signed in. SECOND_FACTOR: show it. ENROL: the rights of the account need a second factor
 * and it has none; until one is added the session opens nothing else.
 */
export type Next = 'DONE' | 'SECOND_FACTOR' | 'ENROL'

/** Sessions, with what the other parts of identity need of them. */
export interface SessionsPart extends Sessions, AsyncDisposable {
  /**
   * Signs a browser in whom an outside provider vouches for, and sets the cookie. `methods` as RFC 8176 names them; 'mfa' among
   * them says that a second factor was shown there. Throws UnauthenticatedError for an account that is disabled or gone.
   */
  begin(
    request: FastifyRequest,
    reply: FastifyReply,
    accountId: string,
    methods: readonly string[],
  ): Promise<{ readonly next: Next }>
  /** Ends all sessions of an account, but perhaps one; gives how many. */
  endAll(accountId: string, keep?: string): Promise<number>
}

/** Sign-in and sessions. Dispose it: it sends mail and ends what was left in the background. */
export function openSessions(context: IdentityContext, options: SessionsOptions): SessionsPart {
  const cookies = cookiesOf(context)
  const listeners: ((sessionId: string) => Promise<void>)[] = []
  const look = async (token: string): Promise<Session | null> => {
    const found = await sessionOf(context.em(), token, context.now())
    if (found === null || found.session.state !== 'LIVE') return null
    const { id, accountId, methods, signedInAt } = found.session
    const due = !methods.includes('mfa') && context.config.secondFactorRequired
    if (due && (await options.needsSecondFactor(accountId))) return null
    return { id, accountId, methods, signedInAt }
  }
  const live = liveSessions(look)
  const tell = async (ids: readonly string[]) => {
    live.forget()
    for (const id of ids) for (const listener of listeners) await listener(id)
  }
  return {
    find(cookie) {
      const token = cookies.session(cookie)
      return token === undefined ? Promise.resolve(null) : live.find(token)
    },
    async end(id) {
      await tell(await endSessions(context.em(), { id }, context.now()))
    },
    async endAll(accountId, keep) {
      const ended = await endSessions(context.em(), { accountId, keep }, context.now())
      await tell(ended)
      return ended.length
    },
    onEnd: (listener) => void listeners.push(listener),
    begin: () => Promise.reject(new Error('wip')),
    routes: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}
