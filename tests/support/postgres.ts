import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One PostgreSQL server for the whole run, with a place for what tests copy; every test makes a database of its own on it. */
export default async function setup(): Promise<() => Promise<void>> {
  const templates = await mkdtemp(join(tmpdir(), 'satudata-templates-'))
  process.env['SATUDATA_TEST_TEMPLATES'] = templates
  const given = process.env['TEST_DATABASE_URL']
  const stop = given === undefined ? await startServer() : await useServer(given, templates)
  return async () => {
    await stop()
    await rm(templates, { recursive: true, force: true })
  }
}

/** Others use that server as well: what the run leaves there is ours to clear away. */
async function useServer(url: string, templates: string): Promise<() => Promise<void>> {
  process.env['SATUDATA_TEST_SERVER'] = url
  const { dropTemplates } = await import('@satudata/subgraph/testing')
  return () => dropTemplates(templates)
}

async function startServer(): Promise<() => Promise<void>> {
  const { startPostgres } = await import('@satudata/subgraph/postgres')
  const folder = await mkdtemp(join(tmpdir(), 'satudata-tests-'))
  const server = await startPostgres({
    folder,
    logger: { info: () => undefined, warn: () => undefined },
    // Tests are about behaviour, not about power cuts; those that are start servers of their own.
    // Autovacuum would hold databases that are dropped a moment later.
    // Nothing is replicated or recovered: the log may be as short as it gets.
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      wal_level: 'minimal',
      max_wal_senders: '0',
      max_connections: '300',
      autovacuum: 'off',
    },
  })
  process.env['SATUDATA_TEST_SERVER'] = server.url
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
