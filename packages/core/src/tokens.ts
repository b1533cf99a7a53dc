import { SignJWT, jwtVerify } from 'jose'
import type { CryptoKey, JWTVerifyGetKey, KeyObject } from 'jose'
import { z } from 'zod'
import { ROLES } from './access/principal.ts'
import type { Principal } from './access/principal.ts'
import { SCOPES } from './access/scopes.ts'

/** The signing algorithm of every token we make. A verifier accepts no other. */
export const TOKEN_ALGORITHM = 'EdDSA'

const claims = z.object({
  sub: z.string().nullable().default(null),
  kind: z.enum(['ANONYMOUS', 'PERSON', 'APPLICATION']),
  roles: z.array(z.enum(ROLES as [(typeof ROLES)[number], ...typeof ROLES])).min(1),
  organizations: z.array(z.string()).default([]),
  authority: z.union([z.literal('ALL'), z.array(z.string())]).default([]),
  governmentApplication: z.boolean().default(false),
  scopes: z.array(z.enum(SCOPES)).default([]),
  positions: z.array(z.string()).default([]),
})

/** How a token is made: who signs, for whom, and how long it holds (seconds). */
export interface TokenOptions {
  readonly key: CryptoKey | KeyObject
  readonly keyId: string
  readonly issuer: string
  readonly audience: string
  readonly lifetime: number
}

/** Signs a principal: an access token for the gateway, or a short token from the gateway for one subgraph. */
export async function signPrincipal(principal: Principal, options: TokenOptions): Promise<string> {
  const { subject, ...rest } = principal
  const now = Math.floor(Date.now() / 1000)
  const token = new SignJWT(rest)
    .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid: options.keyId, typ: 'JWT' })
    .setIssuer(options.issuer)
    .setAudience(options.audience)
    .setIssuedAt(now)
    .setExpirationTime(now + options.lifetime)
  if (subject !== null) token.setSubject(subject)
  return token.sign(options.key)
}

/** Reads a principal from a token; throws (jose's error) when signature, issuer, audience or time are wrong. */
export async function verifyPrincipal(
  token: string,
  keys: JWTVerifyGetKey,
  expected: { readonly issuer: string; readonly audience: string },
): Promise<Principal> {
  const { payload } = await jwtVerify(token, keys, {
    ...expected,
    algorithms: [TOKEN_ALGORITHM],
    requiredClaims: ['exp'],
  })
  const { sub, ...rest } = claims.parse(payload)
  return { subject: sub, ...rest }
}

/** Signs the name of an account, for an operator's own use (`pnpm run token`): what the account may do is not in the token. */
export async function signAccount(username: string, options: TokenOptions): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({ account: username })
    .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid: options.keyId, typ: 'JWT' })
    .setIssuer(options.issuer)
    .setAudience(options.audience)
    .setIssuedAt(now)
    .setExpirationTime(now + options.lifetime)
    .sign(options.key)
}

/** Reads the account's user name from a token of `signAccount`; throws (jose's error) when anything is wrong with it. */
export async function verifyAccount(
  token: string,
  keys: JWTVerifyGetKey,
  expected: { readonly issuer: string; readonly audience: string },
): Promise<string> {
  const { payload } = await jwtVerify(token, keys, {
    ...expected,
    algorithms: [TOKEN_ALGORITHM],
    requiredClaims: ['exp', 'account'],
  })
  return z.string().parse(payload['account'])
}
