import { columnsOf, STATUS_WORDS } from './columns.ts'
import type { Column } from './columns.ts'
import { writtenNumber } from './digits.ts'
import type { Row } from './documents.ts'
import type { Download } from './open.ts'

/** Tells spreadsheets that the file is UTF-8. */
const BOM = '\uFEFF'

/**
 * The file as CSV (RFC 4180). Raw: heads and states are codes, numbers their exact digits with a point. Formatted: as readers of the
 * language write them.
 */
export async function* csvText(download: Download, pages: AsyncIterable<readonly Row[]>): AsyncGenerator<string, void> {
  const { separator, formatted } = download.wanted
  const columns = columnsOf(download)
  const line = (cells: readonly string[]) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`
  yield BOM + line(columns.map(({ code, label }) => plain(formatted ? label : code)))
  const shown = columns.map((column) => cellText(column, download))
  for await (const rows of pages) yield rows.map((row) => line(shown.map((cell) => cell(row)))).join('')
}

function cellText({ code, isNumber, cell }: Column, { wanted: { formatted, language } }: Download) {
  if (isNumber) {
    return (row: Row) => {
      const digits = cell(row) ?? ''
      return formatted ? writtenNumber(digits, language) : digits
    }
  }
  const words = formatted && code === 'OBS_STATUS' ? STATUS_WORDS[language] : {}
  return (row: Row) => {
    const text = cell(row) ?? ''
    return plain(words[text] ?? text)
  }
}

/** A text that a spreadsheet takes for a formula would run when the file is opened: an apostrophe before it keeps it a text. */
function plain(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
