const MOST_ENTRIES = 500

/**
 * What was read from the store and holds until it changes. A reader may use it when it knows that its own view of the store is
 * of the same age; `age` is odd while a change is under way, so that nobody can know then.
 */
export class Memory {
  #age = 0
  readonly #entries = new Map<string, unknown>()

  /** What stays true when the store changes, by name. */
  readonly lasting = new Map<string, unknown>()

  get age(): number {
    return this.#age
  }

  /** Runs a change of the store; what was remembered is forgotten. */
  async during<T>(change: () => Promise<T>): Promise<T> {
    this.#age += 1
    this.#entries.clear()
    try {
      return await change()
    } finally {
      this.#age += 1
    }
  }

  /** Gives what is remembered for a reader of this age, or reads it and remembers it. */
  async recall<T>(age: number, key: string, read: () => Promise<T>): Promise<T> {
    if (age !== this.#age || age % 2 === 1) return read()
    const known = this.#entries.get(key)
    if (known !== undefined) return known as T
    const value = await read()
    if (age === this.#age) {
      if (this.#entries.size >= MOST_ENTRIES) this.#entries.clear()
      this.#entries.set(key, value)
    }
    return value
  }
}
