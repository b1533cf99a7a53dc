import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createLogger, keySetAt, loadConfig } from '@satudata/core'
import { openKeys } from '@satudata/gateway'
import { openLake, serveSubgraph, startSubgraph, subgraphExecutor } from '@satudata/subgraph'
import type { RunningSubgraph } from '@satudata/subgraph'
import { createTestDatabase } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import organizations from '../../subgraphs/organizations/src/index.ts'
import { permits } from '../federation/support/permits.ts'
import { foreignSubgraph } from '../federation/support/subgraph.ts'
import { readAnswer } from '../support/gateway.ts'
import { startCommand } from '../support/process.ts'
import { signIn } from '../support/sign-in.ts'

// Two gateway processes over one database, started at the same moment: what holds at one holds at the other.

/** The active sample application of the social affairs agency. */
const APPLICATION = 'c1a7c9d2-5a1e-4b63-8a53-3f0f5d1b0001'

/** What is asked so long after a right ended is refused, however busy the machine. */
const SECOND = 1_000

const stack = new AsyncDisposableStack()
let master: RunningSubgraph
let gateways: readonly string[]

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-replicas-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const { url: databaseUrl } = stack.use(await createTestDatabase())
  const supergraph = await startPositions(folder, databaseUrl)
  const processes = Array.from({ length: 2 }, () =>
    stack.use(
      startCommand(['gateway', '--no-build', '--config', supergraph], {
        DATABASE_URL: databaseUrl,
        DATA_DIR: folder,
        REGISTRY_ALLOW: '127.0.0.1',
      }),
    ),
  )
  gateways = await Promise.all(processes.map(async (each) => (await each.address('Graph')).replace(/\/graphql$/, '')))
})
afterAll(() => stack.disposeAsync())

/** The owner of positions, over HTTP; gives a supergraph.yaml that lists it. */
async function startPositions(folder: string, databaseUrl: string): Promise<string> {
  const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' })
  const logger = createLogger('silent')
  const lake = await openLake({ folder: join(folder, 'lake'), databaseUrl, logger })
  stack.defer(() => lake.close())
  master = await startSubgraph(organizations, { databaseUrl, lake, config, logger })
  stack.defer(() => master.stop())
  const { publicFile } = await openKeys(join(folder, 'keys'))
  const app = await serveSubgraph({
    name: master.name,
    execute: subgraphExecutor(master),
    gatewayKeys: keySetAt(publicFile),
    deadlineMs: 10_000,
    logger,
  })
  stack.defer(() => app.close())
  await app.listen({ port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`
  const file = join(folder, 'supergraph.yaml')
  await writeFile(file, `subgraphs:\n  organizations:\n    schema: { subgraph_url: "${url}" }\n`)
  return file
}

async function ask(url: string, query: string, headers: Readonly<Record<string, string>>, variables: object = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return readAnswer(response)
}

const everywhere = <T>(what: (url: string) => Promise<T>) => Promise.all(gateways.map(what))
const rolesOf = (headers: Readonly<Record<string, string>>) =>
  everywhere(async (url) => (await ask(url, '{ me { roles } }', headers)).data?.me?.roles ?? null)

test('S1: a session begun at one process is known at the other, and ends at both', async () => {
  const { headers } = await signIn(gateways[0]!, 'walidata')
  expect(await rolesOf(headers)).toEqual([
    ['PUBLIC', 'WALIDATA'],
    ['PUBLIC', 'WALIDATA'],
  ])
  const end = { method: 'DELETE', headers }
  expect((await fetch(`${gateways[1]}/sso/session`, end)).status).toBe(204)
  await wait(SECOND)
  expect(await rolesOf(headers)).toEqual([null, null])
})

test('A3: a key that is revoked at one process is refused at both within a second', async () => {
  const { headers } = await signIn(gateways[1]!, 'produsen.sosial')
  const expiresAt = new Date(Date.now() + 30 * 86_400_000).toISOString()
  const { data } = await ask(
    gateways[1]!,
    `mutation { issueKey(application: "${APPLICATION}", input: { name: "uji", expiresAt: "${expiresAt}" }) { secret key { id } } }`,
    headers,
  )
  const { secret, key } = data.issueKey
  const statuses = () =>
    everywhere(async (url) => (await ask(url, '{ __typename }', { authorization: `Bearer ${secret}` })).status)
  expect(await statuses()).toEqual([200, 200])
  const revoked = await ask(gateways[0]!, `mutation { revokeKey(id: "${key.id}") { state } }`, headers)
  expect(revoked.errors).toEqual([])
  await wait(SECOND)
  expect(await statuses()).toEqual([401, 401])
})

test('J3: a position that ends takes the right at both within a second', async () => {
  const { headers } = await signIn(gateways[0]!, 'kadis.pendidikan')
  expect(await rolesOf(headers)).toEqual([
    ['PUBLIC', 'LEADER'],
    ['PUBLIC', 'LEADER'],
  ])
  await master.orm.em
    .getConnection()
    .execute(
      `update organizations.position_holder set valid_to = '2026-01-01' where position_code = '000400000000000.01'`,
    )
  await wait(SECOND)
  expect(await rolesOf(headers)).toEqual([['PUBLIC'], ['PUBLIC']])
})

test('a subgraph of others that joins at one process is in the graph of both, and so is the way back', async () => {
  const service = stack.use(await foreignSubgraph(permits({ issuedOn: true })))
  const [here, there] = gateways as [string, string]
  const owner = await signIn(here, 'produsen.pendidikan')
  const reviewer = await signIn(there, 'walidata')
  const as = async ({ headers }: typeof owner, url: string, query: string, variables: object = {}) => {
    const { data, errors } = await ask(url, query, headers, variables)
    expect(errors).toEqual([])
    return data
  }
  const input = {
    name: service.name,
    owner: '000400000000000',
    url: service.url,
    contact: 'dindikbud@satudata.example',
    description: 'Izin (rekaan)',
  }
  const register = 'mutation ($input: SubgraphInput!) { registerSubgraph(input: $input) { subgraph { state } } }'
  await as(owner, here, register, { input })
  const publish = 'mutation ($sdl: String!) { publishSubgraph(name: "perizinan", sdl: $sdl) { version { number } } }'
  await as(owner, here, publish, { sdl: service.typeDefs })
  const permitsOf = () =>
    everywhere(
      async (url) => (await ask(url, '{ region(code: "36") { permits { number } } }', {})).data?.region ?? null,
    )
  expect(await permitsOf()).toEqual([null, null])
  await as(reviewer, there, 'mutation { reviewSubgraph(name: "perizinan", accept: true, tier: OPEN) { state } }')
  const joined = { permits: [{ number: '36/1' }, { number: '36/2' }] }
  await expect.poll(permitsOf).toEqual([joined, joined])

  const history = '{ supergraphActivations(first: 2) { nodes { supergraph { hash } } } }'
  const { supergraphActivations } = await as(reviewer, there, history)
  const back = 'mutation ($to: ID!) { rollbackSupergraph(to: $to, note: "uji") { reason } }'
  await as(reviewer, here, back, { to: supergraphActivations.nodes[1].supergraph.hash })
  await expect.poll(permitsOf).toEqual([null, null])
})

test('a list without the owner of positions is refused with the way out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-replicas-'))
  const file = join(folder, 'supergraph.yaml')
  await writeFile(file, 'subgraphs:\n  places:\n    schema: { subgraph_url: "http://127.0.0.1:9/graphql" }\n')
  const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DATA_DIR: folder }
  const { code, stderr } = await startCommand(['gateway', '--no-build', '--config', file], env).ended
  await rm(folder, { recursive: true })
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringMatching(
      /^The list has no subgraph "organizations"[^\n]*unset DATABASE_URL[^\n]*\n$/,
    ) as string,
  })
})
