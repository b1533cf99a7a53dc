import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from '@satudata/core'
import type { RemoteSubgraph } from '../sources/types.ts'
import { SupergraphFileError } from './file.ts'
import type { ListedSubgraph } from './file.ts'
import { writeWhole } from './kept.ts'

const SDL = 'query SubgraphSdl { _service { sdl } }'
/** How long a subgraph may take to tell its schema, in milliseconds. */
const DEADLINE = 10_000

/** Where the schemas that subgraphs tell are kept for a start at which they do not answer. */
export interface KeptSchemas {
  readonly folder: string
  readonly logger: Logger
}

/**
 * Gets the schemas of listed subgraphs. Of one that does not answer, the schema that it told last is used: the others are served, and it
 * as well when it is back. Reports all that cannot be had together.
 */
export async function loadSchemas(listed: readonly ListedSubgraph[], kept: KeptSchemas): Promise<RemoteSubgraph[]> {
  const loaded = await Promise.allSettled(
    listed.map(async (each) => ({ name: each.name, url: each.url, typeDefs: await schemaOf(each, kept) })),
  )
  const failed = loaded.flatMap((each, index) =>
    each.status === 'rejected' ? [`  ${listed[index]?.name}: ${(each.reason as Error).message}`] : [],
  )
  if (failed.length > 0)
    throw new SupergraphFileError(`The schemas of these subgraphs cannot be had:\n${failed.join('\n')}`)
  return loaded.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
}

async function schemaOf({ name, schema }: ListedSubgraph, kept: KeptSchemas): Promise<string> {
  if ('sdl' in schema) return schema.sdl
  if ('subgraphUrl' in schema) return askOrRemember(name, schema.subgraphUrl, schema.headers, kept)
  return readFile(schema.file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `${schema.file} ${error.code === 'ENOENT' ? 'does not exist' : `cannot be read: ${error.message}`}`,
      { cause: error },
    )
  })
}

async function askOrRemember(
  name: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  { folder, logger }: KeptSchemas,
): Promise<string> {
  const file = `${name}.graphql`
  try {
    const told = await askFor(url, headers)
    // Whether it can be kept matters at another start only.
    await writeWhole(folder, file, told).catch((error: unknown) =>
      logger.warn({ err: error }, 'a schema cannot be kept'),
    )
    return told
  } catch (error) {
    const path = join(folder, file)
    const known = await readFile(path, 'utf8').catch(() => undefined)
    if (known === undefined) throw error
    const { mtimeMs } = await stat(path)
    const hours = Math.round((Date.now() - mtimeMs) / 360_000) / 10
    logger.warn(
      { subgraph: name, hours },
      `the subgraph "${name}" does not answer; its schema of ${hours} hours ago is used (${(error as Error).message})`,
    )
    return known
  }
}

async function askFor(url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  let response: Response
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query: SDL }),
      signal: AbortSignal.timeout(DEADLINE),
    })
  } catch (error) {
    throw new Error(`${url} does not answer (${String((error as Error).cause ?? error)}); start the subgraph first`, {
      cause: error,
    })
  }
  const answer = (await response.json().catch(() => null)) as {
    readonly data?: { readonly _service?: { readonly sdl?: unknown } }
  } | null
  const sdl = answer?.data?._service?.sdl
  if (typeof sdl === 'string') return sdl
  throw new Error(`${url} answers HTTP ${response.status} without a federation schema (_service { sdl })`)
}
