import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Language, Message } from '@satudata/core'
import type { Asked } from './asked.ts'
import type { Automatic } from './automatic.ts'
import { HttpRefusal, malformed } from './refusal.ts'

/** Texts of operations by their SHA-256. */
export type ListedDocuments = ReadonlyMap<string, string>

/** The lists cannot be used; the message says what is wrong with which. */
export class ListedDocumentsError extends Error {
  override readonly name = 'ListedDocumentsError'
}

/**
 * The operations that this gateway lists: those the dashboard was generated with (`built`; none without), what other programs of the
 * product send (`texts`), and those of a file of the operator's. Throws ListedDocumentsError when that is not there, or names a text by
 * another hash.
 */
export function listedDocuments(
  built: string | undefined,
  own: string | undefined,
  texts: readonly string[] = [],
): ListedDocuments {
  const listed = new Map(built === undefined || !existsSync(built) ? [] : entriesOf(built))
  for (const text of texts) listed.set(hashOf(text), text)
  for (const [hash, text] of own === undefined ? [] : ownEntries(own)) listed.set(hash, text)
  return listed
}

function entriesOf(path: string): [string, string][] {
  return Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>)
}

function ownEntries(path: string): [string, string][] {
  const fault = (what: string, cause?: unknown) =>
    new ListedDocumentsError(`OPERATIONS_FILE=${path} ${what}: it must be a JSON object of texts by their SHA-256.`, {
      cause,
    })
  let entries: [string, unknown][]
  try {
    entries = entriesOf(path)
  } catch (error) {
    throw fault(`cannot be read (${(error as Error).message})`, error)
  }
  for (const [hash, text] of entries)
    if (typeof text !== 'string' || hashOf(text) !== hash) throw fault(`has another text by ${hash.slice(0, 64)}`)
  return entries as [string, string][]
}

/** The hash by which a text is known: SHA-256, hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Who sends an operation by its hash. */
export interface Sender {
  /** Tells callers apart; see `Automatic`. */
  readonly caller: string
  readonly language: Language
  /** True when a listed text has names in it that are to this caller as if they were not there; then so is the text. */
  readonly hides: (text: string, hash: string) => boolean
}

/**
 * Puts the text in place of a hash, before anything else looks at it: of listed operations (`documentId`, as the dashboard sends it,
 * or `extensions.persistedQuery`), and of what the same caller sent before (automatic persisted queries, as Apollo has them).
 * Returns what keeps a text that came with its hash, to be called once it turned out to be good; null when there is nothing to keep.
 * Throws HttpRefusal with PERSISTED_QUERY_NOT_FOUND.
 */
export function expandPersisted(
  asked: Asked,
  { listed, automatic }: { readonly listed: ListedDocuments; readonly automatic: Automatic },
  { caller, language, hides }: Sender,
): (() => void) | null {
  const { query, extensions, documentId } = asked
  const listedBy = (hash: string) => {
    const text = listed.get(hash)
    return text === undefined || hides(text, hash) ? undefined : text
  }
  const persisted = extensions?.['persistedQuery']
  if (persisted == null) {
    if (query !== undefined || documentId == null) return null
    const text = listedBy(String(documentId).replace(/^sha256:/, ''))
    if (text === undefined) throw new HttpRefusal(400, UNKNOWN, { code: 'PERSISTED_QUERY_NOT_FOUND' })
    asked.query = text
    return null
  }
  const hash = hashIn(persisted)
  if (query === undefined) {
    const text = listedBy(hash) ?? automatic.find(caller, hash)
    if (text === undefined) throw notFound(language)
    asked.query = text
    return null
  }
  if (hashOf(query) !== hash)
    throw malformed(
      'sha256Hash bukan SHA-256 dari "query" (heksadesimal).',
      'sha256Hash is not the SHA-256 of "query" (hexadecimal).',
    )
  return () => automatic.keep(caller, hash, query)
}

function hashIn(persisted: unknown): string {
  const { version, sha256Hash } = persisted as { readonly version?: unknown; readonly sha256Hash?: unknown }
  if (version === 1) return String(sha256Hash)
  throw malformed(
    'extensions.persistedQuery harus { version: 1, sha256Hash: "…" }.',
    'extensions.persistedQuery must be { version: 1, sha256Hash: "…" }.',
  )
}

const UNKNOWN: Message = {
  id: 'Operasi dengan hash ini tidak dikenal; kirim teksnya di "query". Dengan documentId hanya operasi yang terdaftar yang dikenal.',
  en: 'No operation is known by this hash; send its text in "query". By documentId only listed operations are known.',
}

/** In the words and with the status (200) that clients of automatic persisted queries look for; what it means is beside it. */
function notFound(language: Language): HttpRefusal {
  const words = 'PersistedQueryNotFound'
  const help: Message = {
    id: 'Hash ini belum dikenal; kirim teksnya di "query" bersama hash-nya sekali.',
    en: 'This hash is not known yet; send its text in "query" with the hash once.',
  }
  return new HttpRefusal(
    200,
    { id: words, en: words },
    { code: 'PERSISTED_QUERY_NOT_FOUND', details: { help: help[language] } },
  )
}
