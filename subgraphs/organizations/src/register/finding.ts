import type { Message } from '@satudata/core'
import { placeOf } from '@satudata/subgraph'
import type { Finding } from '@satudata/subgraph'

/** Findings listed at most. */
export const LISTED = 100

/** A fault in a line of a file. */
export interface Fault {
  readonly line: number
  readonly finding: Finding
}

/** A fault of this line: `check` names the rule, the message says what is wrong. */
export function faultAt(line: number, check: string, message: Message): Fault {
  return { line, finding: { check, severity: 'ERROR', place: placeOf(line), message } }
}

/** The findings in the order of the file, the first hundred. */
export function listed(faults: readonly Fault[]): Finding[] {
  return faults
    .toSorted((a, b) => a.line - b.line)
    .slice(0, LISTED)
    .map(({ finding }) => finding)
}
