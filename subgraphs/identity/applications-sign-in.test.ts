import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AccessScope, Principal } from '@satudata/core'
import { startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import * as openid from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientOf } from './fixtures/application.ts'
import { inDays } from './fixtures/applications.ts'
import { Browser } from './fixtures/browser.ts'
import { closeServer, listen } from './fixtures/oidc.ts'
import { DINDIK, KOMINFO, officialsFixture } from './fixtures/officials.ts'
import { DataAgreement, RegisteredApplication } from './src/entities.ts'
import identity from './src/index.ts'
import type { IdentityServices } from './src/services.ts'
import { PASSWORD } from './src/sessions/fixture.ts'

const GRAPH = 'urn:satudata:graph'
const stack = new AsyncDisposableStack()
let graph: TestSubgraph
let publicUrl: string
/** Where the application of these tests listens, and the logout tokens it was sent there. */
let origin: string
const logouts: string[] = []

beforeAll(async () => {
  const officials = officialsFixture()
  officials.tell([
    { employeeNumber: '900000000000000003', position: 'HEAD', organization: DINDIK },
    { employeeNumber: '900000000000000006', position: 'STAFF', organization: DINDIK },
    { employeeNumber: '900000000000000010', position: 'STAFF', organization: KOMINFO },
  ])
  const server = createServer((request, response) => void answer(request, response))
  publicUrl = `http://127.0.0.1:${await listen(server)}`
  stack.defer(() => closeServer(server))
  const env = { PUBLIC_URL: publicUrl }
  graph = stack.use(await startTestSubgraph(identity, { env, ask: (_, document) => officials.ask(document) }))
  const application = createServer(async (request, response) => {
    logouts.push(new URLSearchParams(await bodyOf(request)).get('logout_token') ?? '')
    response.writeHead(200).end()
  })
  origin = `http://127.0.0.1:${await listen(application)}`
  stack.defer(() => closeServer(application))
})
afterAll(() => stack.disposeAsync())

const services = () => graph.running.services as IdentityServices
const bodyOf = async (request: IncomingMessage) => (await request.setEncoding('utf8').toArray()).join('')

/** The instance: what is below /sso, and the graph for whoever a request shows to be. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url !== '/graphql') return services().handle(request, response)
  const { authorization, cookie } = request.headers
  const credentials = { authorization, cookie, address: '127.0.0.1', requestId: 'test' }
  const identified = await services()
    .identify(credentials)
    .catch(() => null)
  if (identified === null) return void response.writeHead(401).end()
  const { query } = JSON.parse(await bodyOf(request)) as { query: string }
  response.end(JSON.stringify(await graph.query(query, {}, identified.principal)))
}

async function signedIn(username: string): Promise<Browser> {
  const browser = new Browser(publicUrl)
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  const body = JSON.stringify({ username, password: PASSWORD })
  expect((await browser.send('/sso/session', { method: 'POST', headers, body })).status).toBe(200)
  return browser
}

/** Runs an operation in the name of somebody signed in; throws when it has errors. */
async function run(browser: Browser, query: string) {
  const response = await browser.send('/graphql', { method: 'POST', body: JSON.stringify({ query }) })
  const { data, errors } = (await response.json()) as Awaited<ReturnType<TestSubgraph['query']>>
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data
}

function input(signIn: string, name = 'Rapor Digital'): string {
  return `{ name: "${name}", contact: "dindik@satudata.example", purpose: "Uji", scopes: ["person:read"], expiresOn: "${inDays(90).slice(0, 10)}", signIn: ${signIn} }`
}

const whole = () =>
  `{ redirectUris: ["${origin}/kembali"], postLogoutRedirectUris: ["${origin}/"], backchannelLogoutUri: "${origin}/keluar", actsForPersons: true, idTokenAlgorithm: RS256 }`

/** An application that was activated and whose owner got a secret; between the two it asked for the `wish` besides. */
async function registered(owner: Browser, administrator: Browser, signIn: string, wish?: string) {
  const register = `mutation { a: registerApplication(organization: "${DINDIK}", input: ${input(signIn)}) { id } }`
  const { id } = (await run(owner, register)).a
  await run(administrator, `mutation { activateApplication(id: "${id}", version: 1) { id } }`)
  if (wish !== undefined)
    await run(owner, `mutation { changeApplication(id: "${id}", version: 2, input: ${wish}) { id } }`)
  const issued = await run(owner, `mutation { a: issueClientSecret(application: "${id}") { clientId clientSecret } }`)
  const { clientId, clientSecret } = issued.a
  return { id: id as string, client: await clientOf({ publicUrl }, clientId, clientSecret, `${origin}/kembali`) }
}

/** The agency's application is given closed data, and an agreement covers it. */
async function agreed(id: string): Promise<void> {
  const scopes: AccessScope[] = ['data:closed', 'data:restricted']
  await graph.em().nativeUpdate(RegisteredApplication, { id }, { scopes })
  await graph.em().insert(DataAgreement, {
    id: randomUUID(),
    number: id,
    ownerCode: KOMINFO,
    consumerCode: DINDIK,
    scopes,
    purpose: 'Uji',
    validFrom: inDays(-9).slice(0, 10),
    validTo: inDays(9).slice(0, 10),
    documentName: 'uji.pdf',
    documentSha256: '0a'.repeat(32),
    recordedBy: 'a',
    recordedAt: new Date(),
    confirmedBy: 'b',
    confirmedAt: new Date(),
  })
}

async function principalOf(token: string): Promise<Principal> {
  const credentials = { authorization: `Bearer ${token}`, cookie: undefined, address: '127.0.0.1', requestId: 'test' }
  return (await services().identify(credentials)).principal
}

test('S1: an application that was registered and activated signs a person in, reads open data as the person, and is told of the sign-out', async () => {
  const [owner, administrator] = [await signedIn('produsen.pendidikan'), await signedIn('admin')]
  const { id, client } = await registered(owner, administrator, whole())
  const head = await signedIn('kadis.pendidikan')
  const tokens = await client.signIn(head, { scope: 'openid profile positions graph', resource: GRAPH })
  const { sub } = tokens.claims()!
  expect(decodeProtectedHeader(tokens.id_token!).alg).toBe('RS256')

  const read = async () => {
    const query = '{ me { username scopes roles organizations { code } } }'
    const headers = { authorization: `Bearer ${tokens.access_token}` }
    return fetch(`${publicUrl}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  }
  const { data } = (await (await read()).json()) as Awaited<ReturnType<TestSubgraph['query']>>
  // Without an agreement an application sees what is open, whoever signs in with it (N4).
  expect(data.me).toEqual({ username: 'kadis.pendidikan', scopes: [], roles: ['PUBLIC'], organizations: [] })
  await agreed(id)
  await expect
    .poll(() => principalOf(tokens.access_token), { timeout: 1_000 })
    .toMatchObject({ roles: ['PUBLIC', 'PRODUCER'], organizations: [DINDIK], authority: [], scopes: [] })
  expect(await principalOf(tokens.access_token)).toBe(await principalOf(tokens.access_token))

  await head.send('/sso/session', { method: 'DELETE', headers: { 'sec-fetch-site': 'same-origin' } })
  await expect.poll(() => logouts.length, { timeout: 10_000 }).toBe(1)
  const keys = createRemoteJWKSet(new URL(`${publicUrl}/sso/jwks`))
  const { payload } = await jwtVerify(logouts.pop()!, keys, { audience: client.clientId })
  expect(payload).toMatchObject({ sub, sid: tokens.claims()?.['sid'] })
  await expect.poll(async () => (await read()).status, { timeout: 1_000 }).toBe(401)
})

test('S1: what an application was not granted it does not get: other addresses, tokens for the graph, another name', async () => {
  const [owner, administrator] = [await signedIn('produsen.pendidikan'), await signedIn('admin')]
  // What its owner asks for waits for an administrator.
  const wish = input(`{ redirectUris: ["${origin}/baru"], actsForPersons: true }`, 'Satu Data')
  const { id, client } = await registered(owner, administrator, `{ redirectUris: ["${origin}/kembali"] }`, wish)
  const head = await signedIn('kadis.pendidikan')
  const asks = async (parameters: Record<string, string>) => head.open((await client.ask(parameters)).url)
  const graphless = await asks({ scope: 'openid graph', resource: GRAPH })
  expect(graphless.url.searchParams.get('error')).toBe('invalid_target')
  const elsewhere = { scope: 'openid', redirect_uri: `${origin}/baru` }
  expect((await asks(elsewhere)).response?.status).toBe(400)

  const consent = await asks({})
  const details = await head.send(`/sso/interaction/${consent.url.searchParams.get('langkah')}/details`)
  expect(await details.json()).toMatchObject({ client: { name: 'Rapor Digital' } })
  await client.signIn(head)
  await run(administrator, `mutation { activateApplication(id: "${id}", version: 3) { id } }`)
  // The consent was for the old address.
  expect((await asks(elsewhere)).url.pathname).toBe('/izin')
  expect((await asks({})).response?.status).toBe(400)
})

test('A2: tokens that an application gets for itself count against the application, which another token does not get around', async () => {
  const [owner, administrator] = [await signedIn('produsen.pendidikan'), await signedIn('admin')]
  const { id, client } = await registered(owner, administrator, whole())
  const tokens = [
    await openid.clientCredentialsGrant(client.config),
    await openid.clientCredentialsGrant(client.config),
  ]
  const credentials = { cookie: undefined, address: '127.0.0.1', requestId: 'test' }
  const asks = Array.from({ length: 605 }, async (_, n) => {
    const authorization = `Bearer ${tokens[n % 2]!.access_token}`
    const identified = await services().identify({ ...credentials, authorization })
    await services().admit(identified, '127.0.0.1')
  })
  const refused = (await Promise.allSettled(asks)).filter((each) => each.status === 'rejected')
  expect(refused).toHaveLength(5)
  expect(refused[0]!.reason).toMatchObject({ code: 'LIMIT_EXCEEDED', extensions: { limit: 'rate' } })
  const days = `from: "${inDays(-1).slice(0, 10)}", to: "${inDays(1).slice(0, 10)}"`
  const query = `{ a: registeredApplication(id: "${id}") { usage(${days}) { nodes { operations refused } } } }`
  await expect
    .poll(async () => (await run(owner, query)).a.usage.nodes, { timeout: 5_000 })
    .toEqual([{ operations: 600, refused: 5 }])
})

test('S1: an application that is stopped, or whose registration has ended, signs nobody in and its tokens open nothing', async () => {
  const [owner, administrator] = [await signedIn('produsen.pendidikan'), await signedIn('admin')]
  for (const end of ['expired', 'stopped'] as const) {
    const { id, client } = await registered(owner, administrator, whole())
    const head = await signedIn('kadis.pendidikan')
    const { access_token } = await client.signIn(head, { scope: 'openid graph', resource: GRAPH })
    if (end === 'expired') await graph.em().nativeUpdate(RegisteredApplication, { id }, { expiresOn: '2026-01-31' })
    else await run(owner, `mutation { suspendApplication(id: "${id}", reason: "selesai") { id } }`)
    expect((await head.open((await client.ask()).url)).response?.status).toBe(400)
    await expect(openid.clientCredentialsGrant(client.config)).rejects.toMatchObject({ status: 401 })
    await expect.poll(() => services().provider.findAccessToken(access_token), { timeout: 1_000 }).toBeNull()
  }
})

test('S1: an application is not registered with what could not be used or would give away codes', async () => {
  const owner = await signedIn('produsen.pendidikan')
  const attempt = (signIn: string) =>
    run(owner, `mutation { registerApplication(organization: "${DINDIK}", input: ${input(signIn)}) { id } }`)
  for (const [signIn, message] of [
    ['{ redirectUris: [] }', /signIn.redirectUris: isi paling sedikit satu alamat/],
    ['{ redirectUris: ["http://dindik.example/kembali"] }', /redirectUris: .* harus alamat https/],
    ['{ redirectUris: ["https://*.dindik.example/"] }', /redirectUris: .* harus alamat https/],
    ['{ redirectUris: ["https://a.example/#x"] }', /redirectUris: /],
    ['{ redirectUris: ["https://a.example/"], postLogoutRedirectUris: ["a.example"] }', /postLogoutRedirectUris: /],
    ['{ redirectUris: ["https://a.example/"], backchannelLogoutUri: "ftp://a.example/" }', /backchannelLogoutUri: /],
  ] as const)
    await expect(attempt(signIn)).rejects.toThrow(message)
  const administrator = await signedIn('admin')
  const outside = input(whole()).replace('scopes: ["person:read"]', 'scopes: []')
  await expect(
    run(administrator, `mutation { registerApplication(party: "PT Contoh", input: ${outside}) { id } }`),
  ).rejects.toThrow(/signIn.actsForPersons: aplikasi di luar pemerintah/)
})
