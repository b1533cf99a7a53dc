import { SignJWT, createLocalJWKSet, exportJWK, generateKeyPair } from 'jose'
import { expect, test } from 'vitest'
import type { Principal } from './access/principal.ts'
import { signPrincipal, verifyPrincipal } from './tokens.ts'

const leader: Principal = {
  kind: 'PERSON',
  subject: 'gubernur',
  roles: ['LEADER'],
  organizations: ['000400000000000'],
  authority: 'ALL',
  governmentApplication: false,
  scopes: ['person:read'],
  positions: ['000400000000000.01'],
}
const expected = { issuer: 'https://satu.test', audience: 'graph' }

async function instance() {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'EdDSA' }] })
  const options = { key: privateKey, keyId: 'k1', lifetime: 60, ...expected }
  return { options, keys }
}

test('a principal survives the way through a token', async () => {
  const { options, keys } = await instance()
  expect(await verifyPrincipal(await signPrincipal(leader, options), keys, expected)).toEqual(leader)
})

test('a token for another audience, an expired one and one of another signer are refused', async () => {
  const { options, keys } = await instance()
  const other = await instance()
  await expect(
    verifyPrincipal(await signPrincipal(leader, { ...options, audience: 'population' }), keys, expected),
  ).rejects.toThrow('"aud"')
  await expect(
    verifyPrincipal(await signPrincipal(leader, { ...options, lifetime: -10 }), keys, expected),
  ).rejects.toThrow('"exp"')
  await expect(verifyPrincipal(await signPrincipal(leader, other.options), keys, expected)).rejects.toThrow('signature')
})

test('a token signed with a shared secret is refused whatever it claims', async () => {
  const { keys } = await instance()
  const forged = await new SignJWT({ kind: 'PERSON', roles: ['ADMIN'] })
    .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
    .setIssuer(expected.issuer)
    .setAudience(expected.audience)
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode('k1'.repeat(32)))
  await expect(verifyPrincipal(forged, keys, expected)).rejects.toThrow('"alg"')
})
