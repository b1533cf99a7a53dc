import { BadInputError, languageOf, SatuDataError } from '@satudata/core'
import type { Language } from '@satudata/core'

/** Formats of a download, as they end the address. */
export type DownloadFormat = 'json' | 'xlsx' | 'csv'

/** Which rows: as `Dataset.rows(filter:)` takes them. */
export interface RowFilter {
  readonly indicators?: readonly string[]
  readonly regions?: readonly string[]
  readonly periods?: readonly string[]
  readonly organizations?: readonly string[]
  readonly members?: readonly { readonly dimension: string; readonly members: readonly string[] }[]
}

/** A download as its address says it. */
export interface Wanted {
  readonly dataset: string
  readonly format: DownloadFormat
  /** Id of a release; null: the latest one the caller sees. */
  readonly release: string | null
  /** Null: all rows. */
  readonly filter: RowFilter | null
  /** CSV: what stands between cells. */
  readonly separator: string
  /** CSV: numbers and states as a reader of the language writes them, instead of raw. */
  readonly formatted: boolean
  readonly language: Language
}

/** Keys of the address that narrow the rows, and the filter they become. */
const NARROWING = {
  indikator: 'indicators',
  wilayah: 'regions',
  periode: 'periods',
  opd: 'organizations',
} as const

const OTHERS: ReadonlySet<string> = new Set(['rilis', 'pemisah', 'format', 'bahasa'])
const SEPARATORS: Readonly<Record<string, string>> = { ',': ',', ';': ';', tab: '\t' }
/** A dimension is named by its code. */
const DIMENSION = /^[A-Z][A-Z0-9_]{0,63}$/

/**
 * Reads "/unduh/<dataset>.<format>?…". Throws NOT_FOUND for another format, BadInputError for a key or value that is not known: a
 * filter that is not understood must not give all rows.
 */
export function wantedBy(file: string, query: URLSearchParams, acceptLanguage: string | undefined): Wanted {
  const [, dataset, format] = /^(.{1,200})\.(json|xlsx|csv)$/s.exec(file) ?? []
  if (dataset === undefined || format === undefined) throw notThere(file)
  const unknown = [...query.keys()].find((key) => !(key in NARROWING) && !OTHERS.has(key) && !DIMENSION.test(key))
  if (unknown !== undefined) {
    throw badKey(
      unknown,
      'kunci ini tidak dikenal; yang ada: rilis, indikator, wilayah, periode, opd, kode dimensi (misalnya SEX), bahasa, pemisah, format',
      'no such key; there are: rilis, indikator, wilayah, periode, opd, the code of a dimension (such as SEX), bahasa, pemisah, format',
    )
  }
  const separator = SEPARATORS[oneOf(query, 'pemisah', Object.keys(SEPARATORS)) ?? ',']!
  const formatted = oneOf(query, 'format', ['mentah', 'tampil']) === 'tampil'
  const language = oneOf(query, 'bahasa', ['id', 'en']) ?? languageOf(acceptLanguage)
  return {
    dataset,
    format: format as DownloadFormat,
    release: query.get('rilis') === '' ? null : query.get('rilis'),
    filter: filterOf(query),
    separator,
    formatted,
    language: language as Language,
  }
}

function filterOf(query: URLSearchParams): RowFilter | null {
  const lists = Object.entries(NARROWING).flatMap(([key, name]) => {
    const values = valuesOf(query, key)
    return values.length === 0 ? [] : [[name, values] as const]
  })
  const members = [...new Set(query.keys())].flatMap((key) => {
    const values = DIMENSION.test(key) ? valuesOf(query, key) : []
    return values.length === 0 ? [] : [{ dimension: key, members: values }]
  })
  if (lists.length === 0 && members.length === 0) return null
  return { ...Object.fromEntries(lists), ...(members.length === 0 ? {} : { members }) }
}

/** "a,b" and repeated keys are both lists; empty values are none. */
function valuesOf(query: URLSearchParams, key: string): string[] {
  return [...new Set(query.getAll(key).flatMap((text) => text.split(',')))].filter((text) => text !== '')
}

function oneOf(query: URLSearchParams, key: string, allowed: readonly string[]): string | undefined {
  const value = query.get(key) ?? ''
  if (value === '') return undefined
  if (allowed.includes(value)) return value
  const choices = allowed.map((each) => `"${each}"`).join(', ')
  throw badKey(
    key,
    `"${value.slice(0, 50)}" tidak dikenal; pakai ${choices}`,
    `"${value.slice(0, 50)}" is not known; use ${choices}`,
  )
}

function badKey(key: string, id: string, en: string): BadInputError {
  const named = key.slice(0, 50)
  return new BadInputError({ id: `${named}: ${id}.`, en: `${named}: ${en}.` }, { field: named })
}

/** No such file for the caller, whether or not there is one for somebody else. */
export function notThere(file: string): SatuDataError {
  const named = file.slice(0, 200)
  return new SatuDataError('NOT_FOUND', {
    id: `Tidak ada berkas "${named}" untuk Anda. Periksa alamatnya di halaman dataset, atau masuk dahulu bila datanya tidak terbuka.`,
    en: `There is no file "${named}" for you. Check its address on the page of the dataset, or sign in first if the data are not open.`,
  })
}
