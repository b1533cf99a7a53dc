import { expect, test } from 'vitest'
import { openSecrets } from '../secrets.ts'
import { begunSignIns } from './outside-begun.ts'

const BEGUN = { state: 's', nonce: 'n', verifier: 'v', next: '/profil' }
const begun = (publicUrl: string) =>
  begunSignIns({ secrets: openSecrets('a secret of a test, with enough letters'), publicUrl, now: () => new Date() })

test('S1: with https no other website of the domain can plant a sign-in that it began', () => {
  const signIns = begun('https://satudata.example.go.id')
  const [cookie = '', ...attributes] = signIns.write(BEGUN).split('; ')
  expect(cookie).toMatch(/^__Host-satudata-outside=/)
  expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']))
  expect(signIns.read(`other=1; ${cookie}`)).toMatchObject(BEGUN)
  // A cookie without the prefix may come from anywhere.
  expect(signIns.read(cookie.replace('__Host-', ''))).toBeNull()
})
