import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib'
import type { Dispatcher } from 'undici'
import { request } from 'undici'

/** Most bytes of an answer, packed and unpacked. */
export const MOST_BYTES = 2_000_000

/** What a service answered to an operation. */
export interface ServiceAnswer {
  readonly status: number
  /** The answer read as JSON; undefined when it is none. */
  readonly json: unknown
  /** Whether it looks like a page for people. */
  readonly isPage: boolean
}

/** Why there is no answer. */
export type Silence = 'TOO_LARGE' | 'REDIRECT' | 'PACKED'

/** An answer that is not read. */
export class SilenceError extends Error {
  readonly why: Silence
  constructor(why: Silence) {
    super(why)
    this.why = why
  }
}

const UNPACK = { gzip: gunzip, 'x-gzip': gunzip, deflate: inflate, br: brotliDecompress, zstd: zstdDecompress } as const

/** Where and how a service is asked. */
export interface Asking {
  readonly url: URL
  readonly dispatcher: Dispatcher
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/** Sends one operation. No redirect is followed and no more than `MOST_BYTES` are read, however they are packed. */
export async function ask(
  { url, dispatcher, headers, signal }: Asking,
  query: string,
  variables: object = {},
): Promise<ServiceAnswer> {
  const response = await request(url, {
    dispatcher,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'accept-encoding': 'identity',
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    signal,
  })
  if (response.statusCode >= 300 && response.statusCode < 400) {
    // It tells its reader that it was ended, and nobody reads it.
    response.body.on('error', () => undefined).destroy()
    throw new SilenceError('REDIRECT')
  }
  const packed = await bytesOf(response.body)
  const bytes = await unpacked(packed, String(response.headers['content-encoding'] ?? 'identity'))
  const json = read(bytes)
  const isPage = json === undefined && bytes.subarray(0, 64).toString('latin1').trimStart().startsWith('<')
  return { status: response.statusCode, json, isPage }
}

async function bytesOf(body: Dispatcher.ResponseData['body']): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length
    // Leaving the loop ends the body, and the connection with it.
    if (length > MOST_BYTES) throw new SilenceError('TOO_LARGE')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function unpacked(bytes: Buffer, encoding: string): Promise<Buffer> {
  const name = encoding.trim().toLowerCase()
  if (name === 'identity' || name === '') return bytes
  const unpack = UNPACK[name as keyof typeof UNPACK]
  if (unpack === undefined) throw new SilenceError('PACKED')
  try {
    return await promisify(unpack as typeof gunzip)(bytes, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    throw new SilenceError((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'TOO_LARGE' : 'PACKED')
  }
}

function read(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}
