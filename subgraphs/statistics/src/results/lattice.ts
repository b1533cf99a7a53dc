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
  weight: bigint
  hidden: boolean
}

interface Shape {
  readonly steps: readonly number[]
  readonly cells: Map<string, LatticeCell>
}

/**
 * Which cells of a source may be shown, in every way of grouping it at once. Small cells are hidden; then others, until no
 * shown cell gives a hidden one back, whether it is the total of it or a part: one pattern for all questions, so that two
 * questions do not give away together what each of them hides.
 */
export class Lattice {
  readonly #axes: readonly Axis[]
  readonly #threshold: bigint
  readonly #shapes = new Map<string, Shape>()

  constructor(axes: readonly Axis[], leaves: readonly Leaf[], threshold: number) {
    this.#axes = axes
    this.#threshold = BigInt(threshold)
    for (const steps of combinations(axes.map((axis) => axis.steps.length))) {
      this.#shapes.set(steps.join(), { steps, cells: this.#cellsOf(steps, leaves) })
    }
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
    for (const leaf of leaves) {
      const id = this.#idOf(leaf, steps)
      const cell = cells.get(id)
      if (cell === undefined) cells.set(id, { id, weight: leaf.weight, hidden: false })
      else cell.weight += leaf.weight
    }
    for (const cell of cells.values()) cell.hidden = cell.weight < this.#threshold
    return cells
  }

  #idOf(leaf: Leaf, steps: readonly number[]): string {
    return JSON.stringify(leaf.parts.map((part, axis) => this.#axes[axis]?.at(part, steps[axis] ?? 0) ?? null))
  }

  /** Hides more cells until every pair of groupings one step apart is safe. Only ever hides, so it comes to an end. */
  #protect(leaves: readonly Leaf[]): void {
    const families = this.#families(leaves)
    let changed = true
    while (changed) {
      changed = false
      for (const family of families) if (this.#secure(family)) changed = true
    }
  }

  /** Each cell with its parts one step finer along one axis. */
  #families(leaves: readonly Leaf[]): { readonly whole: LatticeCell; readonly parts: readonly LatticeCell[] }[] {
    const families: { whole: LatticeCell; parts: LatticeCell[] }[] = []
    for (const coarse of this.#shapes.values()) {
      for (const [axis, step] of coarse.steps.entries()) {
        if (step === 0) continue
        const fine = this.#shapes.get(coarse.steps.with(axis, step - 1).join())
        if (fine !== undefined) families.push(...this.#pair(coarse, fine, leaves))
      }
    }
    return families
  }

  #pair(coarse: Shape, fine: Shape, leaves: readonly Leaf[]) {
    const parts = new Map<string, Map<string, LatticeCell>>()
    for (const leaf of leaves) {
      const whole = this.#idOf(leaf, coarse.steps)
      const part = this.#idOf(leaf, fine.steps)
      const cell = fine.cells.get(part)
      if (cell !== undefined) parts.set(whole, (parts.get(whole) ?? new Map<string, LatticeCell>()).set(part, cell))
    }
    return [...parts].map(([id, cells]) => ({ whole: coarse.cells.get(id) as LatticeCell, parts: [...cells.values()] }))
  }

  #secure({ whole, parts }: { readonly whole: LatticeCell; readonly parts: readonly LatticeCell[] }): boolean {
    const hidden = parts.filter((part) => part.hidden)
    if (whole.hidden) {
      // All parts shown would add up to it.
      return hidden.length === 0 && hide(smallest(parts))
    }
    if (hidden.length === 0) return false
    const together = hidden.reduce((total, part) => total + part.weight, 0n)
    // Whole minus shown parts is what the hidden ones hold together: it must not be one of them, nor too small itself.
    if (hidden.length > 1 && together >= this.#threshold) return false
    const more = smallest(parts.filter((part) => !part.hidden))
    return hide(more ?? whole)
  }
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
