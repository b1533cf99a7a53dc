import { randomBytes } from 'node:crypto'
import { BadInputError, isAccessScope } from '@satudata/core'
import type { AccessScope } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { hashToken, newToken } from '../secrets.ts'
import { OidcClient } from './entities.ts'

/** What is registered of an application that signs people in with us, or gets tokens for itself. */
export interface ClientRegistration {
  /** Shown to people who are asked for consent. */
  readonly name: string
  /** Where people come back to after signing in, compared letter by letter; empty: signs nobody in. */
  readonly redirectUris: readonly string[]
  readonly postLogoutRedirectUris: readonly string[]
  /** Told when a session ends. */
  readonly backchannelLogoutUri: string | null
  /** Runs on a server and can keep a secret; otherwise PKCE alone, and no tokens of its own. */
  readonly confidential: boolean
  /** Runs on a device: loopback addresses, with any port. */
  readonly native: boolean
  /** May ask people to let it read the graph as they do. */
  readonly actsForPersons: boolean
  /** What tokens of its own may be asked for. */
  readonly scopes: readonly AccessScope[]
  /** RS256 for libraries that know nothing else. */
  readonly idTokenAlgorithm: 'RS256' | 'ES256'
}

/** Where addresses may be: `loopback` allows http on this machine, for demonstrations. */
export interface AddressRules {
  readonly loopback: boolean
}

/** How long both secrets work after a rotation. */
const OVERLAP_MS = 24 * 60 * 60_000
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** Registers a client. The secret is told once; null for clients that keep none. Throws BadInputError. */
export async function registerClient(
  em: EntityManager,
  registration: ClientRegistration,
  rules: AddressRules,
  now = new Date(),
): Promise<{ readonly clientId: string; readonly clientSecret: string | null }> {
  check(registration, rules)
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

/** Changes what is registered; the secret stays. Throws BadInputError, also for an unknown client. */
export async function updateClient(
  em: EntityManager,
  clientId: string,
  registration: ClientRegistration,
  rules: AddressRules,
): Promise<void> {
  check(registration, rules)
  const client = await known(em, clientId)
  if (registration.confidential !== (client.secretHash !== null)) {
    throw refusal(
      'confidential',
      'tidak dapat diubah; daftarkan klien baru',
      'cannot be changed; register a new client',
    )
  }
  await em.nativeUpdate(OidcClient, { id: clientId }, columns(registration))
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

function check(registration: ClientRegistration, rules: AddressRules): void {
  const { name, redirectUris, postLogoutRedirectUris, backchannelLogoutUri, confidential, native } = registration
  if (name.trim() === '' || name.length > 200) {
    throw refusal('name', 'isi dengan 1 sampai 200 huruf', 'give 1 to 200 characters')
  }
  if (redirectUris.length > 20 || postLogoutRedirectUris.length > 20) {
    throw refusal('redirectUris', 'paling banyak 20 alamat', 'at most 20 addresses')
  }
  if (native && confidential) {
    throw refusal(
      'native',
      'aplikasi di perangkat tidak dapat menyimpan rahasia',
      'an application on a device keeps no secret',
    )
  }
  if (!confidential && redirectUris.length === 0) {
    throw refusal('redirectUris', 'isi paling sedikit satu alamat', 'give at least one address')
  }
  const loopback = native || rules.loopback
  for (const uri of redirectUris) checkAddress('redirectUris', uri, loopback)
  for (const uri of postLogoutRedirectUris) checkAddress('postLogoutRedirectUris', uri, loopback)
  if (backchannelLogoutUri !== null) checkAddress('backchannelLogoutUri', backchannelLogoutUri, rules.loopback)
  const unknown = registration.scopes.find((scope: string) => !isAccessScope(scope)) as string | undefined
  if (unknown !== undefined) throw refusal('scopes', `"${unknown}" tidak dikenal`, `"${unknown}" is unknown`)
  if (!confidential && registration.scopes.length > 0) {
    throw refusal('scopes', 'hanya untuk klien yang memiliki rahasia', 'only for clients that have a secret')
  }
}

/** Written as browsers write them, so that comparing letters compares addresses. */
function checkAddress(field: string, text: string, loopback: boolean): void {
  const url = URL.parse(text)
  const secure = url?.protocol === 'https:' || (loopback && url?.protocol === 'http:' && LOOPBACK.has(url.hostname))
  const plain = url !== null && url.username === '' && url.password === '' && !text.includes('#')
  const exact = url !== null && (url.href === text || url.href === `${text}/`)
  if (secure && plain && exact && !text.includes('*') && text.length <= 2_000) return
  throw refusal(
    field,
    `"${text}" harus alamat https yang lengkap, tanpa tanda *, # dan nama pengguna`,
    `"${text}" must be a complete https address, without *, # and user name`,
  )
}

function refusal(field: string, id: string, en: string): BadInputError {
  return new BadInputError({ id: `${field}: ${id}.`, en: `${field}: ${en}.` }, { field })
}
