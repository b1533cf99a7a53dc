import { readTable } from '@satudata/subgraph'
import type { Column } from '@satudata/subgraph'

/** Columns of a sample file: a name that ends in "?" may be empty. */
type ColumnName<S extends string> = S extends `${infer N}?` ? N : S

/** A row of a sample file; null where a cell is empty. */
export type SampleRow<S extends string> = {
  readonly [N in S as ColumnName<N>]: N extends `${string}?` ? string | null : string
}

/** Reads a file of `sample/`, strictly: an undeclared column, an empty required cell or a repeated row stops the load. */
export async function readSample<const S extends string>(file: string, columns: readonly S[]): Promise<SampleRow<S>[]> {
  const declared = columns.map((column): Column => ({
    name: column.replace(/\?$/, ''),
    type: 'text',
    optional: column.endsWith('?'),
  }))
  const table = await readTable(new URL(`../sample/${file}`, import.meta.url), { columns: declared })
  const [finding] = table.findings
  if (finding !== undefined) throw new Error(`sample/${file}, ${finding.place}: ${finding.message.en}`)
  return table.rows.map((row) => row.cells as SampleRow<S>)
}

/** Rows inserted by one statement: PostgreSQL takes at most 65,535 values. */
const BATCH = 2_000

/** The rows in pieces that one statement can insert. */
export function inBatches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  )
}
