import { setImmediate } from 'node:timers/promises'
import { asCounts, tableKey } from './closed-tables.ts'
import type { TableId } from './closed-tables.ts'
import type { History } from './history.ts'
import { Lattice } from './lattice.ts'

/** A table as it was after a release, with its pattern. */
interface Decided {
  readonly id: TableId
  readonly lattice: Lattice
}

/** What a release changed: the pattern of each table it touched; undefined for a table that it emptied. */
export type Step = ReadonlyMap<string, Decided | undefined>

/** Figures not derived from persons: a total must hold at least so many, or it is a row. */
const FEWEST_FIGURES = 2

/** Periods on each side of which somebody may know what stayed as it was. */
const NEAR = 2

/**
 * Patterns of everything that closed releases ever said of one indicator, decided in the order of publication, each once and for
 * good: from the table itself, from what was hidden before (it stays hidden) and from what was shown before and may be equal.
 * What comes later changes no earlier answer, so that remembering answers is of no use.
 */
export class Chain {
  readonly #current = new Map<string, Decided>()
  readonly #all: Decided[] = []
  readonly #hidden = new Set<string>()
  readonly #history: History
  readonly #threshold: number
  readonly #personDerived: boolean
  /** Place of the last release that was decided. */
  #last = -1

  constructor(history: History, rules: { readonly personDerived: boolean; readonly smallCell: number }) {
    this.#history = history
    this.#personDerived = rules.personDerived
    this.#threshold = rules.personDerived ? rules.smallCell : FEWEST_FIGURES
  }

  /**
   * Decides release by release, letting others work in between. `steps`: those of the first releases, from a chain of fewer; new
   * ones are added to it. `count`: of the first so many releases, for how it was after them.
   */
  async decide(steps: Step[], count: number = this.#history.releases.length): Promise<void> {
    this.#last = count - 1
    for (let index = 0; index < count; index += 1) {
      let step = steps[index]
      if (step === undefined) {
        await setImmediate()
        step = steps[index] = this.#step(index)
      }
      this.#apply(step)
    }
  }

  /** The pattern of a table as it is now; undefined when there is no such table. */
  pattern(table: TableId): Lattice | undefined {
    return this.#current.get(tableKey(table))?.lattice
  }

  /** A table as it is now, protected against more that is known beside it. */
  protect(table: TableId, known: ReadonlyMap<string, ReadonlySet<bigint>>): Lattice | undefined {
    const decided = this.#current.get(tableKey(table))
    if (decided === undefined) return undefined
    const hidden = new Set([...decided.lattice.hidden].map(({ name }) => name))
    return this.#lattice(decided.id, this.#last, hidden, known, decided)
  }

  #apply(step: Step): void {
    for (const [key, decided] of step) {
      if (decided === undefined) {
        this.#current.delete(key)
        continue
      }
      this.#current.set(key, decided)
      this.#all.push(decided)
      for (const { name } of decided.lattice.hidden) this.#hidden.add(name)
    }
  }

  #step(index: number): Step {
    const step = new Map<string, Decided | undefined>()
    for (const [key, id] of this.#history.touched(index)) {
      const lattice = this.#lattice(id, index, this.#hidden, new Map())
      const decided = lattice === undefined ? undefined : { id, lattice }
      step.set(key, decided)
      // Tables of one release are shown together: each knows of those before it.
      if (decided !== undefined) for (const { name } of decided.lattice.hidden) this.#hidden.add(name)
    }
    return step
  }

  #lattice(
    id: TableId,
    index: number,
    hidden: ReadonlySet<string>,
    known: ReadonlyMap<string, ReadonlySet<bigint>>,
    itself?: Decided,
  ): Lattice | undefined {
    const figures = this.#history.figuresAfter(index, tableKey(id))
    if (figures.length === 0) return undefined
    const { axes, leaves } = asCounts(figures, this.#personDerived)
    return new Lattice(axes, leaves, this.#threshold, {
      hidden,
      known,
      tables: this.#beside(id)
        .filter((other) => other !== itself)
        .map(({ lattice }) => lattice),
    })
  }

  /**
   * Tables decided before that may hold the same figures: of the same period, and of the dataset's periods next to it. Two on each
   * side, because a correction of the one between makes known what its neighbours have in common.
   */
  #beside(id: TableId): Decided[] {
    const own = this.#all.filter((other) => other.id.frequency === id.frequency)
    const periods = [
      ...new Set(own.filter(({ id: { dataset } }) => dataset === id.dataset).map((each) => each.id.period)),
    ]
    const near = new Set([
      ...periods
        .filter((period) => period < id.period)
        .toSorted((a, b) => b - a)
        .slice(0, NEAR),
      ...periods
        .filter((period) => period > id.period)
        .toSorted((a, b) => a - b)
        .slice(0, NEAR),
    ])
    return own.filter(
      (other) => other.id.period === id.period || (other.id.dataset === id.dataset && near.has(other.id.period)),
    )
  }
}
