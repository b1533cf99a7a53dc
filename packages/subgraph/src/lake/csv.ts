import { createReadStream } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { parse } from 'csv-parse'
import { quoted } from './engine.ts'
import type { Findings } from './findings.ts'
import { LISTED } from './findings.ts'
import type { CsvColumn, CsvObservations } from './types.ts'

/** Reads a CSV file of observations into `inbox`. Rows DuckDB cannot split into the header's columns are findings. */
export async function loadCsv(
  connection: DuckDBConnection,
  source: CsvObservations,
  dimensions: readonly string[],
  findings: Findings,
): Promise<void> {
  const header = await headerOf(source)
  const wanted = [
    ...Object.values({ ...source.columns, dimensions: undefined }),
    ...Object.values(source.columns.dimensions ?? {}),
  ]
  const absent = wanted.filter((column) => typeof column === 'string' && !header.includes(column))
  if (absent.length > 0 || new Set(header).size !== header.length) return badHeader(header, absent, findings)
  const columns = header.map((label) => `${quoted(label)}: 'VARCHAR'`).join(', ')
  const { indicator, refArea, organization, timePeriod, value, status } = source.columns
  const cells = [
    cell(indicator),
    cell(refArea),
    nullable(organization),
    cell(timePeriod),
    dimensionsSql(source, dimensions),
    nullable(value),
    nullable(status),
  ]
  await connection.run(`insert into inbox select ${cells.join(', ')} from read_csv(${quoted(source.csv)},
    header = true, auto_detect = false, all_varchar = true, columns = {${columns}}, delim = ${quoted(source.delimiter ?? ',')},
    quote = '"', escape = '"', nullstr = '', strict_mode = true, max_line_size = 1000000, buffer_size = 8000000,
    store_rejects = true, rejects_limit = ${10 * LISTED})`)
  await reportRejects(connection, findings)
}

/** The header by our own parser: columns are found by label, never by place. */
async function headerOf({ csv, delimiter = ',' }: CsvObservations): Promise<string[]> {
  const stream = createReadStream(csv, { end: 1_000_000 })
  const parser = stream.pipe(parse({ delimiter, bom: true, to: 1, relax_column_count: true }))
  stream.on('error', (error) => parser.destroy(error))
  try {
    for await (const record of parser as AsyncIterable<string[]>) return record.map((label) => label.trim())
    return []
  } finally {
    stream.destroy()
  }
}

function badHeader(header: readonly string[], absent: readonly unknown[], findings: Findings): void {
  const [has, misses] = [header.slice(0, 40).join(', ').slice(0, 500), absent.join(', ')]
  findings.error('header', 'baris 1', {
    id: `Kepala tabel tidak sesuai: tidak ada kolom ${misses || '(ada kolom berulang)'}; yang ada: ${has}. Periksa pemisah kolom.`,
    en: `The header is not the declared one: missing ${misses || '(a label repeats)'}; found: ${has}. Check the delimiter.`,
  })
}

function cell(column: CsvColumn): string {
  return typeof column === 'string' ? `trim("${column.replaceAll('"', '""')}")` : quoted(column.constant)
}

function nullable(column: CsvColumn | undefined): string {
  return column === undefined ? 'null' : `nullif(${cell(column)}, '')`
}

/** The canonical JSON text; members cannot hold what would need escaping, which the checks see to. */
function dimensionsSql({ columns }: CsvObservations, dimensions: readonly string[]): string {
  const pairs = [...dimensions].toSorted().flatMap((name, index) => {
    const column = columns.dimensions?.[name]
    const key = quoted(`${index === 0 ? '' : ','}${JSON.stringify(name)}:"`)
    return column === undefined ? [] : [`${key} || coalesce(${cell(column)}, '') || '"'`]
  })
  return pairs.length === 0 ? "'{}'" : `'{' || ${pairs.join(' || ')} || '}'`
}

async function reportRejects(connection: DuckDBConnection, findings: Findings): Promise<void> {
  const reader = await connection.runAndReadAll(
    `select line, min(error_message) from reject_errors group by line order by line limit ${10 * LISTED}`,
  )
  for (const [line, message] of reader.getRows()) {
    findings.error('columns', `baris ${String(line)}`, {
      id: 'Baris tidak dapat dibaca: jumlah kolom, tanda kutip atau pengodean salah.',
      en: `The row cannot be read: ${String(message).split('\n')[0]?.slice(0, 200)}`,
    })
  }
}
