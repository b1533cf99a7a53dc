import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { placeOf } from './report.ts'
import type { ReportWriter } from './report.ts'
import type { TableSchema, TableSource } from './schema.ts'

/** Longest line taken: a longer one is no table, and would not fit into bounded memory. */
export const LONGEST_LINE = 1_000_000

const NEWLINE = 0x0a

/**
 * The file as text, in pieces of whole lines. Stops at what makes the rest unreadable (NUL bytes, another encoding, a line
 * without end) with a finding that names the line and the way out.
 */
export async function* textOf(source: TableSource, schema: TableSchema, report: ReportWriter): AsyncGenerator<string> {
  const decoder = new TextDecoder(schema.encoding ?? 'utf-8', { fatal: true, ignoreBOM: true })
  let line = 1
  for await (const bytes of lines(source)) {
    const piece = line === 1 ? withoutMark(bytes, report) : bytes
    if (piece === undefined || !readable(piece, line, schema, report)) return
    line += count(piece)
    yield decoder.decode(piece)
  }
}

async function* lines(source: TableSource): AsyncGenerator<Buffer> {
  const stream =
    typeof source === 'string' || source instanceof URL ? createReadStream(source, { highWaterMark: 262_144 }) : source
  let rest = Buffer.alloc(0)
  for await (const chunk of stream instanceof Uint8Array ? [stream] : stream) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const end = bytes.lastIndexOf(NEWLINE) + 1
    const whole = end === 0 ? undefined : Buffer.concat([rest, bytes.subarray(0, end)])
    rest = whole === undefined ? Buffer.concat([rest, bytes]) : Buffer.from(bytes.subarray(end))
    if (whole !== undefined) yield whole
    // The reader above sees that the line is too long and stops.
    if (rest.length > LONGEST_LINE) break
  }
  if (rest.length > 0) yield rest
}

/** Strips the byte order mark spreadsheets write; refuses what is no text in a byte encoding at all. */
function withoutMark(bytes: Buffer, report: ReportWriter): Buffer | undefined {
  const start = bytes.subarray(0, 4).toString('latin1')
  if (start.startsWith('\u00ef\u00bb\u00bf')) {
    report.note({
      id: 'Tanda BOM di awal berkas diabaikan.',
      en: 'The byte order mark at the start of the file was ignored.',
    })
    return bytes.subarray(3)
  }
  if (start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff')) {
    report.error('encoding', placeOf(1), {
      id: 'Berkas ini UTF-16; simpan sebagai "CSV UTF-8".',
      en: 'This file is UTF-16; save it as "CSV UTF-8".',
    })
    return undefined
  }
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    report.error('format', placeOf(1), {
      id: 'Berkas ini buku kerja Excel, bukan CSV; simpan sebagai "CSV UTF-8".',
      en: 'This file is an Excel workbook, not CSV; save it as "CSV UTF-8".',
    })
    return undefined
  }
  return bytes
}

function readable(piece: Buffer, line: number, schema: TableSchema, report: ReportWriter): boolean {
  const nul = piece.indexOf(0)
  if (nul >= 0) {
    report.error('format', placeOf(line + count(piece.subarray(0, nul))), {
      id: 'Ada byte NUL: berkas ini bukan teks atau rusak; simpan lagi sebagai "CSV UTF-8".',
      en: 'There is a NUL byte: the file is no text or is damaged; save it again as "CSV UTF-8".',
    })
    return false
  }
  const long = firstLine(piece, (bytes) => bytes.length > LONGEST_LINE)
  if (piece.length > LONGEST_LINE && long !== undefined) {
    report.error('format', placeOf(line + long), {
      id: `Baris ini lebih panjang dari ${LONGEST_LINE} byte: berkas ini bukan tabel CSV.`,
      en: `This line is longer than ${LONGEST_LINE} bytes: the file is no CSV table.`,
    })
    return false
  }
  if ((schema.encoding ?? 'utf-8') === 'utf-8' && !isUtf8(piece)) {
    report.error('encoding', placeOf(line + (firstLine(piece, (bytes) => !isUtf8(bytes)) ?? 0)), {
      id: 'Ada huruf yang bukan UTF-8; simpan sebagai "CSV UTF-8" atau nyatakan encoding windows-1252.',
      en: 'There is text that is not UTF-8; save the file as "CSV UTF-8" or declare the encoding windows-1252.',
    })
    return false
  }
  return true
}

/** How many lines before the first one that matches. */
function firstLine(piece: Buffer, matches: (line: Buffer) => boolean): number | undefined {
  let number = 0
  for (let start = 0; start < piece.length; number++) {
    const end = piece.indexOf(NEWLINE, start) + 1 || piece.length
    if (matches(piece.subarray(start, end))) return number
    start = end
  }
  return undefined
}

function count(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines
}
