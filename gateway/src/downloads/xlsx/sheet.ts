import { isJsonNumber, significantDigits } from '../digits.ts'

/** A cell: exact digits of a number, or a text; null is empty. */
export type SheetCell = { readonly digits: string } | string | null

/** Rows a sheet holds at most, the heading among them. */
export const MOST_ROWS = 1_048_576
/** Characters a cell holds at most. */
const LONGEST_TEXT = 32_767
/** Beyond this, a spreadsheet rounds a number. */
const EXACT_DIGITS = 15
/** Number of the bold style in the workbook's styles. */
const BOLD = 1

const OPEN =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'

/** A worksheet as text, as many rows at a time as they come. The first row is the heading: bold, and it stays in sight. */
export async function* sheet(
  widths: readonly number[],
  heads: readonly string[],
  rows: AsyncIterable<readonly (readonly SheetCell[])[]> | Iterable<readonly (readonly SheetCell[])[]>,
): AsyncGenerator<string, void> {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  yield `${OPEN}<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`
  const letters = heads.map((_, at) => columnName(at))
  yield rowText(heads, 1, letters, BOLD)
  let number = 1
  for await (const some of rows) yield some.map((cells) => rowText(cells, ++number, letters)).join('')
  yield '</sheetData></worksheet>'
}

function rowText(cells: readonly SheetCell[], number: number, letters: readonly string[], style = 0): string {
  const styled = style === 0 ? '' : ` s="${style}"`
  const texts = cells.map((cell, at) => cellText(cell, `r="${letters[at]}${number}"${styled}`))
  return `<row r="${number}">${texts.join('')}</row>`
}

function cellText(cell: SheetCell, attributes: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'string') return textCell(cell, attributes)
  const { digits } = cell
  if (!isJsonNumber(digits) || significantDigits(digits) > EXACT_DIGITS) return textCell(digits, attributes)
  return `<c ${attributes}><v>${digits}</v></c>`
}

function textCell(text: string, attributes: string): string {
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, LONGEST_TEXT))}</t></is></c>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML: without the characters it cannot hold, and with "_x000D_" as it stands instead of as a character. */
function escaped(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- these are what XML cannot hold
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
      .replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!)
  )
}

/** "A" … "Z", "AA" … */
function columnName(at: number): string {
  const rest = Math.floor(at / 26)
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (at % 26))
}
