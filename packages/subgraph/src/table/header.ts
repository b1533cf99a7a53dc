import type { Message } from '@satudata/core'
import { placeOf, shown } from './report.ts'
import type { ReportWriter } from './report.ts'
import type { Column, TableSchema } from './schema.ts'

const DELIMITERS: readonly { readonly mark: string; readonly id: string; readonly en: string }[] = [
  { mark: ',', id: 'koma', en: 'commas' },
  { mark: ';', id: 'titik koma', en: 'semicolons' },
  { mark: '\t', id: 'tab', en: 'tabs' },
  { mark: '|', id: 'garis tegak', en: 'bars' },
]

/** Finds the declared column of each field of the header; undefined (and findings) when it is not the declared header. */
export function matchHeader<N extends string>(
  header: readonly string[],
  schema: TableSchema<N>,
  report: ReportWriter,
): readonly Column<N>[] | undefined {
  const labels = header.map((label) => label.trim())
  const declared = new Map(schema.columns.map((column) => [column.header ?? column.name, column]))
  const columns = labels.flatMap((label) => declared.get(label) ?? [])
  if (
    columns.length === labels.length &&
    new Set(columns).size === schema.columns.length &&
    columns.length === schema.columns.length
  )
    return columns
  report.error('header', placeOf(1), difference(labels, [...declared.keys()]))
  return undefined
}

/**
 * True when the header is separated as declared. Asked before the file is parsed: quotes in the wrong place would else be all
 * one hears of.
 */
export function hasDelimiter(line: string, schema: TableSchema, report: ReportWriter): boolean {
  const declared = new Set(schema.columns.map((column) => column.header ?? column.name))
  const matches = (mark: string) => line.split(mark).filter((label) => declared.has(unquoted(label))).length
  const expected = DELIMITERS.find(({ mark }) => mark === (schema.delimiter ?? ','))
  const found = DELIMITERS.find((delimiter) => delimiter !== expected && matches(delimiter.mark) > 1)
  if (expected === undefined || found === undefined || matches(expected.mark) > 1) return true
  report.error('delimiter', placeOf(1), {
    id: `Kolom dipisah ${found.id}, padahal dinyatakan ${expected.id}; simpan dengan pemisah ${expected.id}, atau nyatakan pemisah ${found.id}.`,
    en: `Columns are separated by ${found.en}, but ${expected.en} are declared; save the file with ${expected.en}, or declare ${found.en}.`,
  })
  return false
}

function unquoted(label: string): string {
  return label.trim().replace(/^"(.*)"$/, '$1')
}

function difference(labels: readonly string[], declared: readonly string[]): Message {
  const missing = declared.filter((label) => !labels.includes(label))
  const unknown = labels.filter((label) => !declared.includes(label))
  const repeated = labels.filter((label, index) => labels.indexOf(label) !== index)
  const id = [list('kolom tidak ada', missing), list('kolom tidak dikenal', unknown), list('kolom berulang', repeated)]
  const en = [list('missing', missing), list('unknown', unknown), list('repeated', repeated)]
  return {
    id: `Kepala tabel tidak sesuai: ${id.filter(Boolean).join('; ')}. Yang diminta: ${list('', declared, 40)}.`,
    en: `The header is not the declared one: ${en.filter(Boolean).join('; ')}. Expected: ${list('', declared, 40)}.`,
  }
}

function list(what: string, labels: readonly string[], most = 10): string {
  if (labels.length === 0) return ''
  const named = labels
    .slice(0, most)
    .map((label) => `"${shown(label)}"`)
    .join(', ')
  return `${what} ${named}${labels.length > most ? ', …' : ''}`.trim()
}
