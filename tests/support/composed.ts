import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { compose } from '@satudata/federation'
import type { Subgraph } from '@satudata/gateway'
import { templatePlace } from '@satudata/subgraph/testing'

const known = new Map<string, Promise<string>>()

/** The supergraph of these subgraphs, composed once in a run: of the whole region it takes more than a second. */
export function composedOnce(subgraphs: readonly Subgraph[]): Promise<string> {
  const parts = subgraphs.map((each) => [each.name, each.typeDefs, 'url' in each ? each.url : null])
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  const composing = known.get(key) ?? composed(key, subgraphs)
  known.set(key, composing)
  return composing
}

async function composed(key: string, subgraphs: readonly Subgraph[]): Promise<string> {
  const place = templatePlace()
  if (place === undefined) return compose(subgraphs)
  const file = join(place, `${key}.supergraph.graphql`)
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return kept
  const sdl = await compose(subgraphs)
  const draft = `${file}.${process.pid}.${threadId}`
  await writeFile(draft, sdl)
  await rename(draft, file)
  return sdl
}
