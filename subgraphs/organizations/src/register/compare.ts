import { faultAt } from './finding.ts'
import type { Fault } from './finding.ts'

/** A register that a file is to replace. `R` is a row as it is kept. */
export interface Comparison<R extends object> {
  readonly existing: readonly R[]
  readonly rows: readonly (R & { readonly line: number })[]
  readonly codeOf: (row: R) => string
  /** What a code stands for: it does not change unless somebody says so. */
  readonly guarded: readonly (keyof R & string)[]
  readonly acceptChanges: boolean
}

/** What a file says that the register did not, for the person who brings it. */
export interface Difference {
  readonly faults: readonly Fault[]
  readonly added: readonly string[]
  /** Rows of the same code with something else in them. */
  readonly changed: number
  /** One text for each guarded thing that changes: `000400000000000: name "A" → "B"`. */
  readonly renamed: readonly string[]
}

/**
 * Compares a file with what is on record. Codes stay on record for good (an end is a date), and what they stand for changes only
 * when that is accepted: a slip in an export would else rename an agency, or give a position to another one, without a word.
 */
export function compareRegister<R extends object>(comparison: Comparison<R>): Difference {
  const { existing, rows, codeOf, guarded, acceptChanges } = comparison
  const known = new Map(existing.map((row) => [codeOf(row), row]))
  const given = new Set(rows.map(codeOf))
  const missing = [...known.keys()].filter((code) => !given.has(code)).map(missingCode)
  const pairs = rows.flatMap((row) => {
    const before = known.get(codeOf(row))
    return before === undefined ? [] : [{ row, before }]
  })
  const changes = pairs.flatMap(({ row, before }) =>
    guarded.flatMap((field) => {
      const [was, is] = [before[field] ?? null, row[field] ?? null]
      if (was === is) return []
      const text = `${codeOf(row)}: ${field} "${String(was ?? '')}" → "${String(is ?? '')}"`
      return [{ text, fault: changedMeaning(row.line, text) }]
    }),
  )
  return {
    faults: [...missing, ...(acceptChanges ? [] : changes.map(({ fault }) => fault))],
    added: rows.map(codeOf).filter((code) => !known.has(code)),
    changed: pairs.filter(({ row, before }) => differs(row, before)).length,
    renamed: changes.map(({ text }) => text),
  }
}

function differs<R extends object>(row: R & { readonly line: number }, before: R): boolean {
  const { line: _, ...now } = row
  return Object.entries(now).some(
    ([field, value]) => JSON.stringify(value ?? null) !== JSON.stringify(before[field as keyof R] ?? null),
  )
}

function missingCode(code: string): Fault {
  return faultAt(1, 'missing', {
    id: `Kode ${code} tercatat, tetapi tidak ada di berkas; kode yang berakhir diberi tanggal, tidak dihapus.`,
    en: `The code ${code} is on record but not in the file; a code that ends gets its last day and stays in the file.`,
  })
}

function changedMeaning(line: number, text: string): Fault {
  return faultAt(line, 'changed', {
    id: `${text}: arti kode berubah. Pakai kode baru, atau --accept-changes bila memang demikian.`,
    en: `${text}: what the code stands for changes. Use a new code, or --accept-changes when it is meant so.`,
  })
}
