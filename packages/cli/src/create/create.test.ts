import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { run } from '../run.ts'
import { settingsFrom } from '../settings.ts'

const root = new URL('../../../../', import.meta.url).pathname

/** What `npm install` would fetch, from where this repository has it. */
const PACKAGES: Readonly<Record<string, string>> = {
  graphql: 'node_modules/graphql',
  jose: 'packages/core/node_modules/jose',
  '@apollo/subgraph': 'packages/subgraph/node_modules/@apollo/subgraph',
  '@types/node': 'node_modules/@types/node',
}

async function create(name: string, folder: string, ...options: readonly string[]) {
  let err = ''
  const code = await run(['create', name, ...options], settingsFrom({ LANG: 'en' }, folder), {
    out: () => undefined,
    err: (text) => void (err += text),
    outIsTerminal: false,
    errIsTerminal: false,
    stdin: async () => '',
  })
  return { code, err }
}

test('a subgraph that was just created passes its tests and types, brings the commands, and imports nothing of ours', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-create-'))
  try {
    expect(await create('data-desa', folder, '--type', 'VillageOffice')).toEqual({ code: 0, err: '' })
    const made = join(folder, 'data-desa')
    await mkdir(join(made, 'node_modules/@apollo'), { recursive: true })
    await mkdir(join(made, 'node_modules/@types'))
    for (const [name, path] of Object.entries(PACKAGES))
      await symlink(join(root, path), join(made, 'node_modules', name))
    const node = promisify(execFile)
    const env = { PATH: process.env['PATH'] }
    const [tested, helped] = await Promise.all([
      node(process.execPath, ['--test', 'test/*.test.ts'], { cwd: made, env }),
      node(process.execPath, ['satudata/start.ts', 'subgraph', '--help'], { cwd: made, env }),
      node(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')], { cwd: made, env }),
    ])
    expect(tested.stdout).toMatch(/fail 0/)
    expect(await readFile(join(made, 'schema.graphql'), 'utf8')).toContain('dataDesa: [VillageOffice!]!')
    expect(helped.stdout).toContain('subgraph publish NAME')
    expect(await readFile(join(made, 'package.json'), 'utf8')).not.toMatch(/@satudata|workspace:/)
    expect(await create('data-desa', folder)).toMatchObject({ code: 2, err: expect.stringContaining('is not empty') })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('an answer to what the schema does not have is told at the start, not found out by callers', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-create-'))
  try {
    await create('data-desa', folder)
    const made = join(folder, 'data-desa')
    await mkdir(join(made, 'node_modules/@apollo'), { recursive: true })
    for (const [name, path] of Object.entries(PACKAGES).filter(([each]) => !each.startsWith('@types')))
      await symlink(join(root, path), join(made, 'node_modules', name))
    const schema = await readFile(join(made, 'schema.graphql'), 'utf8')
    await writeFile(join(made, 'schema.graphql'), schema.replace('  dataDesa:', '  offices:'))
    const started = promisify(execFile)(process.execPath, ['src/main.ts'], { cwd: made, env: { PORT: '0' } })
    await expect(started).rejects.toThrow(
      'src/resolvers.ts answers Region.dataDesa, which schema.graphql does not have',
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('names that no subgraph can have, and places within the workspace, are refused', async () => {
  expect(await create('Data Desa', tmpdir())).toMatchObject({ code: 2, err: expect.stringContaining('lower-case') })
  expect(await create('data-desa', tmpdir(), '--type', 'kantor')).toMatchObject({
    code: 2,
    err: expect.stringContaining('capital letter'),
  })
  expect(await create('./packages/data-desa', root)).toMatchObject({
    code: 2,
    err: expect.stringContaining('../data-desa'),
  })
})
