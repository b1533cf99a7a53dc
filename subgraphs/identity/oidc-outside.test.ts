import { createServer } from 'node:http'
import { createTestDatabase } from '@satudata/subgraph/testing'
import { SignJWT, UnsecuredJWT, exportJWK, generateKeyPair } from 'jose'
import type { JWTPayload } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agree, startApplication } from './fixtures/application.ts'
import { Browser } from './fixtures/browser.ts'
import type { Arrival } from './fixtures/browser.ts'
import { closeServer, listen, startProvider } from './fixtures/oidc.ts'
import type { TestProvider } from './fixtures/oidc.ts'
import { Account, BrowserSession } from './src/entities.ts'
import { OidcClient } from './src/oidc/entities.ts'
import { localPath } from './src/oidc/outside.ts'

const stack = new AsyncDisposableStack()
/** The provider outside: another instance of this product. */
let outside: TestProvider
/** The instance that believes it. */
let here: TestProvider
let account: string

beforeAll(async () => {
  outside = stack.use(await startProvider(stack.use(await createTestDatabase()).url))
  const client = stack.use(await startApplication(outside))
  here = await startInside(outside.issuer, client.clientId, client.clientSecret!)
  const redirectUris = [`${here.publicUrl}/sso/outside/callback`]
  const postLogoutRedirectUris = [`${here.publicUrl}/sso/outside/left`]
  const addresses = { redirectUris, postLogoutRedirectUris }
  await outside.context.em().nativeUpdate(OidcClient, { id: client.clientId }, addresses)
  account = await here.addAccount('sekda')
  await outside.addAccount('sekda')
})
afterAll(() => stack.disposeAsync())

async function startInside(issuer: string, id: string, secret: string): Promise<TestProvider> {
  const { url } = stack.use(await createTestDatabase())
  const env = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret }
  return stack.use(await startProvider(url, { env }))
}

/** Goes to the provider outside, signs in there as somebody, and stops before coming back. */
async function signInOutside(browser: Browser, username: string, path = '/katalog'): Promise<Arrival> {
  return (await goOutside(browser, username, path)).back
}

/** The same, with the browser as it is there. */
async function goOutside(browser: Browser, username: string, path: string) {
  const there = await outside.context.em().findOne(Account, { username })
  const browserThere = new Browser(
    outside.publicUrl,
    await outside.signIn(there?.id ?? (await outside.addAccount(username))),
  )
  const { url } = await browser.open(`/sso/outside?lanjut=${encodeURIComponent(path)}`)
  return { there: browserThere, back: await agree(browserThere, await browserThere.open(url)) }
}

test('S2: whom the outside provider signs in has a session here, in the account of that user name', async () => {
  const browser = new Browser(here.publicUrl)
  const back = await signInOutside(browser, 'sekda', '/katalog?q=jalan')
  const arrival = await browser.open(back.url)
  expect(arrival.url.href).toBe(`${here.publicUrl}/katalog?q=jalan`)
  expect(await here.options.sessions.find(browser.cookie())).toMatchObject({ accountId: account, methods: ['fed'] })
  // What came back works once.
  expect((await browser.open(back.url)).response?.status).toBe(403)
})

test('S1: who signs out here is signed out at the outside provider too, and comes back', async () => {
  const browser = new Browser(here.publicUrl)
  const { there, back } = await goOutside(browser, 'sekda', '/katalog')
  await browser.open(back.url)
  const kept = await here.context.em().findOneOrFail(BrowserSession, { accountId: account, endedAt: null })
  expect(kept.outsideToken).toMatch(/./)
  expect(kept.outsideToken).not.toContain('eyJ')
  const out = { method: 'DELETE', headers: { 'sec-fetch-site': 'same-origin' } }
  const { next } = (await (await browser.send('/sso/session', out)).json()) as { next: string }
  expect(await here.options.sessions.find(browser.cookie())).toBeNull()
  expect(await here.context.em().count(BrowserSession, { outsideToken: { $ne: null }, endedAt: { $ne: null } })).toBe(0)
  expect(await outside.options.sessions.find(there.cookie())).not.toBeNull()
  const left = await there.submit(await there.open(next))
  expect(await outside.options.sessions.find(there.cookie())).toBeNull()
  const state = new URL(next).searchParams.get('state')
  expect(left.url.href).toBe(`${here.publicUrl}/sso/outside/left?state=${state}`)
  expect((await browser.open(left.url)).url.href).toBe(`${here.publicUrl}/`)
})

test('S1: signing out here does not wait for an outside provider that is gone, or has no such page', async () => {
  const liar = await startLiar()
  const inside = await startInside(liar.issuer, 'kami', 'a secret of ours')
  await inside.addAccount('sekda')
  const browser = new Browser(inside.publicUrl)
  const { url } = await browser.open('/sso/outside')
  liar.nonce = url.searchParams.get('nonce')!
  await browser.open(`/sso/outside/callback?code=x&state=${url.searchParams.get('state')}`)
  expect(await inside.options.sessions.find(browser.cookie())).not.toBeNull()
  const headers = { 'sec-fetch-site': 'same-origin' }
  expect((await browser.send('/sso/session', { method: 'DELETE', headers })).status).toBe(204)
  expect(await inside.options.sessions.find(browser.cookie())).toBeNull()
})

test('S2: nobody gets an account by signing in elsewhere, and a disabled one stays shut', async () => {
  const gone = await here.addAccount('pensiun')
  await here.context.em().nativeUpdate(Account, { id: gone }, { disabledAt: new Date() })
  for (const username of ['orang-baru', 'pensiun']) {
    const browser = new Browser(here.publicUrl)
    const { response, text } = await browser.open((await signInOutside(browser, username)).url)
    expect([response?.status, text]).toEqual([403, expect.stringContaining('Belum ada akun')])
    expect(await here.options.sessions.find(browser.cookie())).toBeNull()
    expect(here.events.at(-1)).toMatchObject({ action: 'session.refuse', details: { reason: 'NO_ACCOUNT' } })
  }
  expect(await here.context.em().count(Account, { username: 'orang-baru' })).toBe(0)
})

test('S1: nobody is signed in by a link somebody else prepared', async () => {
  const attacker = new Browser(here.publicUrl)
  const back = await signInOutside(attacker, 'sekda')
  const victim = new Browser(here.publicUrl)
  expect((await victim.open(back.url)).response?.status).toBe(403)
  await victim.open('/sso/outside')
  expect((await victim.open(back.url)).response?.status).toBe(403)
  expect(await here.options.sessions.find(victim.cookie())).toBeNull()
})

test('S1: after signing in people go on to pages of this instance only', () => {
  for (const path of ['/', '/katalog?q=a&b=c#d', '/sso/interaction/abc']) expect(localPath(path)).toBe(path)
  for (const bad of ['//jahat.example', '/\\jahat.example', 'https://jahat.example', 'javascript:alert(1)', '', null]) {
    expect(localPath(bad)).toBe('/')
  }
  for (const bad of ['/\t/jahat.example', '/\n/jahat.example', '/a\u0000b']) expect(localPath(bad)).toBe('/')
})

test('S1: what an outside provider says falsely signs nobody in', async () => {
  const liar = await startLiar()
  const deceived = await startInside(liar.issuer, 'kami', 'a secret of ours')
  await deceived.addAccount('sekda')
  const attempt = async (twist: Twist) => {
    liar.twist = twist
    const browser = new Browser(deceived.publicUrl)
    const { url } = await browser.open('/sso/outside')
    liar.nonce = url.searchParams.get('nonce')!
    const back = new URLSearchParams({ code: 'x', state: url.searchParams.get('state')!, ...twist.callback })
    const arrival = await browser.open(`/sso/outside/callback?${back.toString()}`)
    return { path: arrival.url.pathname, session: await deceived.options.sessions.find(browser.cookie()) }
  }
  expect((await attempt({})).session).not.toBeNull()
  const lies: Record<string, Twist> = {
    audience: { claims: { aud: 'orang-lain' } },
    issuer: { claims: { iss: 'https://jahat.example' } },
    nonce: { claims: { nonce: 'x' } },
    expired: { claims: { exp: 1 } },
    'no subject': { claims: { sub: undefined } },
    'no name': { claims: { preferred_username: undefined } },
    'signed by nobody': { algorithm: 'none' },
    'signed with the secret': { algorithm: 'HS256' },
    'signed by somebody else': { algorithm: 'stranger' },
    'answer of another provider': { callback: { iss: 'https://jahat.example' } },
    'another state': { callback: { state: 'x' } },
  }
  for (const [name, twist] of Object.entries(lies)) {
    expect([name, await attempt(twist)]).toEqual([name, { path: '/sso/outside/callback', session: null }])
  }
})

test('S2: an outside provider that is not there is said so', async () => {
  const server = createServer()
  const port = await listen(server)
  await closeServer(server)
  const lonely = await startInside(`http://127.0.0.1:${port}`, 'kami', 'a secret of ours')
  const { response, text } = await new Browser(lonely.publicUrl).open('/sso/outside')
  expect([response?.status, text]).toEqual([503, expect.stringContaining('tidak dapat dihubungi')])
  expect((await fetch(`${outside.publicUrl}/sso/outside`)).status).toBe(404)
})

interface Twist {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly algorithm?: 'none' | 'HS256' | 'stranger'
  readonly callback?: Record<string, string>
}

/** A provider that says what a test wants. */
async function startLiar() {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const stranger = await generateKeyPair('ES256')
  const liar = { issuer: '', twist: {} as Twist, nonce: '' }
  const token = () => {
    const { claims, algorithm } = liar.twist
    const now = Math.floor(Date.now() / 1000)
    const said = { iss: liar.issuer, aud: 'kami', sub: '1', iat: now, exp: now + 60, nonce: liar.nonce }
    const payload = JSON.parse(JSON.stringify({ ...said, preferred_username: 'sekda', ...claims })) as JWTPayload
    if (algorithm === 'none') return new UnsecuredJWT(payload).encode()
    const header = { alg: algorithm === 'HS256' ? 'HS256' : 'ES256', kid: '1' }
    const secret = new TextEncoder().encode('a secret of ours')
    const key = algorithm === 'stranger' ? stranger.privateKey : privateKey
    return new SignJWT(payload).setProtectedHeader(header).sign(algorithm === 'HS256' ? secret : key)
  }
  const answers: Record<string, () => unknown> = {
    '/.well-known/openid-configuration': () => ({
      issuer: liar.issuer,
      authorization_endpoint: `${liar.issuer}/auth`,
      token_endpoint: `${liar.issuer}/token`,
      jwks_uri: `${liar.issuer}/jwks`,
      id_token_signing_alg_values_supported: ['ES256', 'HS256'],
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
    }),
    '/jwks': async () => ({ keys: [{ ...(await exportJWK(publicKey)), kid: '1', alg: 'ES256', use: 'sig' }] }),
    '/token': async () => ({ access_token: 'x', token_type: 'bearer', id_token: await token() }),
  }
  const server = createServer((request, response) => {
    void Promise.resolve(answers[request.url ?? '']?.()).then((body) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    )
  })
  liar.issuer = `http://127.0.0.1:${await listen(server)}`
  stack.defer(() => closeServer(server))
  return liar
}
