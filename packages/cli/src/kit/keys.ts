import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** Who signs the gateway's tokens for subgraphs. */
export const ISSUER = 'urn:satudata:gateway'

/** What a token says, and how it is made. Everything not given is as the gateway does it. */
export interface TokenParts {
  readonly audience: string
  readonly issuer?: string
  /** Seconds from now until it ends. */
  readonly lifetime?: number
  readonly algorithm?: 'EdDSA' | 'none'
  readonly claims?: Readonly<Record<string, unknown>>
}

/** A pair of keys as the gateway has one, and tokens signed with it. */
export interface KitKeys extends AsyncDisposable {
  /** Where the public key can be fetched (JWKS): tell the service this address. */
  readonly url: string
  token(parts: TokenParts): string
}

/** Makes keys and serves the public one at `/.well-known/jwks.json` of this machine, on `port` (0: a free one). */
export async function serveKeys(port = 0): Promise<KitKeys> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const kid = randomUUID()
  const jwks = JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'EdDSA', use: 'sig' }] })
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(jwks)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/.well-known/jwks.json`,
    token: (parts) => tokenOf(parts, kid, privateKey),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A token signed with a key nobody knows. */
export function forgedToken(parts: TokenParts): string {
  return tokenOf(parts, randomUUID(), generateKeyPairSync('ed25519').privateKey)
}

function tokenOf(parts: TokenParts, kid: string, key: KeyObject): string {
  const { audience, issuer = ISSUER, lifetime = 60, algorithm = 'EdDSA', claims } = parts
  const now = Math.floor(Date.now() / 1000)
  const content = { kind: 'ANONYMOUS', roles: ['PUBLIC'], organizations: [], authority: [], scopes: [], ...claims }
  const text = [
    { alg: algorithm, kid, typ: 'JWT' },
    { ...content, iss: issuer, aud: audience, iat: now, exp: now + lifetime },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${text}.${algorithm === 'none' ? '' : sign(null, Buffer.from(text), key).toString('base64url')}`
}
