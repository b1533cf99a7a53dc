import { errors } from 'oidc-provider'
import type { Client, Configuration, KoaContextWithOIDC } from 'oidc-provider'
import { GRAPH_RESOURCE, GRAPH_SCOPE, isFirstParty } from './metadata.ts'
import { renderSignOut, renderSignedOut } from './pages.ts'

/** What the provider does, and what not: everything that is not needed is off. */
export function features(): NonNullable<Configuration['features']> {
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
      getResourceServerInfo: (ctx, resource, client) => {
        const scopes = (client['graph_scopes'] ?? []) as readonly string[]
        // Of a person's rights a client gets all or nothing; for itself it gets what it is registered for.
        const scope = isForItself(ctx) ? scopes.filter((each) => each !== GRAPH_SCOPE).join(' ') : GRAPH_SCOPE
        const allowed = isForItself(ctx) || scopes.includes(GRAPH_SCOPE)
        if (resource !== GRAPH_RESOURCE || !allowed) throw new errors.InvalidTarget()
        return { scope, audience: GRAPH_RESOURCE, accessTokenFormat: 'opaque' }
      },
    },
  }
}

/** Tokens of the instance's own clients, and of a client for itself, are for the graph; others only when they say so. */
function defaultResource(ctx: KoaContextWithOIDC, client: Client): string[] {
  return isForItself(ctx) || isFirstParty(client.clientId) ? [GRAPH_RESOURCE] : []
}

function isForItself({ oidc }: KoaContextWithOIDC): boolean {
  return oidc.params?.['grant_type'] === 'client_credentials'
}
