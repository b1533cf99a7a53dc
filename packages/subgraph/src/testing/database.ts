import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

/** A database of its own for one test, dropped when disposed. */
export interface TestDatabase extends AsyncDisposable {
  readonly url: string
}

/** Options of `createTestDatabase`. */
export interface TestDatabaseOptions {
  /** Default: the server that the test run started (SATUDATA_TEST_SERVER, set by the runner's global setup). */
  readonly serverUrl?: string | undefined
  /** Database that it is a copy of; without one it is empty. */
  readonly template?: string | undefined
}

/** Makes a database on the test server. */
export async function createTestDatabase({ serverUrl, template }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  // Block by block through the log is quick for what is small, file by file for what is large.
  const copied = template === undefined ? '' : ` template ${template} strategy file_copy`
  return administer(async (client, urlOf) => {
    await client.query(`create database ${name}${copied}`)
    return {
      url: urlOf(name),
      [Symbol.asyncDispose]: () =>
        administer(
          async (other) => void (await other.query(`drop database if exists ${name} with (force)`)),
          serverUrl,
        ),
    }
  }, serverUrl)
}

/** Works with the test server itself; `urlOf` gives the address of a database on it. */
export async function administer<T>(
  work: (client: Client, urlOf: (database: string) => string) => Promise<T>,
  serverUrl = process.env['SATUDATA_TEST_SERVER'],
): Promise<T> {
  if (serverUrl === undefined) {
    throw new Error(
      'No test server: give its URL, or run under a Vitest setup that starts one (see docs/add-a-subgraph.md).',
    )
  }
  const client = new Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client, (database) => Object.assign(new URL(serverUrl), { pathname: `/${database}` }).href)
  } finally {
    await client.end()
  }
}
