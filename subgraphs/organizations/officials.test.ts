import { mkdtempDisposable, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { INSTANCE } from '@satudata/core'
import type { Principal } from '@satudata/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Official } from './src/entities.ts'
import definition from './src/index.ts'
import { importOfficials } from './src/officials/import.ts'

const HEAD = '000400000000000.01'
const HEADER = 'position,employee_number,name,organization,appointment,decree,valid_from,valid_to'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(definition)
})
afterAll(() => graph[Symbol.asyncDispose]())

async function ask(document: string, principal?: Principal) {
  const { data, errors } = await graph.query(document, {}, principal)
  expect(errors).toEqual([])
  return data
}
const sql = (text: string) => graph.running.orm.em.getConnection().execute(text)
const version = async () => (await ask('{ officialsVersion }', INSTANCE)).officialsVersion as string
const file = (...rows: readonly string[]) => Buffer.from([HEADER, ...rows].join('\n'))
const take = (...rows: readonly string[]) => importOfficials(graph.em(), file(...rows))

describe('K2 who holds a position', () => {
  test('everybody sees the head of an agency by name, and since when', async () => {
    const { position } = await ask(
      `{ position(code: "${HEAD}") { holders(on: "2026-11-21") { totalCount nodes { name appointment validFrom validTo organization { shortName } position { name } } } } }`,
    )
    expect(position.holders).toEqual({
      totalCount: 1,
      nodes: [
        {
          name: 'Kepala Dinas Pendidikan (contoh)',
          appointment: 'DEFINITIVE',
          validFrom: '2024-01-02',
          validTo: null,
          organization: { shortName: 'Dindikbud' },
          position: { name: 'Kepala Dinas Pendidikan dan Kebudayaan' },
        },
      ],
    })
  })

  test('every structural position of today has exactly one holder; a Plt. acts where there is no head', async () => {
    const { positions } = await ask(
      `{ positions(first: 1000, on: "2026-11-21") { nodes { code kind holders(on: "2026-11-21") { nodes { appointment } } } } }`,
    )
    const structural = positions.nodes.filter((each: { kind: string }) => each.kind !== 'FUNCTIONAL')
    expect(structural).toHaveLength(106)
    for (const { holders } of structural) expect(holders.nodes).toHaveLength(1)
    const acting = structural.filter(
      ({ holders }: { holders: { nodes: { appointment: string }[] } }) => holders.nodes[0]?.appointment === 'PLT',
    )
    expect(acting.map(({ code }: { code: string }) => code)).toEqual(['001900000000000.01'])
  })

  test('the last day in office counts, the day after does not', async () => {
    const { last, after } = await ask(`{
      last: position(code: "001900000000000.01") { holders(on: "2025-12-31") { nodes { appointment } } }
      after: position(code: "001900000000000.01") { holders(on: "2026-01-01") { nodes { appointment } } }
    }`)
    expect([last.holders.nodes, after.holders.nodes]).toEqual([
      [{ appointment: 'DEFINITIVE' }],
      [{ appointment: 'PLT' }],
    ])
  })

  test('NIP and decree are for government only, and so are the names of functional officials', async () => {
    const nip = `{ position(code: "${HEAD}") { holders { nodes { employeeNumber } } } }`
    const { errors } = await graph.query(nip, {}, principals.analyst)
    expect(errors.map(({ extensions, path }) => [extensions?.['code'], path?.at(-1)])).toEqual([
      ['FORBIDDEN', 'employeeNumber'],
    ])
    const seen = await ask(nip, principals.producer('000900000000000'))
    expect(seen.position.holders.nodes).toEqual([{ employeeNumber: '900000000000000003' }])

    const functional = `{ organization(code: "001600000000000") { officials { totalCount } } position(code: "JF.01") { holders { totalCount } } }`
    const anybody = await ask(functional)
    const government = await ask(functional, principals.walidata)
    expect([anybody.organization.officials.totalCount, anybody.position.holders.totalCount]).toEqual([6, 0])
    expect([government.organization.officials.totalCount, government.position.holders.totalCount]).toEqual([9, 2])
  })
})

describe('what happens to organizations', () => {
  test('a merged organization names its successor, and the successor its predecessors', async () => {
    await sql(
      `insert into organizations.organization (code, name, kind, level, aliases, valid_to, search_text) values ('009900000000000', 'Dinas Kebudayaan (contoh)', 'DINAS', 1, '{}', '2016-12-31', '')`,
    )
    await sql(
      `insert into organizations.succession values ('009900000000000', '000400000000000', '2017-01-01', true, 'MERGED')`,
    )
    const { old, now } = await ask(`{
      old: organization(code: "009900000000000") { validTo successors { successor { shortName } takesEffectOn inherits kind } }
      now: organization(code: "000400000000000") { predecessors { predecessor { name } } successors { kind } }
    }`)
    await sql(`delete from organizations.succession`)
    await sql(`delete from organizations.organization where code = '009900000000000'`)
    expect(old).toEqual({
      validTo: '2016-12-31',
      successors: [
        { successor: { shortName: 'Dindikbud' }, takesEffectOn: '2017-01-01', inherits: true, kind: 'MERGED' },
      ],
    })
    expect(now).toEqual({ predecessors: [{ predecessor: { name: 'Dinas Kebudayaan (contoh)' } }], successors: [] })
  })
})

describe('the snapshot that rights are worked out from', () => {
  test('is for the instance alone: no official, no application of the government, nobody of its name reads all NIPs', async () => {
    const others: [Principal, string][] = [
      [principals.anonymous, 'UNAUTHENTICATED'],
      [principals.producer('000900000000000'), 'FORBIDDEN'],
      [principals.leader('ALL'), 'FORBIDDEN'],
      [principals.admin, 'FORBIDDEN'],
      [{ ...principals.admin, subject: INSTANCE.subject }, 'FORBIDDEN'],
      [principals.application('001600000000000'), 'FORBIDDEN'],
    ]
    for (const [principal, code] of others)
      for (const field of ['officialsVersion', 'officialsSnapshot { version }']) {
        const { data, errors } = await graph.query(`{ ${field} }`, {}, principal)
        expect([data, errors[0]?.extensions?.['code']]).toEqual([null, code])
      }
  })

  test('holds everybody in office or to come, and nobody who left', async () => {
    const { officialsSnapshot } = await ask(
      `{ officialsSnapshot { version positions { code } officials { position { code } employeeNumber organization { code } } organizations { code parent { code } } successions { kind } } }`,
      INSTANCE,
    )
    expect(officialsSnapshot.version).toBe(await version())
    expect(officialsSnapshot.positions).toHaveLength(115)
    expect(officialsSnapshot.organizations).toHaveLength(50)
    expect(officialsSnapshot.officials).toHaveLength(115)
    expect(officialsSnapshot.officials).toContainEqual({
      position: { code: 'JF.01' },
      employeeNumber: '900000000000000005',
      organization: { code: '001600000000000' },
    })
    const numbers = officialsSnapshot.officials.map((each: { employeeNumber: string }) => each.employeeNumber)
    expect(numbers).not.toContain('900000000000000108')
  })

  test.each([
    ['a holder', `update organizations.position_holder set valid_to = '2030-01-01' where position_code = '${HEAD}'`],
    ['a position', `update organizations.position set valid_to = '2030-01-01' where code = '${HEAD}'`],
    ['an organization', `update organizations.organization set valid_to = '2030-01-01' where code = '000400000000000'`],
    ['a succession', `insert into organizations.succession values ('1', '2', '2017-01-01', true, 'MERGED')`],
    ['everything of a kind', `truncate organizations.succession`],
  ])('its version changes when another program changes %s by hand', async (_what, statement) => {
    const before = await version()
    await sql(statement)
    expect(await version()).not.toBe(before)
  })
})

describe('K3 an export of Kepegawaian', () => {
  test('replaces what was known, in one step', async () => {
    await using own = await startTestSubgraph(definition)
    const report = await importOfficials(
      own.em(),
      file(`${HEAD},900000000000000003,Somebody,,PLT,SK/1,2026-01-01,2026-06-30`),
    )
    expect(report).toEqual({ imported: 1, findings: [] })
    expect(await own.em().find(Official, {})).toMatchObject([{ appointment: 'PLT', validTo: '2026-06-30' }])
  })

  test.each([
    ['an unknown position', 'position', ['9999.01,900000000000000003,A,,DEFINITIVE,SK/1,2026-01-01,']],
    ['a NIP that is none', 'employee-number', [`${HEAD},12,A,,DEFINITIVE,SK/1,2026-01-01,`]],
    ['an unknown organization', 'organization', ['JF.01,900000000000000003,A,999,DEFINITIVE,SK/1,2026-01-01,']],
    ['a functional official nowhere', 'organization', ['JF.01,900000000000000003,A,,DEFINITIVE,SK/1,2026-01-01,']],
    [
      'a structural position moved elsewhere',
      'organization',
      [`${HEAD},900000000000000003,A,000900000000000,DEFINITIVE,SK/1,2026-01-01,`],
    ],
    ['an end before the beginning', 'days', [`${HEAD},900000000000000003,A,,PLT,SK/1,2026-02-01,2026-01-31`]],
    ['another appointment', 'value', [`${HEAD},900000000000000003,A,,PJ,SK/1,2026-02-01,`]],
    ['a day that is none', 'date', [`${HEAD},900000000000000003,A,,PLT,SK/1,2026-02-31,`]],
    [
      'two definitive holders on the same day',
      'overlap',
      [
        `${HEAD},900000000000000003,A,,DEFINITIVE,SK/1,2026-01-01,2026-06-30`,
        `${HEAD},900000000000000004,B,,DEFINITIVE,SK/2,2026-06-30,`,
      ],
    ],
    [
      'one person twice in the same position',
      'overlap',
      [
        `JF.01,900000000000000003,A,000900000000000,DEFINITIVE,SK/1,2026-01-01,`,
        `JF.01,900000000000000003,A,000400000000000,DEFINITIVE,SK/2,2026-06-30,`,
      ],
    ],
    ['nobody at all', 'size', []],
  ])('with %s is refused whole, and says where', async (_what, check, rows) => {
    const before = await version()
    const good = '000900000000000.01,900000000000000004,B,,DEFINITIVE,SK/9,2026-01-01,'
    const report = await take(...rows, ...(rows.length === 0 ? [] : [good]))
    expect(report.imported).toBe(0)
    expect(report.findings.map((each) => each.check)).toEqual([check])
    expect(report.findings[0]?.place).toMatch(/^baris \d/)
    expect(await version()).toBe(before)
  })

  test('is taken at the terminal, and refused there row by row', async () => {
    await using own = await startTestSubgraph(definition)
    await using folder = await mkdtempDisposable(join(tmpdir(), 'satudata-officials-'))
    const said: string[] = []
    const run = async (...rows: string[]) => {
      const path = join(folder.path, 'pejabat.csv')
      await writeFile(path, file(...rows))
      const context = { em: own.em(), say: (line: string) => said.push(line) } as never
      await definition.commands?.['officials']?.run(['--holders', path], context)
    }
    await expect(run(`${HEAD},12,A,,DEFINITIVE,SK/1,2026-01-01,`)).rejects.toThrow(/was not taken/)
    expect(said).toEqual(['baris 2: The NIP "12" does not have 18 digits.'])
    await run(`${HEAD},900000000000000003,A,,DEFINITIVE,SK/1,2026-01-01,`)
    expect(said.at(-2)).toBe('1 holders on record.')
    const missing = definition.commands?.['officials']?.run(['--holders', join(folder.path, 'none.csv')], {} as never)
    await expect(missing).rejects.toThrow(expect.objectContaining({ name: 'UsageError' }))
  })

  test('may have an acting official beside the holder, and a holder right after another', async () => {
    await using own = await startTestSubgraph(definition)
    const rows = [
      `${HEAD},900000000000000003,A,,DEFINITIVE,SK/1,2026-01-01,2026-06-30`,
      `${HEAD},900000000000000004,B,,DEFINITIVE,SK/2,2026-07-01,`,
      `${HEAD},900000000000000007,C,,PLH,SK/3,2026-06-01,2026-07-15`,
    ]
    expect(await importOfficials(own.em(), file(...rows))).toEqual({ imported: 3, findings: [] })
  })
})
