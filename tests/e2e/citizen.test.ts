import { readFile } from 'node:fs/promises'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import { taken } from './support/downloads.ts'
import { ready } from './support/panels.ts'
import { sharedProduct } from './support/product.ts'

const opened = new AsyncDisposableStack()
let product: Awaited<ReturnType<typeof sharedProduct>>
let browser: TestBrowser

beforeAll(async () => {
  product = await sharedProduct()
  browser = opened.use(await startBrowser())
}, 300_000)

afterAll(() => opened.disposeAsync())

const SOURCE = new URL('../../subgraphs/population/sample/siak-2024-s2-banten.csv', import.meta.url)

/** Region code and number of women, as the source has them. */
async function women(): Promise<[string, string][]> {
  const [, ...lines] = (await readFile(SOURCE, 'utf8')).trim().split('\n')
  return lines.map((line) => {
    const [code = '', , , females = ''] = line.split(',')
    return [code, females]
  })
}

/** Clicks a download and reads the file. */
const download = (page: Page, name: string) =>
  taken(page, () => page.locator('[data-downloads] a', { hasText: name }).click())

test('B4 B6 B12: a citizen finds the population, filters, and takes JSON and Excel home, equal to the source to the last digit', async () => {
  await using visit = await browser.visit(product.url)
  const { page } = visit
  await page.getByRole('searchbox', { name: 'Kata kunci' }).fill('Jumlah Penduduk Menurut Jenis Kelamin')
  await page.getByRole('button', { name: 'Cari data' }).click()
  await page.getByRole('checkbox', { name: /^2024, / }).check()
  await page
    .getByRole('link', { name: /^Jumlah Penduduk Menurut Jenis Kelamin/ })
    .first()
    .click()
  await page.getByLabel('Jenis kelamin', { exact: true }).selectOption('F')
  await ready(page)
  expect(new URL(page.url()).pathname).toBe('/data/penduduk-siak')
  const source = await women()

  const json = await download(page, 'JSON')
  expect(json.name).toMatch(/^penduduk-siak_2024-S2_v1.*\.json$/)
  const text = json.bytes.toString('utf8')
  const { rows, unit, dataAsOf } = JSON.parse(text) as {
    rows: { region: string; dimensions: { SEX: string }; value: number }[]
    unit: string
    dataAsOf: string
  }
  expect(rows.map((row) => [row.region, row.dimensions.SEX, String(row.value)])).toEqual(
    source.map(([code, count]) => [code, 'F', count]),
  )
  expect([unit, dataAsOf]).toEqual(['orang', '2024-12-31'])

  const excel = await download(page, 'Excel')
  expect(excel.name).toMatch(/\.xlsx$/)
  const { sheets } = await readXlsx(excel.bytes)
  expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Keterangan'])
  const [head = [], ...lines] = sheets[0]?.rows ?? []
  const [code, value] = [head.indexOf('Wilayah (kode)'), head.indexOf('Jumlah penduduk')]
  // Numbers, not texts that look like them.
  expect(lines.map((line) => [line[code], line[value]])).toEqual(source.map(([area, count]) => [area, Number(count)]))
  expect(visit.complaints).toEqual([])
})
