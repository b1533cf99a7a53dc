import { describe, expect, test } from 'vitest'
import { readTable } from './read.ts'
import type { TableSchema } from './schema.ts'

const schema = {
  columns: [
    { name: 'wilayah', type: 'text' },
    { name: 'smp_jumlah', type: 'integer' },
  ],
  locale: 'id-ID',
} as const satisfies TableSchema

const read = (text: string | Uint8Array, options: Partial<TableSchema<'wilayah' | 'smp_jumlah'>> = {}) =>
  readTable(typeof text === 'string' ? Buffer.from(text) : text, { ...schema, ...options })

const faults = async (text: string | Uint8Array, options?: Partial<TableSchema<'wilayah' | 'smp_jumlah'>>) =>
  (await read(text, options)).findings.map(({ check, place }) => [check, place])

test('a good file gives its rows with exact numbers and the lines they stand on', async () => {
  const table = await read('wilayah,smp_jumlah\nKab. Lebak,4.800\n\n"Kota\nSerang",12\nKota Cilegon,7')
  expect(table.rows).toEqual([
    { line: 2, cells: { wilayah: 'Kab. Lebak', smp_jumlah: '4800' } },
    { line: 4, cells: { wilayah: 'Kota\nSerang', smp_jumlah: '12' } },
    { line: 6, cells: { wilayah: 'Kota Cilegon', smp_jumlah: '7' } },
  ])
  expect(table).toMatchObject({ rowCount: 3, errorCount: 0, findings: [], notes: [] })
})

test('columns are found by their label, in any order', async () => {
  const table = await read('smp_jumlah,wilayah\r\n4.800,Kab. Lebak\r\n')
  expect(table.rows).toEqual([{ line: 2, cells: { wilayah: 'Kab. Lebak', smp_jumlah: '4800' } }])
})

test('a number with lost zeros is read where that is declared, and each such reading is listed', async () => {
  const table = await read('wilayah,smp_jumlah\nKab. Tangerang,4.8\n', { lostTrailingZeros: true })
  expect(table.rows[0]?.cells.smp_jumlah).toBe('4800')
  expect(table.repairs).toEqual([{ place: 'baris 2, kolom smp_jumlah', from: '4.8', to: '4800' }])
})

test('a number that can be read in two ways is reported with row, column and the way out', async () => {
  const table = await read('wilayah,smp_jumlah\nKab. Lebak,1.000\nKab. Tangerang,4.8\n')
  expect(table.findings).toEqual([
    {
      check: 'number.ambiguous',
      severity: 'ERROR',
      place: 'baris 3, kolom smp_jumlah',
      message: { id: expect.stringContaining('"4.8"'), en: expect.stringContaining('"4.8"') },
    },
  ])
  expect(table.rows).toHaveLength(1)
})

describe('broken files', () => {
  test('a byte order mark is ignored and noted', async () => {
    const table = await read('\ufeffwilayah,smp_jumlah\nKab. Lebak,1\n')
    expect(table).toMatchObject({ rowCount: 1, errorCount: 0, notes: [{ id: expect.stringContaining('BOM') }] })
  })

  test.each([['wilayah;smp_jumlah\nKab. Lebak;1\n'], ['"wilayah";"smp_jumlah"\n"Kab. Lebak";1\n']])(
    'semicolons are named, with the way out: %j',
    async (text) => {
      const table = await read(text)
      expect(table.findings).toMatchObject([
        { check: 'delimiter', place: 'baris 1', message: { id: expect.stringContaining('titik koma') } },
      ])
      expect(await faults(text, { delimiter: ';' })).toEqual([])
    },
  )

  test('another header is refused, naming what is missing and what is unknown', async () => {
    const table = await read('wilayah,sma_jumlah\nKab. Lebak,1\n')
    expect(table.findings).toMatchObject([
      { check: 'header', message: { en: expect.stringMatching(/missing "smp_jumlah"; unknown "sma_jumlah"/) } },
    ])
  })

  test('a repeated column is refused', async () => {
    expect(await faults('wilayah,smp_jumlah,smp_jumlah\nKab. Lebak,1,2\n')).toEqual([['header', 'baris 1']])
  })

  test('numbers of another locale are reported cell by cell', async () => {
    expect(await faults('wilayah,smp_jumlah\nKab. Lebak,"4,800"\nKota Serang,4800.5\nKota Cilegon,12\n')).toEqual([
      ['number.locale', 'baris 2, kolom smp_jumlah'],
      ['number.locale', 'baris 3, kolom smp_jumlah'],
    ])
  })

  test('a repeated row names the row it repeats', async () => {
    const table = await read('wilayah,smp_jumlah\nKab. Lebak,1\nKota Serang,2\nKab. Lebak,3\n', { unique: ['wilayah'] })
    expect(table.findings).toMatchObject([
      { check: 'duplicate', place: 'baris 4', message: { id: expect.stringContaining('baris 2') } },
    ])
    expect(await faults('wilayah,smp_jumlah\nKab. Lebak,1\nKab. Lebak,3\n')).toEqual([])
  })

  test('rows of another width are reported and the others are read', async () => {
    const text = 'wilayah,smp_jumlah\nKab. Lebak\nKota Serang,2\nKota Cilegon,1,2\n'
    expect(await faults(text)).toEqual([
      ['columns', 'baris 2'],
      ['columns', 'baris 4'],
    ])
    expect((await read(text)).rowCount).toBe(1)
  })

  test('a quote that is never closed is reported where it opens', async () => {
    expect(await faults('wilayah,smp_jumlah\nKab. Lebak,1\n"Kota Serang,2\nKota Cilegon,3\n')).toEqual([
      ['quotes', 'baris 3'],
    ])
  })

  test('an empty required cell is reported, an optional one is null', async () => {
    expect(await faults('wilayah,smp_jumlah\n,1\n')).toEqual([['empty', 'baris 2, kolom wilayah']])
    const table = await readTable(Buffer.from('a,b\nx,\ny,n/a\n'), {
      columns: [
        { name: 'a', type: 'text' },
        { name: 'b', type: 'integer', optional: true },
      ],
      missing: ['n/a'],
    })
    expect(table.rows.map((row) => row.cells.b)).toEqual([null, null])
  })

  test('text in another encoding is refused with its line, or read where the encoding is declared', async () => {
    const bytes = Buffer.from('wilayah,smp_jumlah\nKab. Lebak,1\nCaf\u00e9,2\n', 'latin1')
    expect(await faults(bytes)).toEqual([['encoding', 'baris 3']])
    expect((await read(bytes, { encoding: 'windows-1252' })).rows[1]?.cells.wilayah).toBe('Café')
  })

  test.each([
    ['UTF-16', Buffer.from('\ufeffwilayah,smp_jumlah\n', 'utf16le'), 'encoding', 'baris 1'],
    ['an Excel workbook', Buffer.from('PK\u0003\u0004rest of it'), 'format', 'baris 1'],
    ['NUL bytes', Buffer.from('wilayah,smp_jumlah\nKab. Lebak,1\nKota\0,2\n'), 'format', 'baris 3'],
    ['a line without end', Buffer.alloc(3_000_000, 'x'), 'format', 'baris 1'],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256)),
      'format',
      'baris 1',
    ],
    ['nothing', Buffer.alloc(0), 'header', 'baris 1'],
  ])('%s is refused', async (_, bytes, check, place) => {
    expect(await faults(bytes)).toEqual([[check, place]])
  })

  test('a table longer than it may be is refused', async () => {
    const text = `wilayah,smp_jumlah\n${Array.from({ length: 20 }, (_, index) => `Desa ${index},1`).join('\n')}\n`
    expect(await faults(text, { maxRows: 10 })).toEqual([['size', 'baris 12']])
    expect(await faults(text, { maxRows: 20 })).toEqual([])
  })

  test('what a message shows of a file carries no control characters', async () => {
    const table = await read('wilayah,smp_jumlah\nx,\u001b[31m12\n')
    expect(table.findings[0]?.message.en).not.toContain('\u001b')
  })

  test('a list of findings is cut, their count is not', async () => {
    const table = await read(
      `wilayah,smp_jumlah\n${Array.from({ length: 1_000 }, (_, index) => `Desa ${index},salah`).join('\n')}\n`,
    )
    expect(table.findings).toHaveLength(100)
    expect(table).toMatchObject({ errorCount: 1_000, rowCount: 0 })
  })
})

test('a file that is not there is an error of its own', async () => {
  await expect(readTable('/nonexistent/file.csv', schema)).rejects.toMatchObject({ code: 'ENOENT' })
})

test('dates must exist and values must be among the allowed', async () => {
  const table = await readTable(Buffer.from('tanggal,status\n2018-02-05,Aktif\n2018-02-30,Aktif\n2018-02-06,aktif\n'), {
    columns: [
      { name: 'tanggal', type: 'date' },
      { name: 'status', type: 'text', allowed: ['Aktif', 'Tidak Aktif'] },
    ],
  })
  expect(table.findings.map(({ check, place }) => [check, place])).toEqual([
    ['date', 'baris 3, kolom tanggal'],
    ['value', 'baris 4, kolom status'],
  ])
})
