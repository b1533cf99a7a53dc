import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import pg from 'pg'
import { chooseAccount } from './account.ts'
import { findBinaries, runnableBinaries } from './binaries.ts'
import { databaseName, openCluster } from './cluster.ts'
import { PostgresError } from './errors.ts'
import { atExit } from './exit.ts'
import { greetGiven } from './given.ts'
import { type Home, homeIn, makeHome } from './home.ts'
import { lockFolder } from './lock.ts'
import { stopOrphans } from './orphan.ts'
import { type Server, startServer } from './server.ts'
import type { Logger } from './tools.ts'

export { FolderInUseError, PostgresError } from './errors.ts'

/** A database to work with, and the way to end it. */
export interface PostgresServer extends AsyncDisposable {
  /** postgres:// URL of the database `satudata`, or the URL that was given. */
  readonly url: string
  /** True when this process started the server and will stop it. */
  readonly embedded: boolean
  /** Ends the server and gives the folder back. May be called more than once; never hangs. */
  stop(): Promise<void>
}

/** What startPostgres needs to know. */
export interface PostgresOptions {
  /** The data folder; the server lives in `postgres` below it. */
  folder: string
  /** A server to use instead; nothing is started then, and the folder is not touched. */
  url?: string
  logger: Logger
  /** Further settings of the server by name, such as `shared_buffers: '256MB'`. */
  settings?: Record<string, string>
}

/** Where root may keep binaries that every user reaches. */
const sharedPlace = '/var/cache/satu-data'

/**
 * Starts the embedded server in `folder`/postgres, creating the database at the first start; with `url` uses that server, once it
 * has answered.
 * Throws FolderInUseError when another process works on the folder, PostgresError when the server cannot run.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  if (options.url) {
    await greetGiven(options.url)
    return handle(options.url, false, async () => {})
  }
  const began = performance.now()
  const folder = resolve(options.folder)
  const home = homeIn(folder)
  const binaries = findBinaries()
  const account = chooseAccount(home.data, folder)
  makeHome(home)
  const lock = await lockFolder(home.lock, folder)
  const forget = atExit(() => lock.release())
  const letGo = () => {
    forget()
    lock.release()
  }
  try {
    const places = account ? [home.folder, sharedPlace] : [home.folder]
    const tools = { home, account, binaries: await runnableBinaries(binaries, account, places) }
    if (existsSync(home.data)) await stopOrphans(home.data, options.logger)
    const password = await openCluster(tools)
    const server = await startServer(tools, options.settings ?? {}, options.logger)
    const url = `postgres://${databaseName}:${password}@127.0.0.1:${server.port}/${databaseName}`
    await greet(url, server, home)
    const took = Math.round(performance.now() - began)
    options.logger.info({ pid: server.pid, port: server.port, user: account?.name, took }, 'PostgreSQL is ready')
    return handle(url, true, () => server.stop().finally(letGo))
  } catch (error) {
    letGo()
    throw error
  }
}

/** Connects once, so that a wrong password or a missing database is reported here and not in the first request. */
async function greet(url: string, server: Server, home: Home): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, query_timeout: 10_000 })
  client.on('error', () => {}) // Whatever matters is said by the rejected call; unheard it would end the process.
  try {
    await client.connect()
    await client.query('SELECT 1')
  } catch (error) {
    await server.stop()
    const message = (error as Error).message
    throw new PostgresError(
      `PostgreSQL on ${home.data} runs but refuses us: ${message}. If the folder was put together from backups, ` +
        `delete ${home.password}: the next start sets a new password.`,
      { cause: error },
    )
  } finally {
    await client.end().catch(() => {})
  }
}

function handle(url: string, embedded: boolean, end: () => Promise<void>): PostgresServer {
  let ending: Promise<void> | undefined
  const stop = () => (ending ??= end())
  return { url, embedded, stop, [Symbol.asyncDispose]: stop }
}
