import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Config, Logger } from '@satudata/core'
import type { Lake, Release } from '@satudata/subgraph'
import { Follower } from './follow.ts'
import { openDatabase } from './open.ts'
import { Pool } from './pool.ts'
import type { Session } from './session.ts'

/** Questions that run at the same time: fewer than libuv's four threads, so that files can still be read. */
const CONCURRENCY = 3
const GIGABYTE = 2 ** 30

/** What answers statistics: a store that follows the lake. Another one (a ClickHouse cluster) may take its place. */
export interface Engine extends AsyncDisposable {
  /** Runs a question in one consistent state of the store. */
  read<T>(signal: AbortSignal, work: (session: Session) => Promise<T>): Promise<T>
  /** A release that a question met. */
  release(number: number): Release
  /** Resolves when everything published before the call is in the store. */
  catchUp(): Promise<void>
}

/** What the engine needs. */
export interface EngineOptions {
  readonly lake: Lake
  readonly config: Pick<Config, 'dataDir' | 'statisticsDeadlineMs'>
  readonly logger: Logger
}

/** Opens the store in the data folder and catches up with the lake. */
export async function openEngine({ lake, config, logger }: EngineOptions): Promise<Engine> {
  const instance = await openDatabase(
    {
      file: join(config.dataDir, 'statistics', 'statistics.duckdb'),
      lakeFolder: lake.folder,
      threads: Math.min(availableParallelism(), 8),
      memoryLimit: `${Math.max(1, Math.min(4, Math.floor(totalmem() / GIGABYTE / 4)))}GB`,
    },
    logger,
  )
  const pool = new Pool(instance, CONCURRENCY)
  const follower = new Follower(instance, lake, logger)
  const close = async () => {
    await follower.stop()
    pool.close()
    instance.closeSync()
  }
  try {
    await follower.start()
  } catch (error) {
    await close()
    throw error
  }
  return {
    read: (signal, work) => pool.read(signal, config.statisticsDeadlineMs, work),
    release: (number) => follower.release(number),
    catchUp: () => follower.catchUp(),
    [Symbol.asyncDispose]: close,
  }
}
