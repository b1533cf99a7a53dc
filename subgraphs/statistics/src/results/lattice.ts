import { Equations } from './audit.ts'

/** A finest cell of a source: its region's ancestors and itself, organization and members, and what it holds. */
export interface Leaf {
  /** Value of each axis at its finest: region, organization, members. */
  readonly parts: readonly (string | null)[]
  /** What is compared with the threshold: persons, or number of figures. */
  readonly weight: bigint
}

/** An axis of the table: the steps it can be shown at, finest first; the last step is "all together". */
export interface Axis {
  /** Name of each step: VILLAGE, DISTRICT … or the dimension, and "" for all together. */
  readonly steps: readonly string[]
  /** The part as it is at a step. */
  at(part: string | null, step: number): string | null
}

interface LatticeCell {
  readonly id: string
  /** Indexes of its leaves. */
  readonly leaves: number[]
  weight: bigint
  hidden: boolean
}

interface Shape {
  readonly steps: readonly number[]
  readonly cells: ReadonlyMap<string, LatticeCell>
}

interface Family {
  readonly whole: LatticeCell
  readonly parts: readonly LatticeCell[]
}

/** With more hidden leaves than this the audit would take too long: then only cells without any hidden leaf are shown. */
const MOST_AUDITED = 600

/**
 * Which cells of a source may be shown, in every way of grouping it at once. Small cells are hidden; then others, until
 * nothing that is shown, taken together, gives a small one back. One pattern for all questions, so that two questions do not
 * give away together what each of them hides.
 */
export class Lattice {
  readonly #axes: readonly Axis[]
  readonly #threshold: bigint
  readonly #shapes = new Map<string, Shape>()
  readonly #finest: readonly LatticeCell[]

  constructor(axes: readonly Axis[], leaves: readonly Leaf[], threshold: number) {
    this.#axes = axes
    this.#threshold = BigInt(threshold)
    for (const steps of combinations(axes.map((axis) => axis.steps.length))) {
      this.#shapes.set(steps.join(), { steps, cells: this.#cellsOf(steps, leaves) })
    }
    const finest = this.#shapes.get(axes.map(() => 0).join())
    this.#finest =
      finest === undefined ? [] : leaves.map((leaf) => finest.cells.get(this.#idOf(leaf, finest.steps)) as LatticeCell)
    this.#protect(leaves)
  }

  /** True when the cell may be shown. `parts` holds each axis at its step of `steps`; an absent cell holds nothing to hide. */
  shows(steps: readonly number[], parts: readonly (string | null)[]): boolean {
    const shape = this.#shapes.get(steps.join())
    if (shape === undefined) return false
    return shape.cells.get(JSON.stringify(parts))?.hidden !== true
  }

  #cellsOf(steps: readonly number[], leaves: readonly Leaf[]): Map<string, LatticeCell> {
    const cells = new Map<string, LatticeCell>()
    for (const [index, leaf] of leaves.entries()) {
      const id = this.#idOf(leaf, steps)
      const cell = cells.get(id) ?? { id, leaves: [], weight: 0n, hidden: false }
      cell.leaves.push(index)
      cell.weight += leaf.weight
      cells.set(id, cell)
    }
    for (const cell of cells.values()) cell.hidden = cell.weight < this.#threshold
    return cells
  }

  #idOf(leaf: Leaf, steps: readonly number[]): string {
    return JSON.stringify(leaf.parts.map((part, axis) => this.#axes[axis]?.at(part, steps[axis] ?? 0) ?? null))
  }

  /** Hides more cells until the pattern is safe. Only ever hides, so it comes to an end. */
  #protect(leaves: readonly Leaf[]): void {
    const families = this.#families(leaves)
    const cells = [...this.#shapes.values()].flatMap((shape) => [...shape.cells.values()])
    const small = cells.filter((cell) => cell.weight < this.#threshold)
    if (small.length === 0) return
    do {
      while (families.some((family) => this.#secure(family))) continue
    } while (this.#coverGiven(cells, small))
  }

  /** Each cell with its parts one step finer along one axis. */
  #families(leaves: readonly Leaf[]): Family[] {
    const families: Family[] = []
    for (const coarse of this.#shapes.values()) {
      for (const [axis, step] of coarse.steps.entries()) {
        const fine = step === 0 ? undefined : this.#shapes.get(coarse.steps.with(axis, step - 1).join())
        if (fine !== undefined) families.push(...this.#pair(coarse, fine, leaves))
      }
    }
    return families
  }

  #pair(coarse: Shape, fine: Shape, leaves: readonly Leaf[]): Family[] {
    return [...coarse.cells.values()].map((whole) => {
      const ids = new Set(whole.leaves.map((leaf) => this.#idOf(leaves[leaf] as Leaf, fine.steps)))
      return { whole, parts: [...ids].map((id) => fine.cells.get(id) as LatticeCell) }
    })
  }

  /** Whole minus shown parts is what the hidden ones hold together: it must not be one of them, nor too small itself. */
  #secure({ whole, parts }: Family): boolean {
    const hidden = parts.filter((part) => part.hidden)
    if (whole.hidden) {
      // All parts shown would add up to it.
      return hidden.length === 0 && hide(smallest(parts))
    }
    if (hidden.length === 0) return false
    const together = hidden.reduce((total, part) => total + part.weight, 0n)
    if (hidden.length > 1 && together >= this.#threshold) return false
    return hide(smallest(parts.filter((part) => !part.hidden)) ?? whole)
  }

  /** Finds small cells that everything shown gives back by addition and subtraction, and hides more around one of them. */
  #coverGiven(cells: readonly LatticeCell[], small: readonly LatticeCell[]): boolean {
    const hidden = this.#finest.flatMap((leaf, index) => (leaf.hidden ? [index] : []))
    const column = new Map(hidden.map((leaf, index) => [leaf, index]))
    const unknowns = (cell: LatticeCell) => cell.leaves.flatMap((leaf) => column.get(leaf) ?? [])
    const shown = cells.filter((cell) => !cell.hidden && cell.leaves.some((leaf) => column.has(leaf)))
    if (hidden.length > MOST_AUDITED) return hideAll(shown)
    const equations = new Equations(hidden.length)
    const distinct = new Map(shown.map((cell) => [unknowns(cell).join(), unknowns(cell)]))
    for (const leaves of distinct.values()) equations.add(leaves)
    const given = small.find((cell) => equations.fixes(unknowns(cell)))
    if (given === undefined) return false
    // The smallest cell that the small one is part of: hiding it takes an equation about it away.
    const around = shown.filter((cell) => given.leaves.some((leaf) => cell.leaves.includes(leaf)))
    return hide(smallest(around))
  }
}

function hideAll(cells: readonly LatticeCell[]): boolean {
  for (const cell of cells) cell.hidden = true
  return cells.length > 0
}

function hide(cell: LatticeCell | undefined): boolean {
  if (cell === undefined || cell.hidden) return false
  cell.hidden = true
  return true
}

function smallest(cells: readonly LatticeCell[]): LatticeCell | undefined {
  return cells.toSorted((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : a.id < b.id ? -1 : 1))[0]
}

function combinations(lengths: readonly number[]): number[][] {
  return lengths.reduce<number[][]>(
    (all, length) => all.flatMap((steps) => Array.from({ length }, (_, step) => [...steps, step])),
    [[]],
  )
}
