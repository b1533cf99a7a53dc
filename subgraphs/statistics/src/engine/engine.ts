import { availableParallelism, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { UnavailableError } from '@satudata/core'
import type { Config, Logger } from '@satudata/core'
import type { Lake, Release } from '@satudata/subgraph'
import { Archive } from './archive.ts'
import { tightenedOf } from './labels.ts'
import { openDatabase, removeFile } from './open.ts'
import type { DatabaseOptions } from './open.ts'
import { isStillSo, PastStores } from './past.ts'
import type { Session } from './session.ts'
import { Store } from './store.ts'

const GIGABYTE = 2 ** 30

/** What one store of an earlier moment may take. */
const PAST_MEMORY = '512MB'

/** What answers statistics: a store that follows the lake. Another one (a ClickHouse cluster) may take its place. */
export interface Engine extends AsyncDisposable {
  /** Runs a question in one consistent state of the store. */
  read<T>(signal: AbortSignal, work: (session: Session) => Promise<T>): Promise<T>
  /** The same for the state of an earlier moment, as far as it is about these indicators. */
  readAsOf<T>(signal: AbortSignal, wish: PastWish, work: (session: Session) => Promise<T>): Promise<T>
  /** A release that a question met, under the label that holds today. */
  release(number: number): Release
  /** The releases that are answered from now, whoever may see them. */
  current(): readonly Release[]
  /** Calls back when these may have changed; returns the way to stop. */
  onChange(changed: () => void): () => void
  /** Resolves when everything published before the call is in the store. */
  catchUp(): Promise<void>
}

/** Which earlier moment is asked for. */
export interface PastWish {
  readonly moment: Date
  readonly indicators: readonly string[]
}

/** What the engine needs. */
export interface EngineOptions {
  readonly lake: Lake
  readonly config: Pick<Config, 'dataDir' | 'statisticsDeadlineMs'>
  readonly logger: Logger
  /** False: each question is worked out anew, also one that somebody just asked of the same data. True unless told. */
  readonly remembers?: boolean
}

/** Opens the store in the data folder and catches up with the lake. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const engine = new SelfHealingEngine(options)
  await engine.start()
  return engine
}

/** The store is derived, so damage is no loss: a damaged one is thrown away and built anew while questions are told to wait. */
class SelfHealingEngine implements Engine {
  readonly #options: EngineOptions
  readonly #database: DatabaseOptions
  readonly #archive: Archive
  readonly #pastStores: PastStores
  #store: Store | undefined
  #healing: Promise<void> | undefined
  #closed = false
  readonly #listeners = new Set<() => void>()

  constructor(options: EngineOptions) {
    this.#options = options
    this.#database = {
      file: join(options.config.dataDir, 'statistics', 'statistics.duckdb'),
      lakeFolder: options.lake.folder,
      threads: Math.min(availableParallelism(), 8),
      memoryLimit: `${Math.max(1, Math.min(4, Math.floor(totalmem() / GIGABYTE / 4)))}GB`,
    }
    this.#archive = new Archive(options.lake)
    this.#pastStores = new PastStores({
      lake: options.lake,
      database: { ...this.#database, file: `${this.#database.file}.past`, threads: 2, memoryLimit: PAST_MEMORY },
      deadlineMs: options.config.statisticsDeadlineMs,
    })
  }

  async start(): Promise<void> {
    try {
      this.#store = await this.#open()
    } catch (error) {
      if (!this.#isDamage(error)) throw error
      this.#options.logger.warn({ problem: String(error) }, 'statistics file is built anew')
      await removeFile(this.#database.file)
      this.#store = await this.#open()
    }
  }

  async read<T>(signal: AbortSignal, work: (session: Session) => Promise<T>): Promise<T> {
    const store = this.#store
    if (store === undefined) throw beingBuilt()
    try {
      return await store.read(signal, work)
    } catch (error) {
      if (!this.#isDamage(error)) throw error
      this.#heal(store, error)
      throw beingBuilt(error)
    }
  }

  async readAsOf<T>(signal: AbortSignal, wish: PastWish, work: (session: Session) => Promise<T>): Promise<T> {
    const { until, releases } = await this.#archive.at(wish.moment.getTime())
    if ((this.#store?.newest ?? until) < until) await this.#store?.catchUp()
    const datasets = this.#archive.datasetsOf(wish.indicators)
    const own = releases.filter((release) => datasets.has(release.own.dataset))
    return this.read(signal, async (today) => {
      const past = { moment: wish.moment.toISOString(), until, releases, tightened: tightenedOf(own), today }
      if (await isStillSo(today, own, datasets)) return work({ ...today, past })
      const shown = own.flatMap(({ held }) => held ?? [])
      return this.#pastStores.read(signal, shown, (session) => work({ ...session, past }))
    })
  }

  release(number: number): Release {
    const known = this.#archive.release(number)
    if (known !== undefined) return known
    if (this.#store === undefined) throw beingBuilt()
    return this.#store.release(number)
  }

  current(): readonly Release[] {
    if (this.#store === undefined) throw beingBuilt()
    return this.#store.current
  }

  onChange(changed: () => void): () => void {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  async catchUp(): Promise<void> {
    await this.#healing
    await this.#store?.catchUp()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true
    await this.#healing
    await this.#store?.[Symbol.asyncDispose]()
    await this.#pastStores[Symbol.asyncDispose]()
  }

  async #open(): Promise<Store> {
    const { lake, config, logger, remembers = true } = this.#options
    const instance = await openDatabase(this.#database, logger)
    const changed = () => {
      for (const each of this.#listeners) each()
    }
    const store = new Store(instance, { lake, logger, deadlineMs: config.statisticsDeadlineMs, remembers, changed })
    try {
      await store.start((error) => this.#isDamage(error) && this.#heal(store, error))
    } catch (error) {
      await store[Symbol.asyncDispose]()
      throw error
    }
    return store
  }

  /** A broken block, or a database that gave up after one. A full disk or a broken release is neither. */
  #isDamage(error: unknown): boolean {
    const text = String(error)
    if (/no space|could not set lock/i.test(text)) return false
    return /FATAL|invalidated|checksum|corrupt/i.test(text) || text.includes(basename(this.#database.file))
  }

  #heal(damaged: Store, cause: unknown): void {
    if (this.#store !== damaged || this.#closed) return
    this.#store = undefined
    this.#options.logger.error({ problem: String(cause) }, 'statistics file is damaged and built anew')
    this.#healing = (async () => {
      await damaged[Symbol.asyncDispose]()
      await removeFile(this.#database.file)
      this.#store = await this.#open()
    })().catch((error: unknown) =>
      this.#options.logger.error({ error: String(error) }, 'statistics could not be built anew'),
    )
  }
}

function beingBuilt(cause?: unknown): UnavailableError {
  return new UnavailableError(
    {
      id: 'Statistik sedang dibangun ulang dari rilis; coba lagi beberapa saat lagi.',
      en: 'Statistics are being built anew from the releases; try again in a moment.',
    },
    { cause },
  )
}
