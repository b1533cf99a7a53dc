import type { IncomingMessage, ServerResponse } from 'node:http'
import { SatuDataError } from '@satudata/core'
import type { IdentityContext } from '../parts.ts'
import { addAnswers } from './answers.ts'
import { purgeArtifacts } from './artifacts.ts'
import { buildProvider } from './build.ts'
import type { Built } from './build.ts'
import { takeStep } from './interaction.ts'
import { loadKeys, rotateKeys } from './keys.ts'
import { deliverNotices, endGrants } from './notices.ts'
import { openOutside } from './outside.ts'
import { sendPage } from './pages.ts'
import { tokenRecorder } from './record.ts'
import type { TokenEvent } from './record.ts'
import { addressReader, canonical, sendError } from './request.ts'
import { tokenFinder } from './tokens.ts'
import type { ProviderOptions, OpenIdProvider } from './types.ts'

/** How old the keys in use may be, in milliseconds. */
const KEYS_KEPT_MS = 300
/** How often clients that did not answer are told again, and what expired is deleted. */
const CARE_EVERY_MS = 5_000
const PURGE_EVERY = 120
const PATHS = /^\/sso\/(auth|token|jwks|me|session\/end|outside|interaction|\.well-known)(\/|$)/

/** Opens the OpenID provider of this process; several processes may share the database. */
export async function openProvider(context: IdentityContext, options: ProviderOptions): Promise<OpenIdProvider> {
  const record = tokenRecorder(options)
  const built = builtProvider(context, options, record)
  await built()
  const care = careFor(context, built)
  return {
    findAccessToken: tokenFinder(context, options.sessions),
    handle: handler(context, options, built, record),
    async endSession(sessionId) {
      const ended = await endGrants(context.em(), sessionId, context.now())
      for (const { clientId, accountId } of ended) {
        const details = { client: clientId, because: 'session ended' }
        await record({ action: 'token.revoke', accountId, sessionId, address: '', details })
      }
      if (ended.length > 0) care.now()
    },
    rotateKeys: () => rotateKeys(context),
    answers: (path) => PATHS.test(path),
    close: () => care.stop(),
  }
}

/** The provider with the keys of the moment. Whatever another process rotates is noticed with the next request. */
function builtProvider(
  context: IdentityContext,
  options: ProviderOptions,
  record: (event: TokenEvent) => Promise<void>,
): () => Promise<Built> {
  let known: { readonly version: string; readonly built: Built } | undefined
  let looking: Promise<Built> | undefined
  let until = 0
  const look = async () => {
    const keys = await loadKeys(context)
    if (known?.version !== keys.version) {
      const built = buildProvider(context, options, keys)
      addAnswers(built.provider, context, options.sessions, record)
      known = { version: keys.version, built }
    }
    until = performance.now() + KEYS_KEPT_MS
    return known.built
  }
  return () => {
    if (known !== undefined && performance.now() < until) return Promise.resolve(known.built)
    looking ??= look().finally(() => (looking = undefined))
    return looking
  }
}

/** Tells clients and deletes what expired, now and then. */
function careFor(context: IdentityContext, built: () => Promise<Built>) {
  let running: Promise<void> | undefined
  let rounds = 0
  const round = async () => {
    await deliverNotices(context, await built())
    if (rounds++ % PURGE_EVERY === 0) await purgeArtifacts(context.em(), context.now())
  }
  const now = () => {
    const before = running ?? Promise.resolve()
    running = before
      .then(round)
      .catch((error: unknown) => context.logger.error({ err: error }, 'OpenID Connect housekeeping failed'))
  }
  const timer = setInterval(now, CARE_EVERY_MS).unref()
  return {
    now,
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}

type Answer = (request: IncomingMessage, response: ServerResponse, path: string, address: string) => Promise<void>

function handler(
  context: IdentityContext,
  options: ProviderOptions,
  built: () => Promise<Built>,
  record: (event: TokenEvent) => Promise<void>,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { publicUrl, config, logger } = context
  const addressOf = addressReader(config.trustedProxies)
  const outside = outsideAnswers(context, options, record)
  const answer: Answer = async (request, response, path, address) => {
    if (path.startsWith('/sso/outside')) return outside(request, response, path, address)
    const { provider } = await built()
    const [, uid, action = ''] = /^\/sso\/interaction\/([\w-]+)(?:\/(details|confirm))?$/.exec(path) ?? []
    const seen = canonical(request, publicUrl, address)
    if (uid === undefined) return provider.callback()(seen, response)
    if (request.method !== (action === 'confirm' ? 'POST' : 'GET')) return notFound(response)
    const step = { context, sessions: options.sessions, provider, request: seen, response }
    await takeStep(step, uid, action as '' | 'details' | 'confirm')
  }
  return (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    answer(request, response, path, addressOf(request)).catch((error: unknown) => {
      if (!(error instanceof SatuDataError)) logger.error({ err: error }, 'a request of OpenID Connect failed')
      fail(request, response, error)
    })
  }
}

function outsideAnswers(
  context: IdentityContext,
  { sessions }: ProviderOptions,
  record: (event: TokenEvent) => Promise<void>,
): Answer {
  const { outsideProvider } = context.config
  if (outsideProvider === null) return async (_, response) => notFound(response)
  const outside = openOutside(context, outsideProvider, sessions, (address, reason) =>
    record({
      action: 'session.refuse',
      accountId: null,
      address,
      details: { reason, outside: outsideProvider.issuer },
    }),
  )
  return async (request, response, path, address) => {
    if (request.method !== 'GET') return notFound(response)
    if (path === '/sso/outside') return outside.start(request, response)
    if (path === '/sso/outside/callback') return outside.finish(request, response, address)
    notFound(response)
  }
}

const STATUS: Readonly<Record<string, number>> = { BAD_INPUT: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403 }

/** A page for a browser that shows it, JSON for everything else. */
function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy()
  const ours = error instanceof SatuDataError ? error : UNEXPECTED
  const status = STATUS[ours.code] ?? 500
  if (/\btext\/html\b/.test(request.headers.accept ?? '')) sendPage(response, status, ours.messages)
  else sendError(request, response, status, ours)
}

const UNEXPECTED = new SatuDataError('INTERNAL', {
  id: 'Terjadi kesalahan yang tidak terduga; coba lagi nanti.',
  en: 'Something unexpected went wrong; try again later.',
})

function notFound(response: ServerResponse): void {
  sendPage(response, 404, { id: 'Halaman ini tidak ada.', en: 'There is no such page.' })
}
