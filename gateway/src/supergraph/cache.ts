import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { COMPOSER, composeOffThread } from '@satudata/federation'
import type { Subgraph } from '../sources/types.ts'
import { writeWhole } from './kept.ts'

/** Composes once for each set of schemas: the result is kept in `folder` by a hash of everything that goes into it. */
export async function composeCached(subgraphs: readonly Subgraph[], folder: string): Promise<string> {
  const name = `supergraph-${hashOf(subgraphs)}.graphql`
  const kept = await readFile(join(folder, name), 'utf8').catch(() => undefined)
  if (kept !== undefined) return kept
  const supergraph = await composeOffThread(subgraphs)
  await writeWhole(folder, name, supergraph)
  return supergraph
}

function hashOf(subgraphs: readonly Subgraph[]): string {
  const parts = subgraphs.map((each) => [each.name, 'url' in each ? each.url : null, each.typeDefs])
  return createHash('sha256')
    .update(JSON.stringify([COMPOSER, parts]))
    .digest('hex')
    .slice(0, 32)
}
