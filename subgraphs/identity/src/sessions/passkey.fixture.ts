import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** A passkey in software, as a browser and its authenticator show it. */
export interface SoftPasskey {
  readonly id: string
  /** What `navigator.credentials.create` gives. */
  create(options: { readonly challenge: string; readonly rp: { readonly id?: string | undefined } }): object
  /** What `navigator.credentials.get` gives; `verified`: PIN or finger was asked for; `from`: the page's origin. */
  get(
    options: { readonly challenge: string; readonly rpId?: string | undefined },
    verified?: boolean,
    from?: string,
  ): object
}

const PRESENT = 0x01
const VERIFIED = 0x04
const ATTESTED = 0x40

/** A new P-256 passkey for pages of this origin. */
export function softPasskey(origin: string): SoftPasskey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const raw = randomBytes(32)
  const id = raw.toString('base64url')
  let counter = 0
  const clientData = (type: string, challenge: string, from: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }))
  const authenticatorData = (rpId: string, flags: number, rest: Uint8Array = new Uint8Array()) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(++counter)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count, rest])
  }
  return {
    id,
    create({ challenge, rp }) {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))
      // COSE: EC2, ES256, P-256.
      const key = new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, bytes(x)],
        [-3, bytes(y)],
      ])
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, raw.length]), raw, isoCBOR.encode(key)])
      const authData = new Uint8Array(authenticatorData(rp.id ?? '', PRESENT | VERIFIED | ATTESTED, attested))
      const attestation = new Map<string, string | Map<string, string> | Uint8Array>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ])
      return shown(id, {
        clientDataJSON: clientData('webauthn.create', challenge, origin).toString('base64url'),
        attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString('base64url'),
        transports: ['internal'],
      })
    },
    get({ challenge, rpId }, verified = true, from = origin) {
      const data = authenticatorData(rpId ?? '', verified ? PRESENT | VERIFIED : PRESENT)
      const client = clientData('webauthn.get', challenge, from)
      const signer = createSign('sha256').update(data).update(createHash('sha256').update(client).digest())
      return shown(id, {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signer.sign(privateKey).toString('base64url'),
      })
    },
  }
}

function shown(id: string, response: object) {
  return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
}
