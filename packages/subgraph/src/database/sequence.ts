import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '@satudata/core'
import pg from 'pg'

/** A number that only grows, kept in PostgreSQL, and announced when it did. */
export interface SequenceOptions {
  readonly databaseUrl: string
  /** Channel (LISTEN) on which the number is announced, as text. */
  readonly channel: string
  /** Looks the number up. */
  readonly latest: () => Promise<number>
  /** Called with every greater number that is heard of; the ones between may be left out. */
  readonly onSequence: (sequence: number) => void
  /** What was seen already: only greater ones are told. */
  readonly seen: number
  /** How often to look without being told, in milliseconds: for announcements lost with a connection. */
  readonly pollMs: number
  readonly logger: Logger
  /** Names what is followed, in the log and to the server: "lake". */
  readonly name: string
}

/** Follows a sequence: by announcement, and by a slow look now and then. Survives lost connections. Gives the way to stop. */
export async function followSequence(options: SequenceOptions): Promise<() => Promise<void>> {
  const follower = new Follower(options)
  await follower.listen().catch((error: unknown) => follower.lost(error))
  const timer = setInterval(() => void follower.look(), options.pollMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await follower.stop()
  }
}

class Follower {
  readonly #options: SequenceOptions
  readonly #stopping = new AbortController()
  #seen: number
  #client: pg.Client | undefined
  #reconnecting: Promise<void> | undefined

  constructor(options: SequenceOptions) {
    this.#options = options
    this.#seen = options.seen
  }

  async listen(): Promise<void> {
    const { databaseUrl, channel, name } = this.#options
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 10_000,
      query_timeout: 10_000,
      keepAlive: true,
      application_name: `satudata ${name} watcher`,
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
      await client.query(`listen ${channel}`)
    } catch (error) {
      gone = true
      await client.end().catch(() => undefined)
      throw error
    }
    if (gone) throw new Error('The connection was lost at once.')
    this.#client = client
    // What came while nobody listened.
    await this.look()
  }

  /** Asks for the latest number; a failure is only worth a line in the log, the next look may succeed. */
  async look(): Promise<void> {
    const { latest, logger, name } = this.#options
    try {
      if (!this.#stopping.signal.aborted) this.#tell(await latest())
    } catch (error) {
      logger.warn({ error: String(error) }, `the ${name} could not be looked at`)
    }
  }

  lost(reason: unknown): void {
    this.#client = undefined
    if (this.#stopping.signal.aborted) return
    const { logger, name } = this.#options
    logger.warn({ error: String(reason) }, `the ${name} watcher lost its connection and connects again`)
    this.#reconnecting ??= this.#reconnect().finally(() => (this.#reconnecting = undefined))
  }

  async #reconnect(): Promise<void> {
    for (let wait = 100; !this.#stopping.signal.aborted; wait = Math.min(wait * 2, 10_000)) {
      try {
        await sleep(wait, undefined, { signal: this.#stopping.signal, ref: false })
        await this.listen()
        // Lost again meanwhile: nobody else connects as long as this goes on.
        if (this.#client !== undefined) return
      } catch {
        // Tries again after a longer wait; the poll goes on meanwhile.
      }
    }
  }

  #tell(sequence: number): void {
    if (this.#stopping.signal.aborted || !(sequence > this.#seen)) return
    this.#seen = sequence
    const { logger, name, onSequence } = this.#options
    try {
      onSequence(sequence)
    } catch (error) {
      logger.error({ error: String(error) }, `a watcher of the ${name} failed`)
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#reconnecting
    await this.#client?.end().catch(() => undefined)
  }
}
