import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { streamTable } from './read.ts'

test(
  'a file of 60 MB is read row by row, held nowhere, its faults reported with their rows',
  { timeout: 60_000 },
  async () => {
    await using stack = new AsyncDisposableStack()
    const folder = await mkdtemp(join(tmpdir(), 'satudata-table-'))
    stack.defer(() => rm(folder, { recursive: true, force: true }))
    const file = join(folder, 'large.csv')
    const rows = await writeLarge(file, 60_000_000)
    const before = held()
    let largest = before
    const reader = streamTable(file, {
      locale: 'id-ID',
      columns: [
        { name: 'kode', type: 'text' },
        { name: 'uraian', type: 'text' },
        { name: 'nilai', type: 'integer' },
      ],
    })
    for await (const row of reader) if (row.line % 100_000 === 0) largest = Math.max(largest, held())
    expect(reader.report).toMatchObject({ rowCount: rows - 1, errorCount: 1 })
    expect(reader.report.findings).toContainEqual(
      expect.objectContaining({ check: 'number.ambiguous', place: 'baris 300002, kolom nilai' }),
    )
    expect(largest - before).toBeLessThan(40_000_000)
  },
)

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes in use that nothing frees. */
function held(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

async function writeLarge(path: string, bytes: number): Promise<number> {
  const stream = createWriteStream(path)
  stream.write('kode,uraian,nilai\n')
  const text = 'Belanja jasa kantor dan pemeliharaan gedung menurut rekening '.repeat(2)
  let rows = 0
  for (let written = 0; written < bytes;) {
    let piece = ''
    for (let index = 0; index < 5_000; index++, rows++)
      piece += `36.${rows},${text},${rows === 300_000 ? '4.8' : '12.345'}\n`
    written += piece.length
    if (!stream.write(piece)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'close')
  return rows
}
