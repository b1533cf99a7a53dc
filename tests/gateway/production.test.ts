import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase } from '@satudata/subgraph/testing'
import type { TestDatabase } from '@satudata/subgraph/testing'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCommand } from '../support/process.ts'
import type { Command } from '../support/process.ts'

// The whole way from an empty database to the first administrator, with the real process and its commands.

const PUBLIC_URL = 'https://satudata.example.go.id'
const NIP = '198501012010011001'
const PASSWORD = 'kuda-laut-menari-di-teluk-1871'
const FILES = {
  organizations: `code,name,short_name,kind,aliases,valid_from,valid_to
001600000000000,Dinas Komunikasi dan Informatika,Diskominfo,DINAS,,,
`,
  positions: `code,name,kind,echelon,organization,authority,valid_from,valid_to
JF.01,Pranata Komputer,FUNCTIONAL,,,NONE,2017-01-01,
`,
  holders: `position,employee_number,name,organization,appointment,decree,valid_from,valid_to
JF.01,${NIP},Sri Wahyuni,001600000000000,DEFINITIVE,SK/1,2024-01-02,
`,
}

const production = {
  MODE: 'production',
  SECRET: randomBytes(32).toString('hex'),
  PUBLIC_URL,
  TRUSTED_PROXIES: '127.0.0.1',
}

let folder: string
let database: TestDatabase
let instance: Command
let address: string
const command = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  startCommand(args, { DATA_DIR: folder, ...env })
const operator = (...args: string[]) => command(args, { ...production, DATABASE_URL: database.url }).ended

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'satudata-production-'))
  database = await createTestDatabase()
  instance = command(['start', '--no-build'], { ...production, DATABASE_URL: database.url })
  address = await instance.address('Graph')
})
afterAll(async () => {
  await instance?.[Symbol.asyncDispose]()
  await database?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

/** A browser behind a proxy that ends TLS: it keeps cookies, and the proxy says how it was reached. */
function browser() {
  const jar = new Map<string, string>()
  const written: string[] = []
  const send = async (method: string, path: string, body?: object) => {
    const { headers, status, text } = await behindProxy(method, path, body, cookieOf(jar))
    for (const line of headers) {
      written.push(line)
      const [name = '', value = ''] = line.split(';', 1)[0]!.split('=', 2)
      jar.set(name, value)
    }
    // oxlint-disable-next-line typescript/no-explicit-any -- tests read into answers whose shape they ask for
    return { status, data: text === '' ? null : (JSON.parse(text) as Record<string, any>) }
  }
  return {
    written,
    get: (path: string) => send('GET', path),
    post: (path: string, body: object = {}) => send('POST', path, body),
  }
}

const cookieOf = (jar: ReadonlyMap<string, string>) => [...jar].map((pair) => pair.join('=')).join('; ')

/** `fetch` does not let us say under which name we came. */
function behindProxy(method: string, path: string, body: object | undefined, cookie: string) {
  return new Promise<{ status: number; headers: string[]; text: string }>((resolve, reject) => {
    const headers = {
      host: 'satudata.example.go.id',
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'satudata.example.go.id',
      origin: PUBLIC_URL,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      ...(cookie === '' ? {} : { cookie }),
    }
    const sent = request(new URL(path, address), { method, headers }, (response) => {
      let text = ''
      response.on('data', (part: Buffer) => (text += String(part)))
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers['set-cookie'] ?? [], text }),
      )
    })
    sent.on('error', reject)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

describe('from an empty database', () => {
  test('regions are there, and nothing of the sample', async () => {
    const { data } = await browser().post('/graphql', {
      query: `{
        regions(level: REGENCY) { totalCount } indicators { totalCount }
        organizations { totalCount } datasets { totalCount } budgetLines { totalCount }
      }`,
    })
    expect(data).toEqual({
      data: {
        regions: { totalCount: 8 },
        indicators: { totalCount: expect.any(Number) as number },
        organizations: { totalCount: 0 },
        datasets: { totalCount: 0 },
        budgetLines: { totalCount: 0 },
      },
    })
    expect(data?.['data'].indicators.totalCount).toBeGreaterThan(10)
  })

  test('no demonstration account is there, and its password signs nobody in', async () => {
    const { data } = await browser().get('/sso/session')
    expect(data).toMatchObject({ account: null, options: { demonstration: [] } })
    const tried = await browser().post('/sso/session', { username: 'gubernur', password: 'satudata-demo-2026' })
    expect(tried.status).toBe(401)
  })

  test('files and a command make the first administrator, who sets a password and needs a second factor', async () => {
    const paths = await Promise.all(
      Object.entries(FILES).map(async ([register, text]) => {
        const path = join(folder, `${register}.csv`)
        await writeFile(path, text)
        return [`--${register}`, path]
      }),
    )
    const taken = await operator('officials', ...paths.flat())
    expect(taken).toMatchObject({ code: 0, stdout: expect.stringContaining('1 holders on record') as string })
    const made = await operator('account', 'create', '--username', 'sri', '--name', 'Sri', '--nip', NIP, '--admin')
    expect(made).toMatchObject({ code: 0, stderr: '' })
    const token = new RegExp(`^${PUBLIC_URL}/atur-sandi#token=(\\S+)$`, 'm').exec(made.stdout)?.[1]

    const sri = browser()
    expect((await sri.post('/sso/password/reset', { token, password: PASSWORD })).status).toBe(204)
    expect(await sri.post('/sso/password/reset', { token, password: `${PASSWORD}!` })).toMatchObject({ status: 400 })
    const signedIn = await sri.post('/sso/session', { username: 'sri', password: PASSWORD })
    expect(signedIn).toMatchObject({ status: 200, data: { next: 'ENROL' } })
    const roles = async () => (await sri.post('/graphql', { query: '{ me { username roles } }' })).data?.['data'].me
    expect(await roles()).toBeNull()

    const { data } = await sri.post('/sso/factors/totp')
    const code = new TOTP({ secret: Secret.fromBase32(data!['secret'] as string) }).generate()
    const enrolled = await sri.post('/sso/factors/totp/confirm', { code })
    expect(enrolled.data).toMatchObject({ next: 'DONE', recoveryCodes: expect.any(Array) as string[] })
    expect(await roles()).toEqual({ username: 'sri', roles: ['PUBLIC', 'WALIDATA', 'ADMIN'] })
    for (const cookie of sri.written) expect(cookie).toMatch(/^__Host-.*; Path=\/; HttpOnly; SameSite=Lax; Secure/)
  })
})

describe.concurrent('does not start', () => {
  const start = async (env: Readonly<Record<string, string>>, what = ['start', '--no-build']) => {
    const { code, stdout, stderr } = await command(what, { LOG_LEVEL: 'error', ...env }).ended
    expect({ code, addresses: /http/.test(stdout) }).toEqual({ code: 1, addresses: false })
    expect(stderr).not.toMatch(/\n {4}at /)
    return stderr
  }

  test('with a default secret, or where people would type passwords without TLS', async () => {
    const { SECRET: _, ...without } = production
    const outcomes = await Promise.all([
      start(without),
      start({ ...production, SECRET: 'a'.repeat(40) }),
      start({ ...production, PUBLIC_URL: 'http://satudata.example.go.id' }),
    ])
    expect(outcomes).toEqual([
      expect.stringMatching(/^ {2}SECRET is needed in production/m),
      expect.stringMatching(/^ {2}SECRET is too simple/m),
      expect.stringMatching(/^ {2}PUBLIC_URL=http:\S+ must be the https address/m),
    ])
    // A secret is not repeated.
    expect(outcomes.join('')).not.toContain('aaaa')
  })

  test('on a database with demonstration accounts', async () => {
    await using demonstration = await createTestDatabase()
    await using identity = command(['subgraph', 'identity'], { DATABASE_URL: demonstration.url })
    await identity.address('identity')
    identity.child.kill('SIGTERM')
    await identity.ended
    const said = await start({ ...production, DATABASE_URL: demonstration.url })
    expect(said).toMatch(/^This database holds the sample data with its demonstration accounts[^\n]*\n$/)
  })

  test('with another secret than the database was begun with', async () => {
    const said = await start({ ...production, DATABASE_URL: database.url, SECRET: randomBytes(32).toString('hex') })
    expect(said).toMatch(/^The secret differs from the one this database was begun with[^\n]*\n$/)
  })

  test('in demonstration on the database of production, which must not get accounts with a known password', async () => {
    const said = await start({ DATABASE_URL: database.url, SECRET: production.SECRET }, ['subgraph', 'identity'])
    expect(said).toMatch(/^This database was begun in production[^\n]*set MODE=production[^\n]*\n$/)
    const { data } = await browser().get('/sso/session')
    expect(data?.['options'].demonstration).toEqual([])
  })
})
