import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { DEMONSTRATION_ACCOUNTS } from '../../accounts/demonstration.ts'
import { Account } from '../../accounts/entities.ts'
import { OUTSIDE_TOKEN, progressOf } from '../begin.ts'
import type { Step } from '../begin.ts'
import { eventOf, identifiedAs, isDue, knownAs } from '../desk.ts'
import type { Desk, Visitor } from '../desk.ts'
import { askForPasskey, showCode, showPasskey, signInWithPassword } from '../sign-in.ts'
import { endSessions } from '../store.ts'
import { bodyOf, languageFor, typed, visitorOf } from './visitor.ts'

const credentials = z.strictObject({ username: typed, password: typed })
const code = z.strictObject({ code: typed })
const passkey = z.strictObject({
  response: z.looseObject({
    id: z.string().max(2_000),
    rawId: z.string().max(2_000),
    type: z.literal('public-key'),
    clientExtensionResults: z.looseObject({}),
    response: z.looseObject({
      clientDataJSON: z.string().max(4_000),
      authenticatorData: z.string().max(8_000),
      signature: z.string().max(4_000),
    }),
  }),
})

/** Who is signed in, signing in, and signing out. */
export function serveSession(app: FastifyInstance, desk: Desk): void {
  app.get('/sso/session', async (request, reply) => {
    const who = await whoIs(desk, visitorOf(request))
    return reply.send({ ...who, options: await optionsOf(desk, languageFor(request)) })
  })
  app.post('/sso/session', async (request, reply) =>
    answer(reply, await signInWithPassword(desk, visitorOf(request), bodyOf(credentials, request))),
  )
  app.post('/sso/session/code', async (request, reply) =>
    answer(reply, await showCode(desk, visitorOf(request), bodyOf(code, request).code)),
  )
  app.post('/sso/session/passkey/options', async (request, reply) =>
    reply.send(await askForPasskey(desk, visitorOf(request))),
  )
  app.post('/sso/session/passkey', async (request, reply) => {
    const { response } = bodyOf(passkey, request)
    return answer(reply, await showPasskey(desk, visitorOf(request), response))
  })
  app.delete('/sso/session', async (request, reply) => {
    const next = await signOut(desk, visitorOf(request))
    void reply.header('set-cookie', desk.cookies.setSession(null))
    return next === null ? reply.code(204).send() : reply.send({ next })
  })
}

/** Sets the cookies of a step and says how far it led. */
export function answer(reply: FastifyReply, { next, factors, setCookies }: Step) {
  void reply.header('set-cookie', [...setCookies])
  return { next, factors }
}

/** A session that waits for its second factor is nobody yet: only `next` says that it is there. */
async function whoIs(desk: Desk, visitor: Visitor) {
  const known = await knownAs(desk, visitor)
  if (known === null)
    return { account: null, session: null, methods: [], secondFactorDue: false, next: null, factors: [] }
  const { session, account } = known
  const { next, factors } = await progressOf(desk, account.id, session.methods)
  const pending = session.state === 'PENDING'
  const { id, username, name, kind } = account
  return {
    account: pending ? null : { id, username, name, kind },
    session: pending ? null : session.id,
    methods: session.methods,
    secondFactorDue: pending || (await isDue(desk, session)),
    next,
    factors,
  }
}

async function optionsOf({ context }: Desk, language: 'id' | 'en') {
  const { config } = context
  const outsideProvider = config.outsideProvider !== null
  const here = config.production
    ? []
    : await context.em().find(Account, { demonstration: true, disabledAt: null }, { fields: ['username'] })
  const names = new Set(here.map(({ username }) => username))
  const demonstration = DEMONSTRATION_ACCOUNTS.filter(({ username }) => names.has(username)).map(
    ({ username, name, note }) => ({ username, name, note: note[language] }),
  )
  return { outsideProvider, passwordReset: !outsideProvider, pseNumber: config.pseNumber ?? null, demonstration }
}

/** Gives where to go on to sign out at the provider outside as well; null when there is nothing to do. */
async function signOut(desk: Desk, visitor: Visitor): Promise<string | null> {
  const { context, options } = desk
  const known = await knownAs(desk, visitor)
  if (known === null) return null
  const { session, account } = known
  const who = await identifiedAs(desk, account.id, session.id)
  const ended = await context.em().transactional(async (em) => {
    const ended = await endSessions(em, { id: session.id }, context.now())
    await options.audit.recordWithin(em, eventOf(visitor, 'session.end', 'DONE', { account: account.id }, who))
    return ended
  })
  await desk.tell(ended)
  if (session.outsideToken == null || options.leaveOutside === undefined) return null
  // Signed out here in any case: that the provider outside cannot be reached changes nothing about that.
  return options.leaveOutside(context.secrets.open(session.outsideToken, OUTSIDE_TOKEN)).catch((error: unknown) => {
    context.logger.warn({ err: error }, 'the outside provider could not be asked where people sign out')
    return null
  })
}
