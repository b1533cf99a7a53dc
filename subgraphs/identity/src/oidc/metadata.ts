import { ACCESS_AUDIENCE } from '@satudata/core'
import type { AllClientMetadata, ClientMetadata } from 'oidc-provider'
import type { IdentityContext } from '../parts.ts'
import { dayOf } from '../rights/day.ts'
import { OidcClient } from './entities.ts'

/** What a person lets a client do with the graph: read it as the person does. */
export const GRAPH_SCOPE = 'graph'

/** What scopes of OpenID Connect tell a client about a person. */
export const CLAIMS = {
  openid: ['sub', 'auth_time', 'acr', 'amr'],
  profile: ['name', 'preferred_username'],
  email: ['email'],
  positions: ['positions', 'organizations'],
} as const

/** Metadata of ours: which scopes of the graph a client may ask for, and the secret that is still good after a rotation. */
export const EXTRA_METADATA = ['graph_scopes', 'previous_secret', 'previous_secret_until'] as const

const PUBLIC_CLIENT = {
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  token_endpoint_auth_method: 'none',
  id_token_signed_response_alg: 'ES256',
  graph_scopes: [GRAPH_SCOPE],
} satisfies AllClientMetadata

/** Clients of the instance itself; they need no consent. Their tokens are for the graph. */
export function firstPartyClients(publicUrl: string): ClientMetadata[] {
  return [
    {
      ...PUBLIC_CLIENT,
      client_id: 'editor',
      client_name: 'Editor GraphQL',
      redirect_uris: [`${publicUrl}/graphiql`],
      post_logout_redirect_uris: [`${publicUrl}/graphiql`],
    },
    {
      ...PUBLIC_CLIENT,
      client_id: 'command-line',
      client_name: 'Baris perintah',
      application_type: 'native',
      redirect_uris: ['http://127.0.0.1/callback', 'http://[::1]/callback'],
    },
  ]
}

/** True for clients of the instance itself. */
export function isFirstParty(clientId: string): boolean {
  return clientId === 'editor' || clientId === 'command-line'
}

/** A registered client as the provider wants it; the secret is its hash. */
export async function findClientMetadata(context: IdentityContext, id: string): Promise<ClientMetadata | undefined> {
  const client = await context.em().findOne(OidcClient, { id })
  return client === null || !(await isRegistered(context, id)) ? undefined : metadataOf(client)
}

/** False for clients that are gone, and for those of an application whose registration has ended. */
export async function isRegistered({ em, now }: Pick<IdentityContext, 'em' | 'now'>, id: string): Promise<boolean> {
  const rows = await em().execute<unknown[]>(
    `select 1 from "identity"."client" c where c.id = ? and not exists (select 1 from "identity"."registered_application" a
       where a.client_id = c.id and (a.state <> 'ACTIVE' or a.expires_on < ?::date))`,
    [id, dayOf(now())],
  )
  return rows.length > 0
}

function metadataOf(client: OidcClient): ClientMetadata {
  const signsIn = client.redirectUris.length > 0
  const confidential = client.secretHash !== null
  return {
    client_id: client.id,
    client_name: client.name,
    application_type: client.native ? 'native' : 'web',
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.postLogoutRedirectUris,
    response_types: signsIn ? ['code'] : [],
    grant_types: [
      ...(signsIn ? ['authorization_code', 'refresh_token'] : []),
      ...(confidential ? ['client_credentials'] : []),
    ],
    token_endpoint_auth_method: confidential ? 'client_secret_basic' : 'none',
    ...(confidential && { client_secret: client.secretHash! }),
    ...(client.previousSecretHash !== null && {
      previous_secret: client.previousSecretHash,
      previous_secret_until: client.previousSecretUntil?.getTime() ?? 0,
    }),
    id_token_signed_response_alg: client.idTokenAlgorithm,
    ...(client.backchannelLogoutUri !== null && {
      backchannel_logout_uri: client.backchannelLogoutUri,
      backchannel_logout_session_required: true,
    }),
    graph_scopes: [...(client.actsForPersons ? [GRAPH_SCOPE] : []), ...client.scopes],
  }
}

/** The one resource tokens can be for. */
export const GRAPH_RESOURCE = ACCESS_AUDIENCE
