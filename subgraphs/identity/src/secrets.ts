import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'

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

/**
 * The instance's one secret: SECRET, or a file in DATA_DIR/keys made at the first start. It must be the one this database was begun
 * with: with another, every sealed value would be lost without a word.
 */
export async function instanceSecret(config: Pick<Config, 'secret' | 'dataDir'>, em: EntityManager): Promise<string> {
  const secret = config.secret ?? (await secretInFile(join(config.dataDir, 'keys')))
  const connection = em.getConnection()
  const mac = openSecrets(secret).mac('secret', 'secret check')
  await em.transactional(async (inside) => {
    const run = (sql: string, values: unknown[] = []) =>
      connection.execute<{ mac: string }[]>(sql, values, 'all', inside.getTransactionContext())
    // Several processes may start at once on an empty database.
    await run(`select pg_advisory_xact_lock(hashtext('satudata secret'))`)
    await run('create table if not exists "identity"."secret_check" ("mac" text not null)')
    const [row] = await run('select "mac" from "identity"."secret_check"')
    if (row === undefined) await run('insert into "identity"."secret_check" values (?)', [mac])
    else if (row.mac !== mac) throw new SecretError(ANOTHER_SECRET)
  })
  return secret
}

/** The secret cannot be used: it is not the one the database was begun with, or none at all. */
export class SecretError extends Error {
  override readonly name = 'SecretError'
}

const ANOTHER_SECRET =
  'The secret differs from the one this database was begun with: set SECRET to the same value on every replica, or restore DATA_DIR/keys/secret from a backup.'

async function secretInFile(folder: string): Promise<string> {
  const file = join(folder, 'secret')
  await mkdir(folder, { recursive: true, mode: 0o755 })
  // Made only if it is not there: two processes that start together agree on one.
  await writeFile(file, newToken(), { mode: 0o600, flag: 'wx', flush: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const secret = (await readFile(file, 'utf8')).trim()
  if (secret.length >= 32) return secret
  throw new SecretError(`${file} holds no secret of at least 32 characters; restore it from a backup.`)
}
