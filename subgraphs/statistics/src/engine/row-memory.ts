import type { Cell } from './session.ts'

/** Rows of a statement. */
export type Rows = readonly (readonly Cell[])[]

/** Most cells of rows that are worth keeping: an answer for a page, not a download. */
const LARGEST = 10_000
/** What an entry without any row counts: its key takes room too. */
const SMALLEST = 20

/** Rows by the statements they were read with, those used last kept longest, up to so many cells in all. */
export class RowMemory {
  readonly #most: number
  readonly #kept = new Map<string, Rows>()
  #cells = 0

  constructor(most: number) {
    this.#most = most
  }

  get(key: string): Rows | undefined {
    const rows = this.#kept.get(key)
    if (rows === undefined) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, rows)
    return rows
  }

  set(key: string, rows: Rows): void {
    const cells = cellsIn(rows)
    if (cells > LARGEST) return
    this.#forget(key)
    this.#kept.set(key, rows)
    this.#cells += cells
    for (const oldest of this.#kept.keys()) {
      if (this.#cells <= this.#most) break
      this.#forget(oldest)
    }
  }

  clear(): void {
    this.#kept.clear()
    this.#cells = 0
  }

  #forget(key: string): void {
    const rows = this.#kept.get(key)
    if (rows === undefined) return
    this.#kept.delete(key)
    this.#cells -= cellsIn(rows)
  }
}

function cellsIn(rows: Rows): number {
  return SMALLEST + rows.length * (rows[0]?.length ?? 0)
}
