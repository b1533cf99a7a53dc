import { setTimeout as pause } from 'node:timers/promises'
import { buffer, text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { csvText } from '../../gateway/src/downloads/csv.ts'
import { significantDigits, writtenNumber } from '../../gateway/src/downloads/digits.ts'
import type { Row } from '../../gateway/src/downloads/documents.ts'
import { fileName } from '../../gateway/src/downloads/headers.ts'
import { jsonText } from '../../gateway/src/downloads/json.ts'
import type { Download } from '../../gateway/src/downloads/open.ts'
import { downloadSlots } from '../../gateway/src/downloads/slots.ts'
import { watchedStream } from '../../gateway/src/downloads/stream.ts'
import { wantedBy } from '../../gateway/src/downloads/wanted.ts'
import { xlsxBytes } from '../../gateway/src/downloads/xlsx/file.ts'

const EVIL = [
  '=HYPERLINK("http://jahat.example")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  'biasa, dengan "koma"\nbaris',
  '_x0041_ & <b>',
]

function download(file = 'uji.csv', query = ''): Download {
  const component = (code: string, kind: string, label: string) => ({ code, kind, label, members: null })
  return {
    wanted: wantedBy(file, new URLSearchParams(query), undefined),
    dataset: {
      id: 'uji',
      title: '=Judul',
      referenceCode: 'n/a',
      unit: 'orang',
      citation: null,
      publisher: { code: '1', name: 'Dinas' },
      licence: { code: 'MIT', name: 'MIT', url: null },
    },
    release: {
      id: 'uji.2024.v2',
      version: 2,
      period: '2024',
      publishedAt: '2025-01-01T00:00:00Z',
      contentHash: '0a',
      access: 'OPEN',
      stage: 'VALIDATED',
      quality: 'CHECKED',
      provenance: { source: 'Uji', dataAsOf: '2024-12-31', sourceUrl: null, notes: [], invented: false },
      indicators: [{ code: 'I', name: 'Indikator' }],
    },
    components: [component('REF_AREA', 'REGION', 'Wilayah'), component('OBS_VALUE', 'VALUE', '=Nilai')],
    count: EVIL.length,
  } as unknown as Download
}

const rows = EVIL.map((name, at) => ({
  region: { code: `36.0${at}`, name },
  period: '2024',
  dimensions: [],
  value: `-${at}.50`,
  unit: 'orang',
  status: 'NORMAL',
}))
async function* pages(): AsyncGenerator<readonly Row[], void> {
  yield rows
}

test('a text that a spreadsheet would run as a formula is kept a text in CSV; numbers are left alone', async () => {
  const file = await text(csvText(download('uji.csv', 'format=tampil&pemisah=;'), pages()))
  const [heads, ...cells] = parse(file, { bom: true, delimiter: ';', record_delimiter: '\r\n' })
  expect(heads).toEqual(['Wilayah (kode)', 'Wilayah', "'=Nilai"])
  expect(cells.map((row) => row[1])).toEqual(EVIL.map((name) => (/^[=+\-@\t]/.test(name) ? `'${name}` : name)))
  expect(cells[3]?.[2]).toBe('-3,50')
})

test('texts are as they are in JSON and Excel, which know what a text is', async () => {
  const { rows: json } = JSON.parse(await text(jsonText(download('uji.json'), pages()))) as {
    rows: { regionName: string }[]
  }
  expect(json.map(({ regionName }) => regionName)).toEqual(EVIL)
  const file = await buffer(xlsxBytes(download('uji.xlsx'), pages()))
  const [data] = (await readXlsx(file)).sheets
  expect(data?.rows.slice(1).map((row) => row[1])).toEqual(EVIL)
  expect(data?.rows.slice(1).map((row) => row[2])).toEqual(EVIL.map((_, at) => Number(`-${at}.5`)))
})

test('B12: more rows than an Excel sheet holds are refused, with the way to CSV', () => {
  const large = { ...download('uji.xlsx'), count: 1_048_576 }
  expect(() => xlsxBytes(large, pages())).toThrow('CSV')
  expect(() => xlsxBytes({ ...large, count: 1_048_575 }, pages())).not.toThrow()
})

test.each<[string, 'id' | 'en', string]>([
  ['3459706', 'id', '3.459.706'],
  ['-0.05', 'id', '-0,05'],
  ['12345678901234.5678', 'en', '12,345,678,901,234.5678'],
  ['999', 'id', '999'],
])('no digit is lost in writing %s', (digits, language, written) =>
  expect(writtenNumber(digits, language)).toBe(written),
)

test('leading zeros and the point are no digits that matter', () => {
  expect([
    significantDigits('-0.0012'),
    significantDigits('123456789012345'),
    significantDigits('1234567890123456.7'),
  ]).toEqual([2, 15, 17])
})

test('a file is named for dataset, period and version, whatever characters they have', () => {
  expect(fileName(download('uji.csv', 'SEX=F'))).toBe('uji_2024_v2_saringan.csv')
  const odd = { ...download(), dataset: { id: 'a"b/..;\n' } } as unknown as Download
  expect(fileName(odd)).toBe('a-b-..--_2024_v2.csv')
})

test('nothing is made before it is taken, and a client that takes nothing loses the connection', async () => {
  let made = 0
  const ended: string[] = []
  const endless = async function* () {
    try {
      for (;;) yield `${++made}`.repeat(10)
    } finally {
      ended.push('content')
    }
  }
  const broken = Promise.withResolvers<unknown>()
  const stream = watchedStream(endless(), { stallMs: 100, whole: () => ended.push('whole'), broken: broken.resolve })
  stream.once('readable', () => undefined)
  expect(String(await broken.promise)).toContain('took nothing')
  await pause(10)
  expect([made < 4, stream.destroyed, ended]).toEqual([true, true, ['content']])
})

test('however many the public takes at once, from one network of IPv6 or from many, who signed in still gets a file', () => {
  const slots = downloadSlots()
  const refused = expect.objectContaining({ code: 'LIMIT_EXCEEDED' })
  const own = ['1', '2', '3', '4'].map((host) => slots.take(null, `2001:db8:0:1::${host}`))
  expect(() => slots.take(null, '2001:db8:0:1::5')).toThrow(refused)
  for (let host = 1; host <= 12; host += 1) slots.take(null, `192.0.2.${host}`)
  expect(() => slots.take(null, '198.51.100.1')).toThrow(refused)
  const people = ['a', 'b'].flatMap((subject) => [1, 2, 3, 4].map(() => slots.take(subject, '192.0.2.1')))
  expect(() => slots.take('c', '192.0.2.1')).toThrow(refused)
  own[0]?.[Symbol.dispose]()
  people[0]?.[Symbol.dispose]()
  people[0]?.[Symbol.dispose]()
  slots.take(null, '2001:db8:0:1::5')
  slots.take('c', '192.0.2.1')
  expect(() => slots.take('d', '192.0.2.1')).toThrow(refused)
})
