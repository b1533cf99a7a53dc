import type { CommandContext } from '@satudata/subgraph'
import { createTestDatabase } from '@satudata/subgraph/testing'
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import * as openid from 'openid-client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { clientOf, confirm, startApplication } from './fixtures/application.ts'
import type { Application } from './fixtures/application.ts'
import { Browser } from './fixtures/browser.ts'
import { startProvider } from './fixtures/oidc.ts'
import type { TestProvider } from './fixtures/oidc.ts'
import { Account, BrowserSession } from './src/entities.ts'
import { removeClient, rotateClientSecret } from './src/oidc/clients.ts'
import { artifactId, purgeArtifacts } from './src/oidc/artifacts.ts'
import { LogoutNotice, OidcArtifact, SigningKey } from './src/oidc/entities.ts'
import { rotateKeysCommand } from './src/oidc/command.ts'
import { rotateOldKeys } from './src/oidc/keys.ts'

const GRAPH = 'urn:satudata:graph'
const stack = new AsyncDisposableStack()
let sso: TestProvider
/** Another process of the same instance. */
let replica: TestProvider
let editor: Application
let tax: Application
let health: Application
let account: string

beforeAll(async () => {
  const { url } = stack.use(await createTestDatabase())
  sso = stack.use(await startProvider(url))
  replica = stack.use(await startProvider(url, { publicUrl: sso.context.publicUrl }))
  account = await sso.addAccount('sekda')
  editor = await clientOf(sso, 'editor', null, `${sso.publicUrl}/graphiql`)
  tax = stack.use(await startApplication(sso))
  health = stack.use(await startApplication(sso, { name: 'Aplikasi Kesehatan', idTokenAlgorithm: 'ES256' }))
})
afterEach(() => {
  for (const process of [sso, replica]) process.setTime(null)
})
afterAll(() => stack.disposeAsync())

/** What a process may still remember of before is forgotten after this: well within a second. */
function remembered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400))
}

async function signedIn(methods?: readonly string[], id = account): Promise<Browser> {
  return new Browser(sso.publicUrl, await sso.signIn(id, methods))
}

test('S1: a person who signed in once agrees, and is signed in to every application of the region', async () => {
  const browser = await signedIn(['pwd', 'otp', 'mfa'])
  const asked = await tax.ask({ scope: 'openid profile email positions' })
  const page = await browser.open(asked.url)
  expect(page.url.pathname).toBe('/izin')
  const step = `/sso/interaction/${page.url.searchParams.get('langkah')}/details`
  expect(await (await browser.send(step)).json()).toEqual({
    client: { id: tax.clientId, name: 'Aplikasi Pajak', address: new URL(tax.redirectUri).host },
    account: { username: 'sekda', name: 'Nama sekda' },
    scopes: ['openid', 'profile', 'email', 'positions'],
  })
  const { next } = (await (await confirm(browser, page, { allow: true })).json()) as { next: string }
  const tokens = await tax.redeem(await browser.open(next), asked)
  expect(tokens.claims()).toMatchObject({
    sub: account,
    acr: 'urn:satudata:factors:2',
    amr: ['pwd', 'otp', 'mfa'],
    sid: expect.any(String),
  })
  expect(await openid.fetchUserInfo(tax.config, tokens.access_token, account)).toEqual({
    sub: account,
    name: 'Nama sekda',
    preferred_username: 'sekda',
    email: 'sekda@example.go.id',
    positions: ['0004-ANALIS-1'],
    organizations: ['000400000000000'],
  })
  expect((await health.signIn(browser)).claims()?.sub).toBe(account)
})

test('S1: what a person allowed once is not asked again, more than that is', async () => {
  const citizen = await sso.addAccount('warga')
  await health.signIn(await signedIn(undefined, citizen))
  const again = await signedIn(undefined, citizen)
  expect((await again.open((await health.ask()).url)).url.origin).toBe(new URL(health.redirectUri).origin)
  const more = await again.open((await health.ask({ scope: 'openid profile positions' })).url)
  expect(more.url.pathname).toBe('/izin')
  const anew = await again.open((await health.ask({ prompt: 'consent' })).url)
  expect(anew.url.pathname).toBe('/izin')
  const { next } = (await (await confirm(again, anew, { allow: false })).json()) as { next: string }
  expect((await again.open(next)).url.searchParams.get('error')).toBe('access_denied')
})

test('S1: ID tokens verify with the published keys, in the algorithm the client registered', async () => {
  const keys = createRemoteJWKSet(new URL(`${sso.issuer}/jwks`))
  for (const [application, algorithm] of [
    [tax, 'RS256'],
    [health, 'ES256'],
    [editor, 'ES256'],
  ] as const) {
    const { id_token } = await application.signIn(await signedIn())
    const { payload, protectedHeader } = await jwtVerify(id_token!, keys, {
      issuer: sso.issuer,
      audience: application.clientId,
    })
    expect([payload.sub, protectedHeader.alg]).toEqual([account, algorithm])
  }
})

test('S1: the editor needs no consent; its tokens open the graph, and refreshing gives new ones', async () => {
  const first = await editor.signIn(await signedIn(), { scope: 'openid graph' })
  expect(await sso.provider.findAccessToken(first.access_token)).toMatchObject({
    accountId: account,
    clientId: 'editor',
    scopes: ['graph'],
  })
  const second = await openid.refreshTokenGrant(editor.config, first.refresh_token!)
  expect(second.refresh_token).not.toBe(first.refresh_token)
  expect(await replica.provider.findAccessToken(second.access_token)).toMatchObject({ accountId: account })
})

test('S1: the command line signs in on any port of this machine, with PKCE alone; the person is asked each time', async () => {
  const cli = await clientOf(sso, 'command-line', null, 'http://127.0.0.1:53682/callback')
  const browser = await signedIn()
  const { access_token } = await cli.signIn(browser, { scope: 'openid graph' })
  // A link that some program of the device opened gets it nothing.
  expect((await browser.open((await cli.ask({ scope: 'openid graph' })).url)).url.pathname).toBe('/izin')
  expect(await sso.provider.findAccessToken(access_token)).toMatchObject({ clientId: 'command-line' })
})

test('A2: an application gets tokens for itself, for what it is registered for and nothing else', async () => {
  const tokens = await openid.clientCredentialsGrant(tax.config, { scope: 'data:restricted person:nik' })
  expect(tokens.scope).toBe('data:restricted')
  expect(await sso.provider.findAccessToken(tokens.access_token)).toMatchObject({
    accountId: null,
    clientId: tax.clientId,
    scopes: ['data:restricted'],
  })
  await expect(openid.clientCredentialsGrant(tax.config, { resource: 'urn:other' })).rejects.toMatchObject({
    error: 'invalid_target',
  })
  await using plain = await startApplication(sso, { scopes: [], actsForPersons: false })
  const { access_token } = await openid.clientCredentialsGrant(plain.config, { scope: 'graph' })
  expect(await sso.provider.findAccessToken(access_token)).toMatchObject({ clientId: plain.clientId, scopes: [] })
  const { url } = await (await signedIn()).open((await plain.ask({ scope: 'openid graph', resource: GRAPH })).url)
  expect(url.searchParams.get('error')).toBe('invalid_target')
})

test('S1: an application that may act for people reads the graph only with their consent', async () => {
  const tokens = await tax.signIn(await signedIn(), { scope: 'openid graph', resource: GRAPH })
  expect(await sso.provider.findAccessToken(tokens.access_token)).toMatchObject({
    accountId: account,
    scopes: ['graph'],
  })
  const without = await tax.signIn(await signedIn(), { scope: 'openid profile' })
  expect(await sso.provider.findAccessToken(without.access_token)).toBeNull()
})

test('S1: a client looks into and revokes its own tokens', async () => {
  const tokens = await editor.signIn(await signedIn(), { scope: 'openid graph' })
  expect(await openid.tokenIntrospection(editor.config, tokens.access_token)).toMatchObject({
    active: true,
    sub: account,
    aud: GRAPH,
    scope: 'graph',
  })
  await openid.tokenRevocation(editor.config, tokens.access_token)
  expect(await openid.tokenIntrospection(editor.config, tokens.access_token)).toEqual({ active: false })
  expect(await replica.provider.findAccessToken(tokens.access_token)).toBeNull()
  expect(sso.events.at(-1)).toMatchObject({ action: 'token.revoke', details: { client: 'editor' } })
})

test('S1: signing out at one application signs out everywhere, and the others are told', async () => {
  const browser = await signedIn()
  const [here, there] = [await tax.signIn(browser), await health.signIn(browser)]
  const graph = await editor.signIn(browser, { scope: 'openid graph' })
  const url = openid.buildEndSessionUrl(tax.config, {
    id_token_hint: here.id_token!,
    post_logout_redirect_uri: `${new URL(tax.redirectUri).origin}/`,
    state: 'back',
  })
  const arrival = await browser.submit(await browser.open(url))
  expect(arrival.url.href).toBe(`${new URL(tax.redirectUri).origin}/?state=back`)
  expect(await sso.options.sessions.find(browser.cookie())).toBeNull()
  await expect.poll(() => health.logouts.length, { timeout: 10_000 }).toBe(1)
  const keys = createRemoteJWKSet(new URL(`${sso.issuer}/jwks`))
  const { payload, protectedHeader } = await jwtVerify(health.logouts.pop()!, keys, {
    issuer: sso.issuer,
    audience: health.clientId,
  })
  expect(protectedHeader.typ).toBe('logout+jwt')
  expect(payload).toMatchObject({
    sub: account,
    sid: there.claims()?.['sid'],
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  })
  await remembered()
  expect(await replica.provider.findAccessToken(graph.access_token)).toBeNull()
  await expect(openid.refreshTokenGrant(editor.config, graph.refresh_token!)).rejects.toMatchObject({
    error: 'invalid_grant',
  })
})

test('S1: a client that does not answer is told again, by whichever process is there', async () => {
  const browser = await signedIn()
  await health.signIn(browser)
  health.logoutStatus = 500
  const session = await sso.options.sessions.find(browser.cookie())
  await sso.options.sessions.end(session!.id)
  const notices = () => sso.context.em().count(LogoutNotice, { clientId: health.clientId })
  await expect.poll(() => health.refusals, { timeout: 10_000 }).toBe(1)
  expect(await notices()).toBe(1)
  health.logoutStatus = 200
  replica.setTime(new Date(Date.now() + 60_000))
  await expect.poll(() => health.logouts.length, { timeout: 15_000 }).toBe(1)
  await expect.poll(notices).toBe(0)
})

test('S2: when an account is disabled or its session ends, its tokens are worth nothing within a second', async () => {
  const person = await sso.addAccount('kadis')
  const tokens = await editor.signIn(await signedIn(undefined, person), { scope: 'openid graph' })
  expect(await replica.provider.findAccessToken(tokens.access_token)).not.toBeNull()
  await sso.context.em().nativeUpdate(Account, { id: person }, { disabledAt: new Date() })
  await remembered()
  expect(await replica.provider.findAccessToken(tokens.access_token)).toBeNull()
  await expect(openid.refreshTokenGrant(editor.config, tokens.refresh_token!)).rejects.toMatchObject({
    error: 'invalid_grant',
  })
})

test('S1: a session that ended is worth nothing, also when the process that ended it died before it could say so', async () => {
  const browser = await signedIn()
  const [tokens, graph] = [await tax.signIn(browser), await editor.signIn(browser, { scope: 'openid graph' })]
  const session = await sso.options.sessions.find(browser.cookie())
  await sso.context.em().nativeUpdate(BrowserSession, { id: session!.id }, { endedAt: new Date(), toldAt: new Date() })
  await expect(openid.fetchUserInfo(tax.config, tokens.access_token, account)).rejects.toMatchObject({ status: 401 })
  await expect(openid.refreshTokenGrant(tax.config, tokens.refresh_token!)).rejects.toMatchObject({
    error: 'invalid_grant',
  })
  expect(await replica.provider.findAccessToken(graph.access_token)).toBeNull()
})

test('S1: what is got after signing in anew ends with the new session, not with the one before', async () => {
  const browser = await signedIn()
  const before = await tax.signIn(browser)
  browser.set(await sso.signIn(account))
  const after = await tax.signIn(browser)
  const session = await sso.options.sessions.find(browser.cookie())
  await sso.options.sessions.end(session!.id)
  expect(await openid.tokenIntrospection(tax.config, after.access_token)).toEqual({ active: false })
  expect(await openid.tokenIntrospection(tax.config, before.access_token)).toMatchObject({ active: true })
})

test('S1: a new sign-in is asked for when the application wants one', async () => {
  const browser = await signedIn()
  // Sign-ins are known to the second.
  await new Promise((resolve) => setTimeout(resolve, 2_100))
  expect((await browser.open((await editor.ask({ prompt: 'login' })).url)).url.search).toMatch(/&ulang=1$/)
  expect((await browser.open((await editor.ask({ prompt: 'none' })).url)).url.searchParams.get('error')).toBe(
    'login_required',
  )
  const attempt = await editor.ask({ max_age: '1' })
  const page = await browser.open(attempt.url)
  expect(page.url.pathname).toBe('/masuk')
  // The sign-in page gives the browser a new session and sends it back.
  browser.set(await sso.signIn(account))
  const arrival = await browser.open(page.url.searchParams.get('lanjut')!)
  expect((await editor.redeem(arrival, attempt)).claims()?.sub).toBe(account)
  expect(
    (await browser.open((await tax.ask({ prompt: 'none', scope: 'openid email' })).url)).url.searchParams.get('error'),
  ).toBe('consent_required')
})

test('S1: a browser that changes to another person is signed in as that person', async () => {
  const other = await sso.addAccount('bendahara')
  const browser = await signedIn()
  await editor.signIn(browser)
  browser.set(await sso.signIn(other))
  const attempt = await editor.ask()
  let arrival = await browser.open(attempt.url)
  while (arrival.response !== null) arrival = await browser.submit(arrival)
  expect((await editor.redeem(arrival, attempt)).claims()?.sub).toBe(other)
})

test('A2: after a rotation of its secret both secrets work for a day; a removed client is worth nothing at once', async () => {
  const application = await startApplication(sso)
  const { clientSecret } = await rotateClientSecret(sso.context.em(), application.clientId)
  const renewed = await clientOf(sso, application.clientId, clientSecret, application.redirectUri)
  const { access_token } = await openid.clientCredentialsGrant(renewed.config)
  await openid.clientCredentialsGrant(application.config)
  sso.setTime(new Date(Date.now() + 25 * 3_600_000))
  await expect(openid.clientCredentialsGrant(application.config)).rejects.toMatchObject({ status: 401 })
  sso.setTime(null)
  await removeClient(sso.context.em(), application.clientId)
  expect(await replica.provider.findAccessToken(access_token)).toBeNull()
  await expect(openid.clientCredentialsGrant(renewed.config)).rejects.toMatchObject({ status: 401 })
})

test('S1: what expired is deleted; what was used up stays as long as it could be used again', async () => {
  const { refresh_token, access_token } = await editor.signIn(await signedIn(), { scope: 'openid graph' })
  await openid.refreshTokenGrant(editor.config, refresh_token!)
  const kept = (kind: string, value: string) => sso.context.em().count(OidcArtifact, { id: artifactId(kind, value) })
  await purgeArtifacts(sso.context.em(), new Date(Date.now() + 20 * 60_000))
  expect([await kept('AccessToken', access_token), await kept('RefreshToken', refresh_token!)]).toEqual([0, 1])
  await purgeArtifacts(sso.context.em(), new Date(Date.now() + 25 * 3_600_000))
  expect(await sso.context.em().count(OidcArtifact, {})).toBe(0)
})

test('S1: what the database holds opens nothing', async () => {
  const tokens = await editor.signIn(await signedIn(), { scope: 'openid graph' })
  const rows = JSON.stringify([
    await sso.context.em().execute(`select * from "identity"."oidc_artifact"`),
    await sso.context.em().execute(`select * from "identity"."client"`),
    await sso.context.em().execute(`select * from "identity"."signing_key"`),
  ])
  for (const secret of [tokens.access_token, tokens.refresh_token!, tax.clientSecret!, '"d":', 'PRIVATE']) {
    expect(rows).not.toContain(secret)
  }
})

test('S1: a rotation of the keys signs nobody out, on any process', async () => {
  const browser = await signedIn()
  const before = await editor.signIn(browser, { scope: 'openid graph' })
  const kid = (token: string | undefined) => decodeProtectedHeader(token!).kid
  await sso.provider.rotateKeys()
  const published = async (process: TestProvider) => {
    const { keys } = (await (await fetch(`${process.publicUrl}/sso/jwks`)).json()) as { keys: { kid: string }[] }
    return keys.map((key) => key.kid)
  }
  await remembered()
  expect(await published(sso)).toHaveLength(4)
  expect(await published(sso)).toEqual(await published(replica))
  expect(kid((await editor.signIn(browser, { scope: 'openid graph' })).id_token)).toBe(kid(before.id_token))
  // A client that fetched the keys since they were published.
  const later = await clientOf(sso, 'editor', null, editor.redirectUri)
  for (const process of [sso, replica]) process.setTime(new Date(Date.now() + 2 * 3_600_000))
  await remembered()
  const after = await openid.refreshTokenGrant(later.config, before.refresh_token!)
  expect(kid(after.id_token)).not.toBe(kid(before.id_token))
  const keys = createRemoteJWKSet(new URL(`${replica.publicUrl}/sso/jwks`))
  for (const token of [before.id_token!, after.id_token!]) await jwtVerify(token, keys, { issuer: sso.issuer })
  // The cookies the old key signed still hold: no new step is needed.
  const silent = await browser.send((await editor.ask({ scope: 'openid graph', id_token_hint: before.id_token! })).url)
  expect(new URL(silent.headers.get('location')!).searchParams.get('code')).not.toBeNull()
  for (const process of [sso, replica]) process.setTime(new Date(Date.now() + 48 * 3_600_000))
  await remembered()
  expect(await published(sso)).not.toContain(kid(before.id_token))
})

test('S1: keys in wrong hands are believed no more at once, and nobody signs in again for it', async () => {
  const browser = await signedIn()
  const first = await clientOf(sso, 'editor', null, editor.redirectUri)
  const before = await first.signIn(browser, { scope: 'openid graph' })
  await sso.provider.rotateKeys({ compromised: true })
  await remembered()
  const keys = createRemoteJWKSet(new URL(`${replica.publicUrl}/sso/jwks`))
  await expect(jwtVerify(before.id_token!, keys)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' })
  expect(await replica.provider.findAccessToken(before.access_token)).not.toBeNull()
  const renewed = await clientOf(sso, 'editor', null, editor.redirectUri)
  await jwtVerify((await renewed.signIn(browser)).id_token!, keys)
})

test('S1: keys rotate by themselves after 90 days, once for all processes', async () => {
  const later = new Date(Date.now() + 91 * 24 * 3_600_000)
  const fresh = () => sso.context.em().count(SigningKey, { signsFrom: { $gte: later } })
  for (const process of [sso, replica]) process.setTime(later)
  await Promise.all([sso, replica, sso].map(({ context }) => rotateOldKeys(context)))
  expect(await fresh()).toBe(3)
  await rotateOldKeys(replica.context)
  expect(await fresh()).toBe(3)
})

test('S1: an operator rotates keys at the terminal, drops those in wrong hands, and is told what that does', async () => {
  const said: string[] = []
  const { config, logger } = sso.context
  const em = () => sso.context.em()
  const secret = 'a secret of a test, with enough letters'
  const terminal = { em: em(), config: { ...config, secret }, logger, say: (line: string) => void said.push(line) }
  const run = (...args: string[]) =>
    rotateKeysCommand.run(args, { ...terminal, publicUrl: sso.publicUrl } as unknown as CommandContext)
  const published = async () => (await em().find(SigningKey, {})).map(({ id }) => id)
  const before = await published()
  await run()
  expect(await published()).toEqual(expect.arrayContaining(before))
  await run('--compromised')
  const after = await em().find(SigningKey, {})
  expect(after.map(({ purpose }) => purpose).toSorted()).toEqual(['COOKIE', 'ES256', 'RS256'])
  expect(before).not.toContain(after[0]?.id)
  expect(said).toEqual([
    expect.stringMatching(/nobody is signed out/),
    expect.stringMatching(/The old keys are dropped/),
  ])
  await expect(run('--all')).rejects.toMatchObject({ name: 'UsageError' })
  expect(await em().count(SigningKey)).toBe(3)
})
