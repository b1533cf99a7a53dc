import type { Logger } from '@satudata/core'
import pg from 'pg'
import { MIGRATIONS } from './migrations.ts'

/**
 * Advisory locks of the lake. PUBLISHING is held shared while files are made that the manifest does not know yet, and
 * exclusively by who sweeps; COMMITTING puts publications in one line, so that sequence order is commit order.
 */
export const LOCKS = { MIGRATING: '7310551201', PUBLISHING: '7310551202', COMMITTING: '7310551203' } as const

/** Connections to the database that holds the manifest. Every statement and every wait has a deadline. */
export function openPool(databaseUrl: string, logger: Logger): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 8,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    query_timeout: 35_000,
    lock_timeout: 20_000,
    application_name: 'satudata lake',
    // A pool at rest must not keep a program running that has nothing else to do.
    allowExitOnIdle: true,
  })
  pool.on('error', (error) => logger.warn({ error: error.message }, 'the lake lost a database connection'))
  return pool
}

/** What becomes of a connection after its work: kept for others, or closed (and with it every lock it holds). */
export type Afterwards = 'KEEP' | 'CLOSE'

/** Runs `work` on a connection of its own. A connection whose work failed is closed. */
export async function withClient<T>(
  pool: pg.Pool,
  afterwards: Afterwards,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  // A connection that breaks while it waits would end the process if nobody listened; its next statement tells the caller.
  const unheard = () => undefined
  client.on('error', unheard)
  let failed = true
  try {
    const result = await work(client)
    failed = false
    return result
  } finally {
    client.off('error', unheard)
    client.release(failed || afterwards === 'CLOSE')
  }
}

/** Runs `work` in one transaction on this connection. */
export async function inTransaction<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    // A connection that is gone has rolled back already; the first error is the one to tell.
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

/** Brings the manifest's schema up to date. Safe when several processes start at once. */
export async function migrate(pool: pg.Pool): Promise<void> {
  await withClient(pool, 'KEEP', (client) =>
    inTransaction(client, async () => {
      await client.query(`select pg_advisory_xact_lock(${LOCKS.MIGRATING})`)
      await client.query('create schema if not exists lake')
      await client.query(
        'create table if not exists lake.migration (version integer primary key, applied_at timestamptz not null default now())',
      )
      const { rows } = await client.query<{ version: number }>(
        'select coalesce(max(version), 0) as version from lake.migration',
      )
      for (let version = (rows[0]?.version ?? 0) + 1; version <= MIGRATIONS.length; version++) {
        await client.query(MIGRATIONS[version - 1] ?? '')
        await client.query('insert into lake.migration (version) values ($1)', [version])
      }
    }),
  )
}
