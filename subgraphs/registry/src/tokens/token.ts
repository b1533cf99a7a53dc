import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { SubgraphTokenParts } from '@satudata/core'

/** A new token. */
export function newToken(): SubgraphTokenParts {
  return { id: randomBytes(12).toString('hex'), secret: randomBytes(32).toString('base64url') }
}

/** The token as its holder gets it, once. */
export function tokenText({ id, secret }: SubgraphTokenParts): string {
  return `${tokenPrefix(id)}_${secret}`
}

/** The part of a token that may be shown. */
export function tokenPrefix(id: string): string {
  return `sdg_${id}`
}

/** SHA-256 of the secret, hexadecimal: what is kept of it. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** True when the secret is the one that was hashed; takes the same time wherever they differ. */
export function isSecret(secret: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(secret), 'hex'), Buffer.from(hash, 'hex'))
}
