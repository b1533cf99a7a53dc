import { ACCESS_AUDIENCE, ACCESS_ISSUER, ANONYMOUS, UnauthenticatedError, verifyPrincipal } from '@satudata/core'
import type { Message, Principal } from '@satudata/core'
import { decodeJwt, errors } from 'jose'
import type { JWTVerifyGetKey } from 'jose'

/** Finds the principal behind an `Authorization` header; throws UnauthenticatedError when it cannot be accepted. */
export type Authenticate = (authorization: string | undefined) => Promise<Principal>

interface Verified {
  readonly principal: Principal
  /** Milliseconds since the epoch: the token is verified again, or refused, after this. */
  readonly until: number
}

/** Verified tokens kept in memory, so that a busy caller's signature is not checked with every request. */
const TOKENS_KEPT = 1_000
/** How long a verification holds at most, in milliseconds. */
const VERIFIED_FOR = 60_000
/** No token of ours comes near this; longer ones are refused unread. */
const LONGEST_TOKEN = 8_192

/** Accepts `Bearer` tokens signed with these keys. No header is anonymous; a token that does not hold never is. */
export function bearerAuthentication(keys: JWTVerifyGetKey): Authenticate {
  const verified = new Map<string, Verified>()
  return async (authorization) => {
    if (authorization === undefined) return ANONYMOUS
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization)?.[1]
    if (token === undefined || token.length > LONGEST_TOKEN) throw new UnauthenticatedError(MALFORMED)
    const known = verified.get(token)
    if (known !== undefined && Date.now() < known.until) return known.principal
    verified.delete(token)
    const principal = await verify(token, keys)
    if (verified.size >= TOKENS_KEPT) verified.delete(verified.keys().next().value!)
    verified.set(token, { principal, until: Math.min(Date.now() + VERIFIED_FOR, decodeJwt(token).exp! * 1000) })
    return principal
  }
}

async function verify(token: string, keys: JWTVerifyGetKey): Promise<Principal> {
  try {
    return await verifyPrincipal(token, keys, { issuer: ACCESS_ISSUER, audience: ACCESS_AUDIENCE })
  } catch (error) {
    throw new UnauthenticatedError(reasonOf(error))
  }
}

const MALFORMED: Message = {
  id: 'Header Authorization tidak dapat dibaca; tulis "Bearer <token>".',
  en: 'The Authorization header cannot be read; write "Bearer <token>".',
}
const EXPIRED: Message = {
  id: 'Token sudah kedaluwarsa; masuk lagi untuk mendapat token baru.',
  en: 'The token has expired; sign in again for a new one.',
}
const NOT_FOR_US: Message = {
  id: 'Token ini bukan untuk graf ini; minta token dari instansi ini.',
  en: 'The token is not for this graph; ask this instance for one.',
}
const INVALID: Message = {
  id: 'Token tidak sah; masuk lagi untuk mendapat token baru.',
  en: 'The token is not valid; sign in again for a new one.',
}

function reasonOf(error: unknown): Message {
  if (error instanceof errors.JWTExpired) return EXPIRED
  const claim = error instanceof errors.JWTClaimValidationFailed ? error.claim : undefined
  return claim === 'aud' || claim === 'iss' ? NOT_FOR_US : INVALID
}
