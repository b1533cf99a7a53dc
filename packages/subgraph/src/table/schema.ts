import type { Finding } from '../lake/types.ts'

/**
 * How the numbers of a file are written: `id-ID` 1.234,5 (dot groups thousands, comma before decimals), `en` 1,234.5, or
 * `plain` 1234.5 (no grouping). It is declared, never guessed.
 */
export type NumberLocale = 'id-ID' | 'en' | 'plain'

/** A declared column. `name` is what the program calls it; `header` what the file calls it (default: the name). */
export interface Column<N extends string = string> {
  readonly name: N
  readonly header?: string
  readonly type: 'text' | 'integer' | 'decimal' | 'date'
  /** Of an integer or decimal column; default: the table's. */
  readonly locale?: NumberLocale
  /**
   * The file passed through a program that read 4.800 as 4.8: the last group of an integer is padded with zeros to three
   * digits ("4.8" = 4800, "53.1" = 53100, "12.54" = 12540). Prove such a table by its sums. Default: the table's.
   */
  readonly lostTrailingZeros?: boolean
  /** True when the cell may be empty (default false). */
  readonly optional?: boolean
  /** The only values the cell may hold. */
  readonly allowed?: readonly string[]
}

/** What a file must look like. */
export interface TableSchema<N extends string = string> {
  /** Every column of the file, in any order. */
  readonly columns: readonly Column<N>[]
  readonly delimiter?: ',' | ';' | '\t' | '|'
  readonly encoding?: 'utf-8' | 'windows-1252'
  /** Default locale of its numbers (default `plain`). */
  readonly locale?: NumberLocale
  /** Default of `lostTrailingZeros` for its integer columns (default false). */
  readonly lostTrailingZeros?: boolean
  /** Columns that together may not repeat (default: the whole row). */
  readonly unique?: readonly N[]
  /** Texts that stand for an empty cell, such as "-" or "n/a". */
  readonly missing?: readonly string[]
  /** More rows than this are refused (default: readTable 100,000; streamTable unlimited). */
  readonly maxRows?: number
}

/** Where the bytes come from: a path, a file URL, bytes in memory, or a stream. */
export type TableSource = string | URL | Uint8Array | AsyncIterable<Uint8Array>

/** A row that passed. Cells are exact: whole and decimal numbers as plain text ("4800", "9.27"), null when empty. */
export interface TableRow<N extends string = string> {
  /** Line of the file on which the row starts; the header is line 1. */
  readonly line: number
  readonly cells: Readonly<Record<N, string | null>>
}

/** A number that was read with the lost-zero rule. */
export interface Repair {
  readonly place: string
  readonly from: string
  readonly to: string
}

/** What reading found. Lists are capped; the counts are not. */
export interface TableReport {
  /** Rows without an error. */
  readonly rowCount: number
  readonly findings: readonly Finding[]
  readonly errorCount: number
  readonly suspiciousCount: number
  /** Numbers read with the lost-zero rule, first ones. */
  readonly repairs: readonly Repair[]
  readonly repairCount: number
  /** Harmless oddities that were put right, for the provenance notes: [Indonesian, English]. */
  readonly notes: readonly { readonly id: string; readonly en: string }[]
}

/** A table held in memory. */
export interface Table<N extends string = string> extends TableReport {
  readonly rows: readonly TableRow<N>[]
}
