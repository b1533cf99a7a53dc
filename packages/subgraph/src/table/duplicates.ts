import { hash } from 'node:crypto'

/** Rows remembered at most: about 100 MB. A larger table is checked again, exactly, when it is published as a release. */
export const REMEMBERED = 1_000_000

/** Finds repeated rows with bounded memory: remembers a digest of each, not the row. */
export class SeenRows {
  readonly #seen = new Map<string, number>()

  /** True once no further row can be remembered. */
  get full(): boolean {
    return this.#seen.size >= REMEMBERED
  }

  /** The line on which the same values were seen before; remembers them otherwise. */
  firstLineOf(values: readonly (string | null)[], line: number): number | undefined {
    const key = hash('sha1', JSON.stringify(values), 'base64')
    const before = this.#seen.get(key)
    if (before === undefined && !this.full) this.#seen.set(key, line)
    return before
  }
}
