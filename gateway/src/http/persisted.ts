import { existsSync, readFileSync } from 'node:fs'
import { SatuDataError } from '@satudata/core'

/** Texts of operations by their SHA-256, as the build of the dashboard listed them. */
export type PersistedDocuments = ReadonlyMap<string, string>

/** Reads the list that the dashboard was generated with; without it, no operation is known by its hash. */
export function readPersisted(path: string | undefined): PersistedDocuments {
  if (path === undefined || !existsSync(path)) return new Map()
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>))
}

/**
 * Puts the text in place of the hash that the dashboard sends (`extensions.persistedQuery.sha256Hash`, or `documentId`), before
 * anything else looks at the body. Only what the build lists is known: nobody can add to it. Throws PERSISTED_QUERY_NOT_FOUND.
 */
export function expandPersisted(body: unknown, known: PersistedDocuments): void {
  if (known.size === 0 || typeof body !== 'object' || body === null) return
  const request = body as Body
  const { query, extensions, documentId } = request
  const hash = extensions?.persistedQuery?.sha256Hash ?? documentId
  if (query != null || hash === undefined || hash === null) return
  const text = known.get(String(hash).replace(/^sha256:/, ''))
  if (text === undefined) throw unknown()
  request.query = text
  delete request.documentId
  delete extensions?.persistedQuery
}

interface Body {
  query?: unknown
  documentId?: unknown
  readonly extensions?: { persistedQuery?: { readonly sha256Hash?: unknown } | null } | null
}

function unknown(): SatuDataError {
  return new SatuDataError('PERSISTED_QUERY_NOT_FOUND', {
    id: 'Operasi dengan hash ini tidak dikenal; kirim teksnya di "query". Hanya operasi milik dasbor yang dikenal dari hash-nya.',
    en: 'No operation is known by this hash; send its text in "query". Only the dashboard’s own operations are known by their hash.',
  })
}
