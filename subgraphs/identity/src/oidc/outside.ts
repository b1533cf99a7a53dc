import type { IncomingMessage, ServerResponse } from 'node:http'
import * as openid from 'openid-client'
import type { OutsideProvider } from '@satudata/core'
import { Account } from '../accounts/entities.ts'
import type { IdentityContext } from '../parts.ts'
import { discovered, signedInBy } from './outside-provider.ts'
import { begunSignIns } from './outside-begun.ts'
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

/** Signs people in by the provider of OIDC_ISSUER. `refused` puts on record who was not let in. */
export function openOutside(
  context: IdentityContext,
  provider: OutsideProvider,
  sessions: ProviderOptions['sessions'],
  refused: (address: string, reason: string) => Promise<void>,
): Outside {
  const configuration = discovered(context, provider)
  const begun = begunSignIns(context)
  const stop = async (response: ServerResponse, address: string, reason: keyof typeof REFUSALS) => {
    await refused(address, reason)
    response.setHeader('set-cookie', begun.clear)
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
      response.setHeader('set-cookie', begun.write(begin))
      redirect(response, target.href)
    },
    async finish(request, response, address) {
      const begin = begun.read(request.headers.cookie)
      if (begin === null) return stop(response, address, 'NOT_BEGUN')
      const url = new URL(`${context.publicUrl}${request.url ?? ''}`)
      const config = await configuration().catch(() => null)
      if (config === null) return stop(response, address, 'UNAVAILABLE')
      const said = await signedInBy(config, url, begin, provider.usernameClaim).catch((error: unknown) => {
        context.logger.warn({ reason: reasonOf(error) }, 'the outside provider gave no sign-in')
        return null
      })
      if (said === null) return stop(response, address, 'NOT_SIGNED_IN')
      const account = await context.em().findOne(Account, { username: said.username.toLowerCase(), disabledAt: null })
      if (account === null) return stop(response, address, 'NO_ACCOUNT')
      const { cookie: cookies, 'user-agent': userAgent } = request.headers
      const { next, setCookie } = await sessions.begin(account.id, ['fed'], {
        address,
        cookie: cookies,
        userAgent,
        outsideToken: said.idToken,
      })
      response.setHeader('set-cookie', [...setCookie, begun.clear])
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

/** Without what the errors carry along: codes, and what the provider says of the person. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}

/** A path of this instance; anything else leads to the first page. */
export function localPath(text: string | null): string {
  // oxlint-disable-next-line no-control-regex -- browsers drop some control characters, and what remains may be another host
  return text !== null && /^\/(?!\/)[^\\\u0000-\u001f\u007f]*$/.test(text) ? text : '/'
}
