import { existsSync } from 'node:fs'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { draftOf, EVERYTHING, openTestLake, people } from './fixture.ts'
import { createTestDatabase } from '../testing/database.ts'

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

test('two publishers at once: sequences have no gap, versions none, and every release its own', async () => {
  await using test = await openTestLake()
  const other = await test.again()
  const publishing = numbered(12).map((index) =>
    (index % 2 === 0 ? test.lake : other).publish(draftOf(people('36.03', `${1_000 + index}`, '1200'))),
  )
  const releases = await Promise.all(publishing)
  expect(releases.map((release) => release.sequence).toSorted((a, b) => a - b)).toEqual(numbered(12))
  expect(releases.map((release) => release.version).toSorted((a, b) => a - b)).toEqual(numbered(12))
  expect(await test.lake.list({ scope: EVERYTHING })).toHaveLength(1)
})

test('the same content published at the same time is one release', async () => {
  await using test = await openTestLake()
  const other = await test.again()
  const releases = await Promise.all(
    [test.lake, other, test.lake, other].map((lake) => lake.publish(draftOf(people('36.03', '1000', '1200')))),
  )
  expect(new Set(releases.map((release) => release.id))).toEqual(new Set(['penduduk-siak.2024-S2.v1']))
})

test('a lake opened by many processes at once migrates once', async () => {
  await using test = await openTestLake()
  await Promise.all(numbered(5).map(() => test.again()))
  expect(await test.lake.latestSequence()).toBe(0)
})

test('opening the lake does not sweep what another process is publishing', async () => {
  await using test = await openTestLake()
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const slow = (async function* () {
    yield* people('36.03', '1000', '1200')
    await gate
  })()
  const publishing = test.lake.publish(draftOf(slow))
  await vi.waitFor(async () =>
    expect((await readdir(test.folder)).some((name) => name.startsWith('staging-'))).toBe(true),
  )
  await test.again()
  open()
  const release = await publishing
  expect(await test.lake.read(release)).toHaveLength(2)
})

test('opening the lake sweeps files no release knows, and nothing else', async () => {
  await using test = await openTestLake()
  const release = await test.lake.publish(draftOf(people('36.03', '1000', '1200')))
  const orphan = join(test.folder, `${'a'.repeat(64)}.parquet`)
  await writeFile(orphan, 'half a file')
  await writeFile(join(test.folder, 'notes.txt'), 'of the operator')
  await test.again()
  expect(existsSync(orphan)).toBe(false)
  expect(existsSync(join(test.folder, 'notes.txt'))).toBe(true)
  expect(existsSync(test.lake.path(release))).toBe(true)
})

test('a folder shared with another database keeps the releases of both', async () => {
  await using test = await openTestLake()
  const release = await test.lake.publish(draftOf(people('36.03', '1000', '1200')))
  await using database = await createTestDatabase()
  const other = await test.again({ databaseUrl: database.url })
  const foreign = await other.publish(draftOf(people('36.04', '1000', '1200')))
  await other.close()
  await test.again()
  await (await test.again({ databaseUrl: database.url })).close()
  expect(existsSync(test.lake.path(release)) && existsSync(join(test.folder, `${foreign.contentHash}.parquet`))).toBe(
    true,
  )
})

test('a damaged file is made whole when its release is published again', async () => {
  await using test = await openTestLake()
  const draft = draftOf(people('36.03', '1000', '1200'))
  const release = await test.lake.publish(draft)
  await rm(test.lake.path(release))
  expect(() => test.lake.path(release)).toThrow('restore it')
  await test.lake.publish(draft)
  expect(await test.lake.read(release)).toHaveLength(2)
})

test('a watcher hears of each publication, by whichever process, and of none after it stopped', async () => {
  await using test = await openTestLake()
  const other = await test.again()
  const heard: number[] = []
  const stop = await test.lake.watch((sequence) => heard.push(sequence))
  await other.publish(draftOf(people('36.03', '1000', '1200')))
  await vi.waitFor(() => expect(heard).toEqual([1]))
  await stop()
  await other.publish(draftOf(people('36.03', '1001', '1200')))
  await sleep(200)
  expect(heard).toEqual([1])
})

test('a watcher that lost its connection hears of what was published meanwhile', async () => {
  await using test = await openTestLake({ pollMs: 60_000 })
  const heard: number[] = []
  await test.lake.watch((sequence) => heard.push(sequence))
  await administer(
    test.databaseUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'satudata lake watcher' and datname = current_database()`,
  )
  await test.lake.publish(draftOf(people('36.03', '1000', '1200')))
  await vi.waitFor(() => expect(heard).toEqual([1]), { timeout: 5_000 })
  await test.lake.publish(draftOf(people('36.03', '1001', '1200')))
  await vi.waitFor(() => expect(heard).toEqual([1, 2]), { timeout: 5_000 })
})

test('a watcher that hears no announcement looks by itself', async () => {
  await using test = await openTestLake({ pollMs: 100 })
  const heard: number[] = []
  await test.lake.watch((sequence) => heard.push(sequence))
  const release = await test.lake.publish(draftOf(people('36.03', '1000', '1200')))
  // A row without an announcement, as after a restore.
  await administer(
    test.databaseUrl,
    `insert into lake.release select sequence + 1, 'x', dataset, period, version + 1, owner, access, stage, measures, dimensions,
    provenance, quality, findings, row_count, content_hash, identity from lake.release where sequence = ${release.sequence}`,
  )
  await vi.waitFor(() => expect(heard).toEqual([1, 2]), { timeout: 5_000 })
})

test('a publication whose database connection breaks fails and leaves nothing', async () => {
  await using test = await openTestLake()
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const slow = (async function* () {
    yield* people('36.03', '1000', '1200')
    await gate
  })()
  const publishing = test.lake.publish(draftOf(slow))
  publishing.catch(() => undefined)
  await vi.waitFor(async () =>
    expect((await readdir(test.folder)).some((name) => name.startsWith('staging-'))).toBe(true),
  )
  await administer(
    test.databaseUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'satudata lake' and datname = current_database()`,
  )
  await sleep(100)
  open()
  await expect(publishing).rejects.toThrow(/connection|terminat/i)
  expect(await test.lake.latestSequence()).toBe(0)
  expect((await test.lake.publish(draftOf(people('36.03', '1000', '1200')))).sequence).toBe(1)
})

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(statement)
  await client.end()
}

test('closing twice is closing once', async () => {
  await using test = await openTestLake()
  await expect(Promise.all([test.lake.close(), test.lake.close()])).resolves.toEqual([undefined, undefined])
})
