import { addDecimals, subtractDecimals } from '../lake/decimals.ts'
import type { Finding } from '../lake/types.ts'
import { placeOf } from './report.ts'
import type { TableRow } from './schema.ts'

/** In every row: the cell `total` is the sum of the cells `parts`. */
export interface PartsRule<N extends string = string> {
  readonly total: N
  readonly parts: readonly N[]
}

/** In every one of `columns`: the cell of the total row is the sum of the cells of all other rows. */
export interface ColumnsRule<N extends string = string> {
  readonly columns: readonly N[]
  /** Which row is the total row: there must be exactly one. */
  readonly isTotal: (row: TableRow<N>) => boolean
}

/** A sum a table states about itself. `tolerance` (default "0") allows for figures the source rounded. */
export type SumRule<N extends string = string> = (PartsRule<N> | ColumnsRule<N>) & { readonly tolerance?: string }

/**
 * Proves what a table says of its own sums. Each sum that does not agree is a finding of severity ERROR that names the row
 * and the cells; a sum with an empty cell in it is SUSPICIOUS, because it cannot be proven.
 */
export function proveSums<N extends string>(rows: readonly TableRow<N>[], rules: readonly SumRule<N>[]): Finding[] {
  return rules.flatMap((rule) =>
    'total' in rule ? proveParts(rows, rule, rule.tolerance) : proveColumns(rows, rule, rule.tolerance),
  )
}

function proveParts<N extends string>(rows: readonly TableRow<N>[], rule: PartsRule<N>, tolerance?: string): Finding[] {
  return rows.flatMap((row) => {
    const parts = rule.parts.map((name) => row.cells[name])
    const what = rule.parts.join(' + ')
    return compare(row.cells[rule.total], parts, { place: placeOf(row.line, rule.total), what, tolerance })
  })
}

function proveColumns<N extends string>(
  rows: readonly TableRow<N>[],
  rule: ColumnsRule<N>,
  tolerance?: string,
): Finding[] {
  const totals = rows.filter(rule.isTotal)
  const [total] = totals
  if (total === undefined || totals.length > 1) return [totalRows(totals)]
  const others = rows.filter((row) => row !== total)
  const what = others.length === 0 ? '0 baris' : `baris ${others[0]?.line}–${others.at(-1)?.line}`
  return rule.columns.flatMap((name) => {
    const parts = others.map((row) => row.cells[name])
    return compare(total.cells[name], parts, { place: placeOf(total.line, name), what, tolerance })
  })
}

interface Sum {
  readonly place: string
  readonly what: string
  readonly tolerance: string | undefined
}

function compare(
  total: string | null,
  parts: readonly (string | null)[],
  { place, what, tolerance = '0' }: Sum,
): Finding[] {
  const known = parts.filter((part) => part !== null)
  if (total === null || known.length < parts.length) {
    const message = {
      id: `Jumlah ${what} tidak dapat dibuktikan: ada sel kosong.`,
      en: `The sum of ${what} cannot be proven: a cell is empty.`,
    }
    return [{ check: 'sum', severity: 'SUSPICIOUS', place, message }]
  }
  const sum = addDecimals(known)
  const difference = subtractDecimals(total, sum)
  const excess = subtractDecimals(difference.replace('-', ''), tolerance)
  if (excess === '0' || excess.startsWith('-')) return []
  const message = {
    id: `Tertulis ${total}, tetapi jumlah ${what} adalah ${sum} (selisih ${difference}).`,
    en: `It says ${total}, but the sum of ${what} is ${sum} (difference ${difference}).`,
  }
  return [{ check: 'sum', severity: 'ERROR', place, message }]
}

function totalRows(totals: readonly TableRow[]): Finding {
  const place = totals.length === 0 ? 'tabel' : totals.map((row) => placeOf(row.line)).join(', ')
  const message = {
    id: `Harus ada tepat satu baris jumlah, ditemukan ${totals.length}.`,
    en: `There must be exactly one row of totals; found ${totals.length}.`,
  }
  return { check: 'sum', severity: 'ERROR', place, message }
}
