import type { PublishedTotal } from './plausibility.ts'
import type { DapodikTable } from './tables.ts'

/** Label of every Dapodik release: open figures of Dinas Pendidikan dan Kebudayaan. */
export const LABEL = { access: 'OPEN', stage: 'VALIDATED', owner: '000400000000000' } as const

/** A file of one Dapodik table and what its deliverer says of it. */
export interface DapodikFile {
  readonly table: DapodikTable
  /** Name of the file, as people know it. */
  readonly name: string
  /** Where it is, or its bytes. Read more than once, so not a stream. */
  readonly content: string | URL | Uint8Array
  /** Date of the snapshot: "2018-02-05". */
  readonly period: string
  readonly source: string
  readonly sourceUrl?: string
  readonly notes: readonly string[]
  /** Total of all pupils that somebody else published, to compare with. */
  readonly publishedPupils?: PublishedTotal
  /** When it was handed in; null for the sample that comes with the program. */
  readonly receivedAt: Date | null
}
