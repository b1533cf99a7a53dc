import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A page that Vite builds. */
export interface PageSources {
  readonly name: string
  /** Folder of the vite config. */
  readonly folder: string
  readonly config: string
  /** Where the built page goes. */
  readonly built: string
  /** Where it is put together: on the same file system, and never in a commit. */
  readonly drafts: string
  /** Vite's own program. */
  readonly vite: string
  /** Files and folders that go into the page. */
  readonly inputs: readonly string[]
}

const root = join(import.meta.dirname, '../../..')
const viteOf = (workspace: string) => join(root, workspace, 'node_modules/vite/bin/vite.js')

/** The dashboard, served at /. */
export const DASHBOARD: PageSources = {
  name: 'dashboard',
  folder: join(root, 'dashboard'),
  config: 'vite.config.ts',
  built: join(root, 'dashboard/dist'),
  drafts: join(root, 'node_modules'),
  vite: viteOf('dashboard'),
  inputs: [join(root, 'dashboard'), join(root, 'pnpm-lock.yaml')],
}

/** Operations that the dashboard sends by their hash, as codegen lists them. */
export const DOCUMENTS = join(root, 'dashboard/src/generated/persisted-documents.json')

/** The GraphQL editor, served at /graphiql. */
export const EDITOR: PageSources = {
  name: 'editor',
  folder: join(root, 'gateway/graphiql'),
  config: 'vite.config.mjs',
  built: join(root, 'gateway/dist/graphiql'),
  drafts: join(root, 'node_modules'),
  vite: viteOf('gateway'),
  inputs: [join(root, 'gateway/graphiql'), join(root, 'docs/examples'), join(root, 'pnpm-lock.yaml')],
}

const LEFT_OUT = new Set(['node_modules', 'dist', '.vite'])

/** A hash of everything a page is built from: equal hashes build equal pages. */
export async function hashOfSources(sources: PageSources): Promise<string> {
  const files = (await Promise.all(sources.inputs.map(filesIn))).flat().toSorted()
  const hash = createHash('sha256').update(process.versions.node)
  for (const file of files)
    hash
      .update(relative(root, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0')
  return hash.digest('hex')
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return null
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (entries === null) return [path]
  const kept = entries.filter((each) => !LEFT_OUT.has(each.name) && !each.name.endsWith('.test.ts'))
  const nested = await Promise.all(
    kept.map((each) =>
      each.isDirectory() ? filesIn(join(path, each.name)) : Promise.resolve([join(path, each.name)]),
    ),
  )
  return nested.flat()
}
