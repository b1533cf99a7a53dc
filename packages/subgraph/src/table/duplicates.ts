import { hash } from 'node:crypto'

/** Rows remembered at most (24 MB). A larger table is checked again, exactly, when it is published as a release. */
export const REMEMBERED = 1_000_000

/**
 * Finds repeated rows with bounded memory: remembers 64 bits of a digest of each and its line, in an open-addressing table
 * that is at most half full. Two different rows among a million look alike with a chance of one in thirty million.
 */
export class SeenRows {
  #slots = 1_024
  #high = new Uint32Array(this.#slots)
  #low = new Uint32Array(this.#slots)
  /** Line of the row; 0 where there is none. */
  #lines = new Uint32Array(this.#slots)
  #size = 0

  /** True once no further row can be remembered. */
  get full(): boolean {
    return this.#size >= REMEMBERED
  }

  /** The line on which the same values were seen before; remembers them otherwise. */
  firstLineOf(values: readonly (string | null)[], line: number): number | undefined {
    const digest = hash('sha1', JSON.stringify(values), 'buffer')
    const [high, low] = [digest.readUInt32LE(0), digest.readUInt32LE(4)]
    const slot = this.#slotOf(high, low)
    const before = this.#lines[slot] ?? 0
    if (before > 0) return before
    if (this.full) return undefined
    this.#put(slot, high, low, line)
    if (++this.#size * 2 > this.#slots) this.#grow()
    return undefined
  }

  #slotOf(high: number, low: number): number {
    let slot = low & (this.#slots - 1)
    while (this.#lines[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low))
      slot = (slot + 1) & (this.#slots - 1)
    return slot
  }

  #put(slot: number, high: number, low: number, line: number): void {
    this.#high[slot] = high
    this.#low[slot] = low
    this.#lines[slot] = line
  }

  #grow(): void {
    const [highs, lows, lines] = [this.#high, this.#low, this.#lines]
    this.#slots *= 2
    this.#high = new Uint32Array(this.#slots)
    this.#low = new Uint32Array(this.#slots)
    this.#lines = new Uint32Array(this.#slots)
    for (const [index, line] of lines.entries()) {
      if (line === 0) continue
      const [high, low] = [highs[index] ?? 0, lows[index] ?? 0]
      this.#put(this.#slotOf(high, low), high, low, line)
    }
  }
}
