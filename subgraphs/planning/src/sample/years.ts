import type { PlanningStep } from '../chain.ts'
import { STEPS } from '../chain.ts'
import type { SimralDocument } from '../source.ts'

/** A budget year of the sample. */
export interface SampleYear {
  readonly year: number
  /** Its budget, per mille of the ceilings in `sample/work-units.csv`. */
  readonly permille: number
  /** Quarters that are accounted for. */
  readonly closedQuarters: number
  /** "Data per" of its figures. */
  readonly dataAsOf: string
  /** True while the revision of the year's budget is a draft. */
  readonly revisionIsDraft: boolean
}

/** The years of the sample. The revision of the last one (APBD Perubahan) is still a draft: for government only. */
export const YEARS: readonly SampleYear[] = [
  { year: 2024, permille: 940, closedQuarters: 4, dataAsOf: '2024-12-31', revisionIsDraft: false },
  { year: 2025, permille: 970, closedQuarters: 4, dataAsOf: '2025-12-31', revisionIsDraft: false },
  { year: 2026, permille: 1000, closedQuarters: 3, dataAsOf: '2026-09-30', revisionIsDraft: true },
]

// Title, and the day of adoption: months and days before or in the budget year.
const DOCUMENTS: Readonly<Record<PlanningStep, readonly [title: string, yearsBefore: number, monthDay: string]>> = {
  RPJMD: ['Rencana Pembangunan Jangka Menengah Daerah: indikasi tahun', 2, '12-20'],
  MUSRENBANG: ['Usulan Musrenbang untuk tahun', 1, '04-15'],
  RKPD: ['Rencana Kerja Pemerintah Daerah tahun', 1, '06-30'],
  KUA_PPA: ['Kebijakan Umum Anggaran dan Prioritas Plafon Anggaran tahun', 1, '08-14'],
  RKA: ['Rencana Kerja dan Anggaran perangkat daerah tahun', 1, '09-25'],
  RAPBD: ['Rancangan Anggaran Pendapatan dan Belanja Daerah tahun', 1, '11-28'],
  DPA: ['Dokumen Pelaksanaan Anggaran tahun', 0, '01-02'],
  RKA_REVISION: ['Rencana Kerja dan Anggaran Perubahan tahun', 0, '08-20'],
  RAPBD_REVISION: ['Rancangan APBD Perubahan tahun', 0, '09-18'],
  DPPA: ['Dokumen Pelaksanaan Perubahan Anggaran tahun', 0, '10-10'],
}

/** True for the documents of a budget's revision. */
export function isRevision(step: PlanningStep): boolean {
  return step === 'RKA_REVISION' || step === 'RAPBD_REVISION' || step === 'DPPA'
}

/** The documents of a year, in the order of the chain; a draft revision has no DPPA yet. */
export function documentsOf({ year, revisionIsDraft }: SampleYear): SimralDocument[] {
  return STEPS.filter((step) => step !== 'DPPA' || !revisionIsDraft).map((step) => {
    const [title, yearsBefore, monthDay] = DOCUMENTS[step]
    const draft = revisionIsDraft && isRevision(step)
    return { step, year, title: `${title} ${year}`, adoptedOn: draft ? null : `${year - yearsBefore}-${monthDay}` }
  })
}
