import type { Column, Measure, SumRule, TableRow, TableSchema } from '@satudata/subgraph'

/** School levels in the order of the published tables, which print no level names: the order is declared here. */
export const SCHOOL_LEVELS = ['SD', 'SMP', 'SMA', 'SMK', 'SLB'] as const
export type SchoolLevel = (typeof SCHOOL_LEVELS)[number]

/** The four tables. */
export const DAPODIK_TABLES = ['SCHOOLS', 'STAFF', 'TEACHERS', 'PUPILS'] as const
export type DapodikTable = (typeof DAPODIK_TABLES)[number]

/** How a table is published: its dataset, what it counts, and what the two parts of each level are. */
export interface TableDeclaration {
  readonly dataset: string
  readonly measure: Measure
  readonly dimension: 'SCHOOL_STATUS' | 'SEX'
  /** Column ending → member of the dimension. */
  readonly parts: Readonly<Record<string, string>>
}

const BY_SEX = { dimension: 'SEX', parts: { laki_laki: 'M', perempuan: 'F' } } as const

function count(indicator: string, unit: string, personDerived: boolean): Measure {
  return { indicator, unit, personDerived, additive: true }
}

/** The declarations of the four tables. */
export const DECLARATIONS: Readonly<Record<DapodikTable, TableDeclaration>> = {
  SCHOOLS: {
    dataset: 'dapodik-sekolah',
    measure: count('SCHOOLS', 'sekolah', false),
    dimension: 'SCHOOL_STATUS',
    parts: { negeri: 'PUBLIC', swasta: 'PRIVATE' },
  },
  STAFF: { dataset: 'dapodik-pegawai', measure: count('SCHOOL_STAFF', 'orang', true), ...BY_SEX },
  TEACHERS: { dataset: 'dapodik-guru', measure: count('TEACHERS', 'orang', true), ...BY_SEX },
  PUPILS: { dataset: 'dapodik-peserta-didik', measure: count('PUPILS', 'orang', true), ...BY_SEX },
}

/** Column of the region's name, and its content in the row of totals. */
export const REGION_COLUMN = 'wilayah'
const TOTAL_ROW = 'Total'
/** All levels together, then each level. */
const BLOCKS = ['semua', ...SCHOOL_LEVELS.map((level) => level.toLowerCase())]
/** More rows than all kabupaten/kota of the country and their total make no Dapodik table. */
const LARGEST = 600

/** Name of a figure column: "smp_laki_laki"; "semua" stands for all levels, "jumlah" for both parts. */
export function columnOf(block: string, part: string): string {
  return `${block.toLowerCase()}_${part}`
}

/** The figure columns of a table, in the published order. */
export function figureColumns(table: DapodikTable): string[] {
  return BLOCKS.flatMap((block) =>
    ['jumlah', ...Object.keys(DECLARATIONS[table].parts)].map((part) => columnOf(block, part)),
  )
}

/** How the published file is written: Indonesian whole numbers that lost their last zeros on the way. */
export function fileSchema(table: DapodikTable): TableSchema<string> {
  const figures = figureColumns(table).map((name): Column => ({ name, type: 'integer' }))
  return {
    columns: [{ name: REGION_COLUMN, type: 'text' }, ...figures],
    locale: 'id-ID',
    lostTrailingZeros: true,
    unique: [REGION_COLUMN],
    maxRows: LARGEST,
  }
}

/** The same file with every cell left as printed. */
export function printedSchema(table: DapodikTable): TableSchema<string> {
  const columns = [REGION_COLUMN, ...figureColumns(table)].map((name): Column => ({
    name,
    type: 'text',
    optional: true,
  }))
  return { columns, maxRows: LARGEST }
}

/** True for the row of totals. */
export function isTotal(row: TableRow<string>): boolean {
  return row.cells[REGION_COLUMN] === TOTAL_ROW
}

/** Every sum a table states: both parts of each level, all levels of each part, and the row of totals. */
export function sumRules(table: DapodikTable): SumRule<string>[] {
  const parts = Object.keys(DECLARATIONS[table].parts)
  const levels = BLOCKS.slice(1)
  return [
    ...BLOCKS.map((block) => ({ total: columnOf(block, 'jumlah'), parts: parts.map((part) => columnOf(block, part)) })),
    ...['jumlah', ...parts].map((part) => ({
      total: columnOf('semua', part),
      parts: levels.map((level) => columnOf(level, part)),
    })),
    { columns: figureColumns(table), isTotal },
  ]
}
