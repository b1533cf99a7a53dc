/** A map that keeps the entries used last, up to a number. */
export class Bounded<K, V> {
  readonly #entries = new Map<K, V>()
  readonly #most: number
  constructor(most: number) {
    this.#most = most
  }

  /** The value of a key; made and kept when it is not there. */
  getOrMake(key: K, make: () => V): V {
    const known = this.#entries.has(key)
    const value = known ? this.#entries.get(key)! : make()
    this.#entries.delete(key)
    if (!known && this.#entries.size >= this.#most) this.#entries.delete(this.#entries.keys().next().value!)
    this.#entries.set(key, value)
    return value
  }
}
