import type { Cell } from '../../format/use-figures.ts'
import type { TableRow } from '../frame/table.ts'
import type { ExportedPanel, Say } from './exported-panel.ts'

/** A cell of an export: words, or a figure with its exact digits. */
export type GridCell =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly value: string }

/** A panel's table with nothing but cells. */
export interface Grid {
  readonly head: readonly string[]
  readonly rows: readonly (readonly GridCell[])[]
}

const FIGURE = /^-?\d+(?:\.\d+)?$/

/**
 * A panel's table with the codes of its rows. When there are rows below the line (sums, averages) a column says which they
 * are, so that nobody adds them to their own parts.
 */
export function gridOf({ table }: Pick<ExportedPanel, 'table'>, say: Say): Grid {
  const totals = table.totals ?? []
  const kind = (key: string) => (totals.length === 0 ? [] : [words(say(`export.${key}`))])
  const row = ({ key, header, cells }: TableRow, which: string) => [
    words(key),
    words(header),
    ...cells.map((cell, at) => cellOf(cell, table.columns[at]?.words === true)),
    ...kind(which),
  ]
  return {
    head: [
      say('export.code'),
      table.rowsAre,
      ...table.columns.map(({ label }) => plainSpaces(label)),
      ...(totals.length === 0 ? [] : [say('export.rowKind')]),
    ],
    rows: [...table.rows.map((each) => row(each, 'detail')), ...totals.map((each) => row(each, 'summary'))],
  }
}

function cellOf({ text, sort }: Cell, isWords: boolean): GridCell {
  if (isWords || sort === null || !FIGURE.test(sort)) return words(text)
  return { kind: 'figure', text: plainSpaces(text), value: sort }
}

/** Spaces that keep words together on a page are plain ones in a file. */
export function plainSpaces(text: string): string {
  return text.replaceAll(/[\u{a0}\u{202f}]/gu, ' ')
}

function words(text: string): GridCell {
  return { kind: 'words', text: plainSpaces(text) }
}
