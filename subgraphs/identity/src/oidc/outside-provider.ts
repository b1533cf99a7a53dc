import * as openid from 'openid-client'
import type { OutsideProvider } from '@satudata/core'
import type { IdentityContext } from '../parts.ts'
import type { BegunSignIn } from './outside-begun.ts'

/** Seconds one request to the outside provider may take. */
const DEADLINE_S = 10
/** How long what the provider says of itself is kept, in milliseconds. */
const KEPT_MS = 10 * 60_000

/** What the provider says of itself, asked for when first needed and again after a while. */
export function discovered({ config }: IdentityContext, outside: OutsideProvider): () => Promise<openid.Configuration> {
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

/** Whom a provider vouches for. */
export interface OutsideSignIn {
  /** Our user name of the person. */
  readonly username: string
  /** The provider's word for it. */
  readonly idToken: string
}

/** Where people sign out at the provider, by the ID token it gave; they come back to /sso/outside/left. Null: it has no such page. */
export function outsideSignOut(
  context: IdentityContext,
  outside: OutsideProvider,
): (idToken: string) => Promise<string | null> {
  const configuration = discovered(context, outside)
  return async (idToken) => {
    const config = await configuration()
    if (config.serverMetadata().end_session_endpoint === undefined) return null
    const parameters = { id_token_hint: idToken, state: openid.randomState() }
    const back = `${context.publicUrl}/sso/outside/left`
    return openid.buildEndSessionUrl(config, { ...parameters, post_logout_redirect_uri: back }).href
  }
}

/** Whom the provider vouches for; throws unless everything about its answer is right. */
export async function signedInBy(
  config: openid.Configuration,
  url: URL,
  { state, nonce, verifier }: BegunSignIn,
  claim: string,
): Promise<OutsideSignIn> {
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
  return { username: said, idToken: tokens.id_token! }
}
