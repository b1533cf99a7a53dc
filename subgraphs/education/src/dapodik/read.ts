import { matchRegions, placeOf, proveSums, readTable } from '@satudata/subgraph'
import type { Finding, NamedRegion, Observation, Table, TableRow, TableSource } from '@satudata/subgraph'
import type { CellReading } from '../entities.ts'
import {
  DECLARATIONS,
  REGION_COLUMN,
  SCHOOL_LEVELS,
  columnOf,
  figureColumns,
  fileSchema,
  isTotal,
  printedSchema,
  sumRules,
} from './tables.ts'
import type { DapodikTable } from './tables.ts'

/** A row of the file beside what was read from it. */
export interface ReadRow {
  readonly line: number
  readonly printedName: string
  /** Null for the row of totals and for a name nobody declared. */
  readonly regionCode: string | null
  readonly cells: readonly CellReading[]
}

/** A file of a Dapodik table, read and proved. Figures are complete only when no finding is an ERROR. */
export interface DapodikReading {
  readonly rows: readonly ReadRow[]
  readonly observations: readonly Observation[]
  readonly findings: readonly Finding[]
  /** What was put right on the way, for the provenance. */
  readonly notes: readonly string[]
}

/** What to read, and as what. */
export interface ReadOptions {
  readonly table: DapodikTable
  readonly period: string
  readonly regions: readonly NamedRegion[]
}

/** Reads a file by the declared schema, proves all its sums, and finds each row's region by name. */
export async function readDapodik(source: TableSource, options: ReadOptions): Promise<DapodikReading> {
  const table = await readTable(source, fileSchema(options.table))
  const named = table.rows
    .filter((row) => !isTotal(row))
    .map((row) => ({ row, place: placeOf(row.line, REGION_COLUMN), name: row.cells[REGION_COLUMN] ?? '' }))
  const { codes, findings } = matchRegions(named, options.regions)
  const codeByLine = new Map(named.map((each) => [each.row.line, codes.get(each) ?? null]))
  return {
    rows: await printedRows(source, options.table, table, codeByLine),
    observations: table.rows.flatMap((row) => observationsOf(row, codeByLine.get(row.line), options)),
    findings: [...table.findings, ...provenSums(table, options.table), ...findings],
    notes: [...table.notes.map(({ id }) => id), ...repairNote(table)],
  }
}

/** Columns are added up only over a whole table: over one that lacks rows, every column would be reported. */
function provenSums(table: Table<string>, kind: DapodikTable): Finding[] {
  const rules = table.errorCount === 0 ? sumRules(kind) : sumRules(kind).filter((rule) => 'total' in rule)
  return proveSums(table.rows, rules)
}

function repairNote({ repairCount, repairs }: Table<string>): string[] {
  if (repairCount === 0) return []
  const shown = repairs.slice(0, 3).map(({ from, to }) => `${from} = ${to}`)
  const more = repairCount > shown.length ? ', …' : ''
  return [
    `Nol di akhir ${repairCount} angka hilang di sumbernya dan dipulihkan (${shown.join(', ')}${more}); dibuktikan dengan semua jumlah dalam tabel.`,
  ]
}

/** Leaves only: totals are computed where they are asked for. */
function observationsOf(
  row: TableRow<string>,
  refArea: string | null | undefined,
  { table, period }: ReadOptions,
): Observation[] {
  if (refArea == null) return []
  const { measure, dimension, parts } = DECLARATIONS[table]
  return SCHOOL_LEVELS.flatMap((level) =>
    Object.entries(parts).map(([part, member]) => ({
      indicator: measure.indicator,
      refArea,
      timePeriod: period,
      value: row.cells[columnOf(level, part)] ?? null,
      dimensions: { SCHOOL_LEVEL: level, [dimension]: member },
    })),
  )
}

async function printedRows(
  source: TableSource,
  kind: DapodikTable,
  table: Table<string>,
  codeByLine: ReadonlyMap<number, string | null>,
): Promise<ReadRow[]> {
  const printed = await readTable(source, printedSchema(kind))
  const read = new Map(table.rows.map((row) => [row.line, row.cells]))
  return printed.rows.map(({ line, cells }) => ({
    line,
    printedName: cells[REGION_COLUMN] ?? '',
    regionCode: codeByLine.get(line) ?? null,
    cells: figureColumns(kind).map((column) => ({
      column,
      printed: cells[column] ?? '',
      value: read.get(line)?.[column] ?? null,
    })),
  }))
}
