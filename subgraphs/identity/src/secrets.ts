import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps secrets safe in the database. Everything derives from the instance's one secret (SECRET, or DATA_DIR/keys/secret). */
export interface Secrets {
  /** Encrypts a text (AES-256-GCM); `purpose` is bound to it, so that a value moved elsewhere does not open. */
  seal(text: string, purpose: string): string
  /** The text of a sealed value; throws when it was changed, moved, or sealed with another secret. */
  open(sealed: string, purpose: string): string
  /** A keyed hash, for values that are looked up (addresses, e-mails in throttles). */
  mac(text: string, purpose: string): string
}

/** Secrets from the instance's secret. */
export function openSecrets(secret: string): Secrets {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'satudata', purpose, 32))
  return {
    seal(text, purpose) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), iv)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(sealed, purpose) {
      const bytes = Buffer.from(sealed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
    mac: (text, purpose) => createHmac('sha256', keyFor(purpose)).update(text).digest('base64url'),
  }
}

/** A new secret for a person or program to keep: 256 random bits as text. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** How a token with enough chance in it is kept: only its hash is in the database. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
