import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { CsvError, Info } from 'csv-parse'
import { LONGEST_LINE, textOf } from './bytes.ts'
import { matchHeader } from './header.ts'
import { placeOf, ReportWriter } from './report.ts'
import { RowReader } from './rows.ts'
import type { Table, TableReport, TableRow, TableSchema, TableSource } from './schema.ts'

/** Rows `readTable` holds at most, unless the schema says otherwise. */
export const LARGEST_TABLE = 100_000

/** Good rows as they are read. `report` is complete when the rows have been read to their end. */
export interface TableReader<N extends string> extends AsyncIterable<TableRow<N>> {
  readonly report: TableReport
}

/**
 * Reads a CSV file of an agency into memory. A finding of severity ERROR says that the file must not be published as it is;
 * rows that carry one are left out. Never throws for what is in the file; throws when the file itself cannot be opened.
 *
 *     const table = await readTable(path, { locale: 'id-ID', columns: [{ name: 'wilayah', type: 'text' }, { name: 'jumlah', type: 'integer' }] })
 *     table.rows[0]?.cells.jumlah // "4800"
 */
export async function readTable<const N extends string>(source: TableSource, schema: TableSchema<N>): Promise<Table<N>> {
  const reader = streamTable(source, { ...schema, maxRows: schema.maxRows ?? LARGEST_TABLE })
  const rows: TableRow<N>[] = []
  for await (const row of reader) rows.push(row)
  return { ...reader.report, rows }
}

/** As `readTable`, row by row with bounded memory whatever the size of the file. */
export function streamTable<const N extends string>(source: TableSource, schema: TableSchema<N>): TableReader<N> {
  const report = new ReportWriter()
  return { report, [Symbol.asyncIterator]: () => rowsOf(source, schema, report) }
}

async function* rowsOf<N extends string>(source: TableSource, schema: TableSchema<N>, report: ReportWriter): AsyncGenerator<TableRow<N>> {
  const maxRows = schema.maxRows ?? Number.POSITIVE_INFINITY
  let reader: RowReader<N> | undefined
  for await (const { fields, line } of records(source, schema, report)) {
    if (reader === undefined) {
      const columns = matchHeader(fields, schema, report)
      if (columns === undefined) return
      reader = new RowReader(schema, columns, report)
      continue
    }
    const row = reader.read(fields, line)
    if (row === undefined) continue
    if (report.rowCount === maxRows) {
      report.error('size', placeOf(line), {
        id: `Tabel lebih dari ${maxRows} baris; pecah berkasnya, atau pakai jalur unggah besar.`,
        en: `The table has more than ${maxRows} rows; split the file, or use the bulk path.`,
      })
      return
    }
    report.rowCount++
    yield row
  }
  if (reader === undefined && report.errorCount === 0) {
    report.error('header', placeOf(1), { id: 'Berkas kosong.', en: 'The file is empty.' })
  }
}

interface ParsedRecord {
  readonly record: readonly string[]
  readonly info: Info
}

async function* records(source: TableSource, schema: TableSchema, report: ReportWriter) {
  const parser = parse({
    delimiter: schema.delimiter ?? ',',
    info: true,
    max_record_size: LONGEST_LINE,
    // Rows of another width and broken quotes are reported row by row instead of ending the file.
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => brokenQuotes(error, report),
  })
  const text = Readable.from(textOf(source, schema, report))
  text.on('error', (error) => parser.destroy(error))
  text.pipe(parser)
  let line = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      yield { fields: record, line }
      line = info.lines + 1
    }
  } finally {
    text.destroy()
  }
}

function brokenQuotes(error: CsvError | undefined, report: ReportWriter): undefined {
  const line = typeof error?.['lines'] === 'number' ? error['lines'] : 1
  report.error('quotes', placeOf(line), {
    id: 'Tanda kutip tidak berpasangan; tulis tanda kutip di dalam teks dua kali ("").',
    en: 'Quotes do not match; write a quote inside a text twice ("").',
  })
  return undefined
}
