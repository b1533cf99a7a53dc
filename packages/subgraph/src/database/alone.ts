import pg from 'pg'

/** Runs `work` while no other process of the instance does the same for this schema: several may start at once on one database. */
export async function aloneWith<T>(databaseUrl: string, schema: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // The lock ends with the connection; what then fails says so itself.
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [`satudata ${schema}`])
    return await work()
  } finally {
    await client.end()
  }
}
