import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { IdentityContext } from '../parts.ts'
import { GrantGoneError, ReplayedError, revokeGrant } from './artifacts.ts'
import { commit, gather } from './changes.ts'
import { sessionOfGrant } from './login.ts'
import type { TokenEvent } from './record.ts'
import type { ProviderOptions } from './types.ts'

type Next = () => Promise<void>

/**
 * Tokens are made, used up and revoked in one transaction, after they are on record and before the client hears of it: whatever
 * is interrupted leaves everything as it was.
 */
export function tokensAtOnce(
  context: IdentityContext,
  record: (event: TokenEvent) => Promise<void>,
): (ctx: KoaContextWithOIDC, next: Next) => Promise<void> {
  return async (ctx, next) => {
    if (ctx.method !== 'POST' || !/^\/token(\/revocation)?$/.test(ctx.path)) return next()
    const changes = await gather(next)
    try {
      const event = await eventOf(context, ctx)
      if (event !== null) await record(event)
      await commit(() => context.em(), changes)
    } catch (error) {
      await refuse(context, ctx, record, error)
    }
  }
}

async function eventOf(context: IdentityContext, ctx: KoaContextWithOIDC): Promise<TokenEvent | null> {
  const { entities, params } = ctx.oidc
  const token = entities.AccessToken ?? entities.RefreshToken ?? entities.ClientCredentials
  const details = {
    client: entities.Client?.clientId ?? text(params?.['client_id']),
    grantType: text(params?.['grant_type']),
  }
  const accountId = token !== undefined && 'accountId' in token ? (token.accountId ?? null) : null
  const grantId = token !== undefined && 'grantId' in token ? token.grantId : undefined
  const sessionId = grantId === undefined ? null : await sessionOfGrant(context, grantId)
  const who = { accountId, sessionId, address: ctx.ip }
  const error = text((ctx.body as { error?: unknown } | undefined)?.error)
  if (ctx.status >= 400) return { action: 'token.refuse', ...who, details: { ...details, error } }
  if (ctx.path !== '/token') return token === undefined ? null : { action: 'token.revoke', ...who, details }
  return { action: 'token.issue', ...who, details: { ...details, scopes: token?.scope ?? null } }
}

/** What was used twice ends the whole grant: one of the two who used it stole it. */
async function refuse(
  context: IdentityContext,
  ctx: KoaContextWithOIDC,
  record: (event: TokenEvent) => Promise<void>,
  error: unknown,
): Promise<void> {
  const replayed = error instanceof ReplayedError
  if (replayed && error.grantId !== null) await revokeGrant(context.em(), error.grantId)
  if (replayed || error instanceof GrantGoneError) {
    const client = ctx.oidc.client?.clientId ?? null
    await record({
      action: 'token.refuse',
      accountId: null,
      address: ctx.ip,
      details: { client, error: 'invalid_grant', replayed },
    })
    ctx.status = 400
    ctx.body = { error: 'invalid_grant', error_description: 'grant request is invalid' }
    return
  }
  context.logger.error({ err: error }, 'tokens could not be kept')
  ctx.status = 503
  ctx.body = { error: 'temporarily_unavailable', error_description: 'try again later' }
}

/** Signing out at the provider ends the browser's own session too, and all that follows from it. */
export function signOutEverywhere(
  sessions: ProviderOptions['sessions'],
): (ctx: KoaContextWithOIDC, next: Next) => Promise<void> {
  return async (ctx, next) => {
    if (ctx.method !== 'POST' || ctx.path !== '/session/end/confirm') return next()
    const own = await sessions.find(ctx.get('cookie'))
    await next()
    const left = ctx.status === 303 && ctx.oidc.params?.['logout'] !== undefined
    // Another person's session in this browser is not the one somebody agreed to end.
    if (own !== null && left && ctx.oidc.session?.accountId === own.accountId) await sessions.end(own.id)
  }
}

/** Adds both to a provider. */
export function addAnswers(
  provider: Provider,
  context: IdentityContext,
  sessions: ProviderOptions['sessions'],
  record: (event: TokenEvent) => Promise<void>,
): void {
  provider.use(tokensAtOnce(context, record) as Parameters<Provider['use']>[0])
  provider.use(signOutEverywhere(sessions) as Parameters<Provider['use']>[0])
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value.slice(0, 200) : null
}
