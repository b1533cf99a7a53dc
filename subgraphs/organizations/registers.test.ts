import { startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import definition from './src/index.ts'
import { takeRegisters } from './src/register/take.ts'
import type { Register, RegisterFiles } from './src/register/take.ts'

// An instance that holds no sample: what it knows of organizations, positions and holders comes from files.

const HEADERS: Readonly<Record<Register, string>> = {
  organizations: 'code,name,short_name,kind,aliases,valid_from,valid_to',
  positions: 'code,name,kind,echelon,organization,authority,valid_from,valid_to',
  successions: 'predecessor,successor,takes_effect_on,inherits,kind',
  holders: 'position,employee_number,name,organization,appointment,decree,valid_from,valid_to',
}
const DINAS = '000100000000000,Dinas Perdagangan,Disdag,DINAS,,,'
const BALAI = '000101000000000,Balai Pasar,,UPT,,,'
const HEAD = '000100000000000.01,Kepala Dinas Perdagangan,STRUCTURAL,II.a,000100000000000,SUBTREE,2020-01-01,'
const HOLDER = '000100000000000.01,199001012015011001,Sri,,DEFINITIVE,SK/1,2024-01-01,'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(definition, { seed: false })
})
afterAll(() => graph[Symbol.asyncDispose]())

const sql = (text: string) => graph.running.orm.em.getConnection().execute<Record<string, string>[]>(text)
const numberOf = async (text: string) => Number(Object.values((await sql(text))[0] ?? {})[0])
const counted = (table: string) => numberOf(`select count(*) from organizations.${table}`)
const file = (register: Register, rows: readonly string[]) => Buffer.from([HEADERS[register], ...rows].join('\n'))
async function take(given: Partial<Record<Register, readonly string[]>>, options: Omit<RegisterFiles, 'files'> = {}) {
  const files = Object.fromEntries(
    Object.entries(given).map(([register, rows]) => [register, file(register as Register, rows)]),
  )
  return Object.fromEntries(await takeRegisters(graph.em(), { files, ...options }))
}

test('regions are there without any sample, and nothing that was made up', async () => {
  const { data, errors } = await graph.query(
    '{ regions(level: REGENCY) { totalCount } organizations { totalCount } positions { totalCount } applications { totalCount } inventory { __typename } }',
  )
  expect({ data, errors }).toMatchObject({
    errors: [],
    data: {
      regions: { totalCount: 8 },
      organizations: { totalCount: 0 },
      positions: { totalCount: 0 },
      applications: { totalCount: 0 },
      inventory: null,
    },
  })
})

describe('J1 J3 exports of SI Jabatan and Kepegawaian', () => {
  let begun: Awaited<ReturnType<typeof take>>
  beforeEach(async () => {
    for (const table of ['position_holder', 'succession', 'position', 'organization_name', 'organization'])
      await sql(`delete from organizations.${table}`)
    begun = await take({ organizations: [DINAS, BALAI], positions: [HEAD], holders: [HOLDER] })
  })

  test('come together, and are found by name at once', async () => {
    expect(begun).toMatchObject({
      organizations: { taken: 2, added: 2 },
      positions: { taken: 1 },
      holders: { taken: 1 },
    })
    const { data } = await graph.query(
      '{ resolveOrganization(name: "DISDAG") { organization { code children { nodes { name } } officials { nodes { name } } } } }',
    )
    expect(data.resolveOrganization.organization).toEqual({
      code: '000100000000000',
      children: { nodes: [{ name: 'Balai Pasar' }] },
      officials: { nodes: [{ name: 'Sri' }] },
    })
  })

  test('a second one adds what is new and ends what ended', async () => {
    const ended = BALAI.replace(/,$/, ',2026-06-30')
    const next = '000200000000000,Dinas Pasar,,DINAS,,2026-07-01,'
    const report = await take({
      organizations: [DINAS, ended, next],
      successions: ['000101000000000,000200000000000,2026-07-01,true,RENAMED'],
    })
    expect(report).toMatchObject({
      organizations: { taken: 3, added: 1, changed: 1, renamed: [] },
      successions: { taken: 1 },
    })
    const { data } = await graph.query(
      '{ organization(code: "000101000000000") { validTo successors { inherits successor { name } } } }',
    )
    expect(data.organization).toEqual({
      validTo: '2026-06-30',
      successors: [{ inherits: true, successor: { name: 'Dinas Pasar' } }],
    })
    expect(await counted('position_holder')).toBe(1)
  })

  test('nothing comes to stand for something else unless that is said', async () => {
    const renamed = DINAS.replace('Perdagangan', 'Pertanian')
    const refused = await take({ organizations: [renamed, BALAI] })
    expect(refused['organizations']?.findings.map(({ check, place }) => [check, place])).toEqual([
      ['changed', 'baris 2'],
    ])
    const accepted = await take({ organizations: [renamed, BALAI] }, { acceptChanges: true })
    expect(accepted['organizations']).toMatchObject({
      taken: 2,
      changed: 1,
      renamed: ['000100000000000: name "Dinas Perdagangan" → "Dinas Pertanian"'],
    })
  })

  test('with a fault in the second file the first is not taken either', async () => {
    const report = await take({
      organizations: [DINAS, BALAI, '000200000000000,Dinas Baru,,DINAS,,,'],
      positions: [HEAD, '000300000000000.01,Kepala,STRUCTURAL,II.a,000300000000000,SUBTREE,2020-01-01,'],
    })
    expect(report['positions']?.findings.map(({ check, place }) => [check, place])).toEqual([
      ['organization', 'baris 3'],
    ])
    expect(await counted('organization')).toBe(2)
  })

  test.each<[string, Register, string, string[]]>([
    ['a code that left the file', 'organizations', 'missing', [DINAS]],
    ['a code of another form', 'organizations', 'code', [DINAS, BALAI, '0002,Dinas,,DINAS,,,']],
    ['a code with a gap', 'organizations', 'code', [DINAS, BALAI, '000200001000000,Dinas,,DINAS,,,']],
    ['a unit below nothing', 'organizations', 'parent', [DINAS, BALAI, '000201000000000,Balai,,UPT,,,']],
    ['an unknown kind', 'organizations', 'value', [DINAS, BALAI, '000200000000000,Dinas,,KANTOR,,,']],
    [
      'an end before the beginning',
      'organizations',
      'days',
      [DINAS, BALAI, '000200000000000,D,,DINAS,,2026-02-01,2026-01-31'],
    ],
    ['a position that left the file', 'positions', 'missing', ['JF.01,Pranata,FUNCTIONAL,,,NONE,2020-01-01,']],
    ['authority over the region by a slip', 'positions', 'changed', [HEAD.replace('SUBTREE', 'NONE')]],
    ['authority that the kind cannot have', 'positions', 'authority', [HEAD.replace('SUBTREE', 'REGION')]],
    [
      'a structural position nowhere',
      'positions',
      'organization',
      [HEAD, '0.01,Kepala,STRUCTURAL,II.a,,NONE,2020-01-01,'],
    ],
    ['a position twice', 'positions', 'duplicate', [HEAD, HEAD]],
    [
      'a successor that does not exist',
      'successions',
      'organization',
      ['000101000000000,000900000000000,2026-07-01,true,RENAMED'],
    ],
  ])('%s is refused, and nothing changes', async (_what, register, check, rows) => {
    const before = await sql(`select number from organizations.officials_change`)
    const report = await take({ [register]: rows })
    expect(report[register]?.taken).toBe(0)
    expect(new Set(report[register]?.findings.map((each) => each.check))).toContain(check)
    expect(await sql(`select number from organizations.officials_change`)).toEqual(before)
  })

  test('what rights are worked out from counts the change', async () => {
    const read = () => numberOf(`select number from organizations.officials_change`)
    const before = await read()
    await take({ positions: [HEAD.replace(/,$/, ',2026-01-01')] })
    expect(await read()).toBeGreaterThan(before)
  })
})
