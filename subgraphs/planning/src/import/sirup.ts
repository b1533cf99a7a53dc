import type { BudgetLine, ProcurementPackage, RupExportRow } from '../entities.ts'
import { packagesOf } from '../procurement.ts'
import type { SirupExport, SirupPackage } from '../source.ts'
import type { Crosswalk } from './crosswalk.ts'
import { codeFinding, unknownPackage } from './findings.ts'
import type { ImportFinding } from './findings.ts'
import { OPEN_LABEL } from './rows.ts'
import type { RowOf } from './rows.ts'

type LineRow = RowOf<BudgetLine>
type PackageRow = RowOf<ProcurementPackage>

/** What an export of SiRUP becomes. */
export interface ImportedPackages {
  readonly packages: readonly PackageRow[]
  readonly findings: readonly ImportFinding[]
}

/**
 * Turns an export of SiRUP into rows. Packages find their budget line by organization and budget account; payments find their
 * package by organization and RUP code (U2). What does not translate or join with certainty is reported and left open.
 */
export function importSirup(
  source: SirupExport,
  lines: readonly LineRow[],
  crosswalk: Crosswalk,
  invented: boolean,
): ImportedPackages {
  const findings: ImportFinding[] = []
  const organizationOf = (code: string, year: number, place: string): string | null => {
    const translation = crosswalk.translate('SIRUP', code, year)
    const finding = codeFinding('SIRUP', code, year, place, translation)
    if (finding !== undefined) findings.push(finding)
    return translation.kind === 'MAPPED' ? translation.organization : null
  }
  const lineByAccount = new Map(
    lines.map((line) => [accountKey(line.year, line.organizationCode ?? null, line.budgetAccount), line]),
  )
  const packages = source.packages.map((row) => {
    const organization = organizationOf(row.kd_satker, row.tahun_anggaran, `${row.kd_rup} ${row.nama_paket}`)
    const line =
      organization === null ? undefined : lineByAccount.get(accountKey(row.tahun_anggaran, organization, row.mak))
    return packageRow(row, organization, line, invented)
  })
  const packageByKey = new Map(packages.map((row) => [`${row.year} ${row.organizationCode ?? ''} ${row.rupCode}`, row]))
  for (const paid of source.realisations) {
    const organization = organizationOf(paid.kd_satker, paid.tahun_anggaran, `${paid.kd_satker} ${paid.kd_rup}`)
    const found =
      organization === null ? undefined : packageByKey.get(`${paid.tahun_anggaran} ${organization} ${paid.kd_rup}`)
    if (found !== undefined) found.realised = (found.realised ?? 0n) + paid.nilai
    else if (organization !== null) findings.push(unknownPackage(paid.kd_rup, paid.kd_satker, paid.tahun_anggaran))
  }
  return { packages, findings }
}

function accountKey(year: number, organization: string | null, account: string): string {
  return `${year} ${organization ?? ''} ${account}`
}

function packageRow(row: SirupPackage, organization: string | null, line: LineRow | undefined, invented: boolean) {
  return {
    id: `${row.tahun_anggaran}-${row.kd_rup}`,
    year: row.tahun_anggaran,
    rupCode: row.kd_rup,
    name: row.nama_paket,
    workUnitCode: row.kd_satker,
    workUnitName: row.nama_satker,
    organizationCode: organization,
    lineId: line?.id ?? null,
    regionCode: line?.regionCode ?? null,
    ceiling: row.pagu,
    method: row.metode_pengadaan,
    kind: row.jenis_pengadaan,
    fundSource: row.sumber_dana,
    accountCode: row.mak,
    preBudget: row.status_pradipa,
    domesticProduct: row.status_pdn,
    smallEnterprise: row.status_ukm,
    realised: null as bigint | null,
    invented,
    ...OPEN_LABEL,
  }
}

/**
 * The packages that follow from the adopted lines, in SiRUP's terms (U1). Those announced already carry their RUP code; a line
 * whose organization SiRUP does not know by one code cannot be sent and is left out.
 */
export function exportToSirup(
  lines: readonly LineRow[],
  announced: readonly PackageRow[],
  crosswalk: Crosswalk,
  invented: boolean,
): RowOf<RupExportRow>[] {
  const known = new Map(announced.map((row) => [`${row.lineId ?? ''} ${row.name}`, row.rupCode]))
  return lines.flatMap((line) => {
    const organizationCode = line.organizationCode ?? undefined
    const unit = organizationCode === undefined ? undefined : crosswalk.codeOf('SIRUP', organizationCode, line.year)
    if (organizationCode === undefined || unit === undefined || line.adopted == null) return []
    return packagesOf({ ...line, adopted: line.adopted }).map((planned, position) => ({
      lineId: line.id,
      position,
      year: line.year,
      organizationCode,
      workUnitCode: unit.code,
      workUnitName: unit.name,
      rupCode: known.get(`${line.id} ${planned.name}`) ?? null,
      ...planned,
      accountCode: line.budgetAccount,
      invented,
      ...OPEN_LABEL,
    }))
  })
}
