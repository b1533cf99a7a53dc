import { Equations } from './audit.ts'
import type { CountCell } from './counts.ts'
import type { Lattice } from './lattice.ts'

/** A cell that somebody can work out, and the table it is in. */
export interface Exposed {
  readonly cell: CountCell
  readonly lattice: Lattice
}

/**
 * Everything that is known of a table and of those beside it, as equations over the leaves that are not known. Figures that are
 * equal in two tables count as one unknown: the worst is assumed, that somebody knows which figures stayed as they were.
 */
export class Joint {
  readonly #own: Lattice
  readonly #tables: readonly Lattice[]
  readonly #shown: readonly Lattice[]
  readonly #column = new Map<string, number>()

  /** `before`: as it is before anything of the table itself is shown. */
  constructor(own: Lattice, beside: readonly Lattice[], before = false) {
    this.#own = own
    this.#tables = [own, ...beside]
    this.#shown = before ? beside : this.#tables
    const known = new Set(
      this.#shown.flatMap((lattice) => lattice.table.finest.filter((leaf) => lattice.isKnown(leaf)).map(unknownOf)),
    )
    for (const lattice of this.#tables) {
      for (const leaf of lattice.table.finest) {
        const name = unknownOf(leaf)
        if (!known.has(name) && !this.#column.has(name)) this.#column.set(name, this.#column.size)
      }
    }
  }

  /** Number of unknowns. */
  get width(): number {
    return this.#column.size
  }

  /** The unknowns that a cell of a table is made of. */
  unknowns(lattice: Lattice, cell: CountCell): number[] {
    return cell.leaves.flatMap((leaf) => this.#column.get(unknownOf(lattice.table.finest[leaf] as CountCell)) ?? [])
  }

  /** Each set of unknowns of which the sum is shown, once. */
  sums(): number[][] {
    const sums = new Map<string, number[]>()
    for (const lattice of this.#shown) {
      for (const cell of lattice.table.cells.values()) {
        if (!lattice.isKnown(cell)) continue
        const unknowns = this.unknowns(lattice, cell)
        if (unknowns.length > 0) sums.set(unknowns.toSorted((a, b) => a - b).join(), unknowns)
      }
    }
    return [...sums.values()]
  }

  /** How much each unknown is. */
  weights(): number[] {
    const weights = Array.from({ length: this.width }, () => 0)
    for (const { table } of this.#tables)
      for (const leaf of table.finest) {
        const column = this.#column.get(unknownOf(leaf))
        if (column !== undefined) weights[column] = Number(leaf.weight)
      }
    return weights
  }

  /** Cells of the table that follow from what is known of its figures, without a guess that totals are equal. */
  follows(): CountCell[] {
    const equations = new Equations(this.width)
    for (const unknowns of this.sums()) equations.add(unknowns)
    return [...this.#own.table.cells.values()].filter((cell) => equations.fixes(this.unknowns(this.#own, cell)))
  }

  /** Hidden cells of the table, and small ones of those beside it, that follow from what is known. */
  given(): Exposed[] {
    const equations = this.#equations()
    const [own, ...beside] = this.#tables
    const cells = own === undefined ? [] : [...own.hidden].filter((cell) => !own.isKnown(cell))
    const given = cells
      .filter((cell) => equations.fixes(this.unknowns(this.#own, cell)))
      .map((cell) => ({ cell, lattice: this.#own }))
    const before = beside.flatMap((lattice) =>
      lattice.small
        .filter((cell) => !lattice.isKnown(cell) && equations.fixes(this.unknowns(lattice, cell)))
        .map((cell) => ({ cell, lattice })),
    )
    return [...given, ...before]
  }

  #equations(): Equations {
    const equations = new Equations(this.width)
    for (const unknowns of this.sums()) equations.add(unknowns)
    for (const [plus, minus] of this.#links()) equations.add(plus, minus)
    return equations
  }

  /** Cells about the same that are equal in two tables, though made of other leaves. */
  *#links(): Iterable<readonly [number[], number[]]> {
    if (this.#tables.length < 2) return
    const seen = new Map<string, { readonly unknowns: number[]; readonly text: string }>()
    for (const lattice of this.#tables) {
      for (const cell of lattice.table.cells.values()) {
        const unknowns = this.unknowns(lattice, cell)
        const text = unknowns.toSorted((a, b) => a - b).join()
        const other = seen.get(unknownOf(cell))
        if (other === undefined) seen.set(unknownOf(cell), { unknowns, text })
        else if (other.text !== text) yield [unknowns, other.unknowns]
      }
    }
  }
}

function unknownOf({ name, weight }: CountCell): string {
  return `${name} ${weight}`
}
