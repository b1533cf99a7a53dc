import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import { violations } from './support/axe.ts'
import { dotted, ready } from './support/panels.ts'
import { sharedProduct } from './support/product.ts'

const opened = new AsyncDisposableStack()
let product: Awaited<ReturnType<typeof sharedProduct>>
let browser: TestBrowser

beforeAll(async () => {
  product = await sharedProduct()
  browser = opened.use(await startBrowser())
}, 300_000)

/** Opens an address of the product and waits for what it asked for. */
async function open(path: string) {
  const visit = await browser.visit(product.url + path)
  await ready(visit.page)
  return visit
}

const SOURCE = new URL('../../subgraphs/population/sample/siak-2024-s2-banten.csv', import.meta.url)
const TITLE = 'Jumlah Penduduk Menurut Jenis Kelamin Dan Kabupaten/Kota Di Provinsi Banten Tahun 2024 Semester 2'

/** Name, males, females and all of each kabupaten and kota, as the source has them. */
async function sourceRows(): Promise<string[][]> {
  const [, ...lines] = (await readFile(SOURCE, 'utf8')).trim().split('\n')
  return lines.map((line) => {
    const [, name = '', ...figures] = line.split(',')
    return [name, ...figures.slice(0, 3).map(dotted)]
  })
}

test('B7 B8 B9 B10 B11 B12: the page of a dataset shows what the source says, to the last digit', async () => {
  await using visit = await open('/data/penduduk-siak')
  const { page } = visit
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(TITLE)
  const facts = page.locator('[data-facts] > div')
  expect(await facts.locator('dt').allInnerTexts()).toEqual([
    'Kode referensi',
    'Produsen Data',
    'Sumber Data',
    'Wilayah',
    'Satuan',
    'Tanggal Rilis',
  ])
  expect(await facts.locator('dd').allInnerTexts()).toEqual([
    'Kepmendagri 300.2.2-2138/2025',
    'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Kependudukan dan Keluarga Berencana',
    'Ditjen Dukcapil Kementerian Dalam Negeri (Kepmendagri 300.2.2-2138/2025)',
    'Provinsi Banten',
    'Orang',
    'n/a',
  ])
  const table = page.getByRole('table', { name: TITLE }).first()
  const rows = await Promise.all(
    (await table.getByRole('row').all()).map(async (row) =>
      (await row.locator('th, td').allInnerTexts()).map((text) => text.trim()),
    ),
  )
  expect(rows).toEqual([
    ['Wilayah', 'Jumlah penduduk (Laki-laki)', 'Jumlah penduduk (Perempuan)', 'Jumlah'],
    ...(await sourceRows()),
    ['Jumlah', '6.543.019', '6.338.355', '12.881.374'],
  ])
  expect(await page.getByRole('img', { name: /^Grafik batang\. Jumlah Penduduk/ }).count()).toBe(1)
  const keyword = page.getByRole('link', { name: 'jumlah penduduk menurut jenis kelamin', exact: true })
  expect(await keyword.getAttribute('href')).toBe('/data?tag=jumlah+penduduk+menurut+jenis+kelamin')
  expect(
    await page.locator('[data-downloads] a').evaluateAll((all) => all.map((each) => each.getAttribute('href'))),
  ).toEqual(
    ['json', 'xlsx', 'csv'].map((extension) => `/unduh/penduduk-siak.${extension}?rilis=penduduk-siak.2024-S2.v1`),
  )
  expect(visit.complaints).toEqual([])
})

/** For the tests that look at a dataset of which the address filters the rows. */
let filtered: Awaited<ReturnType<typeof open>>
afterAll(async () => {
  await filtered?.[Symbol.asyncDispose]()
  await opened.disposeAsync()
})

test('B12: the filter of the address narrows the table and goes with the download, which has the same rows', async () => {
  filtered = await open('/data/penduduk-siak?wilayah=36.03&SEX=F')
  const { page } = filtered
  const table = page.getByRole('table', { name: TITLE }).first()
  expect(await table.locator('tbody tr').allInnerTexts()).toEqual([
    expect.stringMatching(/^Kabupaten Tangerang\s+1\.698\.698$/),
  ])
  const href = await page.locator('[data-downloads] a', { hasText: 'CSV' }).getAttribute('href')
  const file = await fetch(product.url + href)
  const [, ...lines] = (await file.text()).trim().split(/\r?\n/)
  expect([lines.length, lines[0]]).toEqual([1, expect.stringContaining('1698698')])
  await page.getByLabel('Jenis kelamin', { exact: true }).selectOption('M')
  await table.getByText('1.761.008').first().waitFor()
  expect(new URL(page.url()).search).toBe('?wilayah=36.03&SEX=M')
})

test('machines find the dataset in schema.org words, and only while it is shown', async () => {
  const { page } = filtered
  const script = page.locator('head script[type="application/ld+json"]')
  const described = JSON.parse((await script.textContent()) ?? '') as Record<string, unknown>
  expect(described).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: TITLE,
    url: `${product.url}/data/penduduk-siak`,
    temporalCoverage: '2024-07-01/2024-12-31',
    variableMeasured: [{ propertyID: 'POPULATION', unitText: 'orang' }],
    distribution: [
      { encodingFormat: 'application/json', contentUrl: `${product.url}/unduh/penduduk-siak.json` },
      { '@type': 'DataDownload' },
      { encodingFormat: 'text/csv' },
    ],
  })
  expect(await page.locator('head link[rel="canonical"]').getAttribute('href')).toBe(described['url'])
  await page.getByRole('link', { name: 'Semua rilis dan perubahannya' }).click()
  await page.getByRole('heading', { level: 2, name: 'Daftar rilis' }).waitFor()
  expect(await script.count()).toBe(0)
  await page.getByText('belum ada yang dapat dibandingkan', { exact: false }).waitFor()
})

test('who does not see a dataset is told the same as of one that does not exist', async () => {
  for (const id of ['penerima-bantuan', 'tidak-ada']) {
    await using visit = await open(`/data/${id}`)
    expect(await visit.page.getByRole('heading', { level: 1 }).innerText()).toBe('Dataset tidak ditemukan')
    await visit.page.getByText(`Tidak ada dataset “${id}” untuk Anda. Cari di katalog data.`).waitFor()
    expect(await visit.page.locator('head script[type="application/ld+json"]').count()).toBe(0)
  }
})

test('R3: the master table of organizations is asked of the graph, with its codes', async () => {
  await using visit = await open('/data/opd')
  const { page } = visit
  const row = page.getByRole('row', { name: /Dinas Pendidikan dan Kebudayaan$/ })
  expect(await row.getByRole('rowheader').innerText()).toBe('000400000000000')
  expect(await violations(page)).toEqual([])
})

test('a release that needs verification says why, and its rows can be read as they are', async () => {
  await using visit = await open('/data/dapodik-peserta-didik')
  const { page } = visit
  await page.getByRole('heading', { level: 2, name: 'Perlu verifikasi' }).waitFor()
  await page.getByRole('button', { name: 'Baris', exact: true }).click()
  await page.getByRole('columnheader', { name: 'Status' }).waitFor()
  await ready(page)
  expect(await violations(page)).toEqual([])
})

test('two releases are compared figure by figure', async () => {
  const id = 'persentase-penduduk-miskin'
  await using visit = await open(`/data/${id}/versi?dari=${id}.2020-03.v1&ke=${id}.2023-03.v1`)
  const { page } = visit
  const counts = page.locator('dl > div', { hasText: /^(Ditambahkan|Dihapus|Berubah|Tetap)/ }).locator('dd')
  await page.getByRole('cell', { name: 'dihapus' }).first().waitFor()
  expect(await counts.allInnerTexts()).toEqual(['8', '8', '0', '0'])
  const lost = page.getByRole('row', { name: /^Kabupaten Pandeglang · Maret 2020/ })
  expect(await lost.getByRole('cell').allInnerTexts()).toEqual(['dihapus', '9,92 persen', '–', '–'])
  expect(await violations(page)).toEqual([])
})
