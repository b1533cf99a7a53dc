import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { principals } from '@satudata/subgraph/testing'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiSchema } from '../../gateway/src/supergraph/api-schema.ts'
import { Account } from '../../subgraphs/identity/src/entities.ts'
import { readAnswer, startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { addApplication } from '../support/matrix/applications.ts'
import { managerOf } from '../support/matrix/people.ts'
import { shortestWays, together } from '../support/matrix/paths.ts'
import { sendRaw } from '../support/raw.ts'
import { startRegion } from '../support/region.ts'
import type { Region } from '../support/region.ts'
import { signIn } from '../support/sign-in.ts'
import type { SignedIn } from '../support/sign-in.ts'
import { figures, places } from './fixtures/subgraphs.ts'

let region: Region
let product: TestGateway
let admin: SignedIn
const log: string[] = []
beforeAll(async () => {
  region = await startRegion()
  product = await startGateway({
    transport: 'in-process',
    subgraphs: region.joinable,
    identity: region.identity,
    log: (line) => log.push(line),
  })
  admin = await signIn(product.url, 'admin')
})
afterAll(async () => {
  await product?.[Symbol.asyncDispose]()
  await region?.[Symbol.asyncDispose]()
})

const UNAUTHORIZED = 'UNAUTHORIZED_FIELD_OR_TYPE'
const JSON_TYPE = { 'content-type': 'application/json' }
const post = async (query: string, headers: Record<string, string>) =>
  readAnswer(
    await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, ...headers },
      body: JSON.stringify({ query }),
    }),
  )
const codesOf = ({ errors }: { errors: readonly { extensions?: Record<string, unknown> }[] }) =>
  errors.map(({ extensions }) => extensions?.['code'])
const whoIs = async (headers: Record<string, string>) =>
  (await post('{ me { username } }', headers)).data?.me?.username ?? null

describe('the internal header of the gateway', () => {
  test('sent by a client in any form is neither believed nor passed on', async () => {
    await using graph = await startGateway({ transport: 'http', subgraphs: [places(), figures()] })
    const forged = await graph.sign(principals.admin, { audience: 'places', issuer: 'urn:satudata:gateway' })
    const forms = [
      'x-satudata-caller',
      'X-Satudata-Caller',
      'X-SATUDATA-CALLER',
      'x_satudata_caller',
      'X-Satudata-Caller ',
    ]
    const body = JSON.stringify({ query: '{ whoami }' })
    const type = ['Content-Type', 'application/json'] as const
    for (const form of forms)
      for (const headers of [
        [type, [form, forged]],
        [type, [form, forged], [form, forged]],
        [[form, forged], type, ['x-satudata-caller', 'x'], ['Connection', 'x-satudata-caller']],
        [type, ['Accept-Language', `id\r\n${form}: ${forged}`]],
      ] as [string, string][][]) {
        const { status, text } = await sendRaw(graph.url, 'POST /graphql', headers, body)
        // A name with a space after it is no header at all.
        const answered = status === 400 ? 'refused' : /\\"kind\\":\\"(\w+)\\"/.exec(text)?.[1]
        expect(answered).toBe(form.endsWith(' ') ? 'refused' : 'ANONYMOUS')
        expect(text).not.toContain('ADMIN')
      }
    // Beside a token of one's own, too.
    const token = await graph.sign(principals.analyst)
    const { data } = await graph.query('{ whoami }', {}, { token, headers: { 'x-satudata-caller': forged } })
    expect(JSON.parse(data.whoami)).toMatchObject({ roles: ['ANALYST'] })
  })

  test('kept by a subgraph that means ill opens neither the gateway nor another subgraph, and shows nothing of the client', async () => {
    await using behind = await startGateway({ transport: 'http', subgraphs: [places(), figures()] })
    const heard: Record<string, string | string[] | undefined>[] = []
    const spy = createServer((request, response) => {
      heard.push(request.headers)
      response.setHeader('content-type', 'application/json').end('{"data":{"whoami":"spy"}}')
    })
    await new Promise<void>((resolve) => void spy.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(spy.address() as AddressInfo).port}/graphql`
    const { name, typeDefs } = places()
    await behind.gateway.serve(
      [{ name, typeDefs, url }],
      await import('@satudata/federation').then(({ compose }) => compose([{ name, typeDefs, url }])),
    )
    const token = await behind.sign(principals.admin)
    const own = { cookie: 'satudata=secret', 'x-api-key': 'sdk_secret', 'x-forwarded-for': '203.0.113.9' }
    expect((await behind.query('{ whoami }', {}, { token, headers: own })).data).toEqual({ whoami: 'spy' })
    const kept = String(heard[0]?.['x-satudata-caller'])
    expect(JSON.stringify(heard)).not.toMatch(/secret|203\.0\.113\.9/)
    expect(JSON.stringify(heard)).not.toContain(token)
    const asked = (address: string, headers: Record<string, string>) =>
      fetch(address, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: '{"query":"{ __typename }"}' })
    expect((await asked(behind.subgraphUrls.get('figures')!, { 'x-satudata-caller': kept })).status).toBe(401)
    expect((await asked(`${behind.url}/graphql`, { authorization: `Bearer ${kept}` })).status).toBe(401)
    expect((await asked(`${product.url}/graphql`, { authorization: `Bearer ${kept}` })).status).toBe(401)
    spy.close()
    spy.closeAllConnections()
  })
})

describe('a page of somebody else that makes the browser of an administrator send something', () => {
  const FOREIGN: Record<string, string>[] = [
    { origin: 'https://jahat.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1' },
    { referer: 'https://jahat.example/' },
    {},
  ]
  test('every mutation of the schema is refused, as it is to nobody', async () => {
    const ways = shortestWays(buildSchema(apiSchema(region.joinable))).filter(
      ({ operation, steps }) => operation === 'mutation' && steps.length === 1,
    )
    expect(ways.length).toBeGreaterThan(20)
    const ask = together(ways)
    const nobody = codesOf(await post(ask, {}))
    expect(nobody).toEqual(ways.map(() => UNAUTHORIZED))
    for (const headers of FOREIGN)
      expect(codesOf(await post(ask, { cookie: admin.cookie, ...headers }))).toEqual(nobody)
    const own = codesOf(await post(ask, { ...admin.headers }))
    // The pages themselves may: only what takes person:read is refused.
    expect(own.filter((code) => code === UNAUTHORIZED)).toHaveLength(3)
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const { status, data } = await post(ask, { ...admin.headers, 'content-type': type })
      expect([status >= 400, data]).toEqual([true, null])
    }
    const address = `${product.url}/graphql?query=${encodeURIComponent('mutation { endOtherSessions }')}`
    expect((await fetch(address, { headers: { ...admin.headers, 'apollo-require-preflight': '1' } })).status).toBe(405)
  })

  test('every change below /sso is refused, and the session goes on', async () => {
    const changes = [
      ['DELETE', '/sso/session'],
      ['POST', '/sso/session'],
      ['POST', '/sso/password'],
      ['POST', '/sso/password/reset'],
      ['POST', '/sso/password/forgotten'],
      ['POST', '/sso/factors/totp'],
      ['POST', '/sso/factors/totp/confirm'],
      ['POST', '/sso/factors/passkey'],
      ['DELETE', '/sso/factors/x'],
    ] as const
    for (const [method, path] of changes)
      for (const headers of FOREIGN.slice(0, 6)) {
        const sent = { method, headers: { ...JSON_TYPE, cookie: admin.cookie, ...headers } }
        const { status } = await fetch(`${product.url}${path}`, method === 'POST' ? { ...sent, body: '{}' } : sent)
        expect([method, path, headers, status]).toEqual([method, path, headers, 403])
      }
    expect(await whoIs({ ...admin.headers })).toBe('admin')
  })
})

describe('two ways to say who one is', () => {
  test('the header counts, never the cookie; a header that does not hold is refused', async () => {
    const warga = await signIn(product.url, 'warga')
    const { key } = await addApplication(region, { organization: null, scopes: [] })
    expect(await whoIs({ ...warga.headers })).toBe('warga')
    const { data } = await post('{ me { username roles } }', { ...admin.headers, authorization: `Bearer ${key}` })
    expect(data.me).toEqual({ username: null, roles: ['PUBLIC'] })
    for (const authorization of ['Bearer x', 'Bearer ', 'Basic YTpi', `Bearer ${key}x`, `Bearer ${key}, Bearer ${key}`])
      expect((await post('{ me { username } }', { ...admin.headers, authorization })).status).toBe(401)
  })

  test('two Authorization headers are refused, in whatever case and order', async () => {
    const { key } = await addApplication(region, { organization: null, scopes: [] })
    for (const names of [
      ['Authorization', 'authorization'],
      ['AUTHORIZATION', 'Authorization'],
    ]) {
      const headers = names.map((name, index) => [name, `Bearer ${index === 0 ? key : 'x'}`] as const)
      const { status } = await sendRaw(
        product.url,
        'POST /graphql',
        [['Content-Type', 'application/json'], ...headers],
        '{"query":"{ __typename }"}',
      )
      expect(status).toBe(401)
    }
  })

  test('two cookies of one name give nobody the rights of both', async () => {
    const warga = await signIn(product.url, 'warga')
    const both = { 'sec-fetch-site': 'same-origin', cookie: `${warga.cookie}; ${admin.cookie}` }
    const { data } = await post('{ me { username roles } }', both)
    const { username = null, roles = [] } = data?.me ?? {}
    expect([[null], ['warga', 'PUBLIC'], ['admin', 'PUBLIC', 'WALIDATA', 'ADMIN']]).toContainEqual([username, ...roles])
  })
})

describe('giving rights to oneself', () => {
  test('fails for everybody, through every mutation that could', async () => {
    const accounts = await managerOf(region, 'identity').find(Account, {})
    const idOf = (username: string) => accounts.find((each) => each.username === username)!.id
    const input = (scopes: string) =>
      `{ name: "Sendiri", contact: "a@satudata.example", purpose: "Uji", scopes: ${scopes}, expiresOn: "2027-11-20" }`
    const agreement = (consumer: string) =>
      `recordAgreement(input: { number: "UJI", owner: "001600000000000", consumer: "${consumer}", scopes: ["data:closed", "data:restricted"], purpose: "Uji", from: "2026-01-01", to: "2027-01-01", documentName: "a.pdf", documentSha256: "${'0a'.repeat(32)}" }) { id state mayConfirm }`
    const names = [
      'warga',
      'analis',
      'produsen.sosial',
      'produsen.pendidikan',
      'kadis.sosial',
      'sekda',
      'walidata',
      'bkd',
      'admin',
      'gubernur',
    ]
    const before = await Promise.all(names.map((name) => region.identity.principalOf(name)))
    for (const name of names) {
      const self = idOf(name)
      for (const role of ['ADMIN', 'ANALYST', 'LEADER', 'WALIDATA', 'PRODUCER'])
        await refused(
          name,
          `giveAppointment(account: "${self}", role: ${role}, from: "2026-11-22", reason: "Uji") { id }`,
        )
      await refused(name, `enableAccount(id: "${self}") { id }`)
      await refused(name, `disableAccount(id: "${self}", reason: "Uji") { id }`)
      await refused(
        name,
        `registerApplication(organization: "003300000000000", input: ${input('["data:closed"]')}) { id }`,
      )
      const made = await product.query(`mutation { a: ${agreement('000900000000000')} }`, {}, { account: name })
      if (made.data?.a !== undefined && made.data?.a !== null)
        await refused(name, `confirmAgreement(id: "${made.data.a.id}") { id }`)
      await managerOf(region, 'identity').execute(`delete from identity.data_agreement where number = 'UJI'`)
    }
    // An account for a position of somebody else waits for a second administrator.
    const made = await product.query(
      'mutation { a: createAccount(input: { username: "gubernur2", name: "G", employeeNumber: "900000000000000011" }) { id waitsForSecond } }',
      {},
      { account: 'admin' },
    )
    expect(made.data?.a.waitsForSecond).toBe(true)
    await refused('admin', `enableAccount(id: "${made.data.a.id}") { id }`)
    expect(await region.identity.principalOf('gubernur2')).toBeNull()
    await pause(400)
    expect(await Promise.all(names.map((name) => region.identity.principalOf(name)))).toEqual(before)
  })

  async function refused(account: string, mutation: string): Promise<void> {
    const { data, errors } = await product.query(`mutation { a: ${mutation} }`, {}, { account })
    const code = String(errors[0]?.extensions?.['code'])
    expect([
      account,
      mutation.slice(0, 60),
      data?.a ?? null,
      /^(FORBIDDEN|BAD_INPUT|CONFLICT|NOT_FOUND|UNAUTHORIZED_FIELD_OR_TYPE)$/.test(code),
      code,
    ]).toEqual([account, mutation.slice(0, 60), null, true, code])
  }

  test('an operator’s token for nobody, or for a disabled account, is refused', async () => {
    await managerOf(region, 'identity').nativeUpdate(Account, { username: 'bkd' }, { disabledAt: new Date() })
    await pause(700)
    for (const account of ['tidak.ada', 'bkd', '', 'ADMIN ']) {
      const { status, data } = await product.query(
        '{ me { username } }',
        {},
        { account, ...(account === '' ? { token: 'x.y.z' } : {}) },
      )
      expect([account, status, data]).toEqual([account, 401, null])
    }
    await managerOf(region, 'identity').nativeUpdate(Account, { username: 'bkd' }, { disabledAt: null })
  })
})

describe('a key in an address', () => {
  test('is refused wherever it stands and however it is written, and is in no log', async () => {
    const { key } = await addApplication(region, { organization: null, scopes: [] })
    const encoded = `%73dk${key.slice(3)}`
    for (const path of [
      `/graphql?key=${key}`,
      `/graphql?query={me{id}}&token=${encoded}`,
      `/${key}`,
      `/sso/session?k=${key}`,
      `/sso/auth?x=${encoded}`,
      `/health/live?${key}`,
      `/sso/${key}`,
    ]) {
      const response = await fetch(`${product.url}${path}`, { headers: { 'apollo-require-preflight': '1' } })
      const { errors } = (await response.json()) as { errors: { extensions: object; message: string }[] }
      expect([path, response.status, errors[0]?.extensions]).toMatchObject([path, 400, { code: 'BAD_INPUT' }])
      expect(errors[0]?.message).not.toContain(key)
    }
    expect(log.filter((line) => line.includes(key.slice(-43)))).toEqual([])
  })
})

describe('at the door', () => {
  test('an address that a client claims (X-Forwarded-For) does not get around the count of failures', async () => {
    const guess = (index: number) =>
      fetch(`${product.url}/sso/session`, {
        method: 'POST',
        headers: {
          ...JSON_TYPE,
          'x-forwarded-for': `198.51.100.${index}`,
          forwarded: `for=198.51.100.${index}`,
          'x-real-ip': `198.51.100.${index}`,
        },
        body: JSON.stringify({ username: 'sekda', password: `salah-${index}` }),
      })
    const statuses = []
    for (let index = 0; index < 30; index++) statuses.push((await guess(index)).status)
    expect(statuses).toContain(429)
    expect(statuses).not.toContain(200)
  })

  test.each(['HEAD', 'OPTIONS', 'TRACE', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])(
    '%s gives nothing away',
    async (method) => {
      for (const path of [
        '/graphql',
        '/graphql?query=%7Bme%7Busername%7D%7D',
        '/sso/session',
        '/sso/token',
        '/sso/.well-known/openid-configuration',
        '/sso',
      ]) {
        if (method === 'DELETE' && path === '/sso/session') continue
        const { status, text } = await sendRaw(product.url, `${method} ${path}`, [
          ['Cookie', admin.cookie],
          ['Origin', 'https://jahat.example'],
          ['X-Uji', 'gema'],
          ['Access-Control-Request-Method', 'POST'],
        ])
        expect([path, status >= 200 && status < 500]).toEqual([path, true])
        expect(text).not.toMatch(/gema|"username":"admin"/)
        // OpenID Connect is for pages of other applications too; with no cookie and no credentials.
        const shared = path.includes('openid') || path === '/sso/token'
        expect([path, /access-control-allow-origin/i.test(text) && !shared]).toEqual([path, false])
        expect(text).not.toMatch(/access-control-allow-credentials/i)
      }
    },
  )

  test('a method that a header asks for instead is not done', async () => {
    for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override', '_method'])
      for (const method of ['GET', 'POST']) {
        const sent = { method, headers: { ...JSON_TYPE, ...admin.headers, [name]: 'DELETE' } }
        await fetch(
          `${product.url}/sso/session?_method=DELETE`,
          method === 'POST' ? { ...sent, body: '{"_method":"DELETE"}' } : sent,
        )
      }
    expect(await whoIs({ ...admin.headers })).toBe('admin')
  })

  test('a body that is too large is refused, by sign-in and by OpenID Connect', async () => {
    const large = 'x'.repeat(2_000_000)
    for (const path of [
      '/sso/session',
      '/sso/password/forgotten',
      '/sso/token',
      '/sso/token/introspection',
      '/graphql',
    ]) {
      const form = path.startsWith('/sso/token')
      const { status } = await fetch(`${product.url}${path}`, {
        method: 'POST',
        headers: form ? { 'content-type': 'application/x-www-form-urlencoded' } : JSON_TYPE,
        body: form ? `grant_type=${large}` : JSON.stringify({ username: large }),
      })
      expect([path, status >= 400 && status < 500]).toEqual([path, true])
    }
  })

  test('links in mails lead to the instance, whatever host the request names', async () => {
    const body = JSON.stringify({ email: 'warga@satudata.example' })
    const { status } = await sendRaw(
      product.url,
      'POST /sso/password/forgotten',
      [
        ['Host', 'jahat.example'],
        ['X-Forwarded-Host', 'jahat.example'],
        ['Forwarded', 'host=jahat.example'],
        ['Content-Type', 'application/json'],
      ],
      body,
    )
    expect(status).toBe(202)
    const folder = join(dirname(region.lake.folder), 'mail')
    let mails: string[] = []
    for (let tries = 0; mails.length === 0 && tries < 100; tries++) {
      await pause(100)
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'))
      mails = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
    }
    expect(mails).toHaveLength(1)
    expect(mails[0]).not.toContain('jahat')
    expect(mails[0]).toContain('/atur-sandi#token')
  })
})
