import { allows } from '@satudata/core'
import type { Principal, View } from '@satudata/core'
import type { Lake } from '@satudata/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { formatCodes, Labels, readChanges } from './entry.ts'
import type { Change, Entry } from './entry.ts'
import { FacetValues } from './facets.ts'
import { OfferedRows } from './offered.ts'
import { EntryTable } from './table.ts'

/** Changes read at a time: the event loop gets a breath between two pages of a large catalogue. */
const PAGE = 5_000

/**
 * The catalogue as it is searched, held in memory: filters and counts touch every entry, and ten numbers an entry are read faster
 * than ten rows of a table (docs/decisions/2026-11-22-search-in-memory.md). `refresh` before each search makes it as new as the database.
 */
export class HeldCatalogue {
  readonly values = new FacetValues()
  readonly labels = new Labels()
  readonly formats = formatCodes(this.values)
  /** Labels and values of the entries. */
  readonly table = new EntryTable()
  readonly #em: EntityManager
  readonly #offered: OfferedRows
  readonly #entries: (Entry | undefined)[] = []
  /** By number, the labels under which an entry has rows, once they were asked for. */
  #rowLabels: (readonly number[] | undefined)[] = []
  #place: Pick<Change, 'version' | 'number'> = { version: 0, number: 0 }
  #running: Promise<void> = Promise.resolve()
  #waiting: Promise<void> | undefined

  constructor(em: EntityManager, lake: Lake) {
    this.#em = em
    this.#offered = new OfferedRows(lake, this.labels)
  }

  /** Entries by number, with gaps. Only until the next await: a refresh changes them. */
  get entries(): readonly (Entry | undefined)[] {
    return this.#entries
  }

  /** Equal for two moments between which no entry changed. */
  get version(): number {
    return this.#place.version
  }

  /** Takes over whatever was committed before the call. Calls that meet share one reading that begins after them. */
  refresh(): Promise<void> {
    this.#waiting ??= (async () => {
      await this.#running.catch(() => undefined)
      this.#waiting = undefined
      this.#running = Promise.all([this.#readEntries(), this.#readOffered()]).then(() => undefined)
      await this.#running
    })()
    return this.#waiting
  }

  /** For each label by its number whether the caller sees that much of it: the policy is asked, not repeated. */
  seen(principal: Principal, view: Exclude<View, 'NONE'>): Uint8Array {
    return Uint8Array.from(this.labels.all, (label) => (allows(principal, label, view) ? 1 : 0))
  }

  /** Whether the entry of a number has rows under one of these labels. */
  hasRows(number: number, readable: Uint8Array): boolean {
    const labels = (this.#rowLabels[number] ??= this.#offered.labelsOf(this.#entries[number]?.id ?? ''))
    // Nearly always there is one.
    return labels.length === 1 ? readable[labels[0]!] === 1 : labels.some((label) => readable[label] === 1)
  }

  async #readEntries(): Promise<void> {
    for (;;) {
      const changes = await readChanges(this.#em, this, this.#place, PAGE)
      for (const { number, entry } of changes) {
        this.#entries[number] = entry === null ? undefined : ordering(entry)
        if (entry === null) this.table.remove(number)
        else this.table.set(number, entry.label, entry.codes)
        this.#rowLabels[number] = undefined
      }
      const last = changes.at(-1)
      if (last !== undefined) this.#place = { version: last.version, number: last.number }
      if (changes.length < PAGE) return
    }
  }

  async #readOffered(): Promise<void> {
    if (await this.#offered.refresh()) this.#rowLabels = []
  }
}

/** Without what the table holds. */
function ordering({ id, title, modified, issued, until }: Entry): Entry {
  return { id, title, modified, issued, until }
}
