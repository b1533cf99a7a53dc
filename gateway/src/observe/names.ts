import { redact } from '@satudata/core'

/** Operations that get a line of their own although no build lists them. */
const OWN_LINES = 50
/** How often such an operation must come before it gets one. */
const OFTEN = 20
/** Names that are counted before they come often. */
const COUNTED = 1_000

/** Names an operation in measures. */
export type NameInMeasures = (name: string | null) => string

/**
 * Names of operations for measures, of which there must be few whatever callers send: those the dashboard's build lists, those that come
 * often, and "other". `known` is asked when the first operation comes.
 */
export function operationNames(known: () => Iterable<string>): NameInMeasures {
  let listed: ReadonlySet<string> | undefined
  const own = new Set<string>()
  const counts = new Map<string, number>()
  return (name) => {
    if (name === null || name === '') return 'anonymous'
    listed ??= new Set(known())
    if (listed.has(name) || own.has(name)) return name
    if (own.size >= OWN_LINES) return 'other'
    const count = (counts.get(name) ?? 0) + 1
    if (count >= OFTEN && redact(name) === name && name.length <= 80) {
      own.add(name)
      counts.delete(name)
      return name
    }
    if (counts.size >= COUNTED) counts.delete(counts.keys().next().value!)
    counts.set(name, count)
    return 'other'
  }
}

/** Names of the operations of these documents. */
export function namesIn(documents: Iterable<string>): string[] {
  return [...documents].flatMap((text) => {
    const name = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1]
    return name === undefined ? [] : [name]
  })
}

/** Most codes that are told apart: subgraphs of others have their own. */
const CODES = 60
const codes = new Set<string>()

/** An outcome for measures: OK, or the code of the first error. */
export function outcomeCode(code: unknown): string {
  if (code === undefined) return 'OK'
  if (typeof code !== 'string' || !/^[A-Z][A-Z_]{1,49}$/.test(code)) return 'OTHER'
  if (!codes.has(code)) {
    if (codes.size >= CODES) return 'OTHER'
    codes.add(code)
  }
  return code
}

/** A name that a client gives itself, fit for logs and counts; null when it gives none. */
export function nameGiven(header: string | readonly string[] | undefined): string | null {
  if (typeof header !== 'string') return null
  const name = redact(header.slice(0, 200))
    .replaceAll(/[^\w .:@/()+-]/g, '')
    .slice(0, 60)
    .trim()
  return name === '' ? null : name
}
