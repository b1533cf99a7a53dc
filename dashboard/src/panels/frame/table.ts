import type { Cell } from '../../format/use-figures.ts'

/** A column of figures. */
export interface TableColumn {
  readonly key: string
  readonly label: string
  /** Words instead of figures: aligned to the start. */
  readonly words?: boolean
}

/** A row: what it is about, and a cell for each column. */
export interface TableRow {
  readonly key: string
  readonly header: string
  /** Where the row's header leads: the profile of a region. */
  readonly to?: string
  readonly highlighted?: boolean
  readonly cells: readonly Cell[]
}

/** The table behind a chart. */
export interface Table {
  readonly caption: string
  /** Head of the first column: what the rows are. */
  readonly rowsAre: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** Rows below the line: sums, the whole, averages. */
  readonly totals?: readonly TableRow[]
}
