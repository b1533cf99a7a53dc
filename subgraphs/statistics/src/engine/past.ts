import { LimitError } from '@satudata/core'
import type { Lake, Release } from '@satudata/subgraph'
import type { DuckDBInstance } from '@duckdb/node-api'
import type { PastRelease } from './labels.ts'
import { applyChange } from './load.ts'
import { Memory } from './memory.ts'
import { openInMemory } from './open.ts'
import type { DatabaseOptions } from './open.ts'
import { Pool } from './pool.ts'
import type { Session } from './session.ts'

/** Stores kept at a time, and the figures they may hold together. More than the questions that run at a time: one is always idle. */
const MOST_STORES = 5
const MOST_FIGURES = 5_000_000
/** Cells of answers that each remembers. */
const MOST_CELLS = 50_000

interface Kept {
  readonly figures: number
  readonly opened: Promise<PastStore>
  users: number
}

/** Stores of earlier moments, in memory: made when asked for, and given up when others are asked for. */
export class PastStores implements AsyncDisposable {
  readonly #options: PastOptions
  readonly #kept = new Map<string, Kept>()
  #made = 0

  constructor(options: PastOptions) {
    this.#options = options
  }

  /** Runs a question over these releases and no others. */
  async read<T>(signal: AbortSignal, releases: readonly Release[], work: (session: Session) => Promise<T>): Promise<T> {
    const key = JSON.stringify(releases.map(({ sequence, access, owner }) => [sequence, access, owner]))
    const kept = this.#kept.get(key) ?? this.#open(releases)
    // Last used, last in line.
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    kept.users += 1
    try {
      return await (await kept.opened).read(signal, work)
    } catch (error) {
      if (await isBroken(kept)) this.#kept.delete(key)
      throw error
    } finally {
      kept.users -= 1
      await this.#tidy()
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const all = [...this.#kept.values()]
    this.#kept.clear()
    for (const { opened } of all) await (await opened.catch(() => undefined))?.[Symbol.asyncDispose]()
  }

  #open(releases: readonly Release[]): Kept {
    const figures = releases.reduce((sum, { rowCount }) => sum + rowCount, 0)
    if (figures > MOST_FIGURES) throw tooLarge()
    this.#made += 1
    // What does not fit into memory goes to a place of its own on the disk.
    const database = { ...this.#options.database, file: `${this.#options.database.file}.${this.#made}` }
    return { figures, users: 0, opened: openPast({ ...this.#options, database }, releases) }
  }

  /** Gives up the ones used longest ago that nobody uses now. */
  async #tidy(): Promise<void> {
    for (const [key, { users, opened }] of this.#kept) {
      const figures = [...this.#kept.values()].reduce((sum, each) => sum + each.figures, 0)
      if (this.#kept.size <= MOST_STORES && figures <= MOST_FIGURES) return
      if (users > 0) continue
      this.#kept.delete(key)
      await (await opened.catch(() => undefined))?.[Symbol.asyncDispose]()
    }
  }
}

/** What a store of an earlier moment needs. */
export interface PastOptions {
  readonly lake: Lake
  readonly database: DatabaseOptions
  readonly deadlineMs: number
}

/** The releases of an earlier moment in a database of their own. Nothing in it changes. */
class PastStore implements AsyncDisposable {
  readonly #instance: DuckDBInstance
  readonly #pool: Pool
  readonly #deadlineMs: number

  constructor(instance: DuckDBInstance, deadlineMs: number) {
    this.#instance = instance
    // Who asks holds a place in the line of the store of today: no line is needed here.
    this.#pool = new Pool(instance, Infinity, new Memory(MOST_CELLS))
    this.#deadlineMs = deadlineMs
  }

  read<T>(signal: AbortSignal, work: (session: Session) => Promise<T>): Promise<T> {
    return this.#pool.read(signal, this.#deadlineMs, work)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.close()
    this.#instance.closeSync()
  }
}

async function openPast(options: PastOptions, releases: readonly Release[]): Promise<PastStore> {
  const instance = await openInMemory(options.database)
  try {
    const connection = await instance.connect()
    const change = { incoming: releases, outgoing: [], replaced: [] }
    await applyChange(connection, options.lake, change, neverGivesWay)
    connection.closeSync()
    return new PastStore(instance, options.deadlineMs)
  } catch (error) {
    instance.closeSync()
    throw error
  }
}

/** True when the store of today holds the same of these datasets, under the same labels. */
export async function isStillSo(
  today: Session,
  releases: readonly PastRelease[],
  datasets: ReadonlySet<string>,
): Promise<boolean> {
  if (releases.some(({ own, held }) => held !== own)) return false
  const stored = await today.remembered('releases by dataset', () =>
    today.rows<readonly [number, string]>({
      sql: "SELECT number, json_extract_string(manifest, '$.dataset') FROM release",
      values: [],
    }),
  )
  const numbers = stored.filter(([, dataset]) => datasets.has(dataset)).map(([number]) => number)
  const wanted = new Set(releases.map(({ own }) => own.sequence))
  return numbers.length === wanted.size && numbers.every((number) => wanted.has(number))
}

function neverGivesWay(number: number): never {
  throw new Error(`Release ${number} is taken in again, but nothing goes out of a store of an earlier moment.`)
}

/** True when it could not be made: the next question tries again. */
function isBroken({ opened }: Kept): Promise<boolean> {
  return opened.then(
    () => false,
    () => true,
  )
}

/** How many figures there are is not told: some may be of releases that the caller knows nothing of. */
function tooLarge(): LimitError {
  return new LimitError({
    id: `asOf: rilis saat itu memuat lebih dari ${MOST_FIGURES} angka; hapus asOf untuk data sekarang, atau minta indikator dengan lebih sedikit angka.`,
    en: `asOf: the releases of then hold more than ${MOST_FIGURES} figures; leave asOf out for the data of now, or ask for an indicator with fewer figures.`,
  })
}
