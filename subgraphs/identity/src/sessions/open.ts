import { UnauthenticatedError } from '@satudata/core'
import { openRefusals } from '../audit/refused.ts'
import { Account } from '../accounts/entities.ts'
import type { IdentityContext, Session, Sessions } from '../parts.ts'
import { runBackground, sweep } from './background.ts'
import { begin } from './begin.ts'
import { cookiesOf } from './cookie.ts'
import { isDue } from './desk.ts'
import type { Desk, SessionsOptions } from './desk.ts'
import { BrowserSession } from './entities.ts'
import { liveSessions } from './live.ts'
import { endOthers, endOwn } from './own.ts'
import type { Caller } from './own.ts'
import { serveSignIn } from './routes/plugin.ts'
import { endSessions, sessionById, sessionOf } from './store.ts'

export type { SessionsOptions } from './desk.ts'

/** Sessions, with what else identity needs of them. */
export interface SessionsPart extends Sessions, AsyncDisposable {
  /** Ends one session of the caller; false when the caller has no such session. */
  endOwn(caller: Caller, sessionId: string): Promise<boolean>
  /** Ends all sessions of the caller but the one that asks; gives how many. */
  endOthers(caller: Caller): Promise<number>
  /** Ends sessions whose time is over and tells who was not told yet; done every few seconds anyway. */
  sweep(): Promise<void>
}

/** Sign-in and sessions. Dispose it: it sends mail, and ends sessions whose time is over. */
export function openSessions(context: IdentityContext, options: SessionsOptions): SessionsPart {
  const cookies = cookiesOf(context)
  const listeners: ((sessionId: string) => Promise<void>)[] = []
  const live = liveSessions(async (token) => liveSession(desk, token))
  const tell = async (ids: readonly string[]) => {
    live.forget()
    for (const id of ids) {
      try {
        for (const listener of listeners) await listener(id)
        await context.em().nativeUpdate(BrowserSession, { id }, { toldAt: context.now() })
      } catch (error) {
        context.logger.warn(
          { err: error, session: id },
          'not everybody could be told that a session ended; it is tried again',
        )
      }
    }
  }
  const desk: Desk = { context, options, cookies, refusals: openRefusals(options.audit), tell }
  const background = runBackground(desk)
  return {
    find(cookie) {
      const token = cookies.session(cookie)
      return token === undefined ? Promise.resolve(null) : live.find(token)
    },
    async isLive(sessionId) {
      const session = await sessionById(context.em(), sessionId, context.now())
      return session !== null && !(await isDue(desk, session))
    },
    begin: (accountId, methods, request) => beginFor(desk, accountId, methods, request),
    end: async (id) => tell(await endSessions(context.em(), { id }, context.now())),
    endOwn: (caller, id) => endOwn(desk, caller, id),
    endOthers: (caller) => endOthers(desk, caller),
    sweep: () => sweep(desk),
    onEnd: (listener) => void listeners.push(listener),
    routes: async (app) => serveSignIn(app, desk, background),
    [Symbol.asyncDispose]: () => background[Symbol.asyncDispose](),
  }
}

/** What a token opens: nothing while its second factor is missing. */
async function liveSession(desk: Desk, token: string): Promise<Session | null> {
  const found = await sessionOf(desk.context.em(), token, desk.context.now())
  if (found === null || found.session.state !== 'LIVE' || (await isDue(desk, found.session))) return null
  const { id, accountId, methods, signedInAt } = found.session
  return { id, accountId, methods, signedInAt }
}

/** A session for somebody an outside provider vouches for. */
async function beginFor(
  desk: Desk,
  accountId: string,
  methods: readonly string[],
  request: Parameters<Sessions['begin']>[2],
) {
  const { context } = desk
  const account = await context.em().findOne(Account, { id: accountId, disabledAt: null })
  if (account === null || (context.config.production && account.demonstration))
    throw new UnauthenticatedError(NO_ACCOUNT)
  const { outsideToken, ...sender } = request
  const visitor = { ...sender, userAgent: request.userAgent ?? '', requestId: '' }
  const { next, setCookies } = await begin(desk, visitor, account, methods, { outsideToken })
  return { next, setCookie: setCookies }
}

const NO_ACCOUNT = {
  id: 'Akun ini tidak ada atau dinonaktifkan; hubungi administrator.',
  en: 'This account does not exist or is disabled; ask an administrator.',
}
