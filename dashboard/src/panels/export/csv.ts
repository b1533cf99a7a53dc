import { writeCsv } from 'hucre/csv'
import type { Grid, GridCell } from './grid.ts'

/** How a table is written as text. */
export interface CsvStyle {
  /** `raw`: exact decimals with a point; `formatted`: as read on the page. */
  readonly figures: 'raw' | 'formatted'
  readonly separator: ',' | ';'
}

/** A table as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read its letters right). */
export function csvOf({ head, rows }: Grid, { figures, separator }: CsvStyle): string {
  const written = [head.map(guarded), ...rows.map((row) => row.map((cell) => textOf(cell, figures)))]
  return writeCsv(written, { delimiter: separator, bom: true })
}

function textOf(cell: GridCell, figures: CsvStyle['figures']): string {
  if (cell.kind === 'words') return guarded(cell.text)
  if (figures === 'raw') return cell.value
  return NUMBER.test(cell.text) ? cell.text : guarded(cell.text)
}

/** A number as people write it: a spreadsheet reads nothing else into it. */
const NUMBER = /^-?[\d.,]+%?$/

/** Spreadsheets compute what begins like a formula: an apostrophe keeps words words. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
