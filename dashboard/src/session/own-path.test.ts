import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test.each(['/', '/wilayah/36.03?peringkat=POVERTY_RATE', '/sso/interaction/abc', '/profil#sesi'])(
  'after signing in the reader goes on to an address of this instance: %s',
  (path) => expect(ownPath(path)).toBe(path),
)

test.each([
  'https://jahat.example/',
  '//jahat.example/',
  '/\\jahat.example/',
  '\\/jahat.example/',
  '/\t/jahat.example/',
  '/\n/jahat.example',
  'javascript:alert(1)',
  'wilayah/36',
  '',
  null,
  undefined,
  ['/wilayah/36', '//jahat.example'],
])('S1: an open redirect is no way on: %j', (address) => expect(ownPath(address)).toBeNull())
