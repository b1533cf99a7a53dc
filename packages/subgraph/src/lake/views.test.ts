import { expect, test } from 'vitest'
import type { Lake, Observation, Release } from './types.ts'
import { ReleaseViews } from './views.ts'

const release = (contentHash: string, rowCount: number) => ({ contentHash, rowCount }) as Release

function countingLake(fail = false) {
  const reads: string[] = []
  const read = async ({ contentHash }: Release): Promise<Observation[]> => {
    reads.push(contentHash)
    if (fail) throw new Error('no file')
    return []
  }
  return { reads, lake: { read } as unknown as Lake }
}

test('a release is read once, however often it is asked for', async () => {
  const { reads, lake } = countingLake()
  const views = new ReleaseViews(lake, (rows) => rows.length)
  await Promise.all([views.of(release('a', 1)), views.of(release('a', 1))])
  await views.of(release('a', 1))
  expect(reads).toEqual(['a'])
})

test('the views used longest ago make room for new ones', async () => {
  const { reads, lake } = countingLake()
  const views = new ReleaseViews(lake, (rows) => rows.length, 10)
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await views.of(release(key, 5))
  expect(reads).toEqual(['a', 'b', 'c', 'b'])
})

test('a view larger than the limit is made all the same', async () => {
  const { reads, lake } = countingLake()
  const views = new ReleaseViews(lake, (rows) => rows.length, 10)
  expect(await views.of(release('big', 50))).toBe(0)
  await views.of(release('a', 5))
  await views.of(release('big', 50))
  expect(reads).toEqual(['big', 'a', 'big'])
})

test('a failed read is tried again', async () => {
  const { reads, lake } = countingLake(true)
  const views = new ReleaseViews(lake, (rows) => rows.length)
  await expect(views.of(release('a', 1))).rejects.toThrow('no file')
  await expect(views.of(release('a', 1))).rejects.toThrow('no file')
  expect(reads).toEqual(['a', 'a'])
})
