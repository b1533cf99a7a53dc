import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { composeCached } from './cache.ts'
import { writeWhole } from './kept.ts'

test('of the supergraphs in the data folder those used last are kept, and nothing else of it is touched', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-kept-'))
  const subgraph = (version: number) => ({
    name: 'schools',
    url: 'http://127.0.0.1:1/graphql',
    typeDefs: `type Query { version${version}: String }`,
  })
  await composeCached([subgraph(1)], folder)
  const [first = ''] = await readdir(folder)
  const old = Array.from({ length: 8 }, (_, index) => `supergraph-${String(index).repeat(32)}.graphql`)
  for (const [age, name] of [first, ...old].entries()) {
    await writeFile(join(folder, name), 'type Query { kept: String }')
    await utimes(join(folder, name), 1_000 - age, 1_000 - age)
  }
  for (const other of ['last.json', 'supergraph-mine.graphql']) await writeFile(join(folder, other), '')
  // Used again: now the newest.
  expect(await composeCached([subgraph(1)], folder)).toContain('kept')
  expect(await composeCached([subgraph(2)], folder)).toContain('version2')
  const left = await readdir(folder)
  expect(left).toHaveLength(7)
  expect(left).toEqual(expect.arrayContaining(['last.json', 'supergraph-mine.graphql', first, ...old.slice(0, 3)]))
  await rm(folder, { recursive: true })
})

test('a file that cannot be written leaves no half of it behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-kept-'))
  await mkdir(join(folder, 'last.json', 'in the way'), { recursive: true })
  await expect(writeWhole(folder, 'last.json', '{}')).rejects.toThrow('last.json')
  expect(await readdir(folder)).toEqual(['last.json'])
  await rm(folder, { recursive: true })
})
