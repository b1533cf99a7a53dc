import { createHash } from 'node:crypto'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ACCESS_LEVELS, TOKEN_ALGORITHM } from '@satudata/core'
import type { OutsideSubgraph } from '@satudata/core'
import { FlattenedSign, flattenedVerify } from 'jose'
import type { FlattenedJWSInput, JWTHeaderParameters } from 'jose'
import { z } from 'zod'
import type { InstanceKeys } from '../keys.ts'
import type { Subgraph } from '../sources/types.ts'

/** The supergraph that served last, with what it is made of. */
export interface KeptSupergraph {
  readonly sdl: string
  readonly outside: readonly OutsideSubgraph[]
  /** When the registry said last that this is to be served. */
  readonly at: Date
}

/** Where it is kept, and what it is signed with: what somebody else wrote is not served. */
export interface Keeping {
  readonly folder: string
  readonly keys: Pick<InstanceKeys, 'keyId' | 'privateKey' | 'publicKeys'>
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
/** Tells a kept supergraph from everything else that is signed with the key. */
const KIND = 'satudata-supergraph'
/** For the owner alone: it says what outside subgraphs there are, and for whom. */
const OWNER_ONLY = 0o600

/** Keeps the supergraph that serves now, in place of the one before. */
export async function keepSupergraph(
  { folder, keys }: Keeping,
  ours: readonly Subgraph[],
  served: Pick<KeptSupergraph, 'sdl' | 'outside'>,
): Promise<void> {
  const { sdl } = served
  const kept = { of: partsOf(ours), at: new Date().toISOString(), sdl, outside: served.outside }
  const signed = await new FlattenedSign(Buffer.from(JSON.stringify(kept)))
    .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid: keys.keyId, typ: KIND })
    .sign(keys.privateKey)
  await writeWhole(folder, FILE, JSON.stringify(signed), OWNER_ONLY)
}

/** Keeps none: the next start waits for the registry, or serves ours alone. */
export function forgetSupergraph(folder: string): Promise<void> {
  return rm(join(folder, FILE), { force: true })
}

/** The supergraph that served last with these subgraphs of ours; null when there is none, or it is not as this instance wrote it. */
export async function keptSupergraph(
  { folder, keys }: Keeping,
  ours: readonly Subgraph[],
): Promise<KeptSupergraph | null> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => null)
  const signed = text === null ? null : await verified(text, keys)
  const parsed = signed === null ? undefined : content.safeParse(tryParse(signed))
  if (parsed?.data === undefined || parsed.data.of !== partsOf(ours)) return null
  return parsed.data
}

async function verified(text: string, { publicKeys }: Keeping['keys']): Promise<string | null> {
  try {
    const { payload, protectedHeader } = await flattenedVerify(
      tryParse(text) as FlattenedJWSInput,
      (header, token) => publicKeys(header as JWTHeaderParameters, token),
      { algorithms: [TOKEN_ALGORITHM] },
    )
    return protectedHeader?.typ === KIND ? Buffer.from(payload).toString('utf8') : null
  } catch {
    return null
  }
}

/** Writes a file so that it is there as a whole or not at all, whenever the process ends. */
export async function writeWhole(folder: string, name: string, text: string, mode = 0o644): Promise<void> {
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `${name}.${process.pid}`)
  try {
    await writeFile(draft, text, { mode })
    // A draft that a killed process left has the mode it was made with.
    await chmod(draft, mode)
    await rename(draft, join(folder, name))
  } catch (error) {
    // Half a file on a full disk is of no use to anybody.
    await rm(draft, { force: true }).catch(() => undefined)
    throw error
  }
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
