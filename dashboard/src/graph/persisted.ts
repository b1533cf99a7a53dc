import { countedFetch } from './awaited.ts'
import type { TypedDocumentString } from '../generated/graphql.ts'

/** Hashes of the operations that are in use, by operation name. */
const hashes = new Map<string, string>()

/** The text of an operation. From then on its hash is sent instead: the gateway knows the text from the same build. */
export function textOf<Data, Variables>(document: TypedDocumentString<Data, Variables>): string {
  const text = document.toString()
  const { hash } = document.__meta__ ?? {}
  const name = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1]
  if (typeof hash === 'string' && name !== undefined) hashes.set(name, hash)
  return text
}

/**
 * Sends an operation by its hash. A gateway that was updated meanwhile, or serves no dashboard, does not know it: then the text is
 * sent, and this page goes on as before.
 */
export const fetchByHash: typeof fetch = async (input, init) => {
  const short = typeof init?.body === 'string' ? shortened(init.body) : null
  if (short === null) return countedFetch(input, init)
  const response = await countedFetch(input, { ...init, body: short })
  return response.ok || !(await isUnknown(response.clone())) ? response : countedFetch(input, init)
}

function shortened(body: string): string | null {
  const { query, ...rest } = JSON.parse(body) as { query?: string; operationName?: string }
  const sha256Hash = hashes.get(rest.operationName ?? '')
  if (query === undefined || sha256Hash === undefined) return null
  return JSON.stringify({ ...rest, documentId: `sha256:${sha256Hash}` })
}

async function isUnknown(response: Response): Promise<boolean> {
  const text = await response.text().catch(() => '')
  return text.includes('"PERSISTED_QUERY_NOT_FOUND"')
}
