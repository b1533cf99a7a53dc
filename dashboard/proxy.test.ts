import { expect, test } from 'vitest'
import { proxyTo } from './proxy.ts'

test('during development the page asks the gateway where PORT says it is, as the host that the browser asked', () => {
  const gateway = (port: number) => ({ target: `http://127.0.0.1:${port}`, changeOrigin: false })
  expect(proxyTo({ PORT: '4610' })['/graphql']).toEqual(gateway(4610))
  expect(proxyTo({ PORT: '' })['/graphiql']).toEqual(gateway(4000))
  for (const door of ['/graphql', '/sso', '/unduh', '/peta']) expect(proxyTo({})[door]).toEqual(gateway(4000))
})
