import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAnswer, startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { startCommand } from '../support/process.ts'
import { sampleGround } from '../support/region.ts'
import { figures, places } from './fixtures/subgraphs.ts'

/** A file, where a folder should be. */
const entry = new URL('../../gateway/start.mjs', import.meta.url).pathname
let folder: string
let served: TestGateway
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'satudata-process-'))
  // Only its two HTTP subgraphs are used.
  served = await startGateway({ transport: 'http', subgraphs: [places(), figures()] })
})
afterAll(async () => {
  await served[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

const command = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  startCommand(args, { DATA_DIR: folder, ...env })

/** What a token says. */
function decodeJwt(token: string): Record<string, unknown> & { exp: number; iat: number } {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as ReturnType<typeof decodeJwt>
}

async function supergraphFile(): Promise<string> {
  const urls = served.subgraphUrls
  const file = join(folder, 'supergraph.yaml')
  await writeFile(join(folder, 'figures.graphql'), figures().typeDefs)
  await writeFile(
    file,
    `federation_version: =2.11.0
subgraphs:
  places:
    schema:
      subgraph_url: ${urls.get('places')}
  figures:
    routing_url: ${urls.get('figures')}
    schema:
      file: ./figures.graphql
`,
  )
  return file
}

const ask = async (url: string, query: string) =>
  readAnswer(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
  )

describe('the gateway alone over a supergraph.yaml', () => {
  test('serves HTTP subgraphs and stops cleanly on SIGTERM, finishing what runs', async () => {
    await using gateway = command(['gateway', '--config', await supergraphFile()])
    const url = await gateway.address('Graph')
    // This process has keys of its own, which the subgraphs do not know: not the caller's fault.
    const { data, errors } = await ask(url, '{ places { name people } }')
    expect({ data, code: errors[0]?.extensions?.['code'] }).toEqual({ data: null, code: 'SUBGRAPH_UNAVAILABLE' })
    gateway.child.kill('SIGTERM')
    expect((await gateway.ended).code).toBe(0)
  })

  test('with the keys the subgraphs know, answers across them', async () => {
    const dataDir = served.keys.publicFile.replace(/\/keys\/jwks\.json$/, '')
    await using gateway = command(['gateway', '--config', await supergraphFile()], { DATA_DIR: dataDir })
    const url = await gateway.address('Graph')
    expect((await ask(url, '{ places { name people } }')).data).toEqual({
      places: [
        { name: 'Banten', people: 12881374 },
        { name: 'Kabupaten Tangerang', people: 3459706 },
      ],
    })
    const running = ask(url, '{ slow(ms: 1500) }')
    await wait(300)
    gateway.child.kill('SIGINT')
    expect((await running).data).toEqual({ slow: 'done' })
    expect((await gateway.ended).code).toBe(0)
  })

  test('a second Ctrl-C ends at once', async () => {
    const dataDir = served.keys.publicFile.replace(/\/keys\/jwks\.json$/, '')
    await using gateway = command(['gateway', '--config', await supergraphFile()], { DATA_DIR: dataDir })
    const url = await gateway.address('Graph')
    const running = ask(url, '{ slow(ms: 9000) }').catch(() => 'cut off')
    await wait(300)
    gateway.child.kill('SIGINT')
    await wait(800)
    gateway.child.kill('SIGINT')
    const { code, stdout } = await gateway.ended
    expect(code).toBe(130)
    expect(stdout).toContain('press Ctrl-C again to end at once')
    expect(await running).toBe('cut off')
  })

  test('a subgraph that is not there is named with its address and what to do', async () => {
    const file = join(folder, 'dead.yaml')
    await writeFile(file, 'subgraphs:\n  dead:\n    schema: { subgraph_url: "http://127.0.0.1:9/graphql" }\n')
    const { code, stderr } = await command(['gateway', '--config', file]).ended
    expect(code).toBe(1)
    expect(stderr).toMatch(/dead: http:\/\/127\.0\.0\.1:9\/graphql does not answer .*start the subgraph first/)
    expect(stderr).not.toMatch(/\n {4}at /)
  })
})

test('a port in use is said in one sentence, before anything else starts', async () => {
  const blocker = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => blocker.once('listening', resolve))
  const { port } = blocker.address() as AddressInfo
  const dataDir = await mkdtemp(join(tmpdir(), 'satudata-port-'))
  const { code, stderr } = await command(['start', '--no-build'], { PORT: String(port), DATA_DIR: dataDir }).ended
  blocker.close()
  expect(code).toBe(1)
  expect(stderr.trim()).toBe(
    `Port ${port} is in use, perhaps by another start of Satu Data: stop that, or choose another port, e.g. PORT=${port + 1}.`,
  )
  expect(await readdir(dataDir)).toEqual(['keys'])
  await rm(dataDir, { recursive: true })
})

test.each([
  [['subgraph', 'populasi'], {}, /^There is no subgraph "populasi": organizations, datasets, [^\n]*\.\n$/],
  [['subgraph', 'toString'], {}, /^There is no subgraph "toString"/],
  [['start', '--port'], {}, /^start takes no "--port"[^\n]*PORT=4001\.\n$/],
  [
    ['subgraph', 'population'],
    { DATABASE_URL: 'postgres://satudata@127.0.0.1:1/x' },
    /^The database of DATABASE_URL [^\n]*\n$/,
  ],
  [
    ['start', '--no-build'],
    { DATABASE_URL: 'postgres://satudata@127.0.0.1:1/x' },
    /^The database of DATABASE_URL [^\n]*\n$/,
  ],
  [
    ['start', '--no-build'],
    { DATA_DIR: entry },
    /^\/[^\n]* cannot be a folder, as a file is in the way: set DATA_DIR[^\n]*\n$/,
  ],
])('%j with %j ends with one clear line', async (args, env, message) => {
  const { code, stderr } = await command(args, env).ended
  expect(code).toBe(1)
  expect(stderr).toMatch(message)
})

test("a subgraph alone listens, knows the instance's callers, and says where their keys are", async () => {
  await using sample = await sampleGround()
  await using alone = command(['subgraph', 'population'], { DATABASE_URL: sample.url, DATA_DIR: sample.folder })
  const url = await alone.address('population')
  const { data, errors } = await ask(
    url,
    '{ _entities(representations: [{ __typename: "Region", code: "36" }]) { ... on Region { population { total { count } } } } }',
  )
  expect(errors).toEqual([])
  expect(data._entities[0].population.total.count).toBe(12_881_374)
  alone.child.kill('SIGTERM')
  expect((await alone.ended).code).toBe(0)
})

describe('token', () => {
  test('prints the token and nothing else on stdout; it names an account and no right', async () => {
    const { code, stdout } = await command(['token', '--account', 'Gubernur', '--hours', '2']).ended
    expect(code).toBe(0)
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
    const { iat, exp, ...claims } = decodeJwt(stdout.trim())
    expect(claims).toEqual({ account: 'gubernur', iss: 'urn:satudata:instance', aud: 'urn:satudata:graph' })
    expect(exp - iat).toBe(7_200)
  })

  test.each([
    [[], /A token needs an account/],
    [['--account', 'gubernur', '--hours', '0'], /--hours 0: use a number above 0/],
    [['--account', 'gubernur', '--hours', '25'], /--hours 25: use a number above 0, at most 24/],
    [['--role', 'ADMIN'], /Unknown option '--role'/],
  ])('%j is refused with the way out', async (args, message) => {
    const { code, stdout, stderr } = await command(['token', ...args]).ended
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(message)
  })
})
