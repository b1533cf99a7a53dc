import { timingSafeEqual } from 'node:crypto'
import Oidc from 'oidc-provider'
import type { Client, Configuration, Provider } from 'oidc-provider'
import type { IdentityContext } from '../parts.ts'
import { hashToken } from '../secrets.ts'
import { findAccount } from './accounts.ts'
import { openAdapter } from './adapter.ts'
import { features } from './features.ts'
import type { KeySet } from './keys.ts'
import { loadGrant, loginPolicy } from './login.ts'
import { CLAIMS, EXTRA_METADATA, firstPartyClients } from './metadata.ts'
import { renderError } from './pages.ts'
import type { ProviderOptions } from './types.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
/** Seconds. A browser session lives for 24 hours at most, and nothing given by it lives longer. */
const LIFETIMES = {
  AccessToken: 15 * MINUTE,
  AuthorizationCode: MINUTE,
  ClientCredentials: 15 * MINUTE,
  Grant: 24 * HOUR,
  IdToken: HOUR,
  Interaction: 30 * MINUTE,
  RefreshToken: 24 * HOUR,
  Session: 24 * HOUR,
} as const
/** Deadline of a request to a client, in milliseconds. */
const OUTGOING_DEADLINE_MS = 5_000

/** A provider, and its way of telling a client that a session ended (rejects when the client does not take it). */
export interface Built {
  readonly provider: Provider
  tellOfLogout(client: Client, accountId: string, sid: string): Promise<void>
}

/** The provider with the keys of the moment; another one is built when they change. */
export function buildProvider(context: IdentityContext, options: ProviderOptions, keys: KeySet): Built {
  const provider = new Oidc(`${context.publicUrl}/sso`, configuration(context, options, keys))
  // Its proxy headers are set by `canonical`, whatever the client sent.
  provider.proxy = true
  provider.Client.prototype.compareClientSecret = function compare(this: Client, secret: string) {
    return isSecretOf(this, secret, context.now())
  }
  type Tell = (this: Client, sub: string, sid: string) => Promise<void>
  const client = provider.Client.prototype as Client & { backchannelLogout: Tell }
  const tell = client.backchannelLogout
  // Clients are told by `notices`, which outlive this process.
  client.backchannelLogout = async () => {}
  provider.on('server_error', (_, error: Error) => context.logger.error({ err: error }, 'OpenID Connect failed'))
  return { provider, tellOfLogout: (to, accountId, sid) => tell.call(to, accountId, sid) }
}

function configuration(context: IdentityContext, options: ProviderOptions, keys: KeySet): Configuration {
  const { sessions } = options
  const path = `${new URL(context.publicUrl).pathname.replace(/\/$/, '')}/sso`
  return {
    adapter: openAdapter(context, sessions),
    clients: firstPartyClients(context.publicUrl),
    jwks: { keys: [...keys.signing] },
    cookies: {
      keys: [...keys.cookies],
      names: { session: 'satudata-sso', interaction: 'satudata-sso-step', resume: 'satudata-sso-resume' },
      long: { httpOnly: true, sameSite: 'lax', signed: true, path },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    ttl: LIFETIMES,
    claims: Object.fromEntries(Object.entries(CLAIMS)),
    scopes: Object.keys(CLAIMS),
    acrValues: ['urn:satudata:factors:1', 'urn:satudata:factors:2'],
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    clientDefaults: { id_token_signed_response_alg: 'RS256' },
    enabledJWA: { idTokenSigningAlgValues: ['RS256', 'ES256'] },
    extraClientMetadata: { properties: [...EXTRA_METADATA] },
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    rotateRefreshToken: true,
    // What ends with the session is found by the grant, see `openAdapter`.
    expiresWithSession: async () => false,
    issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
    clientBasedCORS: (_, origin, client) => isOriginOf(client, origin),
    loadExistingGrant: (ctx) => loadGrant(context, options, ctx),
    findAccount: (_, id) => findAccount(context, options.rights, id),
    interactions: { url: (_, { uid }) => `${context.publicUrl}/sso/interaction/${uid}`, policy: loginPolicy(sessions) },
    fetch: (url, { headers, method, body, redirect }: RequestInit = {}) =>
      // Without the provider's guard against private addresses: applications of the region are in its network. What keeps others
      // out is that only registered addresses are asked, with https and a certificate for their name (see clients.ts).
      fetch(url, {
        headers: headers ?? {},
        method: method ?? 'GET',
        body: body ?? null,
        redirect: redirect ?? 'manual',
        signal: AbortSignal.timeout(OUTGOING_DEADLINE_MS),
      }),
    renderError,
    features: features(),
  }
}

function isOriginOf(client: Client, origin: string): boolean {
  if (client.applicationType === 'native') return false
  return (client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin)
}

/** Secrets are 256 random bits, so a plain hash keeps them. */
function isSecretOf(client: Client, secret: string, now: Date): boolean {
  const hash = Buffer.from(hashToken(secret))
  const is = (known: unknown) => {
    const other = Buffer.from(typeof known === 'string' ? known : '')
    return other.length === hash.length && timingSafeEqual(other, hash)
  }
  const previous = is(client['previous_secret']) && Number(client['previous_secret_until']) > now.getTime()
  return is(client.clientSecret) || previous
}
