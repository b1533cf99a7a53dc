import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { tmpdir } from 'node:os'
import type { Client } from 'pg'
import { administer, createTestDatabase } from './database.ts'

/** A database and a folder of one test's own. */
export interface Ground {
  readonly url: string
  readonly folder: string
}

/** The same, dropped and deleted when disposed. */
export interface TestGround extends Ground, AsyncDisposable {}

/**
 * A database and a folder with what `fill` puts into them. It fills once in a run, for all workers; whoever asks with the same
 * `key` later gets a copy. `fill` must close all it has opened. Where the run has no place for templates
 * (SATUDATA_TEST_TEMPLATES, a folder), everybody fills anew.
 */
export async function filledGround(key: string, fill: (ground: Ground) => Promise<void>): Promise<TestGround> {
  const place = templatePlace()
  await using stack = new AsyncDisposableStack()
  const template = place === undefined ? undefined : await templateOf(place, key, fill)
  const ground = stack.use(await emptyGround(template?.database))
  if (template === undefined) await fill(ground)
  else await cp(template.folder, ground.folder, { recursive: true, mode: constants.COPYFILE_FICLONE })
  const owned = stack.move()
  return { ...ground, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

/** A database, empty or a copy of another, and an empty folder. */
export async function emptyGround(template?: string): Promise<TestGround> {
  await using stack = new AsyncDisposableStack()
  const { url } = stack.use(await createTestDatabase({ template }))
  const folder = await mkdtemp(join(tmpdir(), 'satudata-test-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const owned = stack.move()
  return { url, folder, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

/** Folder for what tests of this run make once and copy; undefined where the run has none. */
export function templatePlace(): string | undefined {
  return process.env['SATUDATA_TEST_TEMPLATES']
}

interface Template {
  readonly database: string
  readonly folder: string
}

/** The template of this key, made by whoever comes first; the others wait. */
async function templateOf(place: string, key: string, fill: (ground: Ground) => Promise<void>): Promise<Template> {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16)
  const database = `${databasesOf(place)}${hash}`
  const folder = join(place, hash)
  await administer(async (client, urlOf) => {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [database])
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 1) return
    // Under another name until it is whole: a worker that is killed leaves nothing that looks finished.
    const draft = `${database}_draft`
    await client.query(`drop database if exists ${draft} with (force)`)
    await rm(folder, { recursive: true, force: true })
    await client.query(`create database ${draft}`)
    await mkdir(folder)
    await fill({ url: urlOf(draft), folder })
    await nobodyIn(client, draft)
    await client.query(`alter database ${draft} rename to ${database}`)
  })
  return { database, folder }
}

/** Connections that were closed a moment ago may not have ended yet; a database in use is neither renamed nor copied. */
async function nobodyIn(client: Client, database: string): Promise<void> {
  await client.query('select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = $1', [database])
}

/** What names of templates that belong to this place begin with: on a server that others use as well, runs do not meet. */
function databasesOf(place: string): string {
  return `template_${basename(place)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')}_`
}

/** Drops the databases of all templates of a place, when the run ends. */
export async function dropTemplates(place: string): Promise<void> {
  await administer(async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [databasesOf(place)],
    )
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
  })
}
