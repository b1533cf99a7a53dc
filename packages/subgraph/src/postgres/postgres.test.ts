import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { systemCode } from './errors.ts'
import { madeFolder, query, silentLogger, temporaryFolder } from './fixture.ts'
import { PostgresError, startPostgres } from './index.ts'
import { commandLine } from './process.ts'

vi.setConfig({ testTimeout: 60_000 })
const logger = silentLogger()

test('the first start makes a database, a later start finds what was written', async () => {
  using folder = temporaryFolder()
  const first = await startPostgres({ folder: folder.path, logger })
  expect(first.embedded).toBe(true)
  expect(first.url).toMatch(/^postgres:\/\/satudata:[\w-]{32}@127\.0\.0\.1:\d+\/satudata$/)
  await query(first.url, "CREATE TABLE region AS SELECT 'Lebak' AS name")
  await first.stop()
  await first.stop()
  await using later = await startPostgres({ folder: folder.path, logger })
  expect(await query(later.url, 'SELECT name FROM region')).toEqual([{ name: 'Lebak' }])
})

test('the database keeps every commit, counts time in UTC and knows all letters', async () => {
  using folder = await madeFolder()
  await using server = await startPostgres({ folder: folder.path, logger, settings: { work_mem: '7MB', port: '1' } })
  const [row] = await query(
    server.url,
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit, current_setting('TimeZone') AS zone,
       current_setting('work_mem') AS memory, current_setting('server_encoding') AS encoding, lower('ÉTÉ') AS lower,
       'Z' < 'a' AS by_code_point, (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS super`,
  )
  expect(row).toEqual({
    fsync: 'on',
    commit: 'on',
    zone: 'UTC',
    memory: '7MB',
    encoding: 'UTF8',
    lower: 'été',
    by_code_point: true,
    super: false,
  })
  await query(server.url, 'CREATE EXTENSION pg_trgm')
})

test('only this machine reaches the server, and only with the password', async () => {
  using folder = await madeFolder()
  await using server = await startPostgres({ folder: folder.path, logger })
  await expect(query(server.url.replace(/:[\w-]{32}@/, ':guess@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
  await expect(query(server.url.replace(/satudata:[\w-]{32}@/, 'postgres:@'), 'SELECT 1')).rejects.toThrow(/password/)
  const outside = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  const others = outside.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
  const answers = others.map((address) => query(server.url.replace('127.0.0.1', address), 'SELECT 1').catch(systemCode))
  expect(await Promise.all(answers)).toEqual(others.map(() => 'ECONNREFUSED'))
  expect(statSync(join(folder.path, 'postgres/password')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder.path, 'postgres/data')).mode & 0o777).toBe(0o700)
})

test('with a URL nothing is started and the folder stays untouched; what is wrong with the URL is said in words', async () => {
  using own = await madeFolder()
  await using server = await startPostgres({ folder: own.path, logger })
  using folder = temporaryFolder()
  await using given = await startPostgres({ folder: folder.path, url: server.url, logger })
  expect(given).toMatchObject({ url: server.url, embedded: false })
  expect(readdirSync(folder.path)).toEqual([])

  const refusal = (url: string) =>
    startPostgres({ folder: folder.path, url, logger }).then(
      () => 'used',
      (error: unknown) => (error instanceof PostgresError ? error.message : error),
    )
  expect(await refusal(server.url.replace(/satudata$/, 'lain'))).toMatch(
    /DATABASE_URL \(127\.0\.0\.1:\d+, database "lain", user "satudata"\).* does not exist\. Create it/,
  )
  const stranger = await refusal(server.url.replace(/:[\w-]{32}@/, ':rahasia@'))
  expect(stranger).toMatch(/password authentication failed.* Check user and password/)
  expect(stranger).not.toContain('rahasia')
  expect(await refusal('postgres://satudata@127.0.0.1:1/satudata')).toMatch(/nothing listens there/)
  expect(await refusal('postgres://satudata@nowhere.invalid/satudata')).toMatch(
    /DATABASE_URL \(nowhere\.invalid, .* cannot be used/,
  )
  expect(readdirSync(folder.path)).toEqual([])
})

test('a creation that was interrupted starts over', async () => {
  using folder = temporaryFolder()
  const home = join(folder.path, 'postgres')
  mkdirSync(join(home, 'data.new-interrupted/base'), { recursive: true })
  writeFileSync(join(home, 'data.new-interrupted/PG_VERSION'), '18\n')
  mkdirSync(join(home, 'data'))
  await using server = await startPostgres({ folder: folder.path, logger })
  expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  expect(readdirSync(home).filter((name) => name.startsWith('data'))).toEqual(['data'])
})

test('a lost password file is made anew', async () => {
  using folder = await madeFolder()
  const first = await startPostgres({ folder: folder.path, logger })
  await first.stop()
  rmSync(join(folder.path, 'postgres/password'))
  await using later = await startPostgres({ folder: folder.path, logger })
  expect(later.url.split('@')[0]).not.toBe(first.url.split('@')[0])
  await query(later.url, 'SELECT 1')
})

test('a cluster of another PostgreSQL version is refused and left alone', async () => {
  using folder = await madeFolder()
  await (await startPostgres({ folder: folder.path, logger })).stop()
  const file = join(folder.path, 'postgres/data/PG_VERSION')
  writeFileSync(file, '17\n')
  const start = startPostgres({ folder: folder.path, logger })
  await expect(start).rejects.toMatchObject({
    code: 'POSTGRES_FAILED',
    message: expect.stringMatching(/made by PostgreSQL 17.*are 18\./),
  })
  writeFileSync(file, '18\n')
  await (await startPostgres({ folder: folder.path, logger })).stop()
})

test('a server that does not start says why, and gives the folder back', async () => {
  using folder = await madeFolder()
  const start = startPostgres({ folder: folder.path, logger, settings: { shared_buffers: 'plenty' } })
  await expect(start).rejects.toThrow(
    /did not start.*DATABASE_URL.*\n.*invalid value for parameter "shared_buffers": "plenty"/s,
  )
  expect(existsSync(join(folder.path, 'postgres/lock'))).toBe(false)
  await (await startPostgres({ folder: folder.path, logger })).stop()
})

test('a crash of the server is logged with its last words', async () => {
  using folder = await madeFolder()
  const own = silentLogger()
  await using server = await startPostgres({ folder: folder.path, logger: own })
  const pid = Number(readFileSync(join(folder.path, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(pid, 'SIGKILL')
  await vi.waitFor(() => expect(own.warnings).toEqual(['PostgreSQL ended by itself']), 5000)
  await server.stop()
})

// Only root may change the user, and only then can a folder be closed to the server.
test.runIf(process.getuid?.() === 0)('root may keep the data below a folder closed to all others', async () => {
  using folder = temporaryFolder()
  chmodSync(folder.path, 0o700)
  const inside = join(folder.path, 'home/data')
  const first = await startPostgres({ folder: inside, logger })
  await query(first.url, 'CREATE TABLE many AS SELECT generate_series(1, 300000) AS n')
  await first.stop()
  // Parallel workers, the reading of configuration and repair after a crash find the folder too.
  await using later = await startPostgres({ folder: inside, logger, settings: { debug_parallel_query: 'on' } })
  const file = readFileSync(join(inside, 'postgres/data/postmaster.pid'), 'utf8')
  const postmaster = Number(file.split('\n')[0])
  expect(commandLine(postmaster)).toContain('-D /proc/self/cwd')
  process.kill(postmaster, 'SIGHUP')
  const backend = query(later.url, 'SELECT pg_backend_pid() AS pid, pg_sleep(60)').catch(() => 'cut')
  const running = "SELECT pid FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)'"
  const found = await vi.waitUntil(async () => (await query(later.url, running))[0], 5000)
  process.kill(Number(found['pid']), 'SIGKILL')
  expect(await backend).toBe('cut')
  await vi.waitFor(
    async () => expect(await query(later.url, 'SELECT count(*)::int FROM many')).toEqual([{ count: 300_000 }]),
    5000,
  )
  expect(readFileSync(join(inside, 'postgres/server.log'), 'utf8')).not.toMatch(/could not|Permission denied/)
  expect(statSync(join(inside, 'postgres/data')).uid).not.toBe(0)
  expect(statSync(folder.path).mode & 0o777).toBe(0o700)
})
