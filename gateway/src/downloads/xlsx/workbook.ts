import { zip } from './zip.ts'
import type { Entry } from './zip.ts'

/** A sheet of a workbook: its name and its worksheet as text. */
export interface Sheet {
  readonly name: string
  readonly content: Entry['content']
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Two cell formats: 0 plain, 1 bold. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`

/**
 * A workbook (Office Open XML) as bytes, sheet after sheet in constant memory. hucre streams a single sheet only, and builds a
 * workbook of several in memory.
 */
export function workbook(sheets: readonly Sheet[]): AsyncGenerator<Buffer, void> {
  const path = (at: number) => `worksheets/sheet${at + 1}.xml`
  const listed = sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const related = sheets.map((_, at) => relation(at + 1, 'worksheet', path(at)))
  const typed = sheets.map((_, at) => override(`/xl/${path(at)}`, 'worksheet'))
  return zip([
    part(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${typed.join('')}</Types>`,
    ),
    part('_rels/.rels', relations([relation(1, 'officeDocument', 'xl/workbook.xml')])),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    part('xl/_rels/workbook.xml.rels', relations([...related, relation(sheets.length + 1, 'styles', 'styles.xml')])),
    { name: 'xl/styles.xml', content: [STYLES] },
    ...sheets.map(({ content }, at) => ({ name: `xl/${path(at)}`, content })),
  ])
}

function part(name: string, content: string): Entry {
  return { name, content: [XML + content] }
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
}

function relations(each: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

function override(name: string, type: string): string {
  return `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`
}
