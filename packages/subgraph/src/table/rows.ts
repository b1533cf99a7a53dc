import { SeenRows } from './duplicates.ts'
import { readNumber } from './numbers.ts'
import { placeOf, shown } from './report.ts'
import type { ReportWriter } from './report.ts'
import type { Column, TableRow, TableSchema } from './schema.ts'

/** Turns the fields of one row into checked cells. */
export class RowReader<N extends string> {
  readonly #schema: TableSchema<N>
  readonly #columns: readonly Column<N>[]
  readonly #report: ReportWriter
  readonly #missing: ReadonlySet<string>
  readonly #seen = new SeenRows()
  #saidFull = false

  constructor(schema: TableSchema<N>, columns: readonly Column<N>[], report: ReportWriter) {
    this.#schema = schema
    this.#columns = columns
    this.#report = report
    this.#missing = new Set(['', ...(schema.missing ?? [])])
  }

  /** The row, or undefined when something in it was reported as an error. */
  read(fields: readonly string[], line: number): TableRow<N> | undefined {
    const errors = this.#report.errorCount
    if (fields.length !== this.#columns.length) this.#ragged(fields, line)
    else {
      const cells = {} as Record<N, string | null>
      for (const [index, column] of this.#columns.entries())
        cells[column.name] = this.#cell(fields[index] ?? '', column, line)
      if (this.#report.errorCount === errors) this.#checkRepeated(cells, line)
      if (this.#report.errorCount === errors) return { line, cells }
    }
    return undefined
  }

  #cell(field: string, column: Column<N>, line: number): string | null {
    const text = field.trim()
    if (this.#missing.has(text)) {
      if (column.optional !== true)
        this.#error('empty', line, column, `Sel wajib diisi kosong.`, `A required cell is empty.`)
      return null
    }
    const value =
      column.type === 'text'
        ? text
        : column.type === 'date'
          ? this.#date(text, column, line)
          : this.#number(text, column, line)
    if (value !== null && column.allowed !== undefined && !column.allowed.includes(value)) {
      const choices = column.allowed.slice(0, 20).join(', ')
      this.#error(
        'value',
        line,
        column,
        `"${shown(text)}" tidak dikenal; pakai salah satu dari: ${choices}.`,
        `"${shown(text)}" is not known; use one of: ${choices}.`,
      )
    }
    return value
  }

  #number(text: string, column: Column<N>, line: number): string | null {
    const reading = readNumber(text, {
      type: column.type === 'integer' ? 'integer' : 'decimal',
      locale: column.locale ?? this.#schema.locale ?? 'plain',
      lostTrailingZeros: column.lostTrailingZeros ?? this.#schema.lostTrailingZeros ?? false,
    })
    const place = placeOf(line, column.header ?? column.name)
    if ('message' in reading) {
      this.#report.error(reading.check, place, reading.message)
      return null
    }
    if (reading.repaired) this.#report.repaired(place, text, reading.value)
    return reading.value
  }

  #date(text: string, column: Column<N>, line: number): string | null {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text
    this.#error(
      'date',
      line,
      column,
      `"${shown(text)}" bukan tanggal; tulis seperti 2018-02-05.`,
      `"${shown(text)}" is no date; write it like 2018-02-05.`,
    )
    return null
  }

  #ragged(fields: readonly string[], line: number): void {
    const [has, needs] = [fields.length, this.#columns.length]
    this.#report.error('columns', placeOf(line), {
      id: `Baris berisi ${has} kolom, seharusnya ${needs}; periksa pemisah dan tanda kutip.`,
      en: `The row has ${has} columns, ${needs} are needed; check separators and quotes.`,
    })
  }

  #checkRepeated(cells: Readonly<Record<N, string | null>>, line: number): void {
    if (this.#saidFull) return
    const names = this.#schema.unique ?? this.#columns.map((column) => column.name)
    const before = this.#seen.firstLineOf(
      names.map((name) => cells[name]),
      line,
    )
    if (before !== undefined) {
      const what = names
        .slice(0, 5)
        .map((name) => `"${shown(cells[name] ?? '')}"`)
        .join(', ')
      this.#report.error('duplicate', placeOf(line), {
        id: `Sama dengan baris ${before} (${what}); hapus salah satu.`,
        en: `Repeats row ${before} (${what}); remove one of them.`,
      })
    }
    if (!this.#seen.full) return
    this.#saidFull = true
    this.#report.suspicious('duplicate', placeOf(line), {
      id: 'Baris ganda sesudah baris ini tidak diperiksa: tabel terlalu panjang.',
      en: 'Repeated rows after this one are not looked for: the table is too long.',
    })
  }

  #error(check: string, line: number, column: Column<N>, id: string, en: string): void {
    this.#report.error(check, placeOf(line, column.header ?? column.name), { id, en })
  }
}
