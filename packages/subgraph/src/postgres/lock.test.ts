import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { killHard, madeFolder, otherProcess, silentLogger, temporaryFolder } from './fixture.ts'
import { describeSelf, type Holder } from './holder.ts'
import { FolderInUseError, startPostgres } from './index.ts'
import { lockFolder } from './lock.ts'

vi.setConfig({ testTimeout: 60_000 })
const logger = silentLogger()

test('a second process on the same folder is refused and told who has it', async () => {
  using folder = await madeFolder()
  await using other = otherProcess(folder.path)
  await other.line()
  const error = await startPostgres({ folder: folder.path, logger }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(FolderInUseError)
  expect(error).toMatchObject({ code: 'DATA_FOLDER_IN_USE' })
  expect((error as Error).message).toContain(`${folder.path} is in use by process ${other.pid} (`)
  expect((error as Error).message).toContain('--input-type=module')
  await killHard(other.child)
  await (await startPostgres({ folder: folder.path, logger })).stop()
})

test('of several that start at once exactly one gets the folder', async () => {
  using folder = temporaryFolder()
  const path = join(folder.path, 'lock')
  writeFileSync(path, JSON.stringify(holder({ pid: 2 ** 22 + 1 })))
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(path, folder.path)))
  const locks = results.filter((result) => result.status === 'fulfilled')
  expect(locks).toHaveLength(1)
  for (const lock of locks) lock.value.release()
  expect(existsSync(path)).toBe(false)
})

test.each([
  ['a process that is gone', () => JSON.stringify(holder({ pid: 2 ** 22 + 1 }))],
  ['an earlier process with a number used again', () => JSON.stringify(holder({ startTicks: '1' }))],
  ['a process of before the last boot', () => JSON.stringify(holder({ boot: 'earlier' }))],
  ['nobody, cut short by a power failure', () => ''],
])('the lock of %s is taken over', async (_whose, text) => {
  using folder = temporaryFolder()
  const path = join(folder.path, 'lock')
  writeFileSync(path, text())
  const lock = await lockFolder(path, folder.path)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid })
  lock.release()
})

test('a lock from another container counts as long as it is refreshed', async () => {
  using folder = temporaryFolder()
  mkdirSync(join(folder.path, 'postgres'))
  const path = join(folder.path, 'postgres/lock')
  writeFileSync(path, JSON.stringify(holder({ host: 'another', pid: 7 })))
  const refresh = setInterval(() => utimesSync(path, new Date(), new Date()), 500)
  await expect(lockFolder(path, folder.path)).rejects.toThrow(/in use by process 7 on another, since/)
  clearInterval(refresh)
  const lock = await lockFolder(path, folder.path)
  lock.release()
})

test('a lock is given back only by its holder', async () => {
  using folder = temporaryFolder()
  const path = join(folder.path, 'lock')
  const lock = await lockFolder(path, folder.path)
  await expect(lockFolder(path, folder.path)).rejects.toThrow(`in use by this process itself, ${process.pid}`)
  writeFileSync(path, JSON.stringify(holder({ host: 'another' })))
  lock.release()
  expect(existsSync(path)).toBe(true)
})

function holder(changes: Partial<Holder>): Holder {
  return { ...describeSelf(), ...changes }
}
