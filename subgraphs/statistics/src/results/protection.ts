import { narrow } from './bounds.ts'
import type { CountCell, Family } from './counts.ts'
import { Joint } from './joint.ts'
import type { Exposed } from './joint.ts'
import type { Lattice } from './lattice.ts'

/** With more unknown leaves than this the audit would take too long: then only cells without any hidden leaf are shown. */
const MOST_AUDITED = 500

/**
 * Hides more cells of a table, until no hidden one that is not known already, and no small one of the tables beside it, follows
 * from everything shown. Only ever hides, so it comes to an end.
 */
export function protect(own: Lattice, beside: readonly Lattice[]): void {
  new Protection(own, beside).run()
}

class Protection {
  readonly #own: Lattice
  readonly #beside: readonly Lattice[]

  constructor(own: Lattice, beside: readonly Lattice[]) {
    this.#own = own
    this.#beside = beside
  }

  run(): void {
    this.#recognize()
    const lost = new Set<CountCell>()
    do this.#secureAll()
    while (this.#cover(lost))
  }

  /** Cells that follow from the tables beside this one are no secret any more: hiding them would protect nothing. */
  #recognize(): void {
    if (this.#beside.length === 0) return
    const before = new Joint(this.#own, this.#beside, true)
    if (before.width > MOST_AUDITED) return
    for (const cell of before.follows()) if (cell.weight >= this.#own.threshold) this.#own.giveUp(cell)
  }

  /** Looks at every family, the first ones first; where a cell was hidden, again at all that it is in. */
  #secureAll(): void {
    const { families } = this.#own.table
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
    const unknown = parts.filter((part) => !this.#own.isKnown(part))
    // All parts known would add up to it.
    if (!this.#own.isKnown(whole))
      return unknown.length === 0 ? this.#hide(smallest(this.#own.hideable(parts))) : undefined
    if (unknown.length === 0) return undefined
    const together = unknown.reduce((total, part) => total + part.weight, 0n)
    if (unknown.length > 1 && together >= this.#own.threshold) return undefined
    return this.#hide(smallest(this.#own.hideable(parts)) ?? smallest(this.#own.hideable([whole])))
  }

  /** Finds cells that follow from everything known, or nearly; hides more around them. `lost`: nothing more can be done for them. */
  #cover(lost: Set<CountCell>): boolean {
    const joint = new Joint(this.#own, this.#beside)
    const shown = this.#own.hideable(this.#own.table.cells.values())
    if (joint.width > MOST_AUDITED) {
      const exposed = shown.filter((cell) =>
        cell.leaves.some((leaf) => this.#own.hidden.has(this.#own.table.finest[leaf] as CountCell)),
      )
      for (const cell of exposed) this.#hide(cell)
      return exposed.length > 0
    }
    const given = joint.given().filter(({ cell }) => !lost.has(cell))
    const exposed =
      given.length > 0
        ? given
        : narrow(joint, this.#own, Number(this.#own.threshold)).filter(({ cell }) => !lost.has(cell))
    // With nothing left around a cell, whatever else the table tells: shown to nobody, it gives nothing away.
    const adds = (cell: CountCell) => !this.#own.hidden.has(cell) && joint.unknowns(this.#own, cell).length > 0
    const now = new Set<CountCell>()
    for (const each of exposed) {
      // What was hidden a moment ago may be enough for this one too: the next look tells.
      if (this.#places(each).some((cell) => now.has(cell))) continue
      const next = this.#hide(smallest(this.#around(each)) ?? smallest(shown.filter(adds)))
      if (next === undefined) lost.add(each.cell)
      else now.add(next)
    }
    return exposed.length > 0
  }

  /** Cells of this table about the places that the exposed one is part of. */
  #places({ cell, lattice }: Exposed, leaves: readonly number[] = cell.leaves): CountCell[] {
    const places = new Set(leaves)
    const around = [...lattice.table.cells.values()].filter((other) => other.leaves.some((leaf) => places.has(leaf)))
    return around.flatMap(({ name }) => this.#own.table.cells.get(name) ?? [])
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
      const hideable = this.#own.hideable(this.#places(exposed, leaves))
      if (hideable.length > 0) return hideable
    }
    return []
  }

  #hide(cell: CountCell | undefined): CountCell | undefined {
    if (cell !== undefined) this.#own.hide(cell)
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
