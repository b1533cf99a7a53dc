import type { FundSource } from '../chain.ts'

/** How the money of a line flows over the four quarters, in per mille of the year. */
export type Rhythm = readonly [number, number, number, number]

const EVEN: Rhythm = [240, 250, 250, 260]
const PROJECT: Rhythm = [60, 210, 310, 420]
const LATE: Rhythm = [30, 140, 290, 540]

/** A kind of line an activity has: account, source of money, wording, weight, where, and its rhythm. */
export interface LinePattern {
  readonly account: string
  readonly fundSource: FundSource
  readonly wording: string
  /** Share of the activity, divided among the places. */
  readonly weight: number
  /** SEAT: at the provincial offices; ALL: in every kabupaten and kota; a number: in so many of them. */
  readonly where: 'SEAT' | 'ALL' | number
  readonly rhythm: Rhythm
}

const line = (
  account: string,
  fundSource: FundSource,
  wording: string,
  weight: number,
  where: LinePattern['where'],
  rhythm: Rhythm,
): LinePattern => ({ account, fundSource, wording, weight, where, rhythm })

const TRAVEL = line('5.1.02.04', 'PAD', 'Perjalanan dinas', 4, 'SEAT', EVEN)
const MATERIAL = line('5.1.02.01', 'PAD', 'Bahan dan perlengkapan', 12, 'SEAT', EVEN)

/** The lines of an activity by its kind; `sample/activities.csv` names the kind. */
export const PROFILES = {
  SALARY: [
    line('5.1.01', 'DAU', 'Gaji dan tunjangan', 7, 'SEAT', EVEN),
    line('5.1.01', 'PAD', 'Tambahan penghasilan', 3, 'SEAT', EVEN),
  ],
  SALARY_EVERYWHERE: [
    line('5.1.01', 'DAU', 'Gaji dan tunjangan', 7, 'ALL', EVEN),
    line('5.1.01', 'PAD', 'Tambahan penghasilan', 3, 'ALL', EVEN),
  ],
  OFFICE: [MATERIAL, line('5.1.02.02', 'PAD', 'Jasa penunjang kantor', 20, 'SEAT', EVEN), TRAVEL],
  UPKEEP: [
    line('5.1.02.03', 'PAD', 'Pemeliharaan gedung dan kendaraan', 3, 'SEAT', EVEN),
    line('5.2.02', 'PAD', 'Peralatan dan mesin', 2, 'SEAT', PROJECT),
  ],
  SERVICES: [MATERIAL, line('5.1.02.02', 'PAD', 'Jasa pelaksanaan', 50, 2, PROJECT), TRAVEL],
  GOODS: [
    line('5.1.02.01', 'DAK', 'Barang untuk masyarakat', 8, 4, PROJECT),
    line('5.1.02.02', 'PAD', 'Jasa penyaluran', 1, 'SEAT', PROJECT),
  ],
  MIXED: [
    line('5.1.02.02', 'PAD', 'Jasa pelaksanaan', 80, 2, PROJECT),
    line('5.2.02', 'DAU', 'Peralatan dan mesin', 100, 2, PROJECT),
    TRAVEL,
  ],
  WORKS: [
    line('5.2.03', 'DAK', 'Gedung dan bangunan', 8, 4, LATE),
    line('5.2.02', 'DAU', 'Peralatan dan mesin', 3, 2, PROJECT),
  ],
  ROADS: [
    line('5.2.04', 'DBH', 'Jalan, jaringan dan irigasi', 10, 5, LATE),
    line('5.1.02.03', 'PAD', 'Pemeliharaan', 1, 2, PROJECT),
  ],
  GRANT: [line('5.1.05', 'PAD', 'Hibah', 300, 4, PROJECT), TRAVEL],
  SOCIAL: [line('5.1.06', 'PAD', 'Bantuan sosial', 200, 5, PROJECT), TRAVEL],
  TRANSFER: [line('5.4.01', 'DBH', 'Belanja transfer', 1, 'ALL', EVEN)],
  CONTINGENCY: [line('5.3.01', 'PAD', 'Belanja tidak terduga', 1, 'SEAT', PROJECT)],
} satisfies Record<string, readonly LinePattern[]>

/** Name of a kind of activity. */
export type Profile = keyof typeof PROFILES
