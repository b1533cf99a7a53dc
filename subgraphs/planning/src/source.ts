import type { FundSource, PlanningStep, ProcurementKind, ProcurementMethod } from './chain.ts'
import type { Rupiah } from './money.ts'

// The shapes in which SIMRAL and SiRUP hand over their rows: with their own codes, before any translation.

/** A document of the chain. */
export interface SimralDocument {
  readonly step: PlanningStep
  readonly year: number
  readonly title: string
  /** ISO date; null while it is a draft. */
  readonly adoptedOn: string | null
}

/** A programme of a work unit. */
export interface SimralProgramme {
  readonly year: number
  /** SIMRAL's code of the work unit: "SIM-0004". */
  readonly unit: string
  readonly code: string
  readonly name: string
  readonly targets: readonly SimralTarget[]
  readonly activities: readonly SimralActivity[]
}

/** An activity of a programme. */
export interface SimralActivity {
  readonly code: string
  readonly name: string
  readonly targets: readonly SimralTarget[]
  readonly lines: readonly SimralLine[]
}

/** A budget line, with its amount in every document that has it. */
export interface SimralLine {
  readonly number: number
  readonly description: string
  readonly account: string
  readonly fundSource: FundSource
  /** Kemendagri code of a kabupaten or kota. */
  readonly region: string
  readonly amounts: ReadonlyMap<PlanningStep, Rupiah>
  readonly quarters: readonly SimralQuarter[]
}

/** Cash budget and realisation of a quarter; `realised` is null while the quarter is not accounted for. */
export interface SimralQuarter {
  readonly quarter: number
  readonly cashBudget: Rupiah
  readonly realised: Rupiah | null
}

/** A performance target. Values are exact decimal text; `achieved` is null while the year is not evaluated. */
export interface SimralTarget {
  readonly name: string
  readonly unit: string
  readonly target: string
  readonly achieved: string | null
  readonly lowerIsBetter: boolean
  readonly indicator: string | null
  readonly dataset: string | null
}

/** Everything one export of SIMRAL holds. */
export interface SimralExport {
  readonly documents: readonly SimralDocument[]
  readonly programmes: readonly SimralProgramme[]
}

/** A package, in the fields of the ISB service of SiRUP. */
export interface SirupPackage {
  readonly tahun_anggaran: number
  readonly kd_satker: string
  readonly nama_satker: string
  readonly kd_rup: string
  readonly nama_paket: string
  readonly pagu: Rupiah
  readonly metode_pengadaan: ProcurementMethod
  readonly jenis_pengadaan: ProcurementKind
  readonly sumber_dana: FundSource
  readonly mak: string
  readonly status_pradipa: boolean
  readonly status_pdn: boolean
  readonly status_ukm: boolean
}

/** What was paid for a package, by the work unit that paid. */
export interface SirupRealisation {
  readonly tahun_anggaran: number
  readonly kd_satker: string
  readonly kd_rup: string
  readonly nilai: Rupiah
}

/** Everything one export of SiRUP holds. */
export interface SirupExport {
  readonly packages: readonly SirupPackage[]
  readonly realisations: readonly SirupRealisation[]
}

/** The amount in force: the DPPA's, else the DPA's; undefined for a line that only a draft holds. */
export function adoptedAmount(line: Pick<SimralLine, 'amounts'>): Rupiah | undefined {
  return line.amounts.get('DPPA') ?? line.amounts.get('DPA')
}

/** Budget account of a line (mak), the same in SIMRAL and SiRUP: activity, account and line number. */
export function budgetAccount(activityCode: string, line: Pick<SimralLine, 'account' | 'number'>): string {
  return `${activityCode}.${line.account}.${String(line.number).padStart(2, '0')}`
}
