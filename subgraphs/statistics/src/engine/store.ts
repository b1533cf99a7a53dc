import type { Logger } from '@satudata/core'
import type { Lake, Release } from '@satudata/subgraph'
import type { DuckDBInstance } from '@duckdb/node-api'
import { Follower } from './follow.ts'
import { Memory } from './memory.ts'
import { Pool } from './pool.ts'
import type { Session } from './session.ts'

/** Questions that run at the same time: fewer than libuv's four threads, so that files can still be read. */
const CONCURRENCY = 3
/** Cells of answers that are remembered: some 50 MB. */
const MOST_CELLS = 500_000

/** An open database with what reads and what feeds it. */
export class Store implements AsyncDisposable {
  readonly #instance: DuckDBInstance
  readonly #pool: Pool
  readonly #follower: Follower
  readonly #deadlineMs: number

  constructor(
    instance: DuckDBInstance,
    options: {
      readonly lake: Lake
      readonly logger: Logger
      readonly deadlineMs: number
      /** False: each statement is run, whoever asked it before. */
      readonly remembers: boolean
      /** Called when what is answered from may have changed. */
      readonly changed: () => void
    },
  ) {
    this.#instance = instance
    const memory = new Memory(options.remembers ? MOST_CELLS : 0)
    this.#pool = new Pool(instance, CONCURRENCY, memory)
    this.#follower = new Follower(instance, { ...options, memory })
    this.#deadlineMs = options.deadlineMs
  }

  /** Catches up with the lake, then follows it; `onFailure` hears of changes that could not be made. */
  start(onFailure: (error: unknown) => void): Promise<void> {
    return this.#follower.start(onFailure)
  }

  read<T>(signal: AbortSignal, work: (session: Session) => Promise<T>): Promise<T> {
    return this.#pool.read(signal, this.#deadlineMs, work)
  }

  release(number: number): Release {
    return this.#follower.release(number)
  }

  /** The releases that are answered from. */
  get current(): readonly Release[] {
    return this.#follower.current
  }

  /** Number of the newest release that is in it. */
  get newest(): number {
    return this.#follower.newest
  }

  catchUp(): Promise<void> {
    return this.#follower.catchUp()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#follower.stop()
    await this.#pool.close()
    this.#instance.closeSync()
  }
}
