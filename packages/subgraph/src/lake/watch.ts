import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '@satudata/core'
import pg from 'pg'
import { CHANNEL, latestSequence } from './manifest.ts'

/** What a watcher needs. */
export interface WatchOptions {
  readonly databaseUrl: string
  readonly pool: pg.Pool
  readonly logger: Logger
  /** How often to look without being told: for announcements lost with a connection. */
  readonly pollMs: number
  readonly onPublish: (sequence: number) => void
}

/** Follows the manifest: by announcement, and by a slow look now and then. Survives lost connections. */
export async function watchManifest(options: WatchOptions): Promise<() => Promise<void>> {
  const watcher = new Watcher(options, await latestSequence(options.pool))
  await watcher.listen().catch((error: unknown) => watcher.lost(error))
  const timer = setInterval(() => void watcher.look(), options.pollMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await watcher.stop()
  }
}

class Watcher {
  readonly #options: WatchOptions
  readonly #stopping = new AbortController()
  #seen: number
  #client: pg.Client | undefined
  #reconnecting: Promise<void> | undefined

  constructor(options: WatchOptions, seen: number) {
    this.#options = options
    this.#seen = seen
  }

  async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.databaseUrl,
      connectionTimeoutMillis: 10_000,
      query_timeout: 10_000,
      keepAlive: true,
      application_name: 'satudata lake watcher',
    })
    let gone = false
    const lost = (reason?: unknown) => {
      if (gone) return
      gone = true
      this.lost(reason ?? 'closed by the server')
    }
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', ({ payload }) => this.#tell(Number(payload)))
    try {
      await client.connect()
      await client.query(`listen ${CHANNEL}`)
    } catch (error) {
      gone = true
      await client.end().catch(() => undefined)
      throw error
    }
    this.#client = client
    // What was published while nobody listened.
    await this.look()
  }

  /** Asks for the latest sequence; a failure is only worth a line in the log, the next look may succeed. */
  async look(): Promise<void> {
    try {
      if (!this.#stopping.signal.aborted) this.#tell(await latestSequence(this.#options.pool))
    } catch (error) {
      this.#options.logger.warn({ error: String(error) }, 'the manifest could not be looked at')
    }
  }

  lost(reason: unknown): void {
    this.#client = undefined
    if (this.#stopping.signal.aborted) return
    this.#options.logger.warn({ error: String(reason) }, 'the lake watcher lost its connection and connects again')
    this.#reconnecting ??= this.#reconnect().finally(() => (this.#reconnecting = undefined))
  }

  async #reconnect(): Promise<void> {
    for (let wait = 100; !this.#stopping.signal.aborted; wait = Math.min(wait * 2, 10_000)) {
      try {
        await sleep(wait, undefined, { signal: this.#stopping.signal, ref: false })
        return await this.listen()
      } catch {
        // Tries again after a longer wait; the poll goes on meanwhile.
      }
    }
  }

  #tell(sequence: number): void {
    if (this.#stopping.signal.aborted || !(sequence > this.#seen)) return
    this.#seen = sequence
    try {
      this.#options.onPublish(sequence)
    } catch (error) {
      this.#options.logger.error({ error: String(error) }, 'a watcher of the lake failed')
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#reconnecting
    await this.#client?.end().catch(() => undefined)
  }
}
