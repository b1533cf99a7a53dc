import pg from 'pg'
import { PostgresError, systemCode } from './errors.ts'

/** How long a server elsewhere may take to answer at the start. */
const patience = 10_000

/**
 * Connects once to a server that was named to us, so that what is wrong with the name is said at once and in words.
 * Throws PostgresError, which names server and database but never the password.
 */
export async function greetGiven(url: string): Promise<void> {
  let client: pg.Client | undefined
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience, query_timeout: patience })
    client.on('error', () => {}) // Whatever matters is said by the rejected call; unheard it would end the process.
    await client.connect()
    await client.query('SELECT 1')
  } catch (error) {
    throw new PostgresError(`The database of DATABASE_URL (${placeOf(url)}) cannot be used: ${reasonOf(error)}`, {
      cause: error,
    })
  } finally {
    await client?.end().catch(() => {})
  }
}

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  switch (systemCode(error)) {
    case 'ECONNREFUSED':
      return 'nothing listens there. Start that server, or unset DATABASE_URL for the embedded one.'
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'there is no machine of that name.'
    case '3D000':
      return `${reason}. Create it there first, or name another.`
    case '28P01':
    case '28000':
      return `${reason}. Check user and password, and pg_hba.conf of that server.`
    case undefined:
    default:
      return `${reason}.`
  }
}

function placeOf(url: string): string {
  const { host, pathname, username } = new URL(url)
  return `${host}, database "${decodeURIComponent(pathname.slice(1))}", user "${decodeURIComponent(username)}"`
}
