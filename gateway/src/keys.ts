import { chmod, link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keySetAt, TOKEN_ALGORITHM } from '@satudata/core'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose'
import type { CryptoKey, JWK, JWTVerifyGetKey } from 'jose'

/** The instance's own signing key, made at the first start. */
export interface InstanceKeys {
  readonly keyId: string
  readonly privateKey: CryptoKey
  /** Verifies what the instance signed. */
  readonly publicKeys: JWTVerifyGetKey
  /** File with the public keys, for subgraphs that run elsewhere (GATEWAY_JWKS). */
  readonly publicFile: string
}

/** The keys of the instance cannot be used; the message says why and what to do. */
export class KeysError extends Error {
  override readonly name = 'KeysError'
}

/** Opens the keys in `folder`, making them when there are none. The private one is readable for its owner only. */
export async function openKeys(folder: string): Promise<InstanceKeys> {
  const privateFile = join(folder, 'signing.jwk')
  const publicFile = join(folder, 'jwks.json')
  await mkdir(folder, { recursive: true, mode: 0o755 })
  const jwk = (await read(privateFile)) ?? (await make(privateFile))
  const { d: _, ...publicJwk } = jwk
  const keyId = await calculateJwkThumbprint(publicJwk)
  await writePublic(publicFile, { ...publicJwk, kid: keyId, alg: TOKEN_ALGORITHM, use: 'sig' })
  const privateKey = (await importJWK(jwk, TOKEN_ALGORITHM)) as CryptoKey
  return { keyId, privateKey, publicKeys: keySetAt(publicFile), publicFile }
}

async function read(file: string): Promise<JWK | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new KeysError(`The signing key ${file} cannot be read: ${error.message}. Start as the user who owns it.`, {
      cause: error,
    })
  })
  if (text === undefined) return undefined
  const jwk = parse(text)
  if (jwk?.kty === 'OKP' && jwk.crv === 'Ed25519' && typeof jwk.d === 'string') return jwk
  throw new KeysError(
    `${file} holds no Ed25519 key. Restore it from a backup, or delete it to get a new one (all tokens end).`,
  )
}

function parse(text: string): JWK | undefined {
  try {
    return JSON.parse(text) as JWK
  } catch {
    return undefined
  }
}

async function make(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(TOKEN_ALGORITHM, { crv: 'Ed25519', extractable: true })
  const jwk = await exportJWK(privateKey)
  const draft = `${file}.${process.pid}`
  await writeFile(draft, JSON.stringify(jwk), { mode: 0o600, flush: true })
  try {
    // Whole or not at all, and never over a key that another process of this instance has just made.
    await link(draft, file)
    return jwk
  } catch (error) {
    const other = (error as NodeJS.ErrnoException).code === 'EEXIST' ? await read(file) : undefined
    if (other === undefined) throw error
    return other
  } finally {
    await unlink(draft)
  }
}

async function writePublic(file: string, jwk: JWK): Promise<void> {
  const text = `${JSON.stringify({ keys: [jwk] }, null, 2)}\n`
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return
  await writeFile(file, text, { mode: 0o644 })
  await chmod(file, 0o644)
}
