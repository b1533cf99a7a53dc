import { BadInputError, isAccessScope } from '@satudata/core'
import type { AccessScope } from '@satudata/core'

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

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** Throws BadInputError for a registration that cannot be used. */
export function checkRegistration(registration: ClientRegistration, rules: AddressRules): void {
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

/** An error that names the field and what would be right. */
export function refusal(field: string, id: string, en: string): BadInputError {
  return new BadInputError({ id: `${field}: ${id}.`, en: `${field}: ${en}.` }, { field })
}
