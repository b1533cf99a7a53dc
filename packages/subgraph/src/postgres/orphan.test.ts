import { spawn } from 'node:child_process'
import { chownSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { appears, gone, killHard, madeFolder, otherProcess, query, silentLogger, temporaryFolder } from './fixture.ts'
import { startPostgres } from './index.ts'
import { readPostmasterFile } from './orphan.ts'
import { isAlive, processesIn } from './process.ts'

vi.setConfig({ testTimeout: 60_000 })
const logger = silentLogger()
const dataIn = (folder: string) => join(folder, 'postgres/data')
const postmaster = (folder: string) => readPostmasterFile(dataIn(folder))?.pid ?? 0

test('after kill -9 of the program the next start ends the server left behind and has every commit', async () => {
  using folder = await madeFolder()
  await using other = otherProcess(folder.path)
  await query(await other.line(), 'CREATE TABLE kept AS SELECT 1 AS n')
  const orphan = postmaster(folder.path)
  await killHard(other.child)
  expect(isAlive(orphan)).toBe(true)
  const own = silentLogger()
  await using server = await startPostgres({ folder: folder.path, logger: own })
  expect(own.warnings).toEqual([expect.stringContaining('left behind')])
  expect(isAlive(orphan)).toBe(false)
  expect(await query(server.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }])
})

test('after kill -9 of program and server, with a query still running, the next start repairs the data', async () => {
  using folder = await madeFolder()
  await using other = otherProcess(folder.path)
  const url = await other.line()
  await query(url, 'CREATE TABLE kept AS SELECT generate_series(1, 200000) AS n')
  // A backend busy with counting does not notice that its postmaster is gone.
  const busy = query(url, 'SELECT count(*) FROM generate_series(1, 1000000000)').catch(() => 'cut')
  const data = dataIn(folder.path)
  await vi.waitFor(async () =>
    expect(await query(url, "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%1000000000)'")).not.toEqual([]),
  )
  process.kill(postmaster(folder.path), 'SIGKILL')
  await killHard(other.child)
  const own = silentLogger()
  await using server = await startPostgres({ folder: folder.path, logger: own })
  expect(own.warnings).toEqual([expect.stringContaining('left behind')])
  expect(await busy).toBe('cut')
  expect(await query(server.url, 'SELECT count(*)::int FROM kept')).toEqual([{ count: 200_000 }])
  expect(processesIn(data, 'postgres')).toContain(postmaster(folder.path))
})

test('a program killed while its server repairs the data does not stop the next start', async () => {
  using folder = await madeFolder()
  await using first = otherProcess(folder.path)
  await query(await first.line(), 'CREATE TABLE kept AS SELECT generate_series(1, 200000) AS n')
  process.kill(postmaster(folder.path), 'SIGKILL')
  await killHard(first.child)
  await gone(postmaster(folder.path))
  await using second = otherProcess(folder.path)
  await vi.waitFor(() => expect(isAlive(postmaster(folder.path))).toBe(true), { timeout: 10_000, interval: 1 })
  await killHard(second.child)
  await using server = await startPostgres({ folder: folder.path, logger })
  expect(await query(server.url, 'SELECT count(*)::int FROM kept')).toEqual([{ count: 200_000 }])
})

test('a program killed during the first start does not stop the next start', async () => {
  using folder = temporaryFolder()
  await using other = otherProcess(folder.path)
  await appears(join(folder.path, 'postgres/lock'))
  await new Promise((resolve) => setTimeout(resolve, 200))
  await killHard(other.child)
  await using server = await startPostgres({ folder: folder.path, logger })
  expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('a process that only has the number in postmaster.pid is left alone', async () => {
  using folder = await madeFolder()
  await (await startPostgres({ folder: folder.path, logger })).stop()
  const { uid, gid } = statSync(dataIn(folder.path))
  // Of the same user, or PostgreSQL itself would see through it.
  const innocent = spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' })
  const file = join(dataIn(folder.path), 'postmaster.pid')
  writeFileSync(file, `${innocent.pid}\n${dataIn(folder.path)}\n1\n5432\n\n127.0.0.1\n1 1\nready   \n`)
  chownSync(file, uid, gid)
  await using server = await startPostgres({ folder: folder.path, logger })
  expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  expect(isAlive(innocent.pid ?? 0)).toBe(true)
  await killHard(innocent)
})

test('process.exit without stop ends the server and gives the folder back', async () => {
  using folder = await madeFolder()
  await using other = otherProcess(folder.path, 'setTimeout(() => process.exit(), 300)')
  await other.line()
  const pid = postmaster(folder.path)
  expect(await gone(other.pid)).toBe(true)
  expect(await gone(pid)).toBe(true)
  expect(existsSync(join(folder.path, 'postgres/lock'))).toBe(false)
})

test('a script that ends without stop does not hang', async () => {
  using folder = await madeFolder()
  await using other = otherProcess(folder.path, '')
  await other.line()
  expect(await gone(other.pid)).toBe(true)
})

test('Ctrl-C leaves the server running until the program has drained', async () => {
  using folder = await madeFolder()
  await using other = otherProcess(
    folder.path,
    `setInterval(() => {}, 1000)
    process.once('SIGINT', async () => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      const [row] = await query(server.url, "SELECT 'drained' AS word")
      await server.stop()
      console.log(row.word)
      process.exit()
    })
    console.log('listening')`,
  )
  await other.line()
  await other.line() // Until then a signal would end it at once.
  process.kill(-other.pid, 'SIGINT') // The whole group, as a terminal does.
  expect(await other.line()).toBe('drained')
  expect(await gone(other.pid)).toBe(true)
  expect(readFileSync(join(folder.path, 'postgres/server.log'), 'utf8')).toContain('fast shutdown')
})
