import { narrow } from './bounds.ts'
import { CountTable } from './counts.ts'
import type { Axis, CountCell, Family, Leaf } from './counts.ts'
import { Joint } from './joint.ts'
import type { Exposed } from './joint.ts'

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

/** With more unknown leaves than this the audit would take too long: then only cells without any hidden leaf are shown. */
const MOST_AUDITED = 500

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
  readonly #beside: Beside
  readonly #threshold: bigint

  constructor(axes: readonly Axis[], leaves: readonly Leaf[], threshold: number, beside: Beside = NOTHING) {
    this.axes = new Set(axes.map(({ name }) => name))
    this.#beside = beside
    this.#threshold = BigInt(threshold)
    this.table = new CountTable(axes, leaves)
    const cells = [...this.table.cells.values()]
    this.small = cells.filter(({ weight }) => weight < this.#threshold)
    for (const cell of cells) {
      if (beside.known.get(cell.name)?.has(cell.weight) === true) this.#open.add(cell)
      if (cell.weight < this.#threshold || beside.hidden.has(cell.name)) this.hidden.add(cell)
    }
    if (this.hidden.size === 0 && beside.tables.every((table) => table.hidden.size === 0)) return
    this.#recognize()
    this.#protect()
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

  /** Cells that follow from the tables beside this one are no secret any more: hiding them would protect nothing. */
  #recognize(): void {
    if (this.#beside.tables.length === 0) return
    const before = new Joint(this, this.#beside.tables, true)
    if (before.width > MOST_AUDITED) return
    for (const cell of before.follows()) if (cell.weight >= this.#threshold) this.#open.add(cell)
  }

  /** Hides more cells until the pattern is safe. Only ever hides, so it comes to an end. */
  #protect(): void {
    const lost = new Set<CountCell>()
    do this.#secureAll()
    while (this.#cover(lost))
  }

  /** Looks at every family, the first ones first; where a cell was hidden, again at all that it is in. */
  #secureAll(): void {
    const { families } = this.table
    const homes = new Map<CountCell, number[]>()
    for (const [index, { whole, parts }] of families.entries())
      for (const cell of [whole, ...parts]) homes.set(cell, [...(homes.get(cell) ?? []), index])
    const due = families.map(() => true)
    for (let at = 0; at < families.length;) {
      const hidden = due[at] === true ? this.#secure(families[at] as Family) : undefined
      due[at] = false
      const again = hidden === undefined ? [] : (homes.get(hidden) ?? [])
      for (const index of again) due[index] = true
      at = Math.min(at + 1, ...again)
    }
  }

  /** Whole minus known parts is what the unknown ones hold together: it must not be one of them, nor too small itself. */
  #secure({ whole, parts }: Family): CountCell | undefined {
    const unknown = parts.filter((part) => !this.isKnown(part))
    // All parts known would add up to it.
    if (!this.isKnown(whole)) return unknown.length === 0 ? this.#hide(smallest(this.#hideable(parts))) : undefined
    if (unknown.length === 0) return undefined
    const together = unknown.reduce((total, part) => total + part.weight, 0n)
    if (unknown.length > 1 && together >= this.#threshold) return undefined
    return this.#hide(smallest(this.#hideable(parts)) ?? smallest(this.#hideable([whole])))
  }

  /** Finds cells that follow from everything known, or nearly; hides more around them. `lost`: nothing more can be done for them. */
  #cover(lost: Set<CountCell>): boolean {
    const joint = new Joint(this, this.#beside.tables)
    const shown = this.#hideable(this.table.cells.values())
    if (joint.width > MOST_AUDITED) {
      const exposed = shown.filter((cell) =>
        cell.leaves.some((leaf) => this.hidden.has(this.table.finest[leaf] as CountCell)),
      )
      for (const cell of exposed) this.#hide(cell)
      return exposed.length > 0
    }
    const given = joint.given().filter(({ cell }) => !lost.has(cell))
    const exposed =
      given.length > 0 ? given : narrow(joint, this, Number(this.#threshold)).filter(({ cell }) => !lost.has(cell))
    const now = new Set<CountCell>()
    for (const each of exposed) {
      // What was hidden a moment ago may be enough for this one too: the next look tells.
      if (this.#places(each).some((cell) => now.has(cell))) continue
      const next = this.#hide(smallest(this.#around(each)))
      if (next === undefined) lost.add(each.cell)
      else now.add(next)
    }
    return exposed.length > 0
  }

  /** Cells of this table about the places that the exposed one is part of. */
  #places({ cell, lattice }: Exposed, leaves: readonly number[] = cell.leaves): CountCell[] {
    const places = new Set(leaves)
    const around = [...lattice.table.cells.values()].filter((other) => other.leaves.some((leaf) => places.has(leaf)))
    return around.flatMap(({ name }) => this.table.cells.get(name) ?? [])
  }

  /**
   * Cells that can still be hidden around an exposed one: about the places it is part of, whichever table it is in, or else about
   * those of its neighbours in the smallest known total that holds it: a neighbour that is given away gives it away.
   */
  #around(exposed: Exposed): CountCell[] {
    const { cell, lattice } = exposed
    const totals = [...lattice.table.cells.values()].filter(
      (other) => lattice.isKnown(other) && cell.leaves.every((leaf) => other.leaves.includes(leaf)),
    )
    for (const { leaves } of [cell, ...totals.toSorted((a, b) => a.leaves.length - b.leaves.length)]) {
      const hideable = this.#hideable(this.#places(exposed, leaves))
      if (hideable.length > 0) return hideable
    }
    return []
  }

  #hideable(cells: Iterable<CountCell>): CountCell[] {
    return [...cells].filter((cell) => !this.hidden.has(cell) && !this.#open.has(cell))
  }

  #hide(cell: CountCell | undefined): CountCell | undefined {
    if (cell !== undefined) this.hidden.add(cell)
    return cell
  }
}

function smallest(cells: readonly CountCell[]): CountCell | undefined {
  return cells.reduce<CountCell | undefined>(
    (least, cell) => (least === undefined || precedes(cell, least) ? cell : least),
    undefined,
  )
}

function precedes(a: CountCell, b: CountCell): boolean {
  return a.weight === b.weight ? a.name < b.name : a.weight < b.weight
}
