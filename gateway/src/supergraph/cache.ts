import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { COMPOSER, composeBeside } from '@satudata/federation'
import type { Subgraph } from '../sources/types.ts'
import { writeWhole } from './kept.ts'

/** Supergraphs that are kept: of the schemas before, and of some that are tried in turn. */
const KEPT = 5

/**
 * Composes once for each set of schemas: the result is kept in `folder` by a hash of everything that goes into it. Those used last are
 * kept.
 */
export async function composeCached(subgraphs: readonly Subgraph[], folder: string): Promise<string> {
  const name = `supergraph-${hashOf(subgraphs)}.graphql`
  const path = join(folder, name)
  const kept = await readFile(path, 'utf8').catch(() => undefined)
  if (kept !== undefined) {
    await utimes(path, new Date(), new Date()).catch(() => undefined)
    return kept
  }
  const supergraph = await composeBeside(subgraphs)
  await writeWhole(folder, name, supergraph)
  await forgetOldest(folder)
  return supergraph
}

/** What another process removed at the same time is gone too. */
async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((each) => /^supergraph-[0-9a-f]{32}\.graphql$/.test(each))
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      return { path, at: (await stat(path).catch(() => null))?.mtimeMs ?? 0 }
    }),
  )
  const old = files.toSorted((a, b) => b.at - a.at).slice(KEPT)
  await Promise.all(old.map(({ path }) => rm(path, { force: true })))
}

function hashOf(subgraphs: readonly Subgraph[]): string {
  const parts = subgraphs.map((each) => [each.name, 'url' in each ? each.url : null, each.typeDefs])
  return createHash('sha256')
    .update(JSON.stringify([COMPOSER, parts]))
    .digest('hex')
    .slice(0, 32)
}
