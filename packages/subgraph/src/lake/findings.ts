import { ReleaseRefusedError } from '@satudata/core'
import type { Message } from '@satudata/core'
import type { Finding } from './types.ts'

/** Findings a report lists at most; the counts say how many there are. */
export const LISTED = 100

/** Collects what the checks of a draft find, with bounded memory. */
export class Findings {
  readonly #errors: Finding[] = []
  readonly #suspicious: Finding[] = []
  #errorCount = 0
  #suspiciousCount = 0

  get refused(): boolean {
    return this.#errorCount > 0
  }

  get quality(): 'CHECKED' | 'NEEDS_VERIFICATION' {
    return this.#suspiciousCount > 0 ? 'NEEDS_VERIFICATION' : 'CHECKED'
  }

  add(finding: Finding): void {
    const listed = finding.severity === 'ERROR' ? this.#errors : this.#suspicious
    if (finding.severity === 'ERROR') this.#errorCount++
    else this.#suspiciousCount++
    if (listed.length < LISTED) listed.push(finding)
  }

  error(check: string, place: string, message: Message): void {
    this.add({ check, severity: 'ERROR', place, message })
  }

  suspicious(check: string, place: string, message: Message): void {
    this.add({ check, severity: 'SUSPICIOUS', place, message })
  }

  /** Counts findings that a check saw but did not list. */
  more(severity: Finding['severity'], count: number): void {
    if (severity === 'ERROR') this.#errorCount += count
    else this.#suspiciousCount += count
  }

  /** What the manifest keeps: the first findings, and how many more there are. */
  kept(): Finding[] {
    const unlisted = this.#suspiciousCount - this.#suspicious.length
    if (unlisted <= 0) return [...this.#suspicious]
    const message = { id: `Ada ${unlisted} temuan lain.`, en: `There are ${unlisted} more findings.` }
    return [...this.#suspicious, { check: 'more', severity: 'SUSPICIOUS', place: 'rilis', message }]
  }

  /** Throws when anything found refuses the draft. `extensions.findings` is the report, `errorCount` its full length. */
  refuse(dataset: string): void {
    if (!this.refused) return
    throw new ReleaseRefusedError(
      {
        id: `Rilis "${dataset}" ditolak: ${this.#errorCount} kesalahan. ${this.#errors[0]?.place}: ${this.#errors[0]?.message.id} Perbaiki lalu unggah lagi.`,
        en: `The release of "${dataset}" is refused: ${this.#errorCount} errors. ${this.#errors[0]?.place}: ${this.#errors[0]?.message.en} Put them right and hand it in again.`,
      },
      { dataset, findings: this.#errors, errorCount: this.#errorCount, suspiciousCount: this.#suspiciousCount },
    )
  }
}
