import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { newToken } from '../secrets.ts'

/** The two parts of a key `sdk_<id>_<secret>`. */
export interface KeyParts {
  /** 24 hexadecimal digits; names the key everywhere. */
  readonly id: string
  /** 43 characters: 256 bits in base64url. */
  readonly secret: string
}

/** A new key. */
export function newKey(): KeyParts {
  return { id: randomBytes(12).toString('hex'), secret: newToken() }
}

/** The key as its holder gets it, once. */
export function keyText({ id, secret }: KeyParts): string {
  return `${keyPrefix(id)}_${secret}`
}

/** The part of a key that may be shown. */
export function keyPrefix(id: string): string {
  return `sdk_${id}`
}

/** The parts of a text that has the form of a key; null for any other. */
export function readKey(text: string): KeyParts | null {
  const match = /^sdk_([0-9a-f]{24})_([\w-]{43})$/.exec(text)
  return match === null ? null : { id: match[1] ?? '', secret: match[2] ?? '' }
}

/** SHA-256 of the secret, hexadecimal: what is kept of it. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** True when the secret is the one that was hashed; takes the same time wherever they differ. */
export function isSecret(secret: string, hash: string): boolean {
  const given = Buffer.from(hashSecret(secret), 'hex')
  const kept = Buffer.from(hash, 'hex')
  return given.length === kept.length && timingSafeEqual(given, kept)
}
