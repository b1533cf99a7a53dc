import type { Finding } from '@satudata/subgraph'

/** Findings told at most. */
export const TOLD = 100

/** A fault of a file or of one of its features: `check` names the rule. The file is refused. */
export function fault(place: string, check: string, id: string, en: string): Finding {
  return { check, severity: 'ERROR', place, message: { id, en } }
}

/** Where in a file something is: the features are counted from 1. */
export function featureAt(index: number, code?: string): string {
  return `fitur ${index + 1}${code === undefined ? '' : ` (${code})`}`
}
