import { setTimeout } from 'node:timers/promises'
import { DeadlineError, linkedSignal } from '@satudata/core'
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { Memory } from './memory.ts'
import { openSession } from './session.ts'
import type { Session } from './session.ts'

/**
 * Connections for questions, one each. Queries occupy libuv's few threads while they run, so only so many run at a time and
 * the others wait in line; waiting counts towards the deadline.
 */
export class Pool {
  readonly #instance: DuckDBInstance
  readonly #size: number
  readonly #memory: Memory
  readonly #idle: DuckDBConnection[] = []
  readonly #waiting: (() => void)[] = []
  #running = 0
  readonly #closing = new AbortController()

  constructor(instance: DuckDBInstance, size: number, memory: Memory) {
    this.#memory = memory
    this.#instance = instance
    this.#size = size
  }

  /** Runs `work` in one read transaction; interrupts it when the deadline passes or the caller goes away. */
  async read<T>(signal: AbortSignal, deadlineMs: number, work: (session: Session) => Promise<T>): Promise<T> {
    using linked = linkedSignal([signal, this.#closing.signal], deadlineMs, () => tooLate(deadlineMs))
    const { signal: stop } = linked
    try {
      await this.#enter(stop)
      return await this.#transaction(stop, work)
    } catch (error) {
      stop.throwIfAborted()
      throw error
    }
  }

  /** Interrupts what runs, waits for it, and closes all connections. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('The statistics store is closing.'))
    while (this.#running > 0) await setTimeout(10)
    for (const connection of this.#idle.splice(0)) connection.closeSync()
  }

  async #transaction<T>(stop: AbortSignal, work: (session: Session) => Promise<T>): Promise<T> {
    let connection: DuckDBConnection | undefined
    let again: NodeJS.Timeout | undefined
    const interrupt = () => {
      connection?.interrupt()
      // A query that was just about to begin did not hear the first one.
      again = setInterval(() => connection?.interrupt(), 50)
    }
    stop.addEventListener('abort', interrupt)
    let usable = false
    try {
      connection = this.#idle.pop() ?? (await this.#instance.connect())
      await connection.run('BEGIN TRANSACTION READ ONLY')
      const answer = await work(await openSession(connection, stop, this.#memory))
      usable = true
      return answer
    } finally {
      stop.removeEventListener('abort', interrupt)
      clearInterval(again)
      // The answer need not wait for the end of the transaction that it was read in.
      void this.#finish(connection, usable)
    }
  }

  /** Ends the transaction and gives connection and place to the next. One whose query failed is not worth repairing. */
  async #finish(connection: DuckDBConnection | undefined, usable: boolean): Promise<void> {
    try {
      if (usable) await connection?.run('COMMIT')
      if (usable && connection !== undefined) this.#idle.push(connection)
      else connection?.closeSync()
    } catch {
      connection?.closeSync()
    } finally {
      this.#leave()
    }
  }

  async #enter(stop: AbortSignal): Promise<void> {
    stop.throwIfAborted()
    if (this.#running < this.#size) {
      this.#running += 1
      return
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const giveUp = () => {
      this.#waiting.splice(this.#waiting.indexOf(resolve), 1)
      reject(stop.reason as Error)
    }
    this.#waiting.push(resolve)
    stop.addEventListener('abort', giveUp)
    await promise.finally(() => stop.removeEventListener('abort', giveUp))
  }

  /** Hands the place to the first in line, or gives it back. */
  #leave(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#running -= 1
    else next()
  }
}

function tooLate(deadlineMs: number): DeadlineError {
  const seconds = deadlineMs / 1000
  return new DeadlineError({
    id: `Pertanyaan statistik tidak selesai dalam ${seconds} detik; persempit wilayah, periode atau kelompoknya.`,
    en: `The statistics query did not end within ${seconds} seconds; narrow its regions, periods or groups.`,
  })
}
