import { DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBConnection } from '@duckdb/node-api'
import { DeadlineError } from '@satudata/core'

/** What a DuckDB of the lake may touch. */
export interface EngineOptions {
  /** Folders it may read and write. */
  readonly folders: readonly string[]
  /** Single files it may read. */
  readonly files?: readonly string[]
  /** Where it puts what does not fit into memory; without one, a query that needs more fails. */
  readonly temporary?: string
  readonly memoryLimit: string
}

/**
 * An in-memory DuckDB, locked down: no extension is fetched, no file outside its folders is touched, no setting changes later.
 * One thread, because the bytes of a Parquet file must depend on nothing but the figures.
 */
export async function openEngine(options: EngineOptions): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: options.memoryLimit,
    temp_directory: options.temporary ?? '',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  try {
    await connection.run(`set allowed_directories = ${list(options.folders)}`)
    await connection.run(`set allowed_paths = ${list(options.files ?? [])}`)
    await connection.run('set enable_external_access = false')
    await connection.run('set lock_configuration = true')
  } finally {
    connection.closeSync()
  }
  return instance
}

function list(paths: readonly string[]): string {
  return `[${paths.map(quoted).join(', ')}]`
}

/** A text as an SQL literal, for the few places where DuckDB takes no bound value. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Runs `work` on a connection that is interrupted when the deadline passes. */
export async function withConnection<T>(
  instance: DuckDBInstance,
  deadlineMs: number,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const connection = await instance.connect()
  const end = performance.now() + deadlineMs
  const late = () => performance.now() >= end
  // Again and again: an interrupt between two statements would be lost on the next.
  const timer = setInterval(() => late() && connection.interrupt(), Math.min(deadlineMs, 250))
  try {
    return await work(connection)
  } catch (error) {
    if (late()) throw tooLate(deadlineMs)
    throw error
  } finally {
    clearInterval(timer)
    connection.closeSync()
  }
}

/** The error for work that did not end in time. */
export function tooLate(deadlineMs: number): DeadlineError {
  const seconds = Math.round(deadlineMs / 1000)
  return new DeadlineError({
    id: `Pekerjaan pada gudang data tidak selesai dalam ${seconds} detik; coba lagi atau pecah datanya.`,
    en: `Work on the lake did not end within ${seconds} seconds; try again or split the data.`,
  })
}
