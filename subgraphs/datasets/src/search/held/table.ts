/** No label: there is no entry of this number, or its rows have none. */
const NONE = -1

/**
 * Labels and values of entries by number, one after the other in memory: a search goes over all of them, and what lies together is
 * read several times faster than a hundred thousand lists.
 */
export class EntryTable {
  #labels = new Int16Array(1024).fill(NONE)
  #starts = new Int32Array(1024)
  #ends = new Int32Array(1024)
  #codes = new Int32Array(32_768)
  #used = 0
  #wasted = 0
  #size = 0

  /** One more than the highest number. */
  get size(): number {
    return this.#size
  }

  /** By number: the label of the entry, -1 where there is none. As all three lists, only until the next `set`. */
  get labels(): Int16Array {
    return this.#labels
  }

  /** By number: where the values of the entry begin in `codes`. */
  get starts(): Int32Array {
    return this.#starts
  }

  /** By number: where they end. */
  get ends(): Int32Array {
    return this.#ends
  }

  /** The values of all entries. */
  get codes(): Int32Array {
    return this.#codes
  }

  /** Puts an entry in the place of what had its number. */
  set(number: number, label: number, codes: readonly number[]): void {
    this.#makeRoom(number, codes.length)
    this.#wasted += (this.#ends[number] ?? 0) - (this.#starts[number] ?? 0)
    this.#labels[number] = label
    this.#starts[number] = this.#used
    this.#codes.set(codes, this.#used)
    this.#used += codes.length
    this.#ends[number] = this.#used
    this.#size = Math.max(this.#size, number + 1)
  }

  /** Takes an entry away. */
  remove(number: number): void {
    if (number < this.#size) this.set(number, NONE, [])
  }

  #makeRoom(number: number, codes: number): void {
    if (number >= this.#labels.length) {
      const length = Math.max(number + 1, this.#labels.length * 2)
      this.#labels = grown(this.#labels, new Int16Array(length).fill(NONE))
      this.#starts = grown(this.#starts, new Int32Array(length))
      this.#ends = grown(this.#ends, new Int32Array(length))
    }
    if (this.#used + codes <= this.#codes.length) return
    if (this.#wasted > this.#used / 2) this.#compact()
    if (this.#used + codes > this.#codes.length)
      this.#codes = grown(this.#codes, new Int32Array(this.#codes.length * 2 + codes))
  }

  /** Moves the values together over those of entries that changed. */
  #compact(): void {
    const kept = new Int32Array(this.#codes.length)
    let used = 0
    for (let number = 0; number < this.#size; number += 1) {
      const own = this.#codes.subarray(this.#starts[number], this.#ends[number])
      kept.set(own, used)
      this.#starts[number] = used
      used += own.length
      this.#ends[number] = used
    }
    this.#codes = kept
    this.#used = used
    this.#wasted = 0
  }
}

function grown<List extends Int16Array | Int32Array>(old: List, larger: List): List {
  larger.set(old)
  return larger
}
