import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SubgraphDefinition } from '@satudata/subgraph'
import { CONTRACT } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const names = (await readdir(join(root, 'subgraphs'), { withFileTypes: true }))
  .filter((each) => each.isDirectory())
  .map((each) => each.name)

async function load(folder: string): Promise<SubgraphDefinition> {
  const module = (await import(pathToFileURL(join(folder, 'src/index.ts')).href)) as { default: SubgraphDefinition }
  return module.default
}

describe.each(names)('the subgraph %s', (name) => {
  const folder = join(root, 'subgraphs', name)

  test('is named like its folder', async () => expect((await load(folder)).name).toBe(name))

  test.each(CONTRACT)('$rule', async ({ faults }) => expect(await faults(await load(folder), folder)).toEqual([]))
})

describe('a copy of organizations under a new name, as docs/add-a-subgraph.md tells people to make,', () => {
  const name = 'villages'
  // Inside the repository, so that packages resolve; outside subgraphs/, so that the listing does not see it.
  const folder = join(root, '.tmp', `contract-${process.pid}`, name)
  beforeAll(() => copySubgraph('organizations', name, folder))
  afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }))

  test.each(CONTRACT)('$rule', async ({ faults }) => expect(await faults(await load(folder), folder)).toEqual([]))
})

async function copySubgraph(from: string, to: string, folder: string): Promise<void> {
  const source = join(root, 'subgraphs', from)
  await mkdir(folder, { recursive: true })
  await cp(source, folder, { recursive: true, filter: (path) => !path.includes('node_modules') })
  await symlink(join(source, 'node_modules'), join(folder, 'node_modules'))
  await cp(join(folder, `${from}.test.ts`), join(folder, `${to}.test.ts`))
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(ts|json)$/.test(entry.name) || entry.parentPath.includes('node_modules')) continue
    const path = join(entry.parentPath, entry.name)
    const text = await readFile(path, 'utf8')
    await writeFile(
      path,
      text
        .replaceAll(`"${from}"`, `"${to}"`)
        .replaceAll(`'${from}'`, `'${to}'`)
        .replaceAll(`@satudata/${from}`, `@satudata/${to}`),
    )
  }
}
