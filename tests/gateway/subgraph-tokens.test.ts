import type { Identity, Mailer, SupergraphRegistry } from '@satudata/core'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiSchema } from '../../gateway/src/supergraph/api-schema.ts'
import { putInQuarantine } from '../../subgraphs/registry/src/quarantine/rows.ts'
import type { RegistryServices } from '../../subgraphs/registry/src/services.ts'
import { verifyAudit } from '../../subgraphs/identity/src/audit/verify.ts'
import { startGateway } from '../support/gateway.ts'
import type { Answer, TestGateway } from '../support/gateway.ts'
import { shortestWays, together } from '../support/matrix/paths.ts'
import { startRegion } from '../support/region.ts'
import type { Region } from '../support/region.ts'

const OWNER = '000900000000000'
const SDL = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])
"A region." type Region @key(fields: "code") { "Its code." code: ID! "Libraries." libraries: Int }`

let region: Region
let graph: TestGateway
let token: string
let other: string
beforeAll(async () => {
  region = await startRegion()
  const registry = region.running.find(({ name }) => name === 'registry')!.services as SupergraphRegistry
  await registry.open(region.joinable)
  graph = await startGateway({ transport: 'in-process', subgraphs: region.joinable, identity: region.identity })
  graph.gateway.register(registry)
  ;[token, other] = [await register('perpustakaan'), await register('arsip')]
  registry.tell(region.identity as Identity & Mailer)
  const { context } = registry as RegistryServices
  const cause = { reason: 'UNREACHABLE' as const, details: 'ECONNREFUSED' }
  await context.em().transactional((em) => putInQuarantine(context, em, 'arsip', cause))
})
afterAll(async () => {
  await graph?.[Symbol.asyncDispose]()
  await region?.[Symbol.asyncDispose]()
})

async function register(name: string): Promise<string> {
  const input = {
    name,
    owner: OWNER,
    url: 'https://layanan.invalid/graphql',
    contact: 'a@example.go.id',
    description: 'x',
  }
  const document = 'mutation ($input: SubgraphInput!) { registerSubgraph(input: $input) { token } }'
  const { data } = await graph.query(document, { input }, { account: 'produsen.sosial' })
  return data.registerSubgraph.token
}
const codes = ({ errors }: Answer) => errors.map(({ extensions }) => extensions?.['code'])
const CHECK =
  'mutation ($name: ID!, $sdl: String!) { checkSubgraph(name: $name, sdl: $sdl) { outcome by changes { coordinate } } }'

test('A1: the token of a subgraph checks that subgraph, and no other', async () => {
  const own = await graph.query(CHECK, { name: 'perpustakaan', sdl: SDL }, { token })
  expect([own.data?.checkSubgraph, codes(own)]).toEqual([
    { outcome: 'PASSED', by: 'subgraph:perpustakaan', changes: [{ coordinate: 'Region.libraries' }] },
    [],
  ])
  expect(codes(await graph.query(CHECK, { name: 'perpustakaan', sdl: SDL }, { token: other }))).toEqual(['NOT_FOUND'])
})

test('A1: it changes nothing else: every other mutation of the product is refused, or does nothing', async () => {
  const ways = shortestWays(buildSchema(apiSchema(region.joinable)))
  const mutations = ways.filter(({ operation, target }) => operation === 'mutation' && target.startsWith('Mutation.'))
  const own = ['Mutation.checkSubgraph', 'Mutation.publishSubgraph']
  const others = mutations.filter(({ target }) => !own.includes(target))
  expect(others.length).toBeGreaterThan(30)
  for (const way of others) {
    const answer = await graph.query(together([way]), {}, { token })
    // A browser's sessions: it has none.
    const nothing = [null, false, 0].includes(answer.data?.w0 ?? null)
    expect([way.target, nothing, codes(answer).filter((code) => code === 'INTERNAL')]).toEqual([way.target, true, []])
  }
})

test('A1: it reads as the public does', async () => {
  const { data } = await graph.query(
    '{ me { roles organizations { code } scopes visible { access stage view } } }',
    {},
    { token },
  )
  expect(data.me).toMatchObject({ roles: ['PUBLIC'], organizations: [], scopes: [] })
  expect(data.me.visible.filter(({ view }: { view: string }) => view !== 'NONE')).toMatchObject([
    { access: 'OPEN', stage: 'VALIDATED' },
  ])
})

test('A1: who did what is told by name, to government', async () => {
  const document =
    '{ subgraph(name: "perpustakaan") { registrant { name } checks { nodes { actor { name } } } tokens { maker { name } } } }'
  const { data } = await graph.query(document, {}, { account: 'walidata' })
  const { name } = (await graph.query('{ me { name } }', {}, { account: 'produsen.sosial' })).data.me
  expect(data.subgraph).toMatchObject({
    registrant: { name },
    checks: { nodes: [{ actor: null }] },
    tokens: [{ maker: { name } }],
  })
})

test('A3: one that does not hold is answered 401, and what it did is on record by its id, never by itself', async () => {
  const id = token.split('_')[1]!
  const forged = `sdg_${id}_${'A'.repeat(43)}`
  for (const bad of [forged, 'sdg_x', `${token}x`])
    expect((await graph.query('{ __typename }', {}, { token: bad })).status).toBe(401)
  const { running } = region
  const rows = await running
    .find(({ name }) => name === 'identity')!
    .orm.em.getConnection()
    .execute<{ row: string }[]>('select to_jsonb(a)::text as row from identity.audit_entry a')
  const text = rows.map(({ row }) => row).join('\n')
  expect(text).toContain(`"credential_kind": "SUBGRAPH_TOKEN"`)
  expect(text).toContain(`"credential_id": "${id}"`)
  expect(text).not.toContain(token.split('_')[2])
})

test('S3: what the registry does by itself is on record as done by the instance, in the chain of the audit log', async () => {
  const document = `{ auditEntries(filter: { action: "subgraph.quarantine" }) {
    nodes { subject kind credentialKind outcome name details { name value } } } }`
  const nodes = async () => (await graph.query(document, {}, { account: 'admin' })).data?.auditEntries.nodes as unknown
  await expect.poll(nodes, { timeout: 10_000 }).toEqual([
    {
      subject: 'satudata',
      kind: 'APPLICATION',
      credentialKind: 'NONE',
      outcome: 'DONE',
      name: null,
      details: expect.arrayContaining([
        { name: 'subgraph', value: 'arsip' },
        { name: 'reason', value: 'UNREACHABLE' },
      ]) as unknown,
    },
  ])
  const { orm } = region.running.find(({ name }) => name === 'identity')!
  expect((await verifyAudit(orm.em.fork())).firstBroken).toBeNull()
})
