import type { Message } from '@satudata/core'

/** The rules of a check. */
export type CheckRule =
  | 'BOUNDS'
  | 'SYNTAX'
  | 'COMPOSITION'
  | 'LINT'
  | 'ACCESS'
  | 'OWNERSHIP'
  | 'TRAP'
  | 'BREAKING'
  | 'PROBE'
  | 'ADDRESS'

/** ERROR: may not be published. CONSENT: somebody has to consent. The others: may be published. */
export type FindingSeverity = 'ERROR' | 'CONSENT' | 'WARNING' | 'INFO'

/** An operation of the last days that a change would break. */
export interface AffectedOperation {
  /** Name of the client, or id of the application. */
  readonly client: string
  readonly operation: string | null
  /** SHA-256 of the document, hexadecimal. */
  readonly hash: string
  readonly count: number
  readonly lastSeenAt: Date
}

/** Something a check found. */
export interface Finding {
  readonly rule: CheckRule
  readonly severity: FindingSeverity
  /** "Region.schools"; null for the schema as a whole. */
  readonly coordinate: string | null
  /** Line of the checked schema, from 1; null when it is of no line. */
  readonly line: number | null
  /** What is wrong and the way out. */
  readonly message: Message
  readonly affected: readonly AffectedOperation[]
}

/** Where a finding is. */
export interface Spot {
  readonly coordinate?: string | null
  readonly line?: number | null
}

/** Makes a finding of a rule. */
export function finding(
  rule: CheckRule,
  severity: FindingSeverity,
  { coordinate, line }: Spot,
  id: string,
  en: string,
): Finding {
  return { rule, severity, coordinate: coordinate ?? null, line: line ?? null, message: { id, en }, affected: [] }
}

const GRAVITY: readonly FindingSeverity[] = ['ERROR', 'CONSENT', 'WARNING', 'INFO']

/** The gravest first, then by line. */
export function byGravity(a: Finding, b: Finding): number {
  return GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || (a.line ?? 0) - (b.line ?? 0)
}

/** What a check comes to. */
export type CheckOutcome = 'PASSED' | 'NEEDS_CONSENT' | 'REFUSED'

/** What findings come to together. */
export function outcomeOf(findings: readonly Finding[]): CheckOutcome {
  if (findings.some(({ severity }) => severity === 'ERROR')) return 'REFUSED'
  return findings.some(({ severity }) => severity === 'CONSENT') ? 'NEEDS_CONSENT' : 'PASSED'
}
