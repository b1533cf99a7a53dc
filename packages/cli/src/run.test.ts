import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildASTSchema, parse, validate } from 'graphql'
import { expect, test, vi } from 'vitest'
import { OPERATIONS } from './operations.ts'
import { run } from './run.ts'
import { settingsFrom } from './settings.ts'
import { terminal } from './terminal.ts'

const TOKEN = 'sdg_0123456789ab_secretsecretsecret'

/** Runs a command line and collects what it wrote. */
async function command(args: readonly string[], env: Readonly<Record<string, string>> = {}, stdin = '') {
  const written = { out: '', err: '' }
  const code = await run(args, settingsFrom({ LANG: 'en_GB.UTF-8', ...env }, tmpdir()), {
    out: (text) => void (written.out += text),
    err: (text) => void (written.err += text),
    outIsTerminal: false,
    errIsTerminal: false,
    stdin: async () => stdin,
  })
  expect(written.out + written.err).not.toContain('secretsecret')
  return { code, ...written }
}

async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const graphql = (body: unknown, status = 200): RequestListener => {
  return (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

test.each([
  [['frobnicate'], 'There is no command "frobnicate"'],
  [['subgraph', 'check'], 'Needed: subgraph check NAME'],
  [['subgraph', 'check', 'permits'], 'Say which schema'],
  [
    ['subgraph', 'check', 'permits', '--schema', '/nowhere.graphql'],
    '/nowhere.graphql cannot be read: there is no such file',
  ],
  [['subgraph', 'check', 'permits', '--schema', '-'], 'there is no schema in it'],
  [['subgraph', 'check', 'permits', '--scheme', 'x'], 'There is no option --scheme; there are --schema'],
  [['subgraph', 'register', 'permits', '--url', 'http://localhost'], '--owner is missing'],
  [['subgraph', 'review', 'permits', '--accept'], '--accept needs --tier'],
  [['subgraph', 'list', '--timeout', 'soon'], 'must be between 0 and 3600 seconds'],
  [['supergraph', 'rollback', 'latest', '--note', 'x'], 'is no hash of a graph'],
  [['subgraph', 'rollback', 'permits', 'latest', '--note', 'x'], 'is no number of a version'],
  [['subgraph', 'rollback', 'permits'], '--note is missing'],
  [['subgraph', 'test', '--url', 'http://127.0.0.1:1', '--keys', 'x'], '--keys must be the number of a port'],
])('%j cannot be used: exit code 2, and what to write instead', async (args, message) => {
  expect(await command(args)).toEqual({ code: 2, out: '', err: expect.stringContaining(message) })
})

test('what takes longer than a second says so on stderr, once for a file, counting for a person, and takes that away again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  try {
    for (const [errIsTerminal, said] of [
      [false, ['Checking permits …\n']],
      [true, ['\rChecking permits … 1 s', '\rChecking permits … 2 s', expect.stringMatching(/^\r +\r$/)]],
    ] as const) {
      const err: string[] = []
      const streams = { out: () => undefined, err: (text: string) => void err.push(text), outIsTerminal: false }
      const shown = terminal(
        { ...streams, errIsTerminal, stdin: async () => '' },
        settingsFrom({ LANG: 'en' }, tmpdir()),
        true,
      )
      const work = Promise.withResolvers<string>()
      const done = shown.during({ id: 'Memeriksa permits', en: 'Checking permits' }, work.promise)
      vi.advanceTimersByTime(2_100)
      work.resolve('checked')
      expect(await done).toBe('checked')
      vi.advanceTimersByTime(5_000)
      expect(err).toEqual(said)
    }
  } finally {
    vi.useRealTimers()
  }
})

test('a token on the command line is refused and not repeated', async () => {
  expect(await command(['subgraph', 'list', `--token=${TOKEN}`])).toMatchObject({
    code: 2,
    err: expect.stringContaining('set SATUDATA_TOKEN'),
  })
})

test('help is there for everything, in both languages, and lists every option', async () => {
  expect(await command(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('supergraph rollback HASH') })
  expect(await command(['subgraph', 'publish', '--help'], { LANG: 'id_ID' })).toMatchObject({
    code: 0,
    out: expect.stringMatching(/menerbitkan[^]*--message TEXT\s+alasan perubahan/),
  })
  const shown = await command(['supergraph', 'show', '--help', '--language', 'id'])
  expect(shown.out).toContain('graf yang kini dilayani')
})

test('an instance that cannot be reached, is late, redirects or is something else ends with exit code 3', async () => {
  const nowhere = await command(['subgraph', 'list'], { SATUDATA_URL: 'http://127.0.0.1:1' })
  expect(nowhere).toMatchObject({ code: 3, err: expect.stringContaining('http://127.0.0.1:1/graphql does not answer') })
  await using page = await serve((_, response) => void response.end('<html>Selamat datang</html>'))
  const html = await command(['subgraph', 'list'], { SATUDATA_URL: page.url })
  expect(html).toMatchObject({ code: 3, err: expect.stringContaining('is no graph of Satu Data: HTTP 200') })
  await using late = await serve(() => undefined)
  const slow = await command(['subgraph', 'list', '--timeout', '0.2'], { SATUDATA_URL: late.url })
  expect(slow).toMatchObject({ code: 3, err: expect.stringContaining('> 200 ms') })
  let followed = false
  await using elsewhere = await serve((request, response) => {
    followed ||= request.url === '/other'
    response.writeHead(307, { location: '/other' }).end()
  })
  const moved = await command(['subgraph', 'list'], { SATUDATA_URL: elsewhere.url, SATUDATA_TOKEN: TOKEN })
  expect({ code: moved.code, followed }).toEqual({ code: 3, followed: false })
})

test('a token that does not hold, and one that may not, end with exit code 3 and the way out', async () => {
  const error = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] })
  await using dead = await serve(graphql(error('UNAUTHENTICATED', 'The token is not valid.'), 401))
  const ended = await command(['subgraph', 'list'], { SATUDATA_URL: dead.url, SATUDATA_TOKEN: TOKEN })
  expect(ended).toMatchObject({ code: 3, err: expect.stringContaining('make a new one') })
  await using strict = await serve(graphql({ data: null, ...error('UNAUTHORIZED_FIELD_OR_TYPE', 'Not for you.') }))
  const anonymous = await command(['subgraph', 'list'], { SATUDATA_URL: strict.url })
  expect(anonymous).toMatchObject({ code: 3, err: expect.stringContaining('set SATUDATA_TOKEN') })
  const scoped = await command(['supergraph', 'show'], { SATUDATA_URL: strict.url, SATUDATA_TOKEN: TOKEN })
  expect(scoped).toMatchObject({ code: 3, err: expect.stringContaining('use the token of an account') })
})

test('with --json a failure is JSON on stdout, with its code', async () => {
  const { code, out, err } = await command(['subgraph', 'list', '--json'], { SATUDATA_URL: 'http://127.0.0.1:1' })
  expect({ code, err, ...JSON.parse(out) }).toEqual({
    code: 3,
    err: '',
    error: { code: 'UNREACHABLE', message: expect.any(String) },
    exitCode: 3,
  })
})

test('the registry understands every operation that a command sends', () => {
  const files = ['packages/subgraph/common.graphql', 'subgraphs/registry/schema.graphql']
  const texts = files.map((path) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8'))
  // Of identity.
  texts.push('extend type Actor { name: String }')
  const schema = buildASTSchema(parse(texts.join('\n')), { assumeValidSDL: true })
  const faults = Object.values(OPERATIONS).flatMap((document) => validate(schema, parse(document)))
  expect(faults.map(({ message }) => message)).toEqual([])
})

const CHECK = {
  id: 'c1',
  subgraph: 'permits',
  outcome: 'NEEDS_CONSENT',
  consent: null,
  supergraph: null,
  changes: [
    { kind: 'SAFE', coordinate: 'Fee', message: 'Ditambahkan.', messageEn: 'Type Fee was added' },
    { kind: 'SAFE', coordinate: 'Fee.amount', message: 'Ditambahkan.', messageEn: 'Field amount was added' },
    { kind: 'SAFE', coordinate: 'Permit.state', message: 'Ditambahkan.', messageEn: 'Field state was added' },
    { kind: 'BREAKING', coordinate: 'Permit.title', message: 'Dihapus.', messageEn: 'Field title was removed' },
  ],
  findings: [
    {
      rule: 'BREAKING',
      severity: 'CONSENT',
      coordinate: 'Permit.title',
      line: 12,
      message: 'Kolom dipakai.',
      messageEn: 'The field is in use.',
      affected: [{ client: 'dasbor', operation: 'Permits', hash: 'ab', count: '1204', lastSeenAt: '2026-11-20' }],
    },
  ],
}

test('a check that does not pass ends with exit code 1 and names place, clients and the way out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-cli-'))
  let sent = ''
  await using server = await serve((request, response) => {
    request.on('data', (part: Buffer) => (sent += String(part)))
    request.on('end', () => graphql({ data: { checkSubgraph: CHECK } })(request, response))
  })
  try {
    await writeFile(join(folder, 'schema.graphql'), 'type Query { a: Int }')
    const env = { SATUDATA_URL: server.url, SATUDATA_TOKEN: TOKEN, INIT_CWD: folder }
    const { code, out } = await command(['subgraph', 'check', 'permits', '--schema', 'schema.graphql'], env)
    expect(code).toBe(1)
    expect(out.split('\n').slice(0, 7)).toEqual([
      '✗ Permit.title  Field title was removed',
      '+ Fee  Type Fee was added',
      '+ Permit.state  Field state was added',
      '',
      '? BREAKING  Permit.title  line 12',
      '    The field is in use.',
      '    → dasbor: Permits, 1204 times, last on 2026-11-20',
    ])
    expect(out).toContain('subgraph consent c1')
    expect(JSON.parse(sent)).toMatchObject({ variables: { name: 'permits', sdl: 'type Query { a: Int }' } })
    const piped = await command(
      ['subgraph', 'check', 'permits', '--schema', '-', '--json'],
      env,
      'type Query { b: Int }',
    )
    expect({ code: piped.code, ...JSON.parse(piped.out) }).toEqual({ code: 1, check: CHECK })
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('going back with one subgraph tells what breaks and what is served, and ends with exit code 1 when that may not be', async () => {
  const activation = {
    sequence: '7',
    reason: 'ROLLBACK',
    at: '2026-11-22T00:00:00.000Z',
    note: 'permits: wrong',
    changes: [],
    supergraph: { hash: 'ab'.repeat(32), composedAt: '2026-11-22T00:00:00.000Z', parts: [] },
  }
  const rolledBack = { check: CHECK, version: { number: 2, hash: 'cd' }, supergraph: activation }
  const answers: unknown[] = [
    rolledBack,
    rolledBack,
    { check: { ...CHECK, outcome: 'REFUSED' }, version: null, supergraph: null },
  ]
  const sent: unknown[] = []
  await using server = await serve((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += String(part)))
    request.on('end', () => {
      sent.push((JSON.parse(body) as { variables: unknown }).variables)
      graphql({ data: { rollbackSubgraph: answers.shift() } })(request, response)
    })
  })
  const env = { SATUDATA_URL: server.url, SATUDATA_TOKEN: TOKEN }
  const back = (...more: string[]) => command(['subgraph', 'rollback', 'permits', ...more, '--note', 'wrong'], env)
  const { code, out } = await back()
  expect(code).toBe(0)
  expect(out.split('\n')[0]).toBe('✗ Permit.title  Field title was removed')
  expect(out).toContain('→ dasbor: Permits, 1204 times')
  expect(out).toContain('Version 2 is served in the graph abababababab (sequence 7).')
  const json = await back('2', '--json')
  expect({ code: json.code, ...JSON.parse(json.out) }).toEqual({ code: 0, ...rolledBack })
  expect(await back('1')).toMatchObject({ code: 1, out: expect.stringContaining('REFUSED') })
  expect(sent).toEqual([null, 2, 1].map((to) => ({ name: 'permits', to, note: 'wrong' })))
})

test('a consent is given for a time and taken back, and what that comes to is told', async () => {
  const consent = { id: 'c9', coordinate: 'Region.name', at: '', until: '2027-01-31', ended: null, leavesAt: null }
  const ended = { ...consent, ended: 'WITHDRAWN', leavesAt: '2026-12-06T00:00:00.000Z' }
  const sent: unknown[] = []
  await using server = await serve((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += String(part)))
    request.on('end', () => {
      sent.push((JSON.parse(body) as { variables: unknown }).variables)
      graphql({ data: { consentToField: consent, withdrawConsent: ended } })(request, response)
    })
  })
  const env = { SATUDATA_URL: server.url, SATUDATA_TOKEN: TOKEN }
  const given = await command(
    ['subgraph', 'allow', 'permits', 'Region.name', '--reason', 'x', '--until', '2027-01-31'],
    env,
  )
  expect(given).toMatchObject({ code: 0, out: expect.stringMatching(/c9 +Region\.name +2027-01-31 +- +-/) })
  const taken = await command(['subgraph', 'withdraw', 'c9', '--reason', 'y', '--now'], env)
  expect(taken).toMatchObject({ code: 0, out: expect.stringContaining('WITHDRAWN') })
  expect(sent).toEqual([
    { subgraph: 'permits', coordinate: 'Region.name', reason: 'x', until: '2027-01-31' },
    { id: 'c9', reason: 'y', now: true },
  ])
})
