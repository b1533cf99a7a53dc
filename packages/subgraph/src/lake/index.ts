import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Logger } from '@satudata/core'
import type pg from 'pg'
import { queuedCompare } from './compare.ts'
import { LOCKS, migrate, openPool, withClient } from './database.ts'
import { openEngine } from './engine.ts'
import { knownHashes, latestSequence, listReleases } from './manifest.ts'
import { queuedPublish } from './publish.ts'
import { countFigures, existingFile, findFigures, readFigures } from './read.ts'
import { claimFolder, missingFiles, stagingOf, sweep } from './staging.ts'
import type { KnownRegions, Lake, Release } from './types.ts'
import { watchManifest } from './watch.ts'

/** What a lake needs. */
export interface LakeOptions {
  /** Folder of the Parquet files; made when it is not there. */
  readonly folder: string
  /** Database of the manifest (schema `lake`). */
  readonly databaseUrl: string
  readonly logger: Logger
  /** Regions a release may name; unset: any well-formed code. */
  readonly knownRegions?: KnownRegions
  /** Deadline of one publication (default ten minutes). */
  readonly publishDeadlineMs?: number
  /** Deadline of one read (default 20 seconds). */
  readonly readDeadlineMs?: number
  /** How often a watcher looks without being told (default 15 seconds). */
  readonly pollMs?: number
  /** Memory DuckDB may take for one publication (default 512MB), where what is more goes to disk; for reading; for comparing. */
  readonly memoryLimit?: string
}

/**
 * Opens the lake: brings the manifest up to date and sweeps what publications that were cut off left behind. Several
 * processes may have the same lake open.
 */
export async function openLake(options: LakeOptions): Promise<Lake> {
  const {
    databaseUrl,
    logger,
    knownRegions,
    publishDeadlineMs = 600_000,
    readDeadlineMs = 20_000,
    pollMs = 15_000,
    memoryLimit = '512MB',
  } = options
  const folder = resolve(options.folder)
  // Closed figures lie here: other accounts of the machine must not read past the policy.
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const pool = openPool(databaseUrl, logger)
  try {
    await migrate(pool)
    const staging = await tidy(pool, folder, logger)
    const engine = await openEngine({ folders: [folder], memoryLimit })
    const comparing = await openEngine({ folders: [folder], memoryLimit })
    const compare = queuedCompare(comparing, readDeadlineMs)
    const press = { folder, staging, pool, knownRegions, deadlineMs: publishDeadlineMs, memoryLimit }
    const stops = new Set<() => Promise<void>>()
    let closing: Promise<void> | undefined
    const end = async () => {
      await Promise.all([...stops].map((stop) => stop()))
      // Waits for publications under way: they end or are refused, but are not cut off.
      await pool.end()
      engine.closeSync()
      comparing.closeSync()
    }
    return {
      folder,
      publish: queuedPublish(press),
      list: (filter) => listReleases(pool, filter),
      path: (release) => existingFile(folder, release),
      read: async (release) => readFigures(engine, existingFile(folder, release), release, readDeadlineMs),
      find: async (release, page) => findFigures(engine, existingFile(folder, release), release, page, readDeadlineMs),
      count: async (release, filter) =>
        countFigures(engine, existingFile(folder, release), release, filter, readDeadlineMs),
      compare: async (before, after, page) => {
        const side = (release: Release) => ({ release, file: existingFile(folder, release) })
        return compare(side(before), side(after), page)
      },
      latestSequence: () => latestSequence(pool),
      watch: async (onPublish) => {
        const stop = await watchManifest({ databaseUrl, pool, logger, pollMs, onPublish })
        stops.add(stop)
        return async () => {
          stops.delete(stop)
          await stop()
        }
      },
      close: () => (closing ??= end()),
    }
  } catch (error) {
    await pool.end()
    throw error
  }
}

/** Sweeps the folder when nobody publishes, and says which releases lost their file. Gives the folder for work in progress. */
async function tidy(pool: pg.Pool, folder: string, logger: Logger): Promise<string> {
  const { rows } = await pool.query<{ id: string }>('select id from lake.identity')
  const lakeId = rows[0]?.id ?? ''
  // Closing the connection gives the lock back, whatever happened.
  return withClient(pool, 'CLOSE', async (client) => {
    const lock = await client.query<{ free: boolean }>(`select pg_try_advisory_lock(${LOCKS.PUBLISHING}) as free`)
    const known = await knownHashes(client)
    const ours = await claimFolder(folder, lakeId, known)
    if (!ours) logger.warn({ folder }, 'the lake folder also holds releases of another database; nothing is swept')
    if (ours && lock.rows[0]?.free === true) {
      const swept = await sweep(folder, lakeId, known)
      if (swept > 0) logger.info({ swept }, 'files of publications that were cut off are removed')
    }
    const missing = await missingFiles(folder, known)
    if (missing.length > 0)
      logger.error(
        { folder, count: missing.length, files: missing.slice(0, 10) },
        'releases have lost their file; restore them from a backup',
      )
    return stagingOf(folder, lakeId)
  })
}
