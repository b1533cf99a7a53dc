import { createTestDatabase } from '@satudata/subgraph/testing'
import * as openid from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApplication } from './fixtures/application.ts'
import type { Application } from './fixtures/application.ts'
import { startProvider } from './fixtures/oidc.ts'
import type { TestProvider } from './fixtures/oidc.ts'
import { OidcArtifact } from './src/oidc/entities.ts'

const stack = new AsyncDisposableStack()
let sso: TestProvider
let tax: Application

beforeAll(async () => {
  const { url } = stack.use(await createTestDatabase())
  sso = stack.use(await startProvider(url, { env: { TRUSTED_PROXIES: '127.0.0.1' } }))
  tax = stack.use(await startApplication(sso))
})
afterAll(() => stack.disposeAsync())

type Sent = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }

/** One request from an address, as the proxy in front tells it. */
const from = (address: string, path: string | URL, init: Sent = {}) =>
  fetch(new URL(path, sso.publicUrl), {
    redirect: 'manual',
    ...init,
    headers: { ...init.headers, 'x-forwarded-for': address },
  })

test('who begins sign-ins without end has to wait, and leaves no more rows; colleagues who are signed in go on', async () => {
  const { url } = await tax.ask()
  const office = '203.0.113.1'
  const paths = Array.from(
    { length: 299 },
    (_, index) => ['/sso/auth', '/sso/outside', '/sso/outside/callback'][index % 3]!,
  )
  await Promise.all(paths.map((path) => from(office, path)))
  expect((await from(office, url)).status).toBe(303)
  const rows = await sso.context.em().count(OidcArtifact)
  const refused = await from(office, url, { headers: { accept: 'text/html' } })
  expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining('coba lagi dalam')])
  const wait = Number(refused.headers.get('retry-after'))
  expect(wait > 0 && wait <= 60).toBe(true)
  for (const path of ['/sso/session/end', '/sso/outside']) expect((await from(office, path)).status).toBe(429)
  expect(await sso.context.em().count(OidcArtifact)).toBe(rows)
  const cookie = await sso.signIn(await sso.addAccount('sekda'))
  expect((await from(office, url, { headers: { cookie } })).status).toBe(303)
  expect((await from('203.0.113.2', url)).status).toBe(303)
})

test('who fails to get tokens without end has to wait, and is on record no more; what is right is not counted', async () => {
  const token = (address: string, secret: string) =>
    from(address, '/sso/token', {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${tax.clientId}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
  const right = () => token('203.0.113.3', tax.clientSecret!)
  for (let round = 0; round < 119; round++) await token('203.0.113.3', openid.randomState())
  for (let round = 0; round < 3; round++) expect((await right()).status).toBe(200)
  expect((await token('203.0.113.3', 'x')).status).toBe(401)
  const before = sso.events.length
  const refused = await right()
  expect([refused.status, refused.headers.has('retry-after')]).toEqual([429, true])
  expect(sso.events).toHaveLength(before)
  expect((await token('203.0.113.4', tax.clientSecret!)).status).toBe(200)
})
