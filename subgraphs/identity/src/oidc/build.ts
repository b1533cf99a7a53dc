import { timingSafeEqual } from 'node:crypto'
import Oidc, { errors, interactionPolicy } from 'oidc-provider'
import type { Client, Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { IdentityContext } from '../parts.ts'
import { hashToken } from '../secrets.ts'
import { findAccount } from './accounts.ts'
import { openAdapter } from './adapter.ts'
import { artifactId, findArtifact } from './artifacts.ts'
import type { KeySet } from './keys.ts'
import { CLAIMS, EXTRA_METADATA, GRAPH_RESOURCE, firstPartyClients, isFirstParty } from './metadata.ts'
import { renderError, renderSignedOut, renderSignOut } from './pages.ts'
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

/** Which session a live grant was given by; null when the grant is gone. */
export async function sessionOfGrant(context: IdentityContext, grantId: string): Promise<string | null> {
  return (await findArtifact(context.em(), 'id', artifactId('Grant', grantId)))?.sessionId ?? null
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
    interactions: { url: (_, { uid }) => `${context.publicUrl}/sso/interaction/${uid}`, policy: policy(sessions) },
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

function features(): NonNullable<Configuration['features']> {
  const own = (_: KoaContextWithOIDC, client: Client, token: { clientId?: string | undefined }) =>
    token.clientId === client.clientId
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    backchannelLogout: { enabled: true },
    clientCredentials: { enabled: true },
    introspection: { enabled: true, allowedPolicy: own },
    revocation: { enabled: true, allowedPolicy: own },
    rpInitiatedLogout: { enabled: true, logoutSource: renderSignOut, postLogoutSuccessSource: renderSignedOut },
    resourceIndicators: {
      enabled: true,
      defaultResource: (ctx, client, oneOf) => oneOf ?? defaultResource(ctx, client),
      useGrantedResource: (ctx) => isFirstParty(ctx.oidc.client?.clientId ?? ''),
      getResourceServerInfo: (_, resource, client) => {
        const scopes = client['graph_scopes'] as readonly string[] | undefined
        if (resource !== GRAPH_RESOURCE || scopes === undefined || scopes.length === 0) throw new errors.InvalidTarget()
        return { scope: scopes.join(' '), audience: GRAPH_RESOURCE, accessTokenFormat: 'opaque' }
      },
    },
  }
}

/** Tokens of the instance's own clients, and of a client for itself, are for the graph; others only when they say so. */
function defaultResource(ctx: KoaContextWithOIDC, client: Client): string[] {
  const forItself = ctx.oidc.params?.['grant_type'] === 'client_credentials'
  return (forItself && client['graph_scopes'] !== undefined) || isFirstParty(client.clientId) ? [GRAPH_RESOURCE] : []
}

/** Sign-in is needed whenever the browser's own session is not the one the provider knows. */
function policy(sessions: ProviderOptions['sessions']) {
  const prompts = interactionPolicy.base()
  prompts
    .get('login')!
    .checks.add(
      new interactionPolicy.Check('own_session', 'End-User authentication is required', async (ctx) =>
        (await isOwnSession(sessions, ctx))
          ? interactionPolicy.Check.NO_NEED_TO_PROMPT
          : interactionPolicy.Check.REQUEST_PROMPT,
      ),
    )
  return prompts
}

async function isOwnSession(sessions: ProviderOptions['sessions'], ctx: KoaContextWithOIDC): Promise<boolean> {
  const own = await sessions.find(ctx.get('cookie'))
  const known = ctx.oidc.session
  return (
    own !== null &&
    known !== undefined &&
    known.accountId === own.accountId &&
    known.authTime() === Math.floor(own.signedInAt.getTime() / 1000)
  )
}

async function loadGrant(context: IdentityContext, { sessions }: ProviderOptions, ctx: KoaContextWithOIDC) {
  const { oidc } = ctx
  const id = oidc.result?.consent?.grantId ?? oidc.session?.grantIdFor(oidc.client!.clientId)
  if (id === undefined) return undefined
  const own = await sessions.find(ctx.get('cookie'))
  // Only what this very session gave: another's would not end with it.
  if (own === null || (await sessionOfGrant(context, id)) !== own.id) return undefined
  return await oidc.provider.Grant.find(id)
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
