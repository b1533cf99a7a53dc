import { setTimeout as pause } from 'node:timers/promises'
import { INSTANCE } from '@satudata/core'
import type { Principal } from '@satudata/core'
import { subgraphExecutor } from '@satudata/subgraph'
import { startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import identity from '../../subgraphs/identity/src/index.ts'
import type { IdentityServices } from '../../subgraphs/identity/src/services.ts'
import organizations from '../../subgraphs/organizations/src/index.ts'
import { importOfficials } from '../../subgraphs/organizations/src/officials/import.ts'
import { startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'

// Identity beside the real owner of positions: what Kepegawaian and SI Jabatan change takes and gives rights.

const DINDIK = '000400000000000'
const BALAI = '000401000000000'
const HEAD = '000400000000000.01'
const SAMPLE = new URL('../../subgraphs/organizations/sample/pejabat.csv', import.meta.url)
const YESTERDAY = `(now() at time zone 'Asia/Jakarta')::date - 1`
const TODAY = `(now() at time zone 'Asia/Jakarta')::date`

const stack = new AsyncDisposableStack()
let master: TestSubgraph
let graph: TestSubgraph
let gateway: TestGateway

beforeAll(async () => {
  master = stack.use(await startTestSubgraph(organizations))
  graph = stack.use(await startTestSubgraph(identity, { ask: askMaster }))
  const joined = [master, graph].map(({ running }) => ({
    name: running.name,
    typeDefs: running.typeDefs,
    execute: subgraphExecutor(running),
  }))
  gateway = stack.use(await startGateway({ transport: 'in-process', subgraphs: joined }))
})
afterAll(() => stack.disposeAsync())

let reachable = true
async function askMaster(_subgraph: string, document: string, variables?: Readonly<Record<string, unknown>>) {
  if (!reachable) throw new Error('the server of BKD cannot be reached')
  const { data, errors } = await master.query(document, variables, INSTANCE)
  if (errors.length > 0) throw new Error(errors[0]?.message)
  return data as Record<string, unknown>
}

const sql = (text: string) => master.running.orm.em.getConnection().execute(text)
const hold = (set: string, position: string) =>
  sql(`update organizations.position_holder set ${set} where position_code = '${position}'`)
const as = (username: string) => (graph.running.services as IdentityServices).principalOf(username)
/** What the account is after everything kept in memory is too old; well within the second it may take. */
async function soon(username: string): Promise<Principal | null> {
  await pause(400)
  return as(username)
}
const rolesSoon = async (username: string) => (await soon(username))?.roles.slice(1)

afterEach(async () => {
  reachable = true
  await sql(`delete from organizations.succession`)
  await sql(`delete from organizations.organization where code = '009900000000000'`)
  await sql(`update organizations.organization set valid_to = null`)
  await importOfficials(master.em(), SAMPLE)
})

describe('K2 D3 the demonstration accounts have what their positions give', () => {
  test.each<[string, string[], string[], 'ALL' | string[], string[]]>([
    ['gubernur', ['LEADER'], [], 'ALL', []],
    ['kadis.pendidikan', ['LEADER'], [DINDIK], [DINDIK, BALAI], []],
    ['kadis.sosial', ['LEADER'], ['000900000000000'], ['000900000000000'], ['person:read']],
    ['walidata', ['WALIDATA'], ['001600000000000'], [], []],
    ['produsen.pendidikan', ['PRODUCER'], [DINDIK], [], []],
    ['produsen.sosial', ['PRODUCER'], ['000900000000000'], [], ['person:read']],
    ['produsen.dukcapil', ['PRODUCER'], ['001100000000000'], [], ['person:nik', 'person:read']],
    ['bkd', ['PRODUCER'], ['002900000000000'], [], []],
    ['admin', ['WALIDATA', 'ADMIN'], ['001600000000000'], [], []],
    ['analis', ['ANALYST'], [], [], []],
    ['warga', [], [], [], []],
  ])('%s', async (username, roles, codes, authority, scopes) => {
    expect(await as(username)).toMatchObject({ roles: ['PUBLIC', ...roles], organizations: codes, authority, scopes })
  })

  test('sekda leads the Sekretariat Daerah with its Asisten and Biro, and nothing else', async () => {
    const principal = await as('sekda')
    expect(principal?.authority).toHaveLength(13)
    for (const code of principal?.authority ?? []) expect(code).toMatch(/^0001/)
  })

  test('an organization and a position are told by name through the graph', async () => {
    const principal = (await as('kadis.pendidikan')) ?? undefined
    const { data, errors } = await gateway.query(
      '{ me { name organizations { shortName } grounds { role position { name } organization { shortName } } } }',
      {},
      principal === undefined ? {} : { principal },
    )
    expect(errors).toEqual([])
    expect(data.me).toEqual({
      name: 'Kepala Dinas Pendidikan (contoh)',
      organizations: [{ shortName: 'Dindikbud' }],
      grounds: [
        {
          role: 'LEADER',
          position: { name: 'Kepala Dinas Pendidikan dan Kebudayaan' },
          organization: { shortName: 'Dindikbud' },
        },
      ],
    })
  })
})

describe('within a second, without anybody telling identity,', () => {
  test('a position that ended yesterday gives nothing; one that ends today still does', async () => {
    await hold(`valid_to = ${TODAY}`, HEAD)
    expect(await rolesSoon('kadis.pendidikan')).toEqual(['LEADER'])
    await hold(`valid_to = ${YESTERDAY}`, HEAD)
    expect(await rolesSoon('kadis.pendidikan')).toEqual([])
  })

  test('an administrator who leaves the Walidata is none any more', async () => {
    await hold(`valid_to = ${YESTERDAY}`, '001600000000000.04')
    expect(await rolesSoon('admin')).toEqual([])
  })

  test('an abolished position, and a dissolved agency, end the rights', async () => {
    await sql(`update organizations.position set valid_to = ${YESTERDAY} where code = '${HEAD}'`)
    expect(await rolesSoon('kadis.pendidikan')).toEqual([])
    await sql(`update organizations.position set valid_to = null where code = '${HEAD}'`)
    await sql(`update organizations.organization set valid_to = ${YESTERDAY} where code = '${DINDIK}'`)
    expect(await rolesSoon('kadis.pendidikan')).toEqual([])
  })

  test('whoever acts for the head has the rights of the head', async () => {
    await sql(`insert into organizations.position_holder (position_code, employee_number, valid_from, valid_to, name, appointment, decree)
      values ('${HEAD}', '900000000000000006', ${TODAY}, ${TODAY}, 'Plt. (contoh)', 'PLT', 'SK/CONTOH/PLT')`)
    expect(await soon('produsen.pendidikan')).toMatchObject({
      roles: ['PUBLIC', 'PRODUCER', 'LEADER'],
      authority: [DINDIK, BALAI],
      positions: [HEAD, '000400000000000.03'],
    })
  })

  test.each([
    ['merged into another gives its data to the members and the head of that one', true, [DINDIK, '009900000000000']],
    ['split without an heir gives its data to nobody', false, [DINDIK]],
  ])('an agency that was %s', async (_what, inherits, codes) => {
    await sql(`insert into organizations.organization (code, name, kind, level, aliases, valid_to, search_text)
      values ('009900000000000', 'Dinas Kebudayaan (contoh)', 'DINAS', 1, '{}', ${YESTERDAY}, '')`)
    await sql(`insert into organizations.succession
      values ('009900000000000', '${DINDIK}', ${TODAY}, ${inherits}, '${inherits ? 'MERGED' : 'SPLIT'}')`)
    const head = await soon('kadis.pendidikan')
    expect(head?.organizations).toEqual(codes)
    expect(head?.authority).toEqual([...codes, BALAI].toSorted())
    expect((await as('produsen.pendidikan'))?.organizations).toEqual(codes)
  })

  test('an export of Kepegawaian replaces who holds what; one with a fault changes nothing', async () => {
    const header = 'position,employee_number,name,organization,appointment,decree,valid_from,valid_to'
    const row = '000900000000000.01,900000000000000003,Pindah (contoh),,DEFINITIVE,SK/CONTOH/9,2026-01-01,'
    const take = (...rows: string[]) => importOfficials(master.em(), Buffer.from([header, ...rows].join('\n')))
    expect((await take(row, 'x.01,1,A,,DEFINITIVE,SK,2026-01-01,')).imported).toBe(0)
    expect((await soon('kadis.pendidikan'))?.organizations).toEqual([DINDIK])
    expect((await take(row)).imported).toBe(1)
    expect((await soon('kadis.pendidikan'))?.organizations).toEqual(['000900000000000'])
    expect((await as('gubernur'))?.roles).toEqual(['PUBLIC'])
  })
})

test('K3 while BKD cannot be reached the last answer stands, and the change is seen when it is back', async () => {
  expect(await rolesSoon('kadis.pendidikan')).toEqual(['LEADER'])
  reachable = false
  await hold(`valid_to = ${YESTERDAY}`, HEAD)
  expect(await rolesSoon('kadis.pendidikan')).toEqual(['LEADER'])
  reachable = true
  await pause(1_000)
  expect(await rolesSoon('kadis.pendidikan')).toEqual([])
})
