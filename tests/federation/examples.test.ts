import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { testSubgraph } from '@satudata/cli'
import { ACCESS_AUDIENCE, ACCESS_ISSUER, signAccount } from '@satudata/core'
import { openKeys } from '@satudata/gateway'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAnswer } from '../support/gateway.ts'
import { startCommand } from '../support/process.ts'
import { sampleGround } from '../support/region.ts'
import { PYTHON, satudata, startExample } from './support/examples.ts'
import type { RunningExample } from './support/examples.ts'

// What a team outside does, with the product running: its own service, the command line, a review, an answer through the graph.

const stack = new AsyncDisposableStack()
let folder: string
let url: string
let tokens: Readonly<Record<'walidata' | 'admin' | 'education' | 'social', string>>

beforeAll(async () => {
  const sample = stack.use(await sampleGround())
  folder = sample.folder
  const env = { DATA_DIR: folder, DATABASE_URL: sample.url, REGISTRY_ALLOW: '127.0.0.1' }
  const product = stack.use(startCommand(['start', '--no-build'], env))
  url = (await product.address('Graph')).replace('/graphql', '')
  tokens = {
    walidata: await tokenOf('walidata'),
    admin: await tokenOf('admin'),
    education: await tokenOf('produsen.pendidikan'),
    social: await tokenOf('produsen.sosial'),
  }
})
afterAll(() => stack.disposeAsync())

async function tokenOf(account: string): Promise<string> {
  const { privateKey: key, keyId } = await openKeys(join(folder, 'keys'))
  return signAccount(account, { key, keyId, issuer: ACCESS_ISSUER, audience: ACCESS_AUDIENCE, lifetime: 600 })
}

async function ask(query: string, token?: string) {
  const headers = {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
  return readAnswer(await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) }))
}

const start = (name: string) => startExample(name, `${url}/.well-known/jwks.json`)

/** Registers by an official of its owner, publishes with the token of the subgraph, and is let in by an administrator. */
async function joined(
  name: string,
  { owner, official }: { readonly owner: string; readonly official: string },
  { url: at, schema }: RunningExample,
): Promise<string> {
  const registered = await satudata(
    url,
    official,
    'subgraph',
    'register',
    name,
    '--owner',
    owner,
    '--url',
    at,
    '--contact',
    `${name}@example.go.id`,
    '--description',
    'An example',
    '--json',
  )
  expect(registered).toMatchObject({ code: 0, err: '' })
  const { token } = JSON.parse(registered.out) as { token: string }
  const published = await satudata(url, token, 'subgraph', 'publish', name, '--schema', schema)
  expect(published).toMatchObject({ code: 0, out: expect.stringContaining('waits for review') })
  const alone = await satudata(url, tokens.walidata, 'subgraph', 'publish', name, '--schema', schema)
  expect(alone.code, 'nobody publishes for another organization').toBe(3)
  const reviewed = await satudata(url, tokens.admin, 'subgraph', 'review', name, '--accept', '--tier', 'OPEN')
  expect(reviewed).toMatchObject({ code: 0, out: expect.stringContaining(`${name}  ACTIVE  OPEN\n`) })
  return token
}

/** How long a machine that runs other tests as well may take for a swap, in milliseconds; how fast it is, is measured elsewhere. */
const PATIENCE = 20_000

/** Asks until the field is there. */
async function until(query: string, token?: string) {
  const end = Date.now() + PATIENCE
  for (;;) {
    const answer = await ask(query, token)
    if (answer.errors.every(({ extensions }) => extensions?.['code'] !== 'GRAPHQL_VALIDATION_FAILED')) return answer
    if (Date.now() > end) throw new Error(JSON.stringify(answer.errors))
    await wait(50)
  }
}

/** Runs the example's own tests, as its README says; what they said when they fail. */
const ownTests = ({ schema }: RunningExample, command: string, ...args: string[]) =>
  promisify(execFile)(command, args, { cwd: dirname(schema), env: { PATH: process.env['PATH'] } }).then(
    () => 'passed',
    (error: unknown) => String(Object.values(error as object)),
  )

describe('the licensing system in TypeScript', () => {
  let example: RunningExample
  beforeAll(async () => void (example = stack.use(await start('perizinan-typescript'))))

  test('passes its own tests', async () => {
    expect(await ownTests(example, process.execPath, '--test', 'test/*.test.ts')).toBe('passed')
  })

  test('passes the kit', async () => {
    const sdl = await readFile(example.schema, 'utf8')
    const { results } = await testSubgraph({ url: example.url, sdl, name: 'perizinan' })
    expect(results.filter(({ outcome }) => outcome === 'FAILED')).toEqual([])
  })

  test('joins the running graph by the command line, guards its rows, is refused what is not its own, and is rolled back', async () => {
    const token = await joined('perizinan', { owner: '000400000000000', official: tokens.education }, example)
    const query = `{
      region(code: "36.03") { name permitSummary { total } permits(first: 1) { permits { number applicant region { name } adviser { name } } } }
      organization(code: "001300000000000") { name permitsAwaitingAdvice { title region { name } } }
    }`
    const { data, errors } = await until(query)
    expect(data).toMatchObject({
      region: {
        name: 'Kabupaten Tangerang',
        permitSummary: { total: 13 },
        permits: { permits: [{ applicant: null }] },
      },
      organization: { name: 'Dinas Lingkungan Hidup dan Kehutanan' },
    })
    expect(data.organization.permitsAwaitingAdvice[0].region.name).toEqual(expect.any(String))
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE'])
    const seen = await ask(query, tokens.walidata)
    expect(seen.data.region.permits.permits[0].applicant).toMatch(/^Pemohon Rekaan \d+$/)
    expect(seen.errors).toEqual([])

    const again = await satudata(url, token, 'subgraph', 'publish', 'perizinan', '--schema', example.schema)
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('Version 1 is served already') })

    const theirs = join(folder, 'theirs.graphql')
    const own = await readFile(example.schema, 'utf8')
    await writeFile(theirs, own.replace('  code: ID!', '  code: ID!\n  "Taken over."\n  name: String!'))
    const refused = await satudata(url, token, 'subgraph', 'publish', 'perizinan', '--schema', theirs)
    expect(refused).toMatchObject({ code: 1, out: expect.stringMatching(/Region\.name[^]*REFUSED[^]*Not published/) })
    expect((await satudata(url, token, 'supergraph', 'history')).code, 'its token does nothing else').toBe(3)

    const history = await satudata(url, tokens.admin, 'supergraph', 'history', '--json')
    const [now, before] = JSON.parse(history.out).activations as { reason: string; supergraph: { hash: string } }[]
    expect(now?.reason).toBe('APPROVE')
    const back = before!.supergraph.hash.slice(0, 12)
    expect(await satudata(url, tokens.admin, 'supergraph', 'rollback', back, '--note', 'a test')).toMatchObject({
      code: 0,
    })
    const gone = async () => (await ask('{ region(code: "36.03") { permitSummary { total } } }')).errors[0]?.extensions
    await expect.poll(gone, { timeout: PATIENCE }).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' })
    const shown = await satudata(url, tokens.admin, 'subgraph', 'show', 'perizinan', '--json')
    expect(JSON.parse(shown.out)).toMatchObject({
      subgraph: { state: 'QUARANTINED', quarantine: { reason: 'BY_HAND' } },
    })
    const returned = await satudata(url, tokens.admin, 'subgraph', 'return', 'perizinan')
    expect(returned).toMatchObject({ code: 0, out: 'perizinan  ACTIVE  OPEN\n' })
    expect((await until(query)).data.region.permitSummary).toEqual({ total: 13 })
  })

  test('is listed, shown, given a token for its CI, which ends when it is revoked, and retired, each by one command', async () => {
    const own = (...args: string[]) => satudata(url, tokens.education, 'subgraph', ...args)
    const listed = await own('list', '--owner', '000400000000000')
    expect(listed).toMatchObject({ code: 0, err: '' })
    expect(listed.out.split('\n').map((line) => line.split(/ {2,}/))).toContainEqual([
      'perizinan',
      'ACTIVE',
      'OUTSIDE',
      'OPEN',
      '000400000000000',
      '1',
      example.url,
    ])
    const shown = await own('show', 'perizinan')
    expect(shown.out).toMatch(/^state +ACTIVE$/m)
    expect((await own('show', 'perizinan', '--sdl')).out.trim()).toBe((await readFile(example.schema, 'utf8')).trim())

    const { code, out: token, err } = await own('token', 'create', 'perizinan', '--name', 'CI')
    expect([code, token]).toEqual([0, expect.stringMatching(/^sdg_\S+\n$/)])
    const check = () => satudata(url, token.trim(), 'subgraph', 'check', 'perizinan', '--schema', example.schema)
    expect((await check()).code).toBe(0)
    const [, id = ''] = /token revoke (\S+)/.exec(err) ?? []
    expect((await own('token', 'revoke', id)).code).toBe(0)
    expect((await check()).code).toBe(3)

    expect((await own('retire', 'perizinan')).code, 'it is said why').toBe(2)
    expect(await own('retire', 'perizinan', '--note', 'a test')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^perizinan +RETIRED/),
    })
    const gone = async () => (await ask('{ region(code: "36.03") { permitSummary { total } } }')).errors[0]?.extensions
    await expect.poll(gone, { timeout: PATIENCE }).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' })
  })
})

describe.skipIf(PYTHON === null)('the library system in Python (skipped where there is no Python 3.10)', () => {
  let example: RunningExample
  beforeAll(async () => void (example = stack.use(await start('perpustakaan-python'))))

  test('passes its own tests', async () => {
    expect(await ownTests(example, PYTHON!, '-m', 'unittest')).toBe('passed')
  })

  test('passes the kit', async () => {
    const sdl = await readFile(example.schema, 'utf8')
    const { results } = await testSubgraph({ url: example.url, sdl, name: 'perpustakaan' })
    expect(results.filter(({ outcome }) => outcome === 'FAILED')).toEqual([])
  })

  test('joins the running graph and answers together with ours, each caller as its tier', async () => {
    await joined('perpustakaan', { owner: '000900000000000', official: tokens.social }, example)
    const query = `query Libraries { regions(first: 2, level: REGENCY) { nodes { name libraryTotals { libraries } libraries(kind: PUBLIC) { ...Named } } } }
      fragment Named on Library { title: name openOn dutyPhone region { code kind } }`
    const { data, errors } = await until(query)
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE'])
    expect(data.regions.nodes).toHaveLength(2)
    for (const region of data.regions.nodes)
      expect(region).toMatchObject({
        libraries: [
          { title: `Perpustakaan Umum ${region.name}`, dutyPhone: null, region: { kind: expect.any(String) } },
        ],
      })
    const seen = await ask(query, tokens.walidata)
    expect(seen.data.regions.nodes[0].libraries[0].dutyPhone).toMatch(/^0254-555-\d{4}$/)
  })
})
