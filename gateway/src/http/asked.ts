import type { FastifyRequest } from 'fastify'
import { parseExact } from '../exact/json.ts'
import { malformed, wrongType } from './refusal.ts'

/** What a request of GraphQL over HTTP asks, whichever way it came. The text is put in when it was sent by its hash. */
export interface Asked {
  readonly method: 'GET' | 'POST'
  query?: string
  readonly operationName?: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly extensions?: Readonly<Record<string, unknown>>
  /** Another way to send a hash in place of the text. */
  readonly documentId?: unknown
}

/** Reads a request; throws HttpRefusal, naming the parameter, for what is none. */
export function askedIn({ method, url, body, headers }: FastifyRequest): Asked {
  if (method !== 'POST') return fromAddress(new URL(url, 'http://localhost').searchParams)
  checkCharset(headers['content-type'])
  if (Array.isArray(body))
    throw malformed(
      'Beberapa operasi dalam satu permintaan (batch) tidak diterima: kirim masing-masing sendiri, atau gabungkan field dalam satu operasi.',
      'Several operations in one request (a batch) are not accepted: send each by itself, or put the fields into one operation.',
    )
  if (typeof body !== 'object' || body === null)
    throw malformed(
      'Isi permintaan harus objek JSON dengan "query".',
      'The body must be a JSON object with a "query" in it.',
    )
  return checked('POST', body)
}

type Parameters = { readonly [name in 'query' | 'operationName' | 'variables' | 'extensions' | 'documentId']?: unknown }

function fromAddress(address: URLSearchParams): Asked {
  const one = (name: string) => {
    const values = address.getAll(name)
    if (values.length <= 1) return values[0]
    throw malformed(`Parameter "${name}" hanya boleh sekali.`, `The parameter "${name}" may be there only once.`)
  }
  const json = (name: string) => {
    const text = one(name)
    try {
      return text === undefined || text === '' ? undefined : parseExact(text)
    } catch {
      throw malformed(`Parameter "${name}" bukan JSON yang sah.`, `The parameter "${name}" is no valid JSON.`)
    }
  }
  return checked('GET', {
    query: one('query'),
    operationName: one('operationName') || undefined,
    variables: json('variables'),
    extensions: json('extensions'),
    documentId: one('documentId'),
  })
}

function checked(method: Asked['method'], { query, operationName, variables, extensions, documentId }: Parameters) {
  return {
    method,
    ...given('query', query, isText),
    ...given('operationName', operationName, isText),
    ...given('variables', variables, isObject),
    ...given('extensions', extensions, isObject),
    ...(documentId == null ? {} : { documentId }),
  } as Asked
}

const isText = (value: unknown) => typeof value === 'string'
const isObject = (value: unknown) => typeof value === 'object' && !Array.isArray(value)

function given(name: string, value: unknown, fits: (value: unknown) => boolean): object {
  if (value == null) return {}
  if (fits(value)) return { [name]: value }
  const text = fits === isText
  throw malformed(
    `"${name}" harus ${text ? 'teks' : 'objek'}, atau tidak ada.`,
    `"${name}" must be ${text ? 'a string' : 'an object'}, or left out.`,
  )
}

function checkCharset(type: string | undefined): void {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(type ?? '')?.[1]
  if (charset === undefined || /^utf-?8$/i.test(charset)) return
  throw wrongType(
    `Pengodean "${charset.slice(0, 40)}" tidak dibaca; kirim UTF-8.`,
    `The encoding "${charset.slice(0, 40)}" is not read; send UTF-8.`,
  )
}
