import { matchHeader } from './header.ts'
import { recordsOf } from './records.ts'
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
export async function readTable<const N extends string>(
  source: TableSource,
  schema: TableSchema<N>,
): Promise<Table<N>> {
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

async function* rowsOf<N extends string>(
  source: TableSource,
  schema: TableSchema<N>,
  report: ReportWriter,
): AsyncGenerator<TableRow<N>> {
  const maxRows = schema.maxRows ?? Number.POSITIVE_INFINITY
  let reader: RowReader<N> | undefined
  for await (const batch of recordsOf(source, schema, report)) {
    for (const { fields, line } of batch) {
      if (reader === undefined) {
        const columns = matchHeader(fields, schema, report)
        if (columns === undefined) return
        reader = new RowReader(schema, columns, report)
        continue
      }
      const row = reader.read(fields, line)
      if (row === undefined) continue
      if (report.rowCount === maxRows) return tooLong(line, maxRows, report)
      report.rowCount++
      yield row
    }
  }
  if (reader === undefined && report.errorCount === 0) {
    report.error('header', placeOf(1), { id: 'Berkas kosong.', en: 'The file is empty.' })
  }
}

function tooLong(line: number, maxRows: number, report: ReportWriter): void {
  report.error('size', placeOf(line), {
    id: `Tabel lebih dari ${maxRows} baris; pecah berkasnya, atau pakai jalur unggah besar.`,
    en: `The table has more than ${maxRows} rows; split the file, or use the bulk path.`,
  })
}
