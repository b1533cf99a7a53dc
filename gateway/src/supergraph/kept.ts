import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ACCESS_LEVELS } from '@satudata/core'
import type { OutsideSubgraph } from '@satudata/core'
import { z } from 'zod'
import type { Subgraph } from '../sources/types.ts'

/** The supergraph that served last, with what it is made of. */
export interface KeptSupergraph {
  readonly sdl: string
  readonly outside: readonly OutsideSubgraph[]
  /** When it began to serve. */
  readonly at: Date
}

const outside = z.strictObject({
  name: z.string(),
  url: z.url(),
  typeDefs: z.string(),
  owner: z.string(),
  tier: z.enum(ACCESS_LEVELS),
  version: z.string(),
})

/** What is in the file. `of` tells of which subgraphs of ours the supergraph was made. */
const content = z.strictObject({
  of: z.string(),
  at: z.iso.datetime().transform((text) => new Date(text)),
  sdl: z.string().min(1),
  outside: z.array(outside),
})

const FILE = 'last.json'

/** Keeps the supergraph that serves now, in place of the one before. */
export async function keepSupergraph(
  folder: string,
  ours: readonly Subgraph[],
  served: Pick<KeptSupergraph, 'sdl' | 'outside'>,
): Promise<void> {
  const { sdl } = served
  const kept = { of: partsOf(ours), at: new Date().toISOString(), sdl, outside: served.outside }
  await writeWhole(folder, FILE, JSON.stringify(kept))
}

/** Keeps none: the next start waits for the registry, or serves ours alone. */
export function forgetSupergraph(folder: string): Promise<void> {
  return rm(join(folder, FILE), { force: true })
}

/** The supergraph that served last with these subgraphs of ours; null when there is none, or it cannot be read. */
export async function keptSupergraph(folder: string, ours: readonly Subgraph[]): Promise<KeptSupergraph | null> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => null)
  const parsed = text === null ? undefined : content.safeParse(tryParse(text))
  if (parsed?.data === undefined || parsed.data.of !== partsOf(ours)) return null
  return parsed.data
}

/** Writes a file so that it is there as a whole or not at all, whenever the process ends. */
export async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `${name}.${process.pid}`)
  await writeFile(draft, text)
  await rename(draft, join(folder, name))
}

function partsOf(ours: readonly Subgraph[]): string {
  const parts = ours.map((each) => JSON.stringify([each.name, 'url' in each ? each.url : null, each.typeDefs]))
  return createHash('sha256').update(parts.toSorted().join('\n')).digest('hex')
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
