import { RowMemory } from './row-memory.ts'
import type { Rows } from './row-memory.ts'

const MOST_ENTRIES = 500

/**
 * What was read from the store and holds until it changes. A reader may use it when it knows that its own view of the store is
 * of the same age; `age` is odd while a change is under way, so that nobody can know then.
 */
export class Memory {
  #age = 0
  readonly #entries = new Map<string, unknown>()
  readonly #rows: RowMemory

  /** What stays true when the store changes, by name. */
  readonly lasting = new Map<string, unknown>()

  /** `mostCells`: cells of statements' rows that are kept at most. */
  constructor(mostCells: number) {
    this.#rows = new RowMemory(mostCells)
  }

  get age(): number {
    return this.#age
  }

  /** Runs a change of the store; what was remembered is forgotten. */
  async during<T>(change: () => Promise<T>): Promise<T> {
    this.#age += 1
    this.#entries.clear()
    this.#rows.clear()
    try {
      return await change()
    } finally {
      this.#age += 1
    }
  }

  /** Gives what is remembered for a reader of this age, or reads it and remembers it. */
  async recall<T>(age: number, key: string, read: () => Promise<T>): Promise<T> {
    if (!this.#holds(age)) return read()
    const known = this.#entries.get(key)
    if (known !== undefined) return known as T
    const value = await read()
    if (age === this.#age) {
      if (this.#entries.size >= MOST_ENTRIES) this.#entries.clear()
      this.#entries.set(key, value)
    }
    return value
  }

  /**
   * The same for the rows of a statement: many people ask the same of the same data. The key is the statement with every value bound to it,
   * the caller's scope among them, so what is remembered is what the statement would give once more.
   */
  async recallRows(age: number, key: string, read: () => Promise<Rows>): Promise<Rows> {
    if (!this.#holds(age)) return read()
    const known = this.#rows.get(key)
    if (known !== undefined) return known
    const rows = await read()
    if (age === this.#age) this.#rows.set(key, rows)
    return rows
  }

  #holds(age: number): boolean {
    return age === this.#age && age % 2 === 0
  }
}
