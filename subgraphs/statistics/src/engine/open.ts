import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Logger } from '@satudata/core'
import { DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBConnection } from '@duckdb/node-api'
import { LAYOUT, LAYOUT_VERSION } from './layout.ts'

/** What the statistics DuckDB may use. */
export interface DatabaseOptions {
  /** The file: derived from the lake, so it may be deleted at any time while nobody has it open. */
  readonly file: string
  /** The only folder it may read from. */
  readonly lakeFolder: string
  readonly threads: number
  /** In DuckDB's words: "2GB". */
  readonly memoryLimit: string
}

/** Opens the file; one that is missing, broken or of another layout is made anew, empty. */
export async function openDatabase(options: DatabaseOptions, logger: Logger): Promise<DuckDBInstance> {
  // Closed figures lie here: other accounts of the machine must not read past the policy.
  await mkdir(dirname(options.file), { recursive: true, mode: 0o700 })
  try {
    const instance = await openFile(options)
    const problem = await prepare(instance, options)
    if (problem === undefined) return instance
    instance.closeSync()
    logger.warn({ file: options.file, problem }, 'statistics file is built anew')
  } catch (error) {
    // Somebody else is at work in it: deleting it under their feet would break them.
    if (/could not set lock|conflicting lock/i.test(String(error))) throw inUse(options.file, error)
    logger.warn({ file: options.file, problem: String(error) }, 'statistics file is built anew')
  }
  await removeFile(options.file)
  const instance = await openFile(options)
  const problem = await prepare(instance, options)
  if (problem !== undefined) throw new Error(`The new statistics file ${options.file} cannot be used: ${problem}.`)
  return instance
}

/** Opens an empty database in memory with the same tables; what does not fit goes to the disk beside the file. */
export async function openInMemory(options: DatabaseOptions): Promise<DuckDBInstance> {
  const instance = await openFile(options, ':memory:')
  await prepare(instance, options)
  return instance
}

async function openFile(
  { file, threads, memoryLimit }: DatabaseOptions,
  place: string = file,
): Promise<DuckDBInstance> {
  return DuckDBInstance.create(place, {
    threads: String(threads),
    memory_limit: memoryLimit,
    temp_directory: `${file}.tmp`,
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
}

/** Checks the layout, makes it in an empty file, and locks the instance down. Says what is wrong with a file of old. */
async function prepare(instance: DuckDBInstance, options: DatabaseOptions): Promise<string | undefined> {
  const connection = await instance.connect()
  try {
    const problem = await layoutProblem(connection)
    if (problem !== undefined) return problem
    await connection.run(`SET allowed_directories = ['${options.lakeFolder.replaceAll("'", "''")}']`)
    await connection.run('SET enable_external_access = false')
    await connection.run('SET lock_configuration = true')
    return undefined
  } finally {
    connection.closeSync()
  }
}

async function layoutProblem(connection: DuckDBConnection): Promise<string | undefined> {
  const tables = await (await connection.run('SELECT table_name FROM duckdb_tables()')).getRows()
  if (tables.length === 0) {
    await connection.run(`BEGIN; ${LAYOUT} COMMIT;`)
    return undefined
  }
  if (!tables.some(([name]) => name === 'layout')) return 'it has no layout'
  const answer = await connection.run('SELECT version, made_by, version() FROM layout')
  const [[version, madeBy, current] = []] = await answer.getRows()
  if (version !== LAYOUT_VERSION) return `its layout has version ${String(version)}, not ${LAYOUT_VERSION}`
  // Hashes in the tables may differ from one DuckDB to the next.
  return madeBy === current ? undefined : `DuckDB ${String(madeBy)} made it, this is ${String(current)}`
}

/** Removes the file with what belongs to it. */
export async function removeFile(file: string): Promise<void> {
  for (const each of [file, `${file}.wal`, `${file}.tmp`]) await rm(each, { recursive: true, force: true })
}

function inUse(file: string, cause: unknown): Error {
  return new Error(`Another process has ${file} open. Stop it, or set DATA_DIR to a folder of this process's own.`, {
    cause,
  })
}
