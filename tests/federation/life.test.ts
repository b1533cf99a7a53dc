import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCommand } from '../support/process.ts'
import { sampleGround } from '../support/region.ts'
import { signIn } from '../support/sign-in.ts'
import { satudataReading } from './support/examples.ts'
import { steadyLoad } from './support/load.ts'
import { permits } from './support/permits.ts'
import { foreignSubgraph } from './support/subgraph.ts'
import type { ForeignSubgraph } from './support/subgraph.ts'

const root = join(import.meta.dirname, '../..')
const OWNER = '000400000000000'
/** When it is given up to wait for what is served, in milliseconds. How soon it is, `pnpm bench publications` measures. */
const AT_LAST = 20_000
/** How often a process tells what is asked of it, in milliseconds, and a little more. */
const KNOWN = 2_500
const PERMITS =
  '{ region(code: "36.03") { permits { number issuedOn } } organization(code: "000400000000000") { permitCount } }'
const JOINED = {
  region: {
    permits: [
      { number: '36.03/1', issuedOn: '2026-01-02' },
      { number: '36.03/2', issuedOn: '2026-01-02' },
    ],
  },
  organization: { permitCount: 2 },
}

/** An answer against its own schema. */
const LIE = '{"data":{"_entities":[{"__typename":"Region","permits":"banyak"}]}}'

const opened = new AsyncDisposableStack()
let url: string
let mails: string
let service: ForeignSubgraph
/** Whether it answers against its own schema. */
let lies = false
/** The same after its next release, at an address of its own. */
let next: ForeignSubgraph

beforeAll(async () => {
  const sample = opened.use(await sampleGround())
  const instead = () => (lies ? { status: 200, type: 'application/json', body: LIE } : null)
  service = opened.use(await foreignSubgraph({ ...permits({ issuedOn: true }), instead }))
  next = opened.use(await foreignSubgraph(permits({ issuedOn: false })))
  mails = join(sample.folder, 'mail')
  const product = opened.use(
    startCommand(['start', '--no-build'], {
      DATABASE_URL: sample.url,
      DATA_DIR: sample.folder,
      REGISTRY_ALLOW: '127.0.0.1',
      RATE_ANONYMOUS: '0',
    }),
  )
  url = (await product.address('Graph')).replace(/\/graphql$/, '')
}, 300_000)

afterAll(() => opened.disposeAsync())

interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read into answers whose shape their own query text gives
  readonly data: any
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[]
}

async function ask(
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer
}

/** Asks as somebody who is signed in; throws when the graph says no. */
async function askAs(username: string, query: string, variables: object = {}) {
  const { headers } = await signIn(url, username)
  const { data, errors } = await ask(query, variables, headers)
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}

/** Runs `pnpm satudata …` in a process of its own with a token, the schema at its standard input. */
async function satudata(args: readonly string[], token: string, input = '') {
  const env = { ...process.env, SATUDATA_URL: url, SATUDATA_TOKEN: token, LANG: 'en_US.UTF-8', NO_COLOR: '1' }
  const child = spawn(process.execPath, [join(root, 'packages/cli/start.mjs'), ...args], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += String(part)))
  child.stdin.end(input)
  const [code] = (await once(child, 'close')) as [number]
  return { code, said }
}

/** Waits until an operation answers with these data. */
async function until(query: string, data: unknown): Promise<void> {
  const started = performance.now()
  for (;;) {
    const answer = await ask(query)
    if (answer.errors === undefined && JSON.stringify(answer.data) === JSON.stringify(data)) return
    if (performance.now() - started > AT_LAST) throw new Error(`Still ${JSON.stringify(answer)}`)
    await wait(25)
  }
}

describe('a subgraph of others, while the product runs', () => {
  test('is registered, joined, refused when it breaks clients, let through with consent, and rolled back, and taken out when it lies; no answer is lost', async () => {
    await using joining = steadyLoad(url, 200)
    const { registerSubgraph } = await askAs(
      'produsen.pendidikan',
      'mutation Register($input: SubgraphInput!) { registerSubgraph(input: $input) { token subgraph { name state } } }',
      {
        input: {
          name: 'perizinan',
          owner: OWNER,
          url: service.url,
          contact: 'dindikbud@satudata.example',
          description: 'Izin (rekaan)',
        },
      },
    )
    expect(registerSubgraph.subgraph).toEqual({ name: 'perizinan', state: 'PENDING' })
    const token: string = registerSubgraph.token

    const first = await satudata(
      ['subgraph', 'publish', 'perizinan', '--schema', '-', '--message', 'Pertama'],
      token,
      service.typeDefs,
    )
    expect(first).toMatchObject({ code: 0 })
    expect((await ask(PERMITS)).errors?.[0]?.message).toContain('Cannot query field "permits"')
    await askAs('walidata', 'mutation { reviewSubgraph(name: "perizinan", accept: true, tier: OPEN) { state } }')
    await until(PERMITS, JOINED)
    const seen = await ask('{ __type(name: "Region") { fields { name } } }')
    expect(seen.data.__type.fields).toContainEqual({ name: 'permits' })

    const joined = await joining.stop()

    // Somebody uses it.
    const client = { 'apollographql-client-name': 'peta-izin', 'apollographql-client-version': '1.2' }
    expect(await ask(`query Izin ${PERMITS}`, {}, client)).toEqual({ data: JOINED })
    const broken = (what: 'check' | 'publish') =>
      satudataReading(
        next.typeDefs,
        url,
        token,
        'subgraph',
        what,
        'perizinan',
        '--schema',
        '-',
        '--url',
        next.url,
        '--json',
      )
    // What is used is known some seconds later.
    await wait(KNOWN)
    await expect.poll(() => broken('check'), { timeout: 40_000, interval: 2_000 }).toMatchObject({ code: 1 })
    await using changing = steadyLoad(url, 200)
    const refused = await broken('publish')
    expect(refused.code).toBe(1)
    expect(refused.out).toContain('Permit.issuedOn')
    expect(refused.out).toContain('peta-izin')
    expect(refused.out).toContain('Izin')
    expect((await ask(PERMITS)).data).toEqual(JOINED)

    const check = /"id": "([^"]+)"/.exec(refused.out)?.[1]
    await askAs(
      'walidata',
      'mutation Consent($id: ID!) { consentToCheck(check: $id, reason: "Pemakai sudah pindah.") { outcome } }',
      { id: check },
    )
    expect(await broken('publish')).toMatchObject({ code: 0 })
    const gone = () => ask(PERMITS).then(({ errors }) => errors?.[0]?.message)
    await expect.poll(gone, { timeout: AT_LAST }).toContain('Cannot query field "issuedOn"')

    const { supergraphActivations } = await askAs(
      'walidata',
      '{ supergraphActivations(first: 5) { nodes { sequence reason supergraph { hash } } } }',
    )
    const before = supergraphActivations.nodes.find(({ reason }: { reason: string }) => reason === 'APPROVE')
    await askAs('walidata', 'mutation Back($to: ID!) { rollbackSupergraph(to: $to, note: "Kembali") { sequence } }', {
      to: before.supergraph.hash,
    })
    await until(PERMITS, JOINED)

    // What it lies in is null, and then its fields are gone.
    lies = true
    const lied = '{ region(code: "36.03") { code permits { number } } }'
    for (let time = 0; time < 3; time++) expect((await ask(lied)).data).toEqual({ region: null })
    await expect
      .poll(() => ask(lied).then(({ errors }) => errors?.[0]?.message), { timeout: AT_LAST })
      .toContain('Cannot query field "permits"')
    const shown = await askAs('walidata', '{ subgraph(name: "perizinan") { state quarantine { reason } } }')
    expect(shown.subgraph).toEqual({ state: 'QUARANTINED', quarantine: { reason: 'LIED' } })

    const changed = await changing.stop()
    expect([...new Set([...joined.lost, ...changed.lost])]).toEqual([])
    expect(joined.asked + changed.asked).toBeGreaterThan(500)

    // Its owner is told, by the mail that an instance without a mail server keeps in its folder.
    const told = async () => {
      const names = (await readdir(mails).catch(() => [])).filter((name) => name.endsWith('.eml'))
      return (await Promise.all(names.map((name) => readFile(join(mails, name), 'utf8')))).join('')
    }
    await expect.poll(told, { timeout: AT_LAST }).toMatch(/^To: dindikbud@satudata\.example$[^]*perizinan/m)
  }, 120_000)
})
