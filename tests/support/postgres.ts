import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One PostgreSQL server for the whole run; every test makes a database of its own on it. */
export default async function setup(): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  if (given !== undefined) {
    process.env['SATUDATA_TEST_SERVER'] = given
    return () => Promise.resolve()
  }
  const { startPostgres } = await import('@satudata/subgraph/postgres')
  const folder = await mkdtemp(join(tmpdir(), 'satudata-tests-'))
  const server = await startPostgres({
    folder,
    logger: { info: () => undefined, warn: () => undefined },
    // Tests are about behaviour, not about power cuts; those that are start servers of their own.
    // Autovacuum would hold databases that are dropped a moment later.
    settings: { fsync: 'off', max_connections: '300', autovacuum: 'off' },
  })
  process.env['SATUDATA_TEST_SERVER'] = server.url
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
