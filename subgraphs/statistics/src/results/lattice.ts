import { CountTable } from './counts.ts'
import type { Axis, CountCell, Leaf } from './counts.ts'
import { protect } from './protection.ts'

/** What somebody knows who looks at a table: other tables, and figures that are no secret. */
export interface Beside {
  /** Names of cells that were hidden in tables before this one: what was hidden stays hidden. */
  readonly hidden: ReadonlySet<string>
  /** Tables shown before that may hold the same figures. */
  readonly tables: readonly Lattice[]
  /** Counts by cell name that callers see for themselves. */
  readonly known: ReadonlyMap<string, ReadonlySet<bigint>>
}

const NOTHING: Beside = { hidden: new Set(), tables: [], known: new Map() }

/**
 * Which cells of a table may be shown, in every way of grouping it at once. Small cells are hidden; then others, until nothing
 * that is shown, taken together and with what is known beside it, gives a hidden one back. One pattern for all questions, so
 * that two questions do not give away together what each of them hides.
 */
export class Lattice {
  readonly table: CountTable
  /** Cells that are not shown. */
  readonly hidden = new Set<CountCell>()
  /** Cells below the threshold. */
  readonly small: readonly CountCell[]
  /** Names of the axes. */
  readonly axes: ReadonlySet<string>
  readonly #open = new Set<CountCell>()
  /** Cells below it are small. */
  readonly threshold: bigint

  constructor(axes: readonly Axis[], leaves: readonly Leaf[], threshold: number, beside: Beside = NOTHING) {
    this.axes = new Set(axes.map(({ name }) => name))
    this.threshold = BigInt(threshold)
    this.table = new CountTable(axes, leaves)
    const cells = [...this.table.cells.values()]
    this.small = cells.filter(({ weight }) => weight < this.threshold)
    for (const cell of cells) {
      if (beside.known.get(cell.name)?.has(cell.weight) === true) this.#open.add(cell)
      if (cell.weight < this.threshold || beside.hidden.has(cell.name)) this.hidden.add(cell)
    }
    if (this.hidden.size === 0 && beside.tables.every((table) => table.hidden.size === 0)) return
    protect(this, beside.tables)
  }

  /** True when the cell may be shown; false for one that is not there. */
  shows(name: string): boolean {
    const cell = this.table.cells.get(name)
    return cell !== undefined && !this.hidden.has(cell)
  }

  /** True when callers see the cell, here or elsewhere. */
  isKnown(cell: CountCell): boolean {
    return !this.hidden.has(cell) || this.#open.has(cell)
  }

  /** For who protects the table, before anything of it is shown. */
  hide(cell: CountCell): void {
    this.hidden.add(cell)
  }

  /** Callers see the cell elsewhere, or work it out: hiding it would protect nothing. */
  giveUp(cell: CountCell): void {
    this.#open.add(cell)
  }

  /** Those of some cells that can still be hidden. */
  hideable(cells: Iterable<CountCell>): CountCell[] {
    return [...cells].filter((cell) => !this.hidden.has(cell) && !this.#open.has(cell))
  }
}
