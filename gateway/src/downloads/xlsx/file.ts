import { LimitError } from '@satudata/core'
import type { Language } from '@satudata/core'
import { columnsOf, STATUS_WORDS } from '../columns.ts'
import type { Column } from '../columns.ts'
import type { Row } from '../documents.ts'
import type { Download } from '../open.ts'
import { factsOf } from './facts.ts'
import { MOST_ROWS, sheet } from './sheet.ts'
import type { SheetCell } from './sheet.ts'
import { workbook } from './workbook.ts'

const NAMES = { id: { data: 'Data', about: 'Keterangan' }, en: { data: 'Data', about: 'About' } }

/** The file as an Excel workbook: a sheet of typed rows, and one that says what they are. Throws LimitError for more rows than fit. */
export function xlsxBytes(download: Download, pages: AsyncIterable<readonly Row[]>): AsyncGenerator<Buffer, void> {
  if (download.count > MOST_ROWS - 1) throw tooMany(download.count)
  const columns = columnsOf(download)
  const { language } = download.wanted
  const names = NAMES[language]
  const facts = factsOf(download)
  return workbook([
    {
      name: names.data,
      content: sheet(
        columns.map(widthOf),
        columns.map(({ label }) => label),
        cellsOf(language, columns, pages),
      ),
    },
    { name: names.about, content: sheet([28, 100], facts.heads, [facts.rows]) },
  ])
}

async function* cellsOf(
  language: Language,
  columns: readonly Column[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly (readonly SheetCell[])[], void> {
  const words = STATUS_WORDS[language]
  const cellOf = ({ code, isNumber, cell }: Column, row: Row): SheetCell => {
    const text = cell(row)
    if (text === null) return null
    if (isNumber) return { digits: text }
    return code === 'OBS_STATUS' ? (words[text] ?? text) : text
  }
  for await (const rows of pages) yield rows.map((row) => columns.map((column) => cellOf(column, row)))
}

/** In characters. */
function widthOf({ code, isNumber, label }: Column): number {
  return Math.min(60, Math.max(label.length + 2, isNumber ? 18 : code.endsWith('_NAME') ? 32 : 12))
}

function tooMany(count: number): LimitError {
  return new LimitError(
    {
      id: `${count} baris melebihi batas satu lembar Excel (${MOST_ROWS - 1}); unduh sebagai CSV (.csv), atau saring dahulu.`,
      en: `${count} rows are more than an Excel sheet holds (${MOST_ROWS - 1}); download CSV (.csv) instead, or filter first.`,
    },
    { limit: 'rows', most: MOST_ROWS - 1 },
  )
}
