import { UNFILTERED, startTestSubgraph, principals } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { scopeOf } from '@satudata/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BudgetLine, ProcurementPackage, RupExportRow } from './src/entities.ts'
import planning from './src/index.ts'
import { sumOf } from './src/money.ts'
import { packagesOf } from './src/procurement.ts'

const EDUCATION = '000400000000000'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(planning)
})
afterAll(() => graph[Symbol.asyncDispose]())

describe('from the plan to SiRUP without entering anything again (U1)', () => {
  test('U1: the export carries the fields of SiRUP, translated codes and the exact amounts of the plan', async () => {
    const { data, errors } =
      await graph.query(`{ rupExport(year: 2025, organization: "${EDUCATION}", first: 1000) { totalCount nodes {
      tahun_anggaran kd_satker nama_satker kd_rup nama_paket pagu metode_pengadaan jenis_pengadaan sumber_dana mak status_pradipa status_pdn status_ukm invented } } }`)
    expect(errors).toEqual([])
    const { totalCount, nodes } = data.rupExport
    expect(nodes).toHaveLength(totalCount)
    for (const row of nodes) {
      expect(row).toMatchObject({
        tahun_anggaran: 2025,
        kd_satker: '10004',
        nama_satker: 'Dinas Pendidikan dan Kebudayaan',
        status_pradipa: false,
        invented: true,
      })
    }
    const lines = await graph.em().find(BudgetLine, { year: 2025, organizationCode: EDUCATION }, UNFILTERED)
    const procured = lines.filter(
      ({ description, accountCode, fundSource, adopted }) =>
        packagesOf({ description, accountCode, fundSource, adopted: adopted ?? 0n }).length > 0,
    )
    const pagu = sumOf(nodes.map((row: { pagu: string }) => BigInt(row.pagu)))
    expect(pagu).toBe(sumOf(procured.map(({ adopted }) => adopted ?? 0n)))
    expect(procured.some(({ kind }) => kind === 'EMPLOYEE' || kind === 'GRANT')).toBe(false)
  })

  test('U1: a package that SiRUP has keeps its RUP code; one that is new has none yet', async () => {
    const em = graph.em()
    const rows = await em.find(RupExportRow, { year: 2026 }, UNFILTERED)
    const known = await em.find(ProcurementPackage, { year: 2026, lineId: { $ne: null } }, UNFILTERED)
    expect(rows.filter(({ rupCode }) => rupCode === null).length).toBe(rows.length - known.length)
    expect(new Set(rows.flatMap(({ rupCode }) => rupCode ?? []))).toEqual(new Set(known.map(({ rupCode }) => rupCode)))
  })

  test('U1: what only a draft holds is not exported', async () => {
    const drafts = await graph.em().find(BudgetLine, { access: 'RESTRICTED' }, UNFILTERED)
    expect(await graph.em().count(RupExportRow, { lineId: { $in: drafts.map(({ id }) => id) } }, UNFILTERED)).toBe(0)
  })

  test('packages of a line add up to it, whatever its size, and large ones are not procured directly', () => {
    const line = { description: 'Jalan', accountCode: '5.2.04', fundSource: 'DBH' } as const
    for (const adopted of [1n, 999n, 150_000_000n, 200_000_001n, 41_000_000_000n, 987_654_321_987_654n]) {
      const packages = packagesOf({ ...line, adopted })
      expect(sumOf(packages.map(({ ceiling }) => ceiling))).toBe(adopted)
      const direct = packages.filter(({ method }) => method === 'DIRECT_PROCUREMENT')
      expect(direct.every(({ ceiling }) => ceiling <= 200_000_000n)).toBe(true)
    }
    expect(packagesOf({ ...line, accountCode: '5.1.01', adopted: 5n })).toEqual([])
  })
})

describe('from SiRUP back to the plan (U2, U3)', () => {
  test('U2: what was paid for a package stands beside its line, and is never more than either', async () => {
    const em = graph.em()
    const [packages, lines] = [
      await em.find(ProcurementPackage, { lineId: { $ne: null } }, UNFILTERED),
      await em.find(BudgetLine, {}, UNFILTERED),
    ]
    const lineById = new Map(lines.map((line) => [line.id, line]))
    const overspent = [...Map.groupBy(packages, (each) => each.lineId ?? '')].filter(
      ([lineId, group]) => sumOf(group.map(({ realised }) => realised ?? 0n)) > (lineById.get(lineId)?.realised ?? 0n),
    )
    expect(overspent).toEqual([])
    expect(packages.filter(({ realised, ceiling }) => (realised ?? 0n) > ceiling)).toEqual([])
    expect(packages.filter(({ realised }) => realised !== null).length).toBeGreaterThan(1_500)
    expect(packages.some(({ realised, year }) => realised === null && year === 2026)).toBe(true)
  })

  test('U2: an organization, its packages, their lines and payments are one question', async () => {
    const { data, errors } = await graph.entities(
      [{ __typename: 'Organization', code: EDUCATION }],
      `... on Organization { packages(year: 2025, first: 3) { totalCount nodes {
        rupCode ceiling realised invented method organization { code } region { code } workUnitCode workUnitName
        line { id realised region { code } packages { nodes { rupCode } } } provenance { datasetId invented } } } }`,
    )
    expect(errors).toEqual([])
    const [first] = data._entities[0].packages.nodes
    expect(first).toMatchObject({
      workUnitCode: '10004',
      organization: { code: EDUCATION },
      invented: true,
      provenance: { datasetId: 'sirup-paket', invented: true },
    })
    expect(first.region).toEqual(first.line.region)
    expect(first.line.packages.nodes).toContainEqual({ rupCode: first.rupCode })
  })

  test('U3: a work unit that nobody knows and one that two agencies claim are reported and joined to nothing', async () => {
    const { data } = await graph.query(`{
      packages(mapped: false) { totalCount nodes { workUnitCode organization { code } line { id } region { code } realised ceiling } }
      planningImportReport { totalCount nodes { id check system code year place message candidates { code } } } }`)
    expect(data.packages.nodes).toEqual([
      { workUnitCode: '10099', organization: null, line: null, region: null, realised: null, ceiling: '850000000' },
      { workUnitCode: '10034', organization: null, line: null, region: null, realised: null, ceiling: '1275000000' },
    ])
    const [unmapped, ambiguous, payment] = data.planningImportReport.nodes
    expect(data.planningImportReport.totalCount).toBe(3)
    expect(unmapped).toMatchObject({
      id: '1',
      check: 'UNMAPPED_CODE',
      system: 'SIRUP',
      code: '10099',
      year: 2026,
      candidates: [],
    })
    expect(ambiguous).toMatchObject({
      check: 'AMBIGUOUS_CODE',
      code: '10034',
      candidates: [{ code: '001700000000000' }, { code: '002500000000000' }],
    })
    expect(ambiguous.message).toContain('001700000000000, 002500000000000')
    expect(payment).toMatchObject({ check: 'UNKNOWN_PACKAGE', candidates: [] })
    const wrongly = await graph.em().findOneOrFail(ProcurementPackage, { rupCode: payment.code }, UNFILTERED)
    expect(wrongly.organizationCode).toBe(EDUCATION)
  })

  test('U3: packages that could not be joined stay out of the release, which says so', async () => {
    const releases = await graph.lake.list({ scope: scopeOf(principals.anonymous), dataset: 'sirup-paket' })
    expect(releases.map(({ period, quality }) => [period, quality])).toEqual([
      ['2024', 'CHECKED'],
      ['2025', 'CHECKED'],
      ['2026', 'NEEDS_VERIFICATION'],
    ])
    const newest = releases.at(-1)
    if (newest === undefined) throw new Error('No release.')
    expect(newest.findings.map(({ check }) => check)).toEqual(['unmapped-code', 'ambiguous-code', 'unknown-package'])
    const published = sumOf((await graph.lake.read(newest)).map(({ value }) => BigInt(value ?? '0')))
    const packages = await graph.em().find(ProcurementPackage, { year: 2026 }, UNFILTERED)
    expect(published).toBe(sumOf(packages.filter(({ lineId }) => lineId !== null).map(({ ceiling }) => ceiling)))
  })
})
