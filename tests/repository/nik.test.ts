import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLogger, loadConfig } from '@satudata/core'
import type { Principal } from '@satudata/core'
import { openLake, startSubgraph, subgraphExecutor } from '@satudata/subgraph'
import type { Lake, RunningSubgraph } from '@satudata/subgraph'
import { createTestDatabase, principals } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import datasets from '../../subgraphs/datasets/src/index.ts'
import organizations from '../../subgraphs/organizations/src/index.ts'
import population from '../../subgraphs/population/src/index.ts'
import { samplePersons } from '../../subgraphs/population/src/persons/sample/seed.ts'
import { crawl } from '../support/crawl.ts'
import { startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'

const REGISTRY = '001100000000000'
const reader: Principal = { ...principals.producer(REGISTRY), scopes: ['person:read', 'person:nik'] }
const districts = await readFile(new URL('../../subgraphs/population/sample/kecamatan.csv', import.meta.url))
const persons = await samplePersons(districts)
const NIK = persons[0]!.nik
const WHY = 'purpose: LEGAL_ORDER, reason: "Perkara nomor 7/2026"'
const EVERY_SCOPE = (['OPEN', 'RESTRICTED', 'CLOSED'] as const).flatMap((access) =>
  (['VALIDATED', 'PRELIMINARY'] as const).map((stage) => ({ access, stage, owners: 'ANY' as const })),
)

/** Every number of the sample that stands in a text, with or without spaces and dots. */
const found = (text: string) => {
  const digits = text.replaceAll(/(?<=\d)[ .-](?=\d)/g, '')
  return persons.filter(({ nik }) => digits.includes(nik)).map(({ nik }) => nik)
}

const stack = new AsyncDisposableStack()
const lines: string[] = []
const running: RunningSubgraph[] = []
let lake: Lake
let graph: TestGateway
beforeAll(async () => {
  const { url } = stack.use(await createTestDatabase())
  const folder = await mkdtemp(join(tmpdir(), 'satudata-nik-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const logger = createLogger('trace', { write: (line) => void lines.push(line) })
  lake = await openLake({ folder: join(folder, 'lake'), databaseUrl: url, logger })
  stack.defer(() => lake.close())
  for (const definition of [organizations, population, datasets]) {
    const options = { databaseUrl: url, lake, config: loadConfig({ DATA_DIR: folder }), logger }
    running.push(stack.use(await startSubgraph(definition, options)))
  }
  const subgraphs = running.map((each) => ({
    name: each.name,
    typeDefs: each.typeDefs,
    execute: subgraphExecutor(each),
  }))
  graph = stack.use(await startGateway({ transport: 'http', subgraphs, log: (line) => void lines.push(line) }))
})
afterAll(() => stack.disposeAsync())

test('N1: a NIK leaves in clear in one place: the profile, opened with the right to see it', async () => {
  const asked = `mutation { openPersonProfile(nik: "${NIK}", ${WHY}) { id nik name family { id name } accessLog { total } } }`
  const clear = await graph.query(asked, {}, { principal: reader })
  expect(clear.errors).toEqual([])
  expect(clear.data.openPersonProfile).toMatchObject({ nik: NIK, name: persons[0]!.name })
  expect(found(clear.text)).toEqual([NIK])
  const masked = await graph.query(asked, {}, { principal: { ...reader, scopes: ['person:read'] } })
  expect(masked.data.openPersonProfile).toMatchObject({ nik: '36**************' })
  expect(found(masked.text)).toEqual([])
})

const SPACED = NIK.replace(/(.{6})(.{6})/, '$1.$2.')
/** Each puts the number where it does not belong, or makes what stands around it fail. */
const MISTAKES: readonly [what: string, document: string, variables?: Readonly<Record<string, unknown>>][] = [
  ['as a number', `mutation { openPersonProfile(nik: ${NIK}, ${WHY}) { id } }`],
  [
    'as a number in a variable',
    `mutation ($nik: String) { openPersonProfile(nik: $nik, ${WHY}) { id } }`,
    { nik: Number(NIK) },
  ],
  [
    'as a list in a variable',
    `mutation ($nik: String) { openPersonProfile(nik: $nik, ${WHY}) { id } }`,
    { nik: [NIK] },
  ],
  ['as the id', `mutation { openPersonProfile(id: "${NIK}", ${WHY}) { id } }`],
  ['twice', `mutation { openPersonProfile(nik: "${NIK}${NIK}", ${WHY}) { id } }`],
  [
    'in the reason',
    `mutation { openPersonProfile(nik: "${NIK}", purpose: LEGAL_ORDER, reason: "warga ${SPACED}") { id } }`,
  ],
  [
    'as the purpose',
    `mutation ($p: PersonPurpose!) { openPersonProfile(nik: "1", purpose: $p, reason: "Perkara 7/2026") { id } }`,
    { p: NIK },
  ],
  ['as a field', `mutation { openPersonProfile(nik: "${NIK}", ${WHY}) { n${NIK} } }`],
  ['as a date', `{ personAccesses(from: "${NIK}", to: "2026-01-01") { totalCount } }`],
  ['as a cursor', `{ personAccesses(from: "2026-01-01", to: "2026-01-01", after: "${NIK}") { totalCount } }`],
  ['as a correction', `mutation { decidePersonCorrection(id: "${NIK}", accept: true) { id } }`],
  [
    'as a value',
    `mutation { requestPersonCorrection(person: "x", field: NAME, proposedValue: "${SPACED}", reason: "Akta kelahiran") { id } }`,
  ],
  ['as a period', `{ populationImports(datasetId: "${NIK}", after: "${SPACED}") { totalCount } }`],
  ['without an end', `mutation { openPersonProfile(nik: "${NIK}`],
]

const mistakes = MISTAKES.map(([what, document, variables = {}]) => ({ what, document, variables }))
test.each(mistakes)('N1: a NIK sent $what comes back in no error', async ({ document, variables }) => {
  for (const principal of [reader, principals.anonymous]) {
    const answer = await graph.query(document, variables, { principal })
    expect(answer.errors.length).toBeGreaterThan(0)
    expect(found(answer.text)).toEqual([])
  }
})

test('N1: a NIK is not taken from an address, and the refusal does not repeat it', async () => {
  const token = await graph.sign(reader)
  const url = new URL('/graphql', graph.url)
  url.searchParams.set('query', `mutation { openPersonProfile(nik: "${NIK}", ${WHY}) { nik } }`)
  const headers = { authorization: `Bearer ${token}`, 'apollo-require-preflight': '1' }
  const response = await fetch(url, { headers })
  expect(response.ok).toBe(false)
  expect(found(await response.text())).toEqual([])
})

test('N1: when the database fails in the middle of a look-up, neither answer nor log repeats what was looked up', async () => {
  const { em } = running[0]!.orm
  await em.fork().execute('alter table population.person rename to person_away', [], 'run')
  try {
    const document = `mutation { openPersonProfile(nik: "${SPACED}", ${WHY}) { nik } }`
    const answer = await graph.query(document, {}, { principal: { ...reader, subject: 'somebody else' } })
    expect(answer.errors[0]?.extensions?.['code']).toBe('INTERNAL')
    expect(found(answer.text)).toEqual([])
  } finally {
    await em.fork().execute('alter table population.person_away rename to person', [], 'run')
  }
  expect(lines.join('\n')).toContain('a resolver failed')
})

test('N1: no table but the registry has a NIK; the access log has none either', async () => {
  const connection = running[0]!.orm.em.fork()
  const tables = await connection.execute<{ schema: string; name: string }[]>(
    `select table_schema as schema, table_name as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  )
  const holding: string[] = []
  for (const { schema, name } of tables) {
    const rows = await connection.execute<{ row: string }[]>(
      `select to_jsonb(t)::text as row from "${schema}"."${name}" t`,
    )
    if (found(rows.map(({ row }) => row).join('\n')).length > 0) holding.push(`${schema}.${name}`)
  }
  expect(tables.map(({ name }) => name)).toContain('person_access')
  expect(holding).toEqual(['population.person'])
})

test('T4 N1: no release, no file of the lake has a person of the registry', async () => {
  const releases = await lake.list({ scope: EVERY_SCOPE, current: false })
  expect(releases.length).toBeGreaterThan(20)
  const figures = await Promise.all(releases.map((release) => lake.read(release)))
  const text = JSON.stringify([releases, figures])
  expect(found(text)).toEqual([])
  expect(persons.filter(({ id, name }) => text.includes(id) || text.includes(name))).toEqual([])
  const files = await readdir(lake.folder, { recursive: true, withFileTypes: true })
  for (const file of files.filter((each) => each.isFile()))
    expect(found((await readFile(join(file.parentPath, file.name))).toString('latin1'))).toEqual([])
})

test('T4 N1: a walk through every list and field, introspection and search find no person and no NIK', async () => {
  const text = await crawl(graph, { principal: reader })
  for (const keyword of [NIK, persons[0]!.name, persons[0]!.id]) {
    const search =
      'query ($k: String!) { datasets(search: { keyword: $k }) { totalCount } indicators(keyword: $k) { totalCount } }'
    const { data } = await graph.query(search, { k: keyword }, { principal: reader })
    expect(data).toEqual({ datasets: { totalCount: 0 }, indicators: { totalCount: 0 } })
  }
  expect(found(text)).toEqual([])
  expect(persons.filter(({ id, name }) => text.includes(id) || text.includes(name))).toEqual([])
})

test('T4: who may not open profiles does not find them in the schema', async () => {
  const ask = '{ __schema { types { name fields { name } enumValues { name } } } }'
  const names = /Person(Profile|Correction)|openPerson|FamilyMember|AidReceived/
  for (const principal of [principals.anonymous, principals.analyst, principals.leader('ALL')])
    expect((await graph.query(ask, {}, { principal })).text).not.toMatch(names)
  expect((await graph.query(ask, {}, { principal: reader })).text).toMatch(names)
})

test('N1: after all of this no line of the log has a NIK', () => {
  expect(lines.length).toBeGreaterThan(0)
  expect(found(lines.join('\n'))).toEqual([])
})
