import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { EVERYTHING, openTestLake } from './fixture.ts'
import type { TestLake } from './fixture.ts'
import type { Lake, Release } from './types.ts'

const PUBLISHER = fileURLToPath(new URL('publisher.fixture.ts', import.meta.url))

/** When to kill: so many milliseconds after it said so many lines ("open", then a line for each release). */
interface Moment {
  readonly lines: number
  readonly milliseconds: number
}

/** Starts a publishing process and kills it; gives the releases it was told are safe. */
async function publishUntilKilled(
  { folder, databaseUrl }: TestLake,
  name: string,
  rows: number,
  moment: Moment,
): Promise<string[]> {
  const child = spawn(process.execPath, [PUBLISHER, folder, databaseUrl, name, String(rows)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  while (output.split('\n').length <= moment.lines && child.exitCode === null)
    await Promise.race([once(child.stdout, 'data'), exited])
  await sleep(moment.milliseconds)
  child.kill('SIGKILL')
  const [code, signal] = (await exited) as [number | null, string | null]
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' })
  // The last line may be cut off.
  return output.split('\n').slice(1, -1)
}

/** Publications that were under way when their process was killed. */
async function leftovers(folder: string): Promise<number> {
  const staging = (await readdir(folder)).find((name) => name.startsWith('staging-'))
  return staging === undefined ? 0 : (await readdir(join(folder, staging))).length
}

async function expectWhole(lake: Lake, release: Release): Promise<void> {
  const bytes = await readFile(lake.path(release))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(release.contentHash)
  expect(await lake.read(release)).toHaveLength(release.rowCount)
}

/** Opens the lake until it could be swept: PostgreSQL takes a moment to see that a killed publisher is gone. */
async function reopen(test: TestLake): Promise<Lake> {
  for (let attempt = 0; ; attempt++) {
    const lake = await test.again()
    const names = await readdir(test.folder)
    if (attempt === 40 || !names.some((name) => name.startsWith('staging-'))) return lake
    await lake.close()
    await sleep(100)
  }
}

test(
  'kill -9 during publication: the whole release is there or nothing of it, and what was acknowledged stays',
  { timeout: 240_000 },
  async () => {
    await using test = await openTestLake()
    const acknowledged: string[] = []
    let cutOff = 0
    for (let round = 0; round < 10; round++) {
      // Some in the first publication, some after one or two: while a file is made, renamed, committed.
      const moment = { lines: 1 + (round % 3), milliseconds: (round * 37) % 160 }
      acknowledged.push(...(await publishUntilKilled(test, `kab-${round}`, round % 2 === 0 ? 50 : 9_000, moment)))
      if ((await leftovers(test.folder)) > 0) cutOff++
      const lake = await reopen(test)
      const releases = await lake.list({ scope: EVERYTHING, current: false })
      expect(releases.map((release) => release.sequence)).toEqual(releases.map((_, index) => index + 1))
      const files = (await readdir(test.folder)).filter((name) => name !== 'lake-id')
      expect(files.toSorted()).toEqual(
        [...new Set(releases.map((release) => `${release.contentHash}.parquet`))].toSorted(),
      )
      for (const release of releases.slice(-3)) await expectWhole(lake, release)
      await lake.close()
    }
    const all = await test.lake.list({ scope: EVERYTHING, current: false })
    for (const release of all) await expectWhole(test.lake, release)
    const known = new Set(all.map((release) => `${release.id} ${release.contentHash}`))
    expect(acknowledged.filter((line) => !known.has(line))).toEqual([])
    // Else the test would say nothing: kills did hit publications under way, and others did end.
    expect(acknowledged.length).toBeGreaterThan(3)
    expect(cutOff).toBeGreaterThan(2)
  },
)
