import { request } from 'node:http'
import { createTestDatabase } from '@satudata/subgraph/testing'
import { SignJWT, UnsecuredJWT, decodeJwt } from 'jose'
import * as openid from 'openid-client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { agree, clientOf, confirm, startApplication } from './fixtures/application.ts'
import type { Application, Tokens } from './fixtures/application.ts'
import { Browser } from './fixtures/browser.ts'
import { startProvider } from './fixtures/oidc.ts'
import type { TestProvider } from './fixtures/oidc.ts'
import { openAdapter } from './src/oidc/adapter.ts'
import { registerClient } from './src/oidc/clients.ts'

const GRAPH = { scope: 'openid graph' }
const REFUSED = { error: 'invalid_grant' }
const stack = new AsyncDisposableStack()
let sso: TestProvider
let editor: Application
let tax: Application
let health: Application
let account: string

beforeAll(async () => {
  sso = stack.use(await startProvider(stack.use(await createTestDatabase()).url))
  account = await sso.addAccount('sekda')
  editor = await clientOf(sso, 'editor', null, `${sso.publicUrl}/graphiql`)
  tax = stack.use(await startApplication(sso))
  health = stack.use(await startApplication(sso))
})
afterEach(() => sso.setTime(null))
afterAll(() => stack.disposeAsync())

async function signedIn(): Promise<Browser> {
  return new Browser(sso.publicUrl, await sso.signIn(account))
}

/** What a process may still remember of before is forgotten after this: well within a second. */
function remembered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400))
}

/** Dead on every process within a second. */
async function expectDead({ access_token, refresh_token }: Tokens): Promise<void> {
  await remembered()
  expect(await sso.provider.findAccessToken(access_token)).toBeNull()
  await expect(openid.refreshTokenGrant(editor.config, refresh_token!)).rejects.toMatchObject(REFUSED)
}

test('S1: a code that is used twice ends everything it gave', async () => {
  const attempt = await editor.ask(GRAPH)
  const arrival = await (await signedIn()).open(attempt.url)
  const tokens = await editor.redeem(arrival, attempt)
  await expect(editor.redeem(arrival, attempt)).rejects.toMatchObject(REFUSED)
  await expectDead(tokens)
})

test('S1: a refresh token that is used twice ends the whole grant, and it is on record', async () => {
  const first = await editor.signIn(await signedIn(), GRAPH)
  const second = await openid.refreshTokenGrant(editor.config, first.refresh_token!)
  await expect(openid.refreshTokenGrant(editor.config, first.refresh_token!)).rejects.toMatchObject(REFUSED)
  expect(sso.events.at(-1)).toMatchObject({
    action: 'token.refuse',
    outcome: 'REFUSED',
    details: { client: 'editor', error: 'invalid_grant' },
  })
  await expectDead(second)
})

test('S1: an address of the provider written in another way gives no token that is not on record', async () => {
  const { refresh_token } = await editor.signIn(await signedIn(), GRAPH)
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: 'editor',
    refresh_token: refresh_token!,
    token: refresh_token!,
  })
  const before = sso.events.length
  for (const path of [
    '/token/',
    '/TOKEN',
    '/to\u212Aen',
    '/token/REVOCATION',
    '/token/revocation/',
    '/Session/End/confirm/',
  ]) {
    expect([path, (await fetch(`${sso.issuer}${path}`, { method: 'POST', body })).status]).toEqual([path, 404])
  }
  await openid.refreshTokenGrant(editor.config, refresh_token!)
  expect(sso.events.slice(before).map(({ action }) => action)).toEqual(['token.issue'])
})

test('S1: of many who use a refresh token at once at most one is served, and what it got is dead', async () => {
  const { refresh_token } = await editor.signIn(await signedIn(), GRAPH)
  const all = await Promise.allSettled(
    Array.from({ length: 6 }, () => openid.refreshTokenGrant(editor.config, refresh_token!)),
  )
  const served = all.filter((each) => each.status === 'fulfilled')
  expect(served.length).toBeLessThanOrEqual(1)
  for (const { value } of served) await expectDead(value)
})

test('S1: only a live access token for the graph opens the graph', async () => {
  const graph = await editor.signIn(await signedIn(), GRAPH)
  const userinfo = await tax.signIn(await signedIn())
  for (const other of [
    graph.id_token!,
    graph.refresh_token!,
    userinfo.access_token,
    userinfo.refresh_token!,
    'x',
    '',
  ]) {
    expect(await sso.provider.findAccessToken(other)).toBeNull()
  }
  const client = { kind: 'ClientCredentials', clientId: tax.clientId, exp: Math.floor(Date.now() / 1000) + 60 }
  for (const [aud, found] of [
    ['urn:satudata:graph', true],
    ['urn:other', false],
    [undefined, false],
  ] as const) {
    const token = openid.randomState()
    const adapter = openAdapter(sso.context, sso.options.sessions)('ClientCredentials')
    await adapter.upsert(token, { ...client, ...(aud !== undefined && { aud }) }, 60)
    expect((await sso.provider.findAccessToken(token)) !== null).toBe(found)
  }
  await expect(openid.fetchUserInfo(editor.config, graph.access_token, account)).rejects.toMatchObject({ status: 403 })
  expect(await sso.provider.findAccessToken(graph.access_token)).not.toBeNull()
  sso.setTime(new Date(Date.now() + 16 * 60_000))
  await remembered()
  expect(await sso.provider.findAccessToken(graph.access_token)).toBeNull()
})

test('S1: a client cannot use, look into or revoke what another client got', async () => {
  const attempt = await tax.ask()
  const browser = await signedIn()
  const arrival = await agree(browser, await browser.open(attempt.url))
  const stolen = {
    url: new URL(arrival.url.href.replace(tax.redirectUri, health.redirectUri)),
    response: null,
    text: '',
  }
  await expect(health.redeem(stolen, attempt)).rejects.toMatchObject(REFUSED)
  const tokens = await tax.redeem(arrival, attempt)
  await expect(openid.refreshTokenGrant(health.config, tokens.refresh_token!)).rejects.toMatchObject(REFUSED)
  expect(await openid.tokenIntrospection(health.config, tokens.access_token)).toEqual({ active: false })
  for (const each of [tokens.access_token, tokens.refresh_token!]) await openid.tokenRevocation(health.config, each)
  expect(await openid.tokenIntrospection(tax.config, tokens.access_token)).toMatchObject({ active: true })
  await openid.refreshTokenGrant(tax.config, tokens.refresh_token!)
})

test('S1: without PKCE there is no code, and without its verifier no token', async () => {
  const browser = await signedIn()
  for (const change of [{ code_challenge: '', code_challenge_method: '' }, { code_challenge_method: 'plain' }]) {
    const { url } = await editor.ask()
    for (const [name, value] of Object.entries(change)) {
      if (value === '') url.searchParams.delete(name)
      else url.searchParams.set(name, value)
    }
    const { searchParams } = (await browser.open(url)).url
    expect([searchParams.get('error'), searchParams.get('code')]).toEqual(['invalid_request', null])
  }
  for (const verifier of [undefined, openid.randomPKCECodeVerifier()]) {
    const attempt = await editor.ask()
    const code = (await browser.open(attempt.url)).url.searchParams.get('code')!
    const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'editor' })
    body.set('redirect_uri', editor.redirectUri)
    if (verifier !== undefined) body.set('code_verifier', verifier)
    const response = await fetch(`${sso.issuer}/token`, { method: 'POST', body })
    expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([400, 'invalid_grant'])
  }
})

test('S1: nobody is sent to an address that is not registered, letter by letter', async () => {
  const browser = await signedIn()
  const good = tax.redirectUri
  const { port } = new URL(good)
  const bad = [
    'https://jahat.example/callback',
    `${good}/`,
    `${good}/../x`,
    `${good}?x=1`,
    `${good}#x`,
    good.replace('127.0.0.1', '127.0.0.1.jahat.example'),
    good.replace('http://', 'http://jahat@'),
    good.replace(port, String(Number(port) + 1)),
    good.toUpperCase(),
    'javascript:alert(1)',
  ]
  const attempt = await tax.ask()
  for (const uri of bad) {
    attempt.url.searchParams.set('redirect_uri', uri)
    const { response, text } = await browser.open(attempt.url)
    expect([uri, response?.status, response?.headers.get('location')]).toEqual([uri, 400, null])
    expect(text).not.toContain('alert(1)')
  }
  const cli = await clientOf(sso, 'command-line', null, '')
  for (const uri of ['http://localhost:1/callback', 'http://127.0.0.1:1/lain', 'http://10.0.0.1/callback']) {
    const { url } = await cli.ask({ redirect_uri: uri })
    expect((await browser.open(url)).response?.status).toBe(400)
  }
})

test('S1: after signing out nobody is sent to an address that is not registered, nor signed out by a link', async () => {
  const browser = await signedIn()
  const { id_token } = await tax.signIn(browser)
  const end = `${sso.issuer}/session/end`
  const elsewhere = new URLSearchParams({
    id_token_hint: id_token!,
    post_logout_redirect_uri: 'https://jahat.example/',
  })
  expect((await browser.open(`${end}?${elsewhere.toString()}`)).response?.status).toBe(400)
  expect((await browser.open(end)).text).toContain('<button>')
  expect(await sso.options.sessions.find(browser.cookie())).not.toBeNull()
  const forged = await browser.send(`${end}/confirm`, {
    method: 'POST',
    body: new URLSearchParams({ xsrf: 'x', logout: 'yes' }),
  })
  expect(forged.status).toBe(400)
  expect(await sso.options.sessions.find(browser.cookie())).not.toBeNull()
  // A browser that has a session here, but nothing at the provider, is not signed out by somebody's form either.
  const other = await signedIn()
  await other.submit(await other.open(end))
  expect(await sso.options.sessions.find(other.cookie())).not.toBeNull()
})

test('S1: a hint that is signed by nobody, or with the public key as a secret, is refused', async () => {
  const browser = await signedIn()
  const { id_token } = await tax.signIn(browser)
  const claims = decodeJwt(id_token!)
  const { keys } = (await (await fetch(`${sso.issuer}/jwks`)).json()) as { keys: { n?: string; kid: string }[] }
  const key = keys.find(({ n }) => n !== undefined)!
  const confused = (secret: string) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: key.kid }).sign(new TextEncoder().encode(secret))
  const hints = [
    new UnsecuredJWT(claims).encode(),
    await confused(JSON.stringify(key)),
    await confused(key.n!),
    await confused(tax.clientSecret!),
    `${id_token!.slice(0, -4)}AAAA`,
  ]
  for (const hint of hints) {
    const end = new URLSearchParams({ id_token_hint: hint })
    expect((await browser.open(`${sso.issuer}/session/end?${end.toString()}`)).response?.status).toBe(400)
    const { url } = await browser.open((await tax.ask({ id_token_hint: hint, prompt: 'none' })).url)
    expect(url.searchParams.get('error')).toBe('invalid_request')
  }
})

test('S1: a step of signing in works in the browser that began it, and for our own pages only', async () => {
  const browser = await signedIn()
  const page = await browser.open((await tax.ask({ prompt: 'consent' })).url)
  const uid = page.url.searchParams.get('langkah')!
  const other = await signedIn()
  for (const path of [`/sso/interaction/${uid}`, `/sso/auth/${uid}`]) {
    const { response, text } = await other.open(path)
    expect(response?.status).toBe(400)
    expect(text).not.toMatch(/ at |node_modules/)
  }
  const cookie = browser.cookie(`/sso/interaction/${uid}`)
  expect((await fetch(`${sso.issuer}/interaction/${uid.slice(1)}/details`, { headers: { cookie } })).status).toBe(400)
  const foreign = await confirm(browser, page, { allow: true }, { 'sec-fetch-site': 'cross-site' })
  expect(foreign.status).toBe(403)
  const form = await confirm(browser, page, { allow: true }, { 'content-type': 'text/plain' })
  expect(form.status).toBe(400)
  expect((await confirm(other, page, { allow: true })).status).toBe(400)
  browser.set(await sso.signIn(await sso.addAccount('orang-lain')))
  expect((await confirm(browser, page, { allow: true })).status).toBe(400)
  browser.set('satudata=gone')
  expect((await confirm(browser, page, { allow: true })).status).toBe(401)
})

test('S1: the answer to another request is not taken for the own one', async () => {
  const browser = await signedIn()
  const [one, two] = [await editor.ask(), await editor.ask()]
  const arrival = await browser.open(one.url)
  expect(arrival.url.searchParams.get('iss')).toBe(sso.issuer)
  await expect(editor.redeem(arrival, two)).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/state/) },
  })
  const mixed = { url: one.url, checks: { ...one.checks, expectedNonce: two.checks.expectedNonce } }
  await expect(editor.redeem(arrival, mixed)).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/nonce/) },
  })
})

test('S1: there is no implicit flow, and clients do not register themselves', async () => {
  const browser = await signedIn()
  for (const response_type of ['id_token', 'token', 'code id_token', 'none']) {
    const { url } = await browser.open((await editor.ask({ response_type })).url)
    expect(url.href).toMatch(/error=unsupported_response_type/)
  }
  for (const path of ['reg', 'request', 'device/auth', 'backchannel']) {
    expect((await fetch(`${sso.issuer}/${path}`, { method: 'POST' })).status).toBe(404)
  }
  const password = { grant_type: 'password', client_id: 'editor', username: 'sekda', password: 'x' }
  const response = await fetch(`${sso.issuer}/token`, { method: 'POST', body: new URLSearchParams(password) })
  expect(await response.json()).toMatchObject({ error: 'unsupported_grant_type' })
})

test('S1: only complete https addresses can be registered', async () => {
  const good = {
    name: 'Aplikasi',
    redirectUris: ['https://pajak.example.go.id/callback'],
    postLogoutRedirectUris: ['https://pajak.example.go.id/'],
    backchannelLogoutUri: null,
    confidential: true,
    native: false,
    actsForPersons: false,
    scopes: [],
    idTokenAlgorithm: 'RS256',
  } as const
  const register = (change: object) => registerClient(sso.context.em(), { ...good, ...change }, { loopback: false })
  await register({})
  for (const uri of [
    'http://pajak.example.go.id/callback',
    'http://127.0.0.1/callback',
    'https://*.example.go.id/callback',
    'https://pajak.example.go.id/callback#x',
    'https://nama@pajak.example.go.id/callback',
    'https://pajak.example.go.id/a/../callback',
    'javascript:alert(1)',
    '/callback',
  ]) {
    for (const change of [{ redirectUris: [uri] }, { postLogoutRedirectUris: [uri] }, { backchannelLogoutUri: uri }]) {
      await expect(register(change)).rejects.toMatchObject({ code: 'BAD_INPUT' })
    }
  }
  await expect(register({ confidential: false, scopes: ['data:closed'] })).rejects.toMatchObject({ code: 'BAD_INPUT' })
  await expect(register({ native: true })).rejects.toMatchObject({ code: 'BAD_INPUT' })
})

test('S1: what a client says of its host and address is not believed', async () => {
  const headers = {
    host: 'jahat.example',
    'x-forwarded-host': 'jahat.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '6.6.6.6',
    forwarded: 'host=jahat.example',
  }
  const send = (path: string, method: string, body = '') =>
    new Promise<string>((resolve, reject) => {
      const type = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length }
      request(`${sso.publicUrl}${path}`, { method, headers: { ...headers, ...type } }, (response) => {
        void response
          .setEncoding('utf8')
          .toArray()
          .then((chunks) => resolve(chunks.join('')), reject)
      })
        .on('error', reject)
        .end(body)
    })
  expect(await send('/sso/.well-known/openid-configuration', 'GET')).not.toContain('jahat')
  await send('/sso/token', 'POST', 'grant_type=refresh_token&client_id=editor&refresh_token=x')
  expect(sso.events.at(-1)).toMatchObject({ action: 'token.refuse', address: '127.0.0.1' })
})

test('S1: behind a proxy with https cookies are for https only, and the proxy says who calls', async () => {
  await using database = await createTestDatabase()
  const publicUrl = 'https://satudata.example.go.id'
  await using behind = await startProvider(database.url, {
    publicUrl,
    env: { TRUSTED_PROXIES: '127.0.0.1/32, 10.0.0.0/8' },
  })
  const url = new URL(`${behind.publicUrl}/sso/auth`)
  const query = { client_id: 'editor', response_type: 'code', scope: 'openid', redirect_uri: `${publicUrl}/graphiql` }
  url.search = new URLSearchParams({
    ...query,
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  }).toString()
  const response = await fetch(url, { redirect: 'manual' })
  expect(response.headers.get('location')).toMatch(/^https:\/\/satudata\.example\.go\.id\/sso\/interaction\//)
  const cookies = response.headers.getSetCookie()
  expect(cookies.length).toBeGreaterThan(1)
  for (const cookie of cookies) expect(cookie).toMatch(/;\s*secure.*;\s*httponly/i)
  const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'editor', refresh_token: 'x' })
  const headers = { 'x-forwarded-for': '6.6.6.6, 203.0.113.7, 10.1.2.3' }
  await fetch(`${behind.publicUrl}/sso/token`, { method: 'POST', body, headers })
  expect(behind.events.at(-1)).toMatchObject({ action: 'token.refuse', address: '203.0.113.7' })
})

test('what goes wrong inside is said to nobody', async () => {
  const { rights } = sso.options
  const working = { ...rights }
  const tokens = await tax.signIn(await signedIn(), { scope: 'openid positions' })
  Object.assign(rights, { principalOf: () => Promise.reject(new Error('connection to 10.1.2.3 lost')) })
  const authorization = `Bearer ${tokens.access_token}`
  const response = await fetch(`${sso.issuer}/me`, { headers: { authorization } })
  Object.assign(rights, working)
  expect([response.status, await response.json()]).toEqual([500, expect.objectContaining({ error: 'server_error' })])
  expect(sso.log()).toContain('connection to 10.1.2.3 lost')
})
