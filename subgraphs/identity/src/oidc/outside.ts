import type { IncomingMessage, ServerResponse } from 'node:http'
import * as openid from 'openid-client'
import type { OutsideProvider } from '@satudata/core'
import { z } from 'zod'
import { Account } from '../accounts/entities.ts'
import type { IdentityContext } from '../parts.ts'
import { sendPage } from './pages.ts'
import { redirect } from './request.ts'
import type { ProviderOptions } from './types.ts'

/** Sign-in by a provider outside. */
export interface Outside {
  /** GET /sso/outside?lanjut=/path: sends the browser to the provider. */
  start(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** GET /sso/outside/callback: the browser comes back; begins a session for the account the provider names. */
  finish(request: IncomingMessage, response: ServerResponse, address: string): Promise<void>
}

/** Seconds one request to the outside provider may take. */
const DEADLINE_S = 10
/** How long what the provider says of itself is kept, in milliseconds. */
const KEPT_MS = 10 * 60_000
/** Seconds somebody may take to sign in there. */
const PATIENCE_S = 15 * 60
const COOKIE = 'satudata-outside'
const PURPOSE = 'outside sign-in'

const begun = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
  until: z.number(),
})

/** Signs people in by the provider of OIDC_ISSUER. `refused` puts on record who was not let in. */
export function openOutside(
  context: IdentityContext,
  provider: OutsideProvider,
  sessions: ProviderOptions['sessions'],
  refused: (address: string, reason: string) => Promise<void>,
): Outside {
  const configuration = discovered(context, provider)
  const cookie = cookieOf(context)
  const stop = async (response: ServerResponse, address: string, reason: keyof typeof REFUSALS) => {
    await refused(address, reason)
    response.setHeader('set-cookie', cookie.clear)
    sendPage(response, reason === 'UNAVAILABLE' ? 503 : 403, REFUSALS[reason])
  }
  return {
    async start(request, response) {
      const next = localPath(new URL(request.url ?? '/', 'http://localhost').searchParams.get('lanjut'))
      const verifier = openid.randomPKCECodeVerifier()
      const begin = { state: openid.randomState(), nonce: openid.randomNonce(), verifier, next }
      const config = await configuration().catch(() => null)
      if (config === null) return sendPage(response, 503, REFUSALS.UNAVAILABLE)
      const target = openid.buildAuthorizationUrl(config, {
        redirect_uri: `${context.publicUrl}/sso/outside/callback`,
        scope: 'openid profile',
        state: begin.state,
        nonce: begin.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      const until = Date.now() + PATIENCE_S * 1000
      response.setHeader('set-cookie', cookie.set(context.secrets.seal(JSON.stringify({ ...begin, until }), PURPOSE)))
      redirect(response, target.href)
    },
    async finish(request, response, address) {
      const begin = readBegun(context, cookie.read(request.headers.cookie))
      if (begin === null) return stop(response, address, 'NOT_BEGUN')
      const url = new URL(`${context.publicUrl}${request.url ?? ''}`)
      const config = await configuration().catch(() => null)
      if (config === null) return stop(response, address, 'UNAVAILABLE')
      const username = await usernameOf(config, url, begin, provider.usernameClaim).catch((error: unknown) => {
        context.logger.warn({ err: error }, 'the outside provider gave no sign-in')
        return null
      })
      if (username === null) return stop(response, address, 'NOT_SIGNED_IN')
      const account = await context.em().findOne(Account, { username: username.toLowerCase(), disabledAt: null })
      if (account === null) return stop(response, address, 'NO_ACCOUNT')
      const { cookie: cookies, 'user-agent': userAgent } = request.headers
      const { next, setCookie } = await sessions.begin(account.id, ['fed'], { address, cookie: cookies, userAgent })
      response.setHeader('set-cookie', [...setCookie, cookie.clear])
      const target = next === 'DONE' ? begin.next : `/masuk?lanjut=${encodeURIComponent(begin.next)}`
      redirect(response, `${context.publicUrl}${target}`)
    },
  }
}

const REFUSALS = {
  NOT_BEGUN: {
    id: 'Masuk tidak dimulai di peramban ini, atau terlalu lama; mulai lagi dari halaman masuk.',
    en: 'Sign-in was not begun in this browser, or took too long; start again from the sign-in page.',
  },
  NOT_SIGNED_IN: {
    id: 'Penyedia identitas tidak memberi tanda masuk yang sah; mulai lagi dari halaman masuk.',
    en: 'The identity provider gave no valid sign-in; start again from the sign-in page.',
  },
  NO_ACCOUNT: {
    id: 'Belum ada akun Satu Data untuk nama pengguna Anda; mintalah administrator membuatnya.',
    en: 'There is no Satu Data account for your user name; ask an administrator to create it.',
  },
  UNAVAILABLE: {
    id: 'Penyedia identitas tidak dapat dihubungi; coba lagi nanti.',
    en: 'The identity provider cannot be reached; try again later.',
  },
} as const

/** A path of this instance; anything else leads to the first page. */
export function localPath(text: string | null): string {
  // oxlint-disable-next-line no-control-regex -- browsers drop some control characters, and what remains may be another host
  return text !== null && /^\/(?!\/)[^\\\u0000-\u001f\u007f]*$/.test(text) ? text : '/'
}

/** What the provider says of itself, asked for when first needed and again after a while. */
function discovered({ config }: IdentityContext, outside: OutsideProvider): () => Promise<openid.Configuration> {
  let known: Promise<openid.Configuration> | undefined
  let until = 0
  return () => {
    if (known !== undefined && performance.now() < until) return known
    const execute = [
      openid.enableNonRepudiationChecks,
      // For trying out: tokens must not travel in the clear in production.
      ...(config.production ? [] : [openid.allowInsecureRequests]),
    ]
    const options = { execute, timeout: DEADLINE_S }
    const asked = openid.discovery(new URL(outside.issuer), outside.clientId, outside.clientSecret, undefined, options)
    known = asked
    until = performance.now() + KEPT_MS
    asked.catch(() => {
      if (known === asked) known = undefined
    })
    return asked
  }
}

async function usernameOf(
  config: openid.Configuration,
  url: URL,
  { state, nonce, verifier }: z.infer<typeof begun>,
  claim: string,
): Promise<string> {
  const tokens = await openid.authorizationCodeGrant(config, url, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()!
  const said =
    claims[claim] ??
    (config.serverMetadata().userinfo_endpoint === undefined
      ? undefined
      : (await openid.fetchUserInfo(config, tokens.access_token, claims.sub))[claim])
  if (typeof said !== 'string' || said === '') throw new Error(`The claim ${claim} is missing`)
  return said
}

function readBegun({ secrets }: IdentityContext, value: string | undefined): z.infer<typeof begun> | null {
  if (value === undefined) return null
  try {
    const begin = begun.parse(JSON.parse(secrets.open(value, PURPOSE)))
    return begin.until > Date.now() ? begin : null
  } catch {
    return null
  }
}

/** The cookie that ties coming back to going out: nobody can be signed in to somebody else's account by a link. */
function cookieOf({ publicUrl }: IdentityContext) {
  const rest = `Path=/sso/outside; HttpOnly; SameSite=Lax${publicUrl.startsWith('https://') ? '; Secure' : ''}`
  return {
    set: (value: string) => `${COOKIE}=${value}; ${rest}; Max-Age=${PATIENCE_S}`,
    clear: `${COOKIE}=; ${rest}; Max-Age=0`,
    read: (header: string | undefined) => new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(header ?? '')?.[1],
  }
}
