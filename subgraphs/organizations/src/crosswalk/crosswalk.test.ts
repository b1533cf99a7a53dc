import { startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CodeAssignment } from '../entities.ts'
import definition from '../index.ts'
import { today, translate } from './translate.ts'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(definition)
})
afterAll(() => graph[Symbol.asyncDispose]())

async function translated(system: string, code: string, on: string) {
  const { data, errors } = await graph.query(
    `query ($system: ID!, $code: ID!, $on: Date) { translateCode(system: $system, code: $code, on: $on) { outcome known organization { code } candidates { code } } }`,
    { system, code, on },
  )
  expect(errors).toEqual([])
  return data.translateCode
}

describe('U3 codes of other systems', () => {
  test.each([
    ['SIMRAL', 'SIM-0004'],
    ['SIRUP', '10004'],
    ['SINJAB', 'SJ-04'],
    ['KUNKER', '000400000000000'],
  ])('%s %s is Dinas Pendidikan dan Kebudayaan from 2017 on and nobody before', async (system, code) => {
    const mapped = { outcome: 'MAPPED', known: true, organization: { code: '000400000000000' }, candidates: [] }
    const unmapped = { outcome: 'UNMAPPED', known: true, organization: null, candidates: [] }
    expect(await translated(system, code, '2017-01-01')).toEqual(mapped)
    expect(await translated(system, code, '2026-11-21')).toEqual(mapped)
    expect(await translated(system, code, '2016-12-31')).toEqual(unmapped)
  })

  test('every OPD has its SIMRAL and SiRUP code', async () => {
    const { data } = await graph.query(
      `{ organizations(level: 1, first: 50) { nodes { code simral: codes(system: "SIMRAL", on: "2026-01-01") { nodes { code outcome } } sirup: codes(system: "SIRUP", on: "2026-01-01") { nodes { code outcome } } } } }`,
    )
    expect(data.organizations.nodes).toHaveLength(33)
    for (const { code, simral, sirup } of data.organizations.nodes) {
      expect(simral.nodes).toEqual([{ code: `SIM-${code.slice(0, 4)}`, outcome: 'MAPPED' }])
      expect(sirup.nodes).toContainEqual({ code: `1${code.slice(0, 4)}`, outcome: 'MAPPED' })
    }
  })

  test('a code that changed owner belongs to each in its time', async () => {
    expect((await translated('SINJAB', 'SJ-07', '2016-12-31')).organization).toEqual({ code: '000600000000000' })
    expect((await translated('SINJAB', 'SJ-07', '2017-01-01')).organization).toEqual({ code: '000700000000000' })
  })

  test('a code that two organizations claim is ambiguous and stands for neither', async () => {
    expect(await translated('SINJAB', 'SJ-15', '2018-01-01')).toEqual({
      outcome: 'AMBIGUOUS',
      known: true,
      organization: null,
      candidates: [{ code: '001500000000000' }, { code: '001600000000000' }],
    })
  })

  test('a code nobody has mapped, and one nobody has seen, are unmapped', async () => {
    expect(await translated('SINJAB', 'SJ-99', '2018-01-01')).toMatchObject({ outcome: 'UNMAPPED', known: true })
    expect(await translated('SIRUP', '4', '2018-01-01')).toMatchObject({ outcome: 'UNMAPPED', known: false })
    // A code of one system says nothing in another.
    expect(await translated('SIRUP', 'SIM-0004', '2018-01-01')).toMatchObject({ outcome: 'UNMAPPED', known: false })
  })

  test('an unknown system is refused and the known ones are named', async () => {
    const { errors } = await graph.query(`{ translateCode(system: "SIPD", code: "1") { outcome } }`)
    expect(errors[0]).toMatchObject({ path: ['translateCode'], extensions: { code: 'BAD_INPUT' } })
    expect(errors[0]?.message).toContain('KUNKER, SIMRAL, SINJAB, SIRUP')
  })

  test('the report names what is unmapped and what is ambiguous', async () => {
    const { data } = await graph.query(`{ crosswalkReport(on: "2026-01-01") {
      systems { system { code } total mapped unmapped ambiguous }
      unmapped { nodes { system code } } ambiguous { nodes { system code candidates { shortName } } } } }`)
    const report = data.crosswalkReport
    expect(report.unmapped.nodes).toEqual([
      { system: 'SINJAB', code: 'SJ-99' },
      { system: 'SIRUP', code: '10099' },
    ])
    expect(report.ambiguous.nodes).toEqual([
      { system: 'SINJAB', code: 'SJ-15', candidates: [{ shortName: 'Dishub' }, { shortName: 'Diskominfo SP' }] },
      { system: 'SIRUP', code: '10034', candidates: [{ shortName: 'Dinkop UKM' }, { shortName: 'Disperindag' }] },
    ])
    for (const { total, mapped, unmapped, ambiguous } of report.systems)
      expect(mapped + unmapped + ambiguous).toBe(total)
  })

  test('another subgraph that refers to a code gets its organization', async () => {
    const representations = [
      { __typename: 'CodeTranslation', system: 'SIRUP', code: '10009', on: '2026-01-01' },
      { __typename: 'CodeTranslation', system: 'SIRUP', code: '10099', on: '2026-01-01' },
    ]
    const { data } = await graph.entities(
      representations,
      '... on CodeTranslation { outcome organization { shortName } }',
    )
    expect(data._entities).toEqual([
      { outcome: 'MAPPED', organization: { shortName: 'Dinsos' } },
      { outcome: 'UNMAPPED', organization: null },
    ])
  })
})

test('U3 a translation is mapped exactly when one organization holds the code that day', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-01-${String(n).padStart(2, '0')}`)
  const assignment = fc
    .record({ organizationCode: fc.option(fc.constantFrom('A', 'B')), days: fc.tuple(day, day), open: fc.boolean() })
    .map(({ organizationCode, days, open }) => {
      const [validFrom = '', validTo = ''] = days.toSorted()
      return { organizationCode, validFrom, validTo: open ? null : validTo } as CodeAssignment
    })
  fc.assert(
    fc.property(fc.array(assignment), day, (history, on) => {
      const holders = new Set(
        history
          .filter((each) => each.validFrom <= on && on <= (each.validTo ?? '9999'))
          .flatMap((each) => each.organizationCode ?? []),
      )
      const { outcome, organizationCodes } = translate('S', 'C', on, history)
      expect(organizationCodes).toEqual([...holders].toSorted())
      expect(outcome).toBe(['UNMAPPED', 'MAPPED', 'AMBIGUOUS'][Math.min(holders.size, 2)])
    }),
  )
})

test('today is a date in the region', () => {
  expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/)
})
