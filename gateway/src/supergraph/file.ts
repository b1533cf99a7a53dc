import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { z } from 'zod'

/** A supergraph.yaml cannot be used; the message names file, line and key of every fault. */
export class SupergraphFileError extends Error {
  override readonly name = 'SupergraphFileError'
}

const address = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
const NAME = /^[A-Za-z_][\w-]*$/

const schema = z.union(
  [
    z.strictObject({ file: z.string().min(1) }),
    z.strictObject({ subgraph_url: address, introspection_headers: z.record(z.string(), z.string()).optional() }),
    z.strictObject({ sdl: z.string().min(1) }),
  ],
  { error: 'must have exactly one of "file", "subgraph_url" (may have "introspection_headers") and "sdl"' },
)

const subgraph = z
  .strictObject({ routing_url: address.optional(), schema })
  .refine((each) => each.routing_url !== undefined || 'subgraph_url' in each.schema, {
    error: 'needs a routing_url, the address the gateway calls',
    path: ['routing_url'],
  })

const content = z.strictObject({
  federation_version: z
    .union([z.string(), z.number()])
    .transform(String)
    .refine((version) => /^=?2(\.\d+){0,2}$/.test(version), { error: 'must be 2 or an exact version such as =2.11.0' })
    .optional(),
  subgraphs: z
    .record(z.string().regex(NAME, { error: 'a subgraph name has letters, digits, - and _, a letter first' }), subgraph)
    .refine((all) => Object.keys(all).length > 0, { error: 'needs at least one subgraph' }),
})

/** Where the schema of a listed subgraph comes from. */
export type SchemaOrigin =
  | { readonly file: string }
  | { readonly subgraphUrl: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly sdl: string }

/** One subgraph of the file. */
export interface ListedSubgraph {
  readonly name: string
  readonly url: string
  readonly schema: SchemaOrigin
}

/** Reads a list of subgraphs in the form of rover's supergraph.yaml. Paths in it are relative to the file. */
export async function readSupergraphFile(path: string): Promise<ListedSubgraph[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'does not exist' : `cannot be read: ${error.message}`
    throw new SupergraphFileError(`${path} ${why}. Give the file with --config supergraph.yaml.`, { cause: error })
  })
  return parseSupergraphFile(text, path)
}

/** The same for a text; `path` is named in errors and is where relative paths start. */
export function parseSupergraphFile(text: string, path: string): ListedSubgraph[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    throw faults(
      path,
      document.errors.map(({ pos, message }) => `line ${lines.linePos(pos[0]).line}: ${message}`),
    )
  }
  if (document.contents === null) throw faults(path, ['it is empty: list subgraphs under the key "subgraphs"'])
  const parsed = content.safeParse(document.toJS())
  if (!parsed.success) {
    throw faults(
      path,
      parsed.error.issues.map((issue) => {
        const extra = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
        return extra
          .map((keys) => `line ${lineOf(document, keys, lines)}, ${keys.join('.') || 'the file'}: ${reasonOf(issue)}`)
          .join('\n  ')
      }),
    )
  }
  return Object.entries(parsed.data.subgraphs).map(([name, { routing_url, schema }]) => ({
    name,
    url: routing_url ?? ('subgraph_url' in schema ? schema.subgraph_url : ''),
    schema: originOf(schema, path),
  }))
}

function originOf(given: z.infer<typeof schema>, path: string): SchemaOrigin {
  if ('file' in given) return { file: resolve(dirname(path), given.file) }
  if ('sdl' in given) return given
  return { subgraphUrl: given.subgraph_url, headers: given.introspection_headers ?? {} }
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'this key is not known'
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing'
  return issue.message
}

/** The line of a key, or of the nearest thing above it that is there. */
function lineOf(document: Document, keys: readonly PropertyKey[], lines: LineCounter): number {
  for (let length = keys.length; length > 0; length--) {
    const parent = document.getIn(keys.slice(0, length - 1) as string[], true)
    const pair =
      isNode(parent) && 'items' in parent ? parent.items.find((item) => keyOf(item) === keys[length - 1]) : undefined
    const key = (pair as { readonly key?: unknown } | undefined)?.key
    if (isNode(key) && key.range) return lines.linePos(key.range[0]).line
  }
  return 1
}

function keyOf(item: unknown): unknown {
  const { key } = (item ?? {}) as { readonly key?: unknown }
  return isNode(key) && 'value' in key ? key.value : key
}

function faults(path: string, list: readonly string[]): SupergraphFileError {
  return new SupergraphFileError(`${path} cannot be used:\n  ${list.join('\n  ')}`)
}
