import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compose } from '@satudata/federation'
import type { Subgraph } from '../sources/types.ts'

/** Composes once for each set of schemas: the result is kept in `folder` by a hash of everything that goes into it. */
export async function composeCached(subgraphs: readonly Subgraph[], folder: string): Promise<string> {
  const file = join(folder, `supergraph-${hashOf(subgraphs)}.graphql`)
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return kept
  const supergraph = await compose(subgraphs)
  await mkdir(folder, { recursive: true })
  // Renamed into place: a start that is cut off leaves no half file under the name that is trusted.
  const draft = `${file}.${process.pid}`
  await writeFile(draft, supergraph)
  await rename(draft, file)
  return supergraph
}

function hashOf(subgraphs: readonly Subgraph[]): string {
  const { version } = createRequire(import.meta.url)('@apollo/composition/package.json') as { version: string }
  const parts = subgraphs.map((each) => [each.name, 'url' in each ? each.url : null, each.typeDefs])
  return createHash('sha256')
    .update(JSON.stringify([version, parts]))
    .digest('hex')
    .slice(0, 32)
}
