import type { Finding } from '@satudata/subgraph'
import type { Difference } from './compare.ts'

/** What became of a file. */
export interface RegisterReport {
  /** Rows now on record out of the file; 0 when it was refused. */
  readonly taken: number
  /** Why it was refused, row by row (at most 100); empty when it was taken. */
  readonly findings: readonly Finding[]
  /** Rows that were not on record before, and those that say something else than before. */
  readonly added: number
  readonly changed: number
  /** What codes came to stand for: `000400000000000: name "A" → "B"`. */
  readonly renamed: readonly string[]
}

/** The file was not taken. */
export function refused(findings: readonly Finding[]): RegisterReport {
  return { taken: 0, findings, added: 0, changed: 0, renamed: [] }
}

/** The file was taken. */
export function takenReport(taken: number, { added, changed, renamed }: Difference): RegisterReport {
  return { taken, findings: [], added: added.length, changed, renamed }
}
