import { readFileSync } from 'node:fs'
import { createLocalJWKSet, createRemoteJWKSet, jwtVerify } from 'jose'
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose'

/** Header in which the gateway says who is calling: a short token (JWT, EdDSA) made for this service alone. */
export const CALLER_HEADER = 'x-satudata-caller'
/** What the gateway looks for in `www-authenticate`: its own token is at fault, and not the caller. */
export const REFUSED = 'SatuData-Caller error="invalid_token"'

const ISSUER = 'urn:satudata:gateway'
const GOVERNMENT: readonly string[] = ['PRODUCER', 'WALIDATA', 'LEADER', 'ADMIN']

/** Who is calling, as far as this service asks. */
export interface Caller {
  readonly kind: string
  readonly roles: readonly string[]
  /** Codes of the organizations the caller works for. */
  readonly organizations: readonly string[]
  readonly government: boolean
}

/** Somebody of whom nothing is known. */
export const ANONYMOUS: Caller = { kind: 'ANONYMOUS', roles: ['PUBLIC'], organizations: [], government: false }

/** The gateway's public keys: an address (`…/.well-known/jwks.json`), or a file. Fetched when first needed. */
export function keysAt(location: string): JWTVerifyGetKey {
  if (/^https?:\/\//.test(location)) return createRemoteJWKSet(new URL(location), { timeoutDuration: 5_000 })
  return createLocalJWKSet(JSON.parse(readFileSync(location, 'utf8')) as JSONWebKeySet)
}

/** Who a token says is calling. Throws when it does not hold for the service of this name, now. */
export async function callerOf(token: string, keys: JWTVerifyGetKey, name: string): Promise<Caller> {
  const { payload } = await jwtVerify(token, keys, {
    issuer: ISSUER,
    audience: name,
    algorithms: ['EdDSA'],
    requiredClaims: ['exp'],
  })
  const texts = (value: unknown) => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [])
  const roles = texts(payload['roles'])
  return {
    kind: String(payload['kind']),
    roles,
    organizations: texts(payload['organizations']),
    government: payload['governmentApplication'] === true || roles.some((role) => GOVERNMENT.includes(role)),
  }
}
