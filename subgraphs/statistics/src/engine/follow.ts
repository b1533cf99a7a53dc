import type { Logger, Scope } from '@satudata/core'
import type { Lake, Release } from '@satudata/subgraph'
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { EVERYTHING } from './archive.ts'
import { applyChange, isEmpty, markSorted, sortWhenNeeded } from './load.ts'
import type { Change } from './load.ts'
import type { Memory } from './memory.ts'

const CLOSED: Scope = EVERYTHING.filter(({ access }) => access === 'CLOSED')

/** Keeps the store equal to the current releases of the lake. */
export class Follower {
  readonly #instance: DuckDBInstance
  readonly #lake: Lake
  readonly #logger: Logger
  readonly #memory: Memory
  readonly #releases = new Map<number, Release>()
  #running: Promise<void> | undefined
  #again = false
  #stopWatching: (() => Promise<void>) | undefined
  #onFailure: (error: unknown) => void = () => undefined
  #current: readonly Release[] = []
  readonly #changed: () => void

  constructor(
    instance: DuckDBInstance,
    options: { readonly lake: Lake; readonly logger: Logger; readonly memory: Memory; readonly changed: () => void },
  ) {
    this.#instance = instance
    this.#lake = options.lake
    this.#logger = options.logger
    this.#memory = options.memory
    this.#changed = options.changed
  }

  /** Catches up once, then follows every publication; `onFailure` hears of changes that could not be made. */
  async start(onFailure: (error: unknown) => void): Promise<void> {
    this.#onFailure = onFailure
    await this.#recall()
    // Watching first: a release published while we catch up is then heard of.
    this.#stopWatching = await this.#lake.watch(() => void this.catchUp())
    await this.catchUp()
  }

  async stop(): Promise<void> {
    await this.#stopWatching?.()
    this.#again = false
    await this.#running
  }

  /** The release with this number: releases never change, so those of a question just answered are still known. */
  release(number: number): Release {
    const release = this.#releases.get(number)
    if (release === undefined) throw new Error(`Release number ${number} is in the store but not known.`)
    return release
  }

  /** Number of the newest release that was taken in. */
  get newest(): number {
    return Math.max(0, ...this.#releases.keys())
  }

  /** The current releases, as they were when the store last became equal to them. */
  get current(): readonly Release[] {
    return this.#current
  }

  /** Resolves when the store holds everything published before the call. */
  async catchUp(): Promise<void> {
    this.#again = true
    this.#running ??= this.#follow().finally(() => (this.#running = undefined))
    await this.#running
  }

  async #follow(): Promise<void> {
    while (this.#again) {
      this.#again = false
      try {
        await this.#change()
      } catch (error) {
        // Answers go on from what is there; the next publication tries again.
        this.#logger.error({ error: String(error) }, 'statistics could not follow the lake')
        this.#onFailure(error)
      }
    }
  }

  async #change(): Promise<void> {
    const connection = await this.#instance.connect()
    try {
      const stored = await storedNumbers(connection)
      const current = await this.#lake.list({ scope: EVERYTHING })
      const wanted = new Set(current.map((release) => release.sequence))
      const noted = await storedNumbers(connection, 'closed_release')
      const closed = await this.#lake.list({ scope: CLOSED, current: false })
      // One published between the two lists replaces nothing yet that is answered from.
      const newest = Math.max(0, ...wanted)
      const change: Change = {
        replaced: closed.filter(({ sequence }) => sequence < newest && !wanted.has(sequence) && !noted.has(sequence)),
        incoming: current.filter((release) => !stored.has(release.sequence)),
        outgoing: [...stored].filter((number) => !wanted.has(number)),
      }
      if (Object.values(change).every(({ length }) => length === 0)) return this.#isNow(current)
      for (const release of change.incoming) this.#releases.set(release.sequence, release)
      await this.#memory.during(() => this.#apply(connection, change))
      await connection.run('CHECKPOINT').catch(() => undefined)
      this.#isNow(current)
    } finally {
      connection.closeSync()
    }
  }

  #isNow(current: readonly Release[]): void {
    const labelled = (releases: readonly Release[]) =>
      releases.map(({ sequence, access, owner }) => `${sequence} ${access} ${owner}`).join()
    const same = labelled(current) === labelled(this.#current)
    this.#current = current
    if (!same) this.#changed()
  }

  async #apply(connection: DuckDBConnection, change: Change): Promise<void> {
    const first = await isEmpty(connection)
    try {
      await applyChange(connection, this.#lake, change, (number) => this.release(number))
      await (first ? markSorted(connection) : sortWhenNeeded(connection))
    } catch (error) {
      if (change.incoming.length + change.outgoing.length + change.replaced.length === 1) throw error
      await this.#applyOneByOne(connection, change)
    }
  }

  /** One release that cannot be read must not keep the others out; what it was to replace stays. */
  async #applyOneByOne(connection: DuckDBConnection, change: Change): Promise<void> {
    for (const part of parts(change, (number) => this.#releases.get(number))) {
      try {
        await applyChange(connection, this.#lake, part, (number) => this.release(number))
      } catch (error) {
        const releases = [...part.incoming, ...part.replaced].map(({ id, dataset, period }) => ({
          id,
          dataset,
          period,
        }))
        this.#logger.error({ error: String(error), releases }, 'a release could not be taken into the statistics')
      }
    }
    await sortWhenNeeded(connection)
  }

  /** Reads the releases in use back after a start. */
  async #recall(): Promise<void> {
    const connection = await this.#instance.connect()
    try {
      const rows = await (await connection.run('SELECT number, manifest FROM release')).getRows()
      for (const [number, manifest] of rows) this.#releases.set(Number(number), JSON.parse(String(manifest)) as Release)
    } finally {
      connection.closeSync()
    }
  }
}

async function storedNumbers(
  connection: DuckDBConnection,
  table: 'release' | 'closed_release' = 'release',
): Promise<Set<number>> {
  const rows = await (await connection.run(`SELECT number FROM ${table}`)).getRows()
  return new Set(rows.map(([number]) => Number(number)))
}

/** Each incoming release with the one it replaces; then the outgoing ones nobody replaces. */
function parts(change: Change, releaseOf: (number: number) => Release | undefined): Change[] {
  const left = new Set(change.outgoing)
  const withReplaced = change.incoming.map((release) => {
    const replaced = [...left].filter((number) => {
      const old = releaseOf(number)
      return old?.dataset === release.dataset && old.period === release.period && old.stage === release.stage
    })
    for (const number of replaced) left.delete(number)
    return { replaced: [], incoming: [release], outgoing: replaced }
  })
  return [
    ...change.replaced.map((release) => ({ replaced: [release], incoming: [], outgoing: [] })),
    ...withReplaced,
    ...[...left].map((number) => ({ replaced: [], incoming: [], outgoing: [number] })),
  ]
}
