import { mkdtempDisposable, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readContracts } from '@satudata/core'
import type { Identified, Identity } from '@satudata/core'
import { principals } from '@satudata/subgraph/testing'
import { buildClientSchema, buildSchema, execute, getIntrospectionQuery, parse, printSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAnswer, startGateway } from '../support/gateway.ts'
import type { As, Joinable, TestGateway } from '../support/gateway.ts'

const TYPES = `type Query {
  school(id: ID!, draft: Boolean @tag(name: "internal")): School @tag(name: "portal")
  things: [Thing!]! @tag(name: "portal")
  secret: String @tag(name: "internal")
  pretender: String @policy(policies: [["contract mitra"]])
  other: String
}
interface Thing { id: ID! name: String! }
type School implements Thing @tag(name: "portal") {
  id: ID!
  name: String!
  kind: Kind
  notes: String @tag(name: "internal")
  head: Person
}
type Person { name: String! nik: String @policy(policies: [["government"]]) }
enum Kind { SD SMP TRIAL @tag(name: "internal") }`

function schools(): Joinable {
  const schema = buildSchema(TYPES.replaceAll(/ @\w+\((?:[^()]|\([^)]*\))*\)/g, ''))
  const school = {
    __typename: 'School',
    id: '1',
    name: 'SDN 1',
    kind: 'SD',
    notes: 'x',
    head: { name: 'Ani', nik: '1' },
  }
  const rootValue = {
    school: () => school,
    things: () => [school],
    secret: () => 's',
    pretender: () => 'p',
    other: () => 'o',
  }
  return {
    name: 'schools',
    typeDefs: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@tag", "@policy"])\n${TYPES}`,
    execute: async ({ query, document = parse(query), variables }) => {
      const { data, errors } = await execute({ schema, document, rootValue, variableValues: variables })
      return { data: data ?? null, ...(errors === undefined ? {} : { errors: errors.map((each) => each.toJSON()) }) }
    },
  }
}

const stack = new AsyncDisposableStack()
let graph: TestGateway
let contractsFile: string
beforeAll(async () => {
  const folder = stack.use(await mkdtempDisposable(join(tmpdir(), 'satudata-contracts-')))
  contractsFile = join(folder.path, 'contracts.json')
  await writeFile(
    contractsFile,
    JSON.stringify({ portal: { include: ['portal'], exclude: ['internal'] }, mitra: { exclude: ['internal'] } }),
  )
  graph = stack.use(await startGateway({ transport: 'in-process', subgraphs: [schools()], config: { contractsFile } }))
})
afterAll(() => stack.disposeAsync())

const ask = async (contract: string | null, query: string, as: As = {}) =>
  readAnswer(
    await fetch(`${graph.url}/graphql${contract === null ? '' : `?kontrak=${contract}`}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...(await graph.headersOf(as)) },
      body: JSON.stringify({ query }),
    }),
  )
const schemaOf = async (contract: string | null, as?: As) =>
  printSchema(buildClientSchema((await ask(contract, getIntrospectionQuery({ descriptions: false }), as)).data))

describe('a contract', () => {
  test('shows its part of the schema, which clients can build', async () => {
    expect(await schemaOf('portal')).toBe(`enum Kind {
  SD
  SMP
}

type Query {
  school(id: ID!): School
  things: [Thing!]!
}

type School implements Thing {
  id: ID!
  name: String!
  kind: Kind
}

interface Thing {
  id: ID!
  name: String!
}`)
    const mitra = await schemaOf('mitra')
    for (const name of ['notes', 'secret', 'TRIAL', 'draft']) expect(mitra).not.toContain(name)
    expect(mitra).toContain('head: Person')
    for (const name of ['notes', 'secret', 'TRIAL', 'draft']) expect(await schemaOf(null)).toContain(name)
  })

  test('is all that is answered, whatever rights the caller has', async () => {
    const query = '{ school(id: "1") { name notes head { name } } secret other }'
    const as = { principal: principals.admin }
    expect((await ask(null, query, as)).errors).toEqual([])
    const { data, errors } = await ask('portal', query, as)
    expect(data).toEqual({ school: { name: 'SDN 1', notes: null, head: null }, secret: null, other: null })
    expect(
      errors.map(({ path, extensions }) => `${path?.join('.')} ${String(extensions?.['code'])}`).toSorted(),
    ).toEqual(
      ['other', 'school.head.name', 'school.notes', 'secret'].map((path) => `${path} UNAUTHORIZED_FIELD_OR_TYPE`),
    )
    expect(errors[0]?.message).toContain('outside the contract "portal"')
    expect((await ask('mitra', query, as)).data).toEqual({
      school: { name: 'SDN 1', notes: null, head: { name: 'Ani' } },
      secret: null,
      other: 'o',
    })
  })

  test('gives no right: what the caller may not have stays away', async () => {
    const query = '{ school(id: "1") { head { nik } } }'
    const government = { principal: principals.producer('001100000000000') }
    expect((await ask('mitra', query, government)).data.school.head.nik).toBe('1')
    expect((await ask('mitra', query)).data.school.head.nik).toBeNull()
    expect(await schemaOf('mitra')).not.toContain('nik')
    // A schema may name any policy: that of a contract it cannot.
    for (const contract of [null, 'mitra'])
      expect((await ask(contract, '{ pretender }')).errors[0]?.extensions?.['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE')
  })

  test('goes with a GET too, and through interfaces and fragments', async () => {
    const query = '{ things { ... on School { name notes } ...T } } fragment T on Thing { id }'
    const address = `${graph.url}/graphql?${String(new URLSearchParams({ query, kontrak: 'portal' }))}`
    expect((await readAnswer(await fetch(address))).data).toEqual({ things: [{ name: 'SDN 1', notes: null, id: '1' }] })
  })

  test('that nobody listed is refused', async () => {
    const { status, errors } = await ask('lain', '{ other }')
    expect([status, errors[0]?.extensions?.['code']]).toEqual([400, 'BAD_INPUT'])
    expect(errors[0]?.message).toContain('"lain"')
  })
})

test('a file that is no list of contracts keeps the gateway from starting', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'satudata-contracts-'))
  for (const text of ['{', '[]', '{"a": {}}', '{"A b": {"include": ["x"]}}', '{"a": {"include": [], "more": 1}}']) {
    const path = join(folder.path, 'contracts.json')
    await writeFile(path, text)
    expect(() => readContracts(path)).toThrow(/^CONTRACTS_FILE=.*cannot be used/)
  }
  expect(readContracts(undefined).size).toBe(0)
})

test('A2: an application that is bound to a contract sees that part alone, and asks for no other', async () => {
  const bound: Record<string, Identified> = {}
  for (const [token, contract] of Object.entries({ portal: 'portal', gone: 'gone', free: undefined }))
    bound[token] = {
      principal: principals.application('000400000000000'),
      credential: { kind: 'API_KEY', id: token },
      ...(contract === undefined ? {} : { contract }),
    }
  const identity = {
    identify: async ({ authorization = '' }) => bound[authorization.slice('Bearer '.length)]!,
    admit: async () => undefined,
    audit: async () => undefined,
  } as unknown as Identity
  const config = { contractsFile }
  await using mine = await startGateway({ transport: 'in-process', subgraphs: [schools()], config, identity })
  const as = async (token: string, query: string, contract?: string) => {
    const headers = { 'content-type': 'application/json', 'accept-language': 'en', authorization: `Bearer ${token}` }
    const url = `${mine.url}/graphql${contract === undefined ? '' : `?kontrak=${contract}`}`
    const { status, data, errors } = await readAnswer(
      await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) }),
    )
    return { status, data, codes: errors.map(({ extensions }) => extensions?.['code']), said: errors[0]?.message }
  }
  const everything = '{ school(id: "1") { name notes } secret other }'
  expect((await as('free', everything)).codes).toEqual([])
  for (const named of [undefined, 'portal'])
    expect(await as('portal', everything, named)).toMatchObject({
      data: { school: { name: 'SDN 1', notes: null }, secret: null, other: null },
      codes: Array.from({ length: 3 }, () => 'UNAUTHORIZED_FIELD_OR_TYPE'),
    })
  expect(await as('portal', '{ __type(name: "Query") { fields { name } } }')).toMatchObject({
    data: { __type: { fields: [{ name: 'school' }, { name: 'things' }] } },
  })
  for (const other of ['mitra', 'none'])
    expect(await as('portal', '{ __typename }', other)).toMatchObject({ data: null })
  expect(await as('portal', '{ __typename }', 'mitra')).toMatchObject({ codes: ['FORBIDDEN'], status: 403 })
  // A contract that the instance does not have leaves nothing, and not everything.
  expect(await as('gone', everything)).toMatchObject({
    data: null,
    codes: ['FORBIDDEN'],
    said: expect.stringContaining('"gone"'),
  })
})
