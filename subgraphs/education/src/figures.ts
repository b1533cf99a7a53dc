import { quotientFigure, sumFigure } from '@satudata/subgraph'
import type { Figure } from '@satudata/subgraph'
import { DECLARATIONS } from './dapodik/tables.ts'
import type { DapodikTable, SchoolLevel } from './dapodik/tables.ts'
import type { Education } from './parents.ts'
import type { Snapshot } from './snapshots.ts'

/** Which figures of a table: all, or those of one level or one half (status, sex). */
export interface Choice {
  readonly level?: SchoolLevel | null | undefined
  readonly status?: 'PUBLIC' | 'PRIVATE' | null | undefined
  readonly sex?: 'FEMALE' | 'MALE' | null | undefined
}

const SEX = { FEMALE: 'F', MALE: 'M' } as const

/** The sum over what was chosen; null when there is no such table, missing when a part of the region has no figure. */
export function countOf({ snapshots, parts }: Education, table: DapodikTable, choice: Choice = {}): Figure | null {
  const snapshot = snapshots[table]
  if (snapshot === undefined) return null
  const chosen = parts.map((part) => cells(snapshot, part, table, choice))
  const { release } = snapshot
  return sumFigure({
    observations: chosen.flat(),
    complete: chosen.every((each) => each.length > 0),
    unit: DECLARATIONS[table].measure.unit,
    period: release.period,
    releases: [release],
  })
}

/** One table's count per count of another, at one level or all; missing when the tables are of different dates. */
export function ratioOf(education: Education, of: DapodikTable, per: DapodikTable, choice: Choice = {}): Figure | null {
  const [dividend, divisor] = [countOf(education, of, choice), countOf(education, per, choice)]
  if (dividend === null || divisor === null) return null
  const comparable = dividend.period === divisor.period
  const unit = `${COUNTED[of]} per ${COUNTED[per]}`
  return quotientFigure(dividend, comparable ? divisor : { ...divisor, value: null }, { unit })
}

/** What a table counts, for the unit of a ratio. */
const COUNTED: Readonly<Record<DapodikTable, string>> = {
  SCHOOLS: 'sekolah',
  TEACHERS: 'guru',
  STAFF: 'pegawai',
  PUPILS: 'peserta didik',
}

/** Codes of the parts that at least one of the tables says nothing about. */
export function missingParts({ snapshots, parts }: Education): string[] {
  return parts.filter((part) => Object.values(snapshots).some(({ byRegion }) => !byRegion.has(part)))
}

/** True when some table says something about the region. */
export function hasFigures({ snapshots, parts }: Education): boolean {
  return Object.values(snapshots).some(({ byRegion }) => parts.some((part) => byRegion.has(part)))
}

function cells(snapshot: Snapshot, part: string, table: DapodikTable, { level, status, sex }: Choice) {
  const member = DECLARATIONS[table].dimension === 'SEX' ? (sex == null ? null : SEX[sex]) : status
  return (snapshot.byRegion.get(part) ?? []).filter(
    ({ dimensions }) =>
      (level == null || dimensions?.['SCHOOL_LEVEL'] === level) &&
      (member == null || dimensions?.[DECLARATIONS[table].dimension] === member),
  )
}
