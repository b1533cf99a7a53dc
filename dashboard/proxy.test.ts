import { expect, test } from 'vitest'
import { proxyTo } from './proxy.ts'

test('during development the page asks the gateway where PORT says it is', () => {
  expect(proxyTo({ PORT: '4610' })['/graphql']).toBe('http://127.0.0.1:4610')
  expect(proxyTo({ PORT: '' })['/graphiql']).toBe('http://127.0.0.1:4000')
  expect(proxyTo({})['/graphql']).toBe('http://127.0.0.1:4000')
  expect(proxyTo({})['/sso']).toBe('http://127.0.0.1:4000')
  expect(proxyTo({})['/unduh']).toBe('http://127.0.0.1:4000')
  expect(proxyTo({})['/peta']).toBe('http://127.0.0.1:4000')
})
