import { writeXlsx } from 'hucre/xlsx'
import type { Cell, CellValue, WriteSheet } from 'hucre/xlsx'
import type { Grid, GridCell } from './grid.ts'

/** A sheet of figures, or of facts about them. */
export interface Sheet {
  readonly name: string
  readonly grid: Grid
}

/** Spreadsheets compute with 15 digits; what has more is kept as text, digit by digit. */
const DIGITS = 15
const WIDEST = 60

/** A workbook (XLSX) with typed numbers. Sheets are named as given, made unique and short enough for spreadsheets. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const bytes = await writeXlsx({ sheets: sheets.map(({ grid }, at) => sheetOf(names[at]!, grid)) })
  return new Uint8Array(bytes)
}

/** Names that a workbook takes: unique in any case, at most 31 letters, without the signs that mean something in a formula. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>(['history'])
  return wanted.map((name) => {
    const plain =
      name
        .replaceAll(/[[\]:*?/\\']/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim() || 'Panel'
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : ` (${number})`
      const tried = plain.slice(0, 31 - suffix.length).trim() + suffix
      if (taken.has(tried.toLowerCase())) continue
      taken.add(tried.toLowerCase())
      return tried
    }
  })
}

function sheetOf(name: string, { head, rows }: Grid): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  head.forEach((_, column) => cells.set(`0,${column}`, { style: { font: { bold: true } } }))
  rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      const value = valueOf(cell)
      if (typeof value === 'number') cells.set(`${at + 1},${column}`, { style: { numFmt: numberFormat(cell) } })
    }),
  )
  return {
    name,
    rows: [[...head], ...rows.map((row) => row.map(valueOf))],
    cells,
    columns: head.map((_, column) => ({ width: widthOf(head, rows, column) })),
    freezePane: { rows: 1 },
  }
}

function valueOf(cell: GridCell): CellValue {
  if (cell.kind === 'words') return cell.text
  const digits = cell.value.replace(/^-?0*\.?0*/, '').replace('.', '')
  return digits.length > DIGITS ? cell.value : Number(cell.value)
}

/** Shows every decimal a figure has, and the sign of rupiah or percent that it is read with. */
function numberFormat(cell: GridCell): string {
  if (cell.kind === 'words') return 'General'
  const decimals = cell.value.split('.')[1]?.length ?? 0
  const plain = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`
  if (/^-?Rp/.test(cell.text)) return `"Rp"${plain}`
  return cell.text.endsWith('%') ? `${plain}"%"` : plain
}

function widthOf(head: readonly string[], rows: Grid['rows'], column: number): number {
  const longest = Math.max(head[column]?.length ?? 0, ...rows.map((row) => row[column]?.text.length ?? 0))
  return Math.min(WIDEST, longest + 3)
}
