import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { CallFailure } from './call-failure.ts'
import type { Received } from './connection.ts'

/** Deepest nesting of an answer; the deepest selection a caller may send stays far below. */
const DEEPEST = 100

const CODINGS: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

/** The text of an answer, and how many keys all its objects are written with. */
export interface ReadText {
  readonly text: string
  readonly keys: number
}

/**
 * The text of an answer that calls itself JSON. Throws BROKEN for any other, OVER_BUDGET as soon as there are more than `limit` bytes, on the wire
 * or after decompression; the connection is then closed.
 */
export async function readBody({ headers, body }: Received, limit: number): Promise<ReadText> {
  const type = headerOf(headers, 'content-type') ?? 'no content type'
  if (!JSON_TYPE.test(type)) {
    const start = await startOf(body)
    throw new CallFailure('BROKEN', `An answer of type ${type.slice(0, 100)} instead of JSON: ${start}`)
  }
  const announced = Number(headerOf(headers, 'content-length') ?? 0)
  if (announced > limit) {
    body.destroy()
    throw tooLarge(limit)
  }
  const bytes = await decompressed(await bytesOf(body, limit), headerOf(headers, 'content-encoding'), limit)
  const text = textOf(bytes)
  const keys = keysIn(text, DEEPEST)
  if (keys === null) throw new CallFailure('OVER_BUDGET', `An answer nested more than ${DEEPEST} levels.`)
  return { text, keys }
}

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json *(?:;|$)/i

function tooLarge(limit: number): CallFailure {
  return new CallFailure('OVER_BUDGET', `An answer of more than ${limit} bytes.`)
}

/** A header that must stand once; what stands several times is taken as one that nobody understands. */
export function headerOf(headers: Received['headers'], name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

async function bytesOf(body: Received['body'], limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length
    // Leaving the loop destroys the body, and with it the connection.
    if (length > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length)
}

async function decompressed(bytes: Buffer, coding: string | undefined, limit: number): Promise<Buffer> {
  if (coding === undefined || coding === 'identity') return bytes
  const decompress = Object.hasOwn(CODINGS, coding.toLowerCase()) ? CODINGS[coding.toLowerCase()] : undefined
  if (decompress === undefined) throw new CallFailure('BROKEN', `An answer coded as "${coding.slice(0, 100)}".`)
  try {
    return await decompress(bytes, { maxOutputLength: limit })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit)
    throw new CallFailure('BROKEN', `An answer that is no ${coding}.`, { cause: error })
  }
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new CallFailure('BROKEN', 'An answer that is not UTF-8.', { cause: error })
  }
}

/** The beginning of what came instead, for the log. */
async function startOf(body: Received['body']): Promise<string> {
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) return chunk.subarray(0, 500).toString('latin1')
  } catch {
    // It is broken off, too: the content type says enough.
  }
  return ''
}

/** How many keys there are; null for more levels than these: looked for before parsing, which takes seconds for a million brackets. */
function keysIn(text: string, levels: number): number | null {
  let depth = 0
  let keys = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === BRACKET || code === BRACE) {
      if (++depth > levels) return null
    } else if (code === BRACKET + 2 || code === BRACE + 2) depth--
    else if (code === COLON) keys++
  }
  return keys
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const BRACKET = 0x5b
const BRACE = 0x7b

/** Where the quotation mark is that ends the string beginning at `start`; the end of the text when there is none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end >= 0) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return end
    end = text.indexOf('"', end + 1)
  }
  return text.length
}
