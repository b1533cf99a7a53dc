import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

/** A database of its own for one test, dropped when disposed. */
export interface TestDatabase extends AsyncDisposable {
  readonly url: string
}

/**
 * Makes an empty database on the test server. `serverUrl` defaults to the server that the test run started
 * (SATUDATA_TEST_SERVER, set by the runner's global setup).
 */
export async function createTestDatabase(serverUrl = process.env['SATUDATA_TEST_SERVER']): Promise<TestDatabase> {
  if (serverUrl === undefined) {
    throw new Error(
      'No test server: give its URL, or run under a Vitest setup that starts one (see docs/add-a-subgraph.md).',
    )
  }
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await administer(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    url: url.href,
    [Symbol.asyncDispose]: () => administer(serverUrl, `drop database if exists ${name} with (force)`),
  }
}

async function administer(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
