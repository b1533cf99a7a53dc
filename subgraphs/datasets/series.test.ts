import { readFile } from 'node:fs/promises'
import { scopeOf, ANONYMOUS } from '@satudata/core'
import { startTestSubgraph } from '@satudata/subgraph/testing'
import { expect, test } from 'vitest'
import datasets from './src/index.ts'
import { checkPeriod, readSeries } from './src/series.ts'
import { SERIES } from './src/series-declared.ts'

const FILE = new URL('sample/kemiskinan-ipm.csv', import.meta.url)

test('the series of BPS are published whole: every cell of the files, one release a period', async () => {
  await using graph = await startTestSubgraph(datasets)
  const releases = await graph.lake.list({ scope: scopeOf(ANONYMOUS) })
  const periods = Map.groupBy(releases, ({ dataset }) => dataset)
  expect(Object.fromEntries([...periods].map(([id, each]) => [id, each.map(({ period }) => period)]))).toEqual({
    'harapan-lama-sekolah': ['2010', '2011', '2012', '2013', '2014', '2015'],
    'laju-pertumbuhan-ekonomi': ['2011', '2012', '2013', '2014', '2015'],
    'persentase-penduduk-miskin': ['2020-03', '2023-03'],
    'jumlah-penduduk-miskin': ['2022'],
    'indeks-pembangunan-manusia': ['2022'],
  })
  expect(releases.reduce((rows, { rowCount }) => rows + rowCount, 0)).toBe(48 + 40 + 16 + 8 + 8)
  expect(releases.map(({ findings }) => findings).flat()).toEqual([])
  expect(
    releases.every(({ provenance }) => !provenance.invented && provenance.source.includes('Badan Pusat Statistik')),
  ).toBe(true)
})

test('the poor of the eight kabupaten and kota add up to the published 814.02 thousand; another sum is marked', async () => {
  const declared = SERIES.find(({ dataset }) => dataset === 'jumlah-penduduk-miskin')
  if (declared === undefined) throw new Error('The series is not declared.')
  const rows = (await readSeries(FILE, 'sumber_url')).filter(({ cells }) => cells.indikator === declared.label)
  expect(checkPeriod(declared, '2022', rows)).toEqual([])
  expect(checkPeriod(declared, '2022', rows.slice(1))).toMatchObject([
    { check: 'region.missing', place: 'Kabupaten Pandeglang' },
    { check: 'sum', message: { en: 'The sum is 699.37, not the published 814.02.' } },
  ])
})

test.each([
  ['a region twice', (text: string) => `${text.trimEnd()}\nIPM,indeks,36.01,2022,65.84,x\n`],
  ['a region of another province', (text: string) => text.replace('36.74', '32.75')],
  ['a label nobody declared', (text: string) => text.replace('IPM,', 'Indeks Pembangunan,')],
  ['a decimal comma', (text: string) => text.replace('65.84', '"65,84"')],
])('a file of series with %s is refused, naming the row', async (_, broken) => {
  const text = broken(await readFile(FILE, 'utf8'))
  await expect(readSeries(Buffer.from(text), 'sumber_url')).rejects.toThrow(/baris \d+/)
})
