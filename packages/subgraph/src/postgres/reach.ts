import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { databaseName } from './cluster.ts'
import { FolderInUseError } from './errors.ts'
import { homeIn } from './home.ts'
import { startPostgres } from './index.ts'
import type { PostgresOptions, PostgresServer } from './index.ts'
import { readPassword } from './password.ts'

/**
 * The database for a command that is run beside the instance: the server of DATABASE_URL, the embedded one that a running instance
 * has started in this folder, or else an embedded one started for the command. Throws as `startPostgres` does.
 */
export async function reachPostgres(options: PostgresOptions): Promise<PostgresServer> {
  try {
    return await startPostgres(options)
  } catch (error) {
    const url = error instanceof FolderInUseError ? runningIn(options.folder) : undefined
    if (url === undefined) throw error
    return await startPostgres({ ...options, url })
  }
}

/** Address of the embedded server that another process runs; undefined when there is none. */
function runningIn(folder: string): string | undefined {
  const home = homeIn(resolve(folder))
  try {
    // Line 4 of PostgreSQL's own file is its port.
    const port = Number(readFileSync(join(home.data, 'postmaster.pid'), 'utf8').split('\n')[3])
    const password = readPassword(home)
    if (!Number.isInteger(port) || password === undefined) return undefined
    return `postgres://${databaseName}:${password}@127.0.0.1:${port}/${databaseName}`
  } catch {
    return undefined
  }
}
