import { finished } from 'node:stream/promises'
import { parse } from 'csv-parse'
import type { CsvError, Parser } from 'csv-parse'
import { LONGEST_LINE, textOf } from './bytes.ts'
import { hasDelimiter } from './header.ts'
import { placeOf } from './report.ts'
import type { ReportWriter } from './report.ts'
import type { TableSchema, TableSource } from './schema.ts'

/** The fields of one record and the line it starts on. */
export interface FieldsOfLine {
  readonly fields: readonly string[]
  readonly line: number
}

/** The records of a file, the header first, in batches: a promise for each of millions of rows would take most of the time. */
export async function* recordsOf(
  source: TableSource,
  schema: TableSchema,
  report: ReportWriter,
): AsyncGenerator<FieldsOfLine[]> {
  let batch: FieldsOfLine[] = []
  const parser = recordParser(schema, report, (record) => batch.push(record))
  const ended = finished(parser.resume())
  // Whoever writes hears of a failure first; this only keeps it from counting as unheard.
  ended.catch(() => undefined)
  const take = () => {
    const records = batch
    batch = []
    return records
  }
  try {
    for await (const text of delimited(textOf(source, schema, report), schema, report)) {
      await write(parser, text)
      yield take()
    }
    parser.end()
    await ended
    yield take()
  } finally {
    parser.destroy()
  }
}

function recordParser(schema: TableSchema, report: ReportWriter, onRecord: (record: FieldsOfLine) => void): Parser {
  let lastGood = 0
  return parse({
    delimiter: schema.delimiter ?? ',',
    max_record_size: LONGEST_LINE,
    // Rows of another width and broken quotes are reported row by row instead of ending the file.
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (fields: string[], { lines }) => {
      lastGood = lines
      onRecord({ fields, line: lines - newlines(fields) })
      // Taken: nothing goes on to the parser's own output.
      return null
    },
    on_skip: (error) => brokenQuotes(error, lastGood, report),
  })
}

function write(parser: Parser, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(text, (error) => (error == null ? resolve() : reject(error)))
  })
}

/** The text, if its header is separated as declared. */
async function* delimited(
  text: AsyncIterable<string>,
  schema: TableSchema,
  report: ReportWriter,
): AsyncGenerator<string> {
  let first = true
  for await (const piece of text) {
    if (first && !hasDelimiter(piece.slice(0, piece.search(/[\r\n]|$/)), schema, report)) return
    first = false
    yield piece
  }
}

/** Lines a row goes on for: line breaks may stand inside quotes. */
function newlines(fields: readonly string[]): number {
  let lines = 0
  for (const field of fields) if (field.includes('\n')) lines += field.split('\n').length - 1
  return lines
}

function brokenQuotes(error: CsvError | undefined, lastGood: number, report: ReportWriter): undefined {
  // A quote that is never closed is noticed far behind the place where it stands.
  const noticed =
    error?.code === 'CSV_INVALID_CLOSING_QUOTE' && typeof error['lines'] === 'number' ? error['lines'] : lastGood + 1
  report.error('quotes', placeOf(noticed), {
    id: 'Tanda kutip tidak berpasangan; tulis tanda kutip di dalam teks dua kali ("").',
    en: 'Quotes do not match; write a quote inside a text twice ("").',
  })
  return undefined
}
