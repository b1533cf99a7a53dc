import {
  ACCESS_AUDIENCE,
  ACCESS_ISSUER,
  ANONYMOUS,
  readSubgraphToken,
  UnauthenticatedError,
  verifyAccount,
  verifyPrincipal,
} from '@satudata/core'
import type { Identified, Identity, Message, Principal, RequestCredentials, SupergraphRegistry } from '@satudata/core'
import { decodeJwt, errors } from 'jose'
import type { JWTVerifyGetKey } from 'jose'

/** Finds who sends a request; throws UnauthenticatedError when what it shows cannot be accepted. */
export type Authenticate = (credentials: RequestCredentials) => Promise<Identified>

/** Nobody in particular. */
export const NOBODY: Identified = Object.freeze({
  principal: ANONYMOUS,
  credential: Object.freeze({ kind: 'NONE', id: null }),
})

interface Verified<T> {
  readonly value: T
  /** Milliseconds since the epoch: the token is verified again, or refused, after this. */
  readonly until: number
}

/** Verified tokens kept in memory, so that a busy caller's signature is not checked with every request. */
const TOKENS_KEPT = 1_000
/** How long a verification holds at most, in milliseconds. */
const VERIFIED_FOR = 60_000
/** No token of ours comes near this; longer ones are refused unread. */
const LONGEST_TOKEN = 8_192

/**
 * For a gateway without the identity subgraph: accepts `Bearer` tokens that the instance's own key signed and that say what the
 * principal may do. No header is anonymous; a token that does not hold never is.
 */
export function bearerAuthentication(keys: JWTVerifyGetKey): Authenticate {
  const verified = rememberVerified((token) => verifyPrincipal(token, keys, EXPECTED))
  return async ({ authorization }) => {
    if (authorization === undefined) return NOBODY
    const principal = await verified(signedTokenOf(authorization))
    return identifiedByToken(principal)
  }
}

/** What tells whose the token of a subgraph is. */
export type SubgraphTokens = Pick<SupergraphRegistry, 'principalOf'>

/**
 * For a gateway with the identity subgraph: sessions, access tokens and API keys are its to judge, tokens of subgraphs the registry's;
 * without a registry they do not hold. A token signed with the instance's own key (`pnpm run token`) only names an account; what the
 * account may do is computed now.
 */
export function identityAuthentication(
  keys: JWTVerifyGetKey,
  identity: () => Identity,
  registry: () => SubgraphTokens | null = () => null,
): Authenticate {
  const verified = rememberVerified((token) => verifyAccount(token, keys, EXPECTED))
  return async (credentials) => {
    const { authorization } = credentials
    const ofSubgraph = authorization !== undefined && OF_SUBGRAPH.test(authorization)
    if (authorization === undefined || !(ofSubgraph || SIGNED.test(authorization)))
      return identity().identify(credentials)
    try {
      if (ofSubgraph) return await identifiedBySubgraph(authorization, registry())
      const principal = await identity().principalOf(await verified(signedTokenOf(authorization)))
      if (principal === null) throw new UnauthenticatedError(INVALID)
      return identifiedByToken(principal)
    } catch (error) {
      if (error instanceof UnauthenticatedError) await identity().refused(credentials)
      throw error
    }
  }
}

const EXPECTED = { issuer: ACCESS_ISSUER, audience: ACCESS_AUDIENCE }
const SIGNED = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i
const OF_SUBGRAPH = /^Bearer +sdg_/i

async function identifiedBySubgraph(authorization: string, registry: SubgraphTokens | null): Promise<Identified> {
  const token = authorization.replace(/^Bearer +/i, '')
  const parts = readSubgraphToken(token)
  const principal = parts === null ? null : await registry?.principalOf(token)
  if (parts === null || principal == null) throw new UnauthenticatedError(SUBGRAPH)
  return { principal, credential: { kind: 'SUBGRAPH_TOKEN', id: parts.id } }
}

const operators = new WeakMap<Principal, Identified>()

/** One object for one principal: what is kept by caller is kept by this. */
function identifiedByToken(principal: Principal): Identified {
  let identified = operators.get(principal)
  if (identified === undefined)
    operators.set(principal, (identified = { principal, credential: { kind: 'OPERATOR', id: principal.subject } }))
  return identified
}

function signedTokenOf(authorization: string): string {
  const token = SIGNED.exec(authorization)?.[1]
  if (token === undefined || token.length > LONGEST_TOKEN) throw new UnauthenticatedError(MALFORMED)
  return token
}

/** Checks a token's signature once in a while, not with every request of a busy caller. */
function rememberVerified<T>(verify: (token: string) => Promise<T>): (token: string) => Promise<T> {
  const verified = new Map<string, Verified<T>>()
  return async (token) => {
    const known = verified.get(token)
    if (known !== undefined && Date.now() < known.until) return known.value
    verified.delete(token)
    const value = await verify(token).catch((error: unknown) => {
      throw new UnauthenticatedError(reasonOf(error))
    })
    if (verified.size >= TOKENS_KEPT) verified.delete(verified.keys().next().value!)
    verified.set(token, { value, until: Math.min(Date.now() + VERIFIED_FOR, decodeJwt(token).exp! * 1000) })
    return value
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
const SUBGRAPH: Message = {
  id: 'Token subgraf tidak dikenal, kedaluwarsa, atau dicabut; minta token baru kepada pengelola subgraf.',
  en: 'The token of the subgraph is unknown, expired or revoked; get a new one from the owner of the subgraph.',
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
