import type { Message } from '@satudata/core'
import type { Finding } from '../lake/types.ts'
import type { Repair, TableReport } from './schema.ts'

/** Findings and repairs listed at most; the counts go on. */
export const LISTED = 100

/** Names a row or a cell as reports do: "baris 5, kolom smp_jumlah". Line 1 is the header. */
export function placeOf(line: number, column?: string): string {
  return column === undefined ? `baris ${line}` : `baris ${line}, kolom ${column}`
}

/** A text of the file as a message may show it: cut, without control characters. */
export function shown(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters of a broken file must not reach a log or a terminal
  const clean = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '·')
  return clean.length > 60 ? `${clean.slice(0, 60)}…` : clean
}

/** Collects what reading finds, with bounded memory. */
export class ReportWriter implements TableReport {
  readonly findings: Finding[] = []
  readonly repairs: Repair[] = []
  readonly notes: Message[] = []
  rowCount = 0
  errorCount = 0
  suspiciousCount = 0
  repairCount = 0

  error(check: string, place: string, message: Message): void {
    this.errorCount++
    if (this.findings.length < LISTED) this.findings.push({ check, severity: 'ERROR', place, message })
  }

  suspicious(check: string, place: string, message: Message): void {
    this.suspiciousCount++
    if (this.findings.length < LISTED) this.findings.push({ check, severity: 'SUSPICIOUS', place, message })
  }

  repaired(place: string, from: string, to: string): void {
    this.repairCount++
    if (this.repairs.length < LISTED) this.repairs.push({ place, from, to })
  }

  note(message: Message): void {
    this.notes.push(message)
  }
}
