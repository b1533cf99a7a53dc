import { readFile } from 'node:fs/promises'
import type { RemoteSubgraph } from '../sources/types.ts'
import { SupergraphFileError } from './file.ts'
import type { ListedSubgraph } from './file.ts'

const SDL = 'query SubgraphSdl { _service { sdl } }'
/** How long a subgraph may take to tell its schema, in milliseconds. */
const DEADLINE = 10_000

/** Gets the schemas of listed subgraphs; reports all that fail together. */
export async function loadSchemas(listed: readonly ListedSubgraph[]): Promise<RemoteSubgraph[]> {
  const loaded = await Promise.allSettled(
    listed.map(async (each) => ({ name: each.name, url: each.url, typeDefs: await schemaOf(each) })),
  )
  const failed = loaded.flatMap((each, index) =>
    each.status === 'rejected' ? [`  ${listed[index]?.name}: ${(each.reason as Error).message}`] : [],
  )
  if (failed.length > 0)
    throw new SupergraphFileError(`The schemas of these subgraphs cannot be had:\n${failed.join('\n')}`)
  return loaded.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
}

async function schemaOf({ schema }: ListedSubgraph): Promise<string> {
  if ('sdl' in schema) return schema.sdl
  if ('subgraphUrl' in schema) return askFor(schema.subgraphUrl, schema.headers)
  return readFile(schema.file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `${schema.file} ${error.code === 'ENOENT' ? 'does not exist' : `cannot be read: ${error.message}`}`,
      { cause: error },
    )
  })
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
