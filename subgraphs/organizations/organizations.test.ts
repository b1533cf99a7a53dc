import { startTestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import definition from './src/index.ts'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(definition)
})
afterAll(() => graph[Symbol.asyncDispose]())

async function ask(document: string, variables?: Record<string, unknown>) {
  const { data, errors } = await graph.query(document, variables)
  expect(errors).toEqual([])
  return data
}

describe('the OPD tree', () => {
  test('R3 has 33 OPD, counted from SI Jabatan, with the units within them', async () => {
    const { all, opd } = await ask(
      `{ all: organizations(first: 0) { totalCount } opd: organizations(level: 1, first: 0) { totalCount } }`,
    )
    expect(opd.totalCount).toBe(33)
    expect(all.totalCount).toBe(50)
  })

  test('J1 gives Dinas Pendidikan dan Kebudayaan its published code, kind and units', async () => {
    const { organization } = await ask(
      `{ organization(code: "000400000000000") { name shortName kind level parent { code } children { nodes { code name kind level parent { code } ancestors { code } } } } }`,
    )
    expect(organization).toEqual({
      name: 'Dinas Pendidikan dan Kebudayaan',
      shortName: 'Dindikbud',
      kind: 'DINAS',
      level: 1,
      parent: null,
      children: {
        nodes: [
          {
            code: '000401000000000',
            name: 'Balai Pelayanan Pendidikan Non Formal',
            kind: 'UPT',
            level: 2,
            parent: { code: '000400000000000' },
            ancestors: [{ code: '000400000000000' }],
          },
        ],
      },
    })
  })

  test('puts every Biro below an Asisten of the Sekretariat Daerah', async () => {
    const { organization } = await ask(
      `{ organization(code: "000100000000000") { children { nodes { shortName } } descendants { totalCount nodes { kind level } } } }`,
    )
    expect(organization.children.nodes.map((each: { shortName: string }) => each.shortName)).toEqual([
      'Asisten I',
      'Asisten II',
      'Asisten III',
    ])
    expect(organization.descendants.totalCount).toBe(12)
    expect(organization.descendants.nodes.filter((each: { kind: string }) => each.kind === 'BIRO')).toHaveLength(9)
  })

  test('every parent exists', async () => {
    const { organizations } = await ask(`{ organizations(first: 1000) { nodes { code level parent { code level } } } }`)
    for (const { level, parent } of organizations.nodes) expect(parent?.level ?? 0).toBe(level - 1)
  })

  test('is searched by part of a name, a short name or an alias', async () => {
    const { name, short, alias, none, blank } = await ask(`{
      name: organizations(search: "pendidikan") { nodes { code } }
      short: organizations(search: "satpol") { nodes { code } }
      alias: organizations(search: "olah raga") { nodes { code } }
      none: organizations(search: "%") { totalCount }
      blank: organizations(search: " ", first: 0) { totalCount }
    }`)
    expect(name.nodes.map((each: { code: string }) => each.code)).toEqual(['000400000000000', '000401000000000'])
    expect(short.nodes).toEqual([{ code: '000800000000000' }])
    expect(alias.nodes).toEqual([{ code: '001900000000000' }])
    expect([none.totalCount, blank.totalCount]).toEqual([0, 50])
  })

  test.each([
    ['Badan Pendapatan Daerah (PPKD)', '002800000000000'],
    ['Dinas Ketenaga Kerjaan dan Transmigrasi', '001000000000000'],
    ['DINAS KEPEMUDAAN DAN OLAH RAGA', '001900000000000'],
    ['RSU Malingping', '000502000000000'],
    ['Inspektorat  Provinsi', '000300000000000'],
  ])('resolves the spelling %s', async (name, code) => {
    const { resolveOrganization } = await ask(
      `query ($name: String!) { resolveOrganization(name: $name) { outcome organization { code } candidates { code } } }`,
      { name },
    )
    expect(resolveOrganization).toEqual({ outcome: 'FOUND', organization: { code }, candidates: [] })
  })

  test.each(['Dinas Pendidikan', 'Dinas', '', 'Dinas Kesehatan Hewan'])(
    'does not guess what "%s" means',
    async (name) => {
      const { resolveOrganization } = await ask(
        `query ($name: String!) { resolveOrganization(name: $name) { outcome organization { code } } }`,
        { name },
      )
      expect(resolveOrganization).toEqual({ outcome: 'NOT_FOUND', organization: null })
    },
  )

  test('names no organization that does not exist', async () => {
    const { data, errors } = await graph.entities(
      [{ __typename: 'Organization', code: '999900000000000' }],
      '... on Organization { name }',
    )
    expect([data._entities, errors]).toEqual([[null], []])
  })
})

describe('positions and roles', () => {
  test('J2 R4 every position is a role of the same code and name', async () => {
    const { positions, roles } = await ask(`{
      positions(first: 1000) { totalCount nodes { code name role { code name position { code } } } }
      roles(first: 1000) { totalCount nodes { code name } }
    }`)
    expect(positions.totalCount).toBe(115)
    expect(roles.nodes).toEqual(
      positions.nodes.map(({ code, name }: { code: string; name: string }) => ({ code, name })),
    )
    for (const { code, name, role } of positions.nodes) expect(role).toEqual({ code, name, position: { code } })
  })

  test('K2 tells echelon, organization, authority and days of validity', async () => {
    const { position } = await ask(
      `{ position(code: "001600000000000.01") { name kind echelon authority validFrom validTo organization { shortName } } }`,
    )
    expect(position).toEqual({
      name: 'Kepala Dinas Komunikasi, Informatika, Statistik dan Persandian',
      kind: 'STRUCTURAL',
      echelon: 'II.a',
      authority: 'SUBTREE',
      validFrom: '2017-01-01',
      validTo: null,
      organization: { shortName: 'Diskominfo SP' },
    })
  })

  test('K2 a position that ended exists until its last day and no longer', async () => {
    const query = `query ($on: Date!) { positions(organization: "000400000000000", echelon: "II.a", on: $on) { nodes { name } } organization(code: "000400000000000") { positions(on: $on) { totalCount } } }`
    const before = await ask(query, { on: '2016-12-31' })
    const after = await ask(query, { on: '2017-01-01' })
    expect(before.positions.nodes).toEqual([{ name: 'Kepala Dinas Pendidikan' }])
    expect(before.organization.positions.totalCount).toBe(1)
    expect(after.positions.nodes).toEqual([{ name: 'Kepala Dinas Pendidikan dan Kebudayaan' }])
    expect(after.organization.positions.totalCount).toBe(6)
  })

  test('only the governor and vice governor answer for the whole region', async () => {
    const { positions } = await ask(
      `{ positions(kind: REGIONAL_HEAD) { nodes { name authority organization { code } } } }`,
    )
    expect(positions.nodes).toEqual([
      { name: 'Gubernur', authority: 'REGION', organization: null },
      { name: 'Wakil Gubernur', authority: 'REGION', organization: null },
    ])
  })
})

test('lists page by cursor without loss or repetition', async () => {
  const codes: string[] = []
  let after: string | null = null
  do {
    const {
      organizations,
    }: { organizations: { nodes: { code: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
      await ask(
        `query ($after: String) { organizations(first: 7, after: $after) { nodes { code } pageInfo { endCursor hasNextPage } } }`,
        { after },
      )
    codes.push(...organizations.nodes.map(({ code }) => code))
    after = organizations.pageInfo.hasNextPage ? organizations.pageInfo.endCursor : null
  } while (after !== null)
  expect(codes).toHaveLength(50)
  expect(codes).toEqual([...new Set(codes)].toSorted())
})
