import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import definition from '../index.ts'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(definition)
})
afterAll(() => graph[Symbol.asyncDispose]())

const QUERY = `{ organizations(first: 100) { nodes { code staff {
  total { count unit status provenance { datasetId access invented } }
  bySex { member figure { count } } byGrade { member figure { count } } byEchelon { member figure { count } }
} } } }`

interface Counts {
  readonly total: { readonly count: number; readonly unit: string; readonly provenance: readonly object[] }
  readonly bySex: readonly { readonly member: string; readonly figure: { readonly count: number } }[]
  readonly byGrade: Counts['bySex']
  readonly byEchelon: Counts['bySex']
}

async function staffAs(principal: Parameters<TestSubgraph['query']>[2]): Promise<(Counts | null)[]> {
  const { data, errors } = await graph.query(QUERY, {}, principal)
  expect(errors).toEqual([])
  return data.organizations.nodes.map((each: { staff: Counts | null }) => each.staff)
}

describe('K1 staff counts', () => {
  test.each([
    ['a producer', principals.producer('000900000000000')],
    ['the walidata', principals.walidata],
    ['a regional leader', principals.leader('ALL')],
    ['the leader of one agency', principals.leader(['000400000000000'], '000400000000000')],
    ['an admin', principals.admin],
    ['a government application', principals.application('002900000000000')],
  ])('%s sees them for every organization', async (_who, principal) => {
    expect((await staffAs(principal)).every((staff) => staff !== null)).toBe(true)
  })

  test.each([
    ['anonymous', principals.anonymous],
    ['an analyst', principals.analyst],
  ])('%s finds none, and no error that would tell', async (_who, principal) => {
    expect((await staffAs(principal)).every((staff) => staff === null)).toBe(true)
  })

  test('every breakdown adds up to the total, and says that it is made up', async () => {
    for (const staff of await staffAs(principals.admin)) {
      if (staff === null) throw new Error('no staff')
      const sum = (parts: Counts['bySex']) => parts.reduce((total, { figure }) => total + figure.count, 0)
      expect([sum(staff.bySex), sum(staff.byGrade), sum(staff.byEchelon)]).toEqual(Array(3).fill(staff.total.count))
      expect(staff.total.provenance).toEqual([{ datasetId: 'pegawai-opd', access: 'RESTRICTED', invented: true }])
    }
  })
  test('a group nobody counted is missing in the total instead of nobody, and figures not yet released change nothing', async () => {
    const [release] = await graph.lake.list({ scope: [{ access: 'RESTRICTED', stage: 'VALIDATED', owners: 'ANY' }] })
    if (release === undefined) throw new Error('no release')
    const cell = (sex: string, value: string | null) => ({
      indicator: 'STAFF',
      refArea: '36',
      organization: '000900000000000',
      dimensions: { SEX: sex, GRADE: 'I', ECHELON: 'NONE' },
      value,
    })
    const { dataset, owner, access, measures, dimensions, provenance } = release
    const publish = (period: string, stage: 'VALIDATED' | 'PRELIMINARY', cells: readonly ReturnType<typeof cell>[]) =>
      graph.lake.publish({
        dataset,
        owner,
        access,
        measures,
        dimensions,
        provenance,
        period,
        stage,
        observations: cells.map((each) => ({ ...each, timePeriod: period })),
      })
    await publish('2025', 'VALIDATED', [cell('M', '7'), cell('F', null)])
    await publish('2026', 'PRELIMINARY', [cell('M', '1'), cell('F', '1')])
    const { data } = await graph.query(
      '{ organization(code: "000900000000000") { staff { total { value status period } bySex { member figure { value } } } } }',
      {},
      principals.leader('ALL'),
    )
    expect(data.organization.staff).toEqual({
      total: { value: null, status: 'MISSING', period: '2025' },
      bySex: [
        { member: 'F', figure: { value: null } },
        { member: 'M', figure: { value: '7' } },
      ],
    })
  })
})
