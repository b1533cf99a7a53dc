import { existsSync, readFileSync } from 'node:fs'
import { SatuDataError } from '@satudata/core'
import type { Asked } from './asked.ts'

/** Texts of operations by their SHA-256, as the build of the dashboard listed them. */
export type PersistedDocuments = ReadonlyMap<string, string>

/** Reads the list that the dashboard was generated with; without it, no operation is known by its hash. */
export function readPersisted(path: string | undefined): PersistedDocuments {
  if (path === undefined || !existsSync(path)) return new Map()
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>))
}

/**
 * Puts the text in place of the hash that the dashboard sends (`extensions.persistedQuery.sha256Hash`, or `documentId`), before
 * anything else looks at it. Only what the build lists is known: nobody can add to it. Throws PERSISTED_QUERY_NOT_FOUND.
 */
export function expandPersisted(asked: Asked, known: PersistedDocuments): void {
  const { query, extensions, documentId } = asked
  const hash =
    (extensions?.['persistedQuery'] as { readonly sha256Hash?: unknown } | undefined)?.sha256Hash ?? documentId
  if (known.size === 0 || query !== undefined || hash == null) return
  const text = known.get(String(hash).replace(/^sha256:/, ''))
  if (text === undefined) throw unknown()
  asked.query = text
}

function unknown(): SatuDataError {
  return new SatuDataError('PERSISTED_QUERY_NOT_FOUND', {
    id: 'Operasi dengan hash ini tidak dikenal; kirim teksnya di "query". Hanya operasi milik dasbor yang dikenal dari hash-nya.',
    en: 'No operation is known by this hash; send its text in "query". Only the dashboard’s own operations are known by their hash.',
  })
}
