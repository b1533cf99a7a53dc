import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { csvOf } from './csv.ts'
import type { ExportedPanel } from './exported-panel.ts'
import { fileName } from './exported-panel.ts'
import { bookFile, xlsxFile } from './files.ts'
import { gridOf } from './grid.ts'
import { linesOf } from './text-lines.ts'
import { sheetNames } from './xlsx.ts'

const say = (key: string) => key
const at = {
  audience: 'data terbuka yang sudah divalidasi',
  time: new Date('2026-11-21T17:30:00Z'),
  address: 'https://satudata.example/wilayah/36?tahun=2024',
}
const panel: ExportedPanel = {
  name: 'Anggaran: belanja/realisasi [2026]',
  title: 'Anggaran menurut jenis, Provinsi Banten, 2026',
  filters: [
    { key: 'w', label: 'Wilayah', value: 'Kab. Tangerang' },
    { key: 'o', label: 'OPD', value: 'Dindikbud', ignored: true },
  ],
  provenance: [
    {
      datasetId: 'budget',
      releaseId: 'budget@3',
      source: 'SIMRAL',
      sourceUrl: 'https://simral.example',
      dataAsOf: '2026-09-30',
      period: '2026',
      stage: 'PRELIMINARY',
      quality: 'OK',
      notes: ['Realisasi sampai September.'],
      invented: true,
    },
  ],
  units: ['rupiah'],
  dataVersion: 'v-17',
  table: {
    caption: '',
    rowsAre: 'Jenis',
    columns: [
      { key: 'a', label: 'Anggaran' },
      { key: 's', label: 'Serapan' },
      { key: 'n', label: 'Catatan', words: true },
    ],
    rows: [
      {
        key: 'GOODS',
        header: '=HYPERLINK("x")',
        cells: [
          { text: 'Rp2.095.561.387.000', sort: '2095561387000' },
          { text: '61,53%', sort: '61.53' },
          { text: 'satu, "dua"\ntiga', sort: null },
        ],
      },
      {
        key: '36.10',
        header: 'Koreksi',
        cells: [
          { text: '-Rp1.250,5', sort: '-1250.5' },
          { text: '-0,10%', sort: '-0.10' },
          { text: '+62 811', sort: null },
        ],
      },
      {
        key: 'EXACT',
        header: 'Panjang',
        cells: [
          { text: '9.007.199.254.740.993', sort: '9007199254740993' },
          { text: 'disamarkan', sort: null },
          { text: '', sort: null },
        ],
      },
    ],
    totals: [
      {
        key: 'total',
        header: 'Jumlah',
        cells: [
          { text: 'Rp3', sort: '3' },
          { text: '–', sort: null },
          { text: '', sort: null },
        ],
      },
    ],
  },
}
const grid = gridOf(panel, say)
const raw = csvOf(grid, { figures: 'raw', separator: ',' })

describe('CSV', () => {
  test('D1: raw figures are exact with a decimal point, codes and a heading stand beside them', () => {
    expect(raw.startsWith('\u{feff}')).toBe(true)
    const [head, goods, correction, long, total] = parseCsv(raw.slice(1), { delimiter: ',' })
    expect(head).toEqual(['export.code', 'Jenis', 'Anggaran', 'Serapan', 'Catatan', 'export.rowKind'])
    expect(goods?.slice(2)).toEqual(['2095561387000', '61.53', 'satu, "dua"\ntiga', 'export.detail'])
    expect(correction?.slice(0, 4)).toEqual(['36.10', 'Koreksi', '-1250.5', '-0.10'])
    expect(long?.slice(2, 4)).toEqual(['9007199254740993', 'disamarkan'])
    expect(total?.at(-1)).toBe('export.summary')
  })

  test('quoted as RFC 4180 says, lines end with CR LF', () => {
    expect(raw).toContain('"satu, ""dua""\ntiga",export.detail\r\n')
  })

  test('words that begin like a formula stay words; negative figures stay figures', () => {
    const formatted = csvOf(grid, { figures: 'formatted', separator: ';' })
    expect(raw).toContain(`"'=HYPERLINK(""x"")"`)
    expect(raw).toContain(`'+62 811`)
    expect(raw).toContain(',-1250.5,-0.10,')
    expect(formatted).toContain(`;'-Rp1.250,5;-0,10%;`)
    expect(formatted).toContain(';Rp2.095.561.387.000;61,53%;')
  })
})

describe('XLSX', () => {
  const read = async (file: Blob) => (await readXlsx(await file.bytes())).sheets

  test('D1: figures are numbers, with more than 15 digits text; codes and words stay text', async () => {
    const [sheet] = await read(await xlsxFile(panel, at, say, 'id'))
    expect(sheet?.name).toBe('Anggaran belanja realisasi 2026')
    expect(sheet?.rows[1]?.slice(0, 4)).toEqual(['GOODS', '=HYPERLINK("x")', 2095561387000, 61.53])
    expect(sheet?.rows[2]?.slice(0, 4)).toEqual(['36.10', 'Koreksi', -1250.5, -0.1])
    expect(sheet?.rows[3]?.slice(2, 4)).toEqual(['9007199254740993', 'disamarkan'])
  })

  test('D1 D2: the sheet of facts tells filters, audience, source, date, unit, releases, version, time and address', async () => {
    const facts = new Map(
      (await read(await xlsxFile(panel, at, say, 'id')))[1]?.rows.map(([label, value]) => [label, value]),
    )
    expect(Object.fromEntries(facts)).toEqual({
      'export.fact': 'export.content',
      'export.title': panel.title,
      'export.filters': 'Wilayah: Kab. Tangerang',
      'export.ignoredFilters': 'OPD: Dindikbud',
      'export.warning': 'badge.invented; badge.preliminary',
      'export.source': 'SIMRAL (https://simral.example)',
      'export.dataAsOf': '30 September 2026',
      'export.unit': 'rupiah',
      'export.notes': 'Realisasi sampai September.',
      'export.datasets': 'budget',
      'export.releases': 'budget@3',
      'export.dataVersion': 'v-17',
      'export.audience': at.audience,
      'export.time': '22 November 2026 pukul 00.30 WIB',
      'export.address': at.address,
    })
  })

  test('D1: a book has a sheet for each panel, and says which had no data', async () => {
    const sheets = await read(await bookFile([panel, panel], ['Jumlah sekolah'], at, say, 'id'))
    const names = sheets.map(({ name }) => name)
    expect(names).toEqual(['Anggaran belanja realisasi 2026', 'Anggaran belanja realisasi (2)', 'export.facts'])
    const facts = sheets[2]?.rows.map((row) => row.join(' = '))
    expect(facts).toContain('export.missing = Jumlah sekolah')
    for (const name of names.slice(0, 2)) expect(facts).toContain(`export.sheet = ${name}`)
  })

  test('names of sheets are unique in any case, at most 31 letters, without forbidden signs', () => {
    const names = sheetNames([
      'Jumlah penduduk menurut jenis kelamin',
      'JUMLAH PENDUDUK MENURUT JENIS KELAMIN',
      "'?*",
      '',
    ])
    expect(names).toEqual(['Jumlah penduduk menurut jenis k', 'JUMLAH PENDUDUK MENURUT JEN (2)', 'Panel', 'Panel (2)'])
  })
})

test('a file is named after its title, in plain letters', () => {
  expect(fileName('Jumlah sekolah, Kota Serang: “2018”', 'csv')).toBe('jumlah-sekolah-kota-serang-2018.csv')
  expect(fileName('…', 'png')).toBe('panel.png')
})

test('a picture’s title is broken between words', () => {
  expect(linesOf('satu dua tiga empatbelas', 8, (text) => text.length)).toEqual(['satu dua', 'tiga', 'empatbelas'])
})
