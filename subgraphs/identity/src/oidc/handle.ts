import type { IncomingMessage, ServerResponse } from 'node:http'
import { SatuDataError } from '@satudata/core'
import type { IdentityContext } from '../parts.ts'
import type { Built } from './build.ts'
import { floodGuard } from './flood.ts'
import { takeStep } from './interaction.ts'
import { openOutside } from './outside.ts'
import { sendPage } from './pages.ts'
import type { TokenEvent } from './record.ts'
import { addressReader, canonical, redirect, sendError } from './request.ts'
import type { ProviderOptions } from './types.ts'

type Answer = (request: IncomingMessage, response: ServerResponse, path: string, address: string) => Promise<void>

/**
 * True for the addresses of the provider, letter by letter: its router takes "/TOKEN" and "/token/" for "/token", and what stands
 * around it, which puts tokens on record, does not.
 */
export function isAnswered(path: string): boolean {
  return PATHS.test(path)
}

const PATHS = new RegExp(
  `^/sso/(?:${[
    String.raw`auth(?:/[\w-]+)?`,
    'token(?:/introspection|/revocation)?',
    'jwks',
    'me',
    'session/end(?:/confirm|/success)?',
    'outside(?:/callback|/left)?',
    String.raw`interaction/[\w-]+(?:/details|/confirm)?`,
    String.raw`\.well-known/(?:openid-configuration|oauth-authorization-server)`,
  ].join('|')})$`,
)

/** Answers requests below /sso: the provider's own, the steps of a sign-in, and the provider outside. */
export function handler(
  context: IdentityContext,
  options: ProviderOptions,
  built: () => Promise<Built>,
  record: (event: TokenEvent) => Promise<void>,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { publicUrl, config, logger } = context
  const addressOf = addressReader(config.trustedProxies)
  const outside = outsideAnswers(context, options, record)
  const admit = floodGuard(options.sessions)
  const answer: Answer = async (request, response, path, address) => {
    await admit(request, response, path, address)
    if (!isAnswered(path)) return notFound(response)
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
    if (path === '/sso/outside/left') return redirect(response, `${context.publicUrl}/`)
    notFound(response)
  }
}

const STATUS: Readonly<Record<string, number>> = {
  BAD_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  LIMIT_EXCEEDED: 429,
}

/** A page for a browser that shows it, JSON for everything else. */
function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy()
  const ours = error instanceof SatuDataError ? error : UNEXPECTED
  const status = STATUS[ours.code] ?? 500
  const { retryAfterSeconds } = ours.extensions
  if (typeof retryAfterSeconds === 'number') response.setHeader('retry-after', String(retryAfterSeconds))
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
