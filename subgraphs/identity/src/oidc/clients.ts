import { randomBytes } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { hashToken, newToken } from '../secrets.ts'
import { Consent, OidcClient } from './entities.ts'
import { checkRegistration, refusal } from './registration.ts'
import type { AddressRules, ClientRegistration } from './registration.ts'

export type { AddressRules, ClientRegistration } from './registration.ts'

/** How long both secrets work after a rotation. */
const OVERLAP_MS = 24 * 60 * 60_000

/** Registers a client. The secret is told once; null for clients that keep none. Throws BadInputError. */
export async function registerClient(
  em: EntityManager,
  registration: ClientRegistration,
  rules: AddressRules,
  now = new Date(),
): Promise<{ readonly clientId: string; readonly clientSecret: string | null }> {
  checkRegistration(registration, rules)
  const clientId = `app-${randomBytes(12).toString('hex')}`
  const clientSecret = registration.confidential ? newToken() : null
  await em.insert(OidcClient, {
    id: clientId,
    ...columns(registration),
    secretHash: clientSecret === null ? null : hashToken(clientSecret),
    previousSecretHash: null,
    previousSecretUntil: null,
    createdAt: now,
  })
  return { clientId, clientSecret }
}

/**
 * Changes what is registered; the secret stays. With another redirect address everybody is asked for consent anew. Inside the caller's
 * transaction. Throws BadInputError, also for an unknown client.
 */
export async function updateClient(
  em: EntityManager,
  clientId: string,
  registration: ClientRegistration,
  rules: AddressRules,
): Promise<void> {
  checkRegistration(registration, rules)
  const client = await known(em, clientId)
  if (registration.confidential !== (client.secretHash !== null)) {
    throw refusal(
      'confidential',
      'tidak dapat diubah; daftarkan klien baru',
      'cannot be changed; register a new client',
    )
  }
  // Who agreed had been shown where the answer goes.
  const goesElsewhere = registration.redirectUris.some((address) => !client.redirectUris.includes(address))
  await em.nativeUpdate(OidcClient, { id: clientId }, columns(registration))
  if (goesElsewhere) await em.nativeDelete(Consent, { clientId })
}

/** Ends a client at once, with every grant and token it has. */
export async function removeClient(em: EntityManager, clientId: string): Promise<void> {
  await em.transactional(async (inside) => {
    await inside.nativeDelete(OidcClient, { id: clientId })
    await inside.execute(`delete from "identity"."oidc_artifact" where client_id = ?`, [clientId])
    await inside.execute(`delete from "identity"."consent" where client_id = ?`, [clientId])
    await inside.execute(`delete from "identity"."logout_notice" where client_id = ?`, [clientId])
  })
}

/** A new secret, told once; the old one works for another day, or not at all when `immediately`. */
export async function rotateClientSecret(
  em: EntityManager,
  clientId: string,
  { immediately = false, now = new Date() }: { readonly immediately?: boolean; readonly now?: Date } = {},
): Promise<{ readonly clientSecret: string }> {
  const clientSecret = newToken()
  await em.transactional(async (inside) => {
    const client = await known(inside, clientId)
    if (client.secretHash === null) {
      throw refusal('confidential', 'klien ini tidak memiliki rahasia', 'this client has no secret')
    }
    client.previousSecretHash = immediately ? null : client.secretHash
    client.previousSecretUntil = immediately ? null : new Date(now.getTime() + OVERLAP_MS)
    client.secretHash = hashToken(clientSecret)
  })
  return { clientSecret }
}

async function known(em: EntityManager, id: string): Promise<OidcClient> {
  const client = await em.findOne(OidcClient, { id })
  if (client === null) throw refusal('clientId', `"${id}" tidak terdaftar`, `"${id}" is not registered`)
  return client
}

function columns(registration: ClientRegistration) {
  const { name, redirectUris, postLogoutRedirectUris, backchannelLogoutUri } = registration
  const { native, actsForPersons, scopes, idTokenAlgorithm } = registration
  return {
    name: name.trim(),
    redirectUris: [...redirectUris],
    postLogoutRedirectUris: [...postLogoutRedirectUris],
    backchannelLogoutUri,
    native,
    actsForPersons,
    scopes: [...scopes],
    idTokenAlgorithm,
  }
}
