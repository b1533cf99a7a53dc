import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import { violations } from './support/axe.ts'
import { taken } from './support/downloads.ts'
import { panel, tableOf } from './support/panels.ts'
import { sharedProduct } from './support/product.ts'
import { signInWith } from './support/sign-in.ts'

const opened = new AsyncDisposableStack()
let product: Awaited<ReturnType<typeof sharedProduct>>
let browser: TestBrowser

beforeAll(async () => {
  product = await sharedProduct()
  browser = opened.use(await startBrowser())
}, 300_000)

afterAll(() => opened.disposeAsync())

const TITLE = 'Guru per 100 peserta didik'

/** The answer's panel, with its chart or the table in its place. */
async function answered(page: Page, title: string, form: 'canvas' | 'table' = 'canvas') {
  const shown = panel(page, title)
  await shown.locator(form).first().waitFor()
  return shown
}

test('D1: from a leader’s question to a pinned answer that others see too', async () => {
  await using visit = await browser.visit(`${product.url}/jelajah`, {
    before: (leader) => signInWith(leader, product.url, 'gubernur'),
  })
  const { page } = visit
  const question = page.getByRole('link', { name: 'Kabupaten/kota dengan guru paling sedikit per murid' })
  await question.waitFor()
  expect(await violations(page)).toEqual([])
  await question.click()
  const ranked = await answered(page, `${TITLE} menurut kabupaten/kota, Provinsi Banten`)
  expect(await ranked.getByText('Terendah: Kabupaten Serang, 51,79').count()).toBe(1)
  expect(await violations(page)).toEqual([])

  await ranked.getByRole('button', { name: /Tabel/ }).click()
  await ranked.getByRole('button', { name: /Kabupaten Serang/ }).click()
  const levels = await answered(page, `${TITLE} menurut jenjang, Kabupaten Serang`, 'table')
  expect(new URL(page.url()).searchParams.get('wilayah')).toBe('36.04')
  await page.getByRole('navigation', { name: 'Letak wilayah' }).getByText('Kabupaten Serang').waitFor()

  await page.getByRole('button', { name: 'Sematkan data ini' }).click()
  await page.getByText(/^Disematkan: data per .* Belum ada perubahan sejak itu\.$/).waitFor()
  const table = await tableOf(await answered(page, `${TITLE} menurut jenjang, Kabupaten Serang`, 'table'))
  expect(table.slice(1).map(([level]) => level)).toContain('SD')

  await levels.getByRole('button', { name: /^Menu panel/ }).click()
  const { bytes } = await taken(page, () => levels.getByRole('button', { name: 'Excel (XLSX)', exact: true }).click())
  const [sheet, about] = (await readXlsx(bytes)).sheets
  const exact = ([level = '', rank = '', value = '']: readonly string[]) => [
    level,
    Number(rank),
    Number(value.replace('.', '').replace(',', '.')),
  ]
  // The last row is the whole, which has no rank.
  expect(sheet?.rows.slice(1, -1).map((row) => row.slice(1, 4))).toEqual(table.slice(1, -1).map(exact))
  expect(Object.fromEntries(about?.rows ?? [])['Alamat']).toBe(page.url())

  // Somebody else, not even signed in: these figures are open, and the link shows the same.
  await using other = await browser.visit(page.url())
  expect(await tableOf(await answered(other.page, `${TITLE} menurut jenjang, Kabupaten Serang`))).toEqual(table)
  await other.page.getByText(/^Disematkan: data per/).waitFor()
  expect([...visit.complaints, ...other.complaints]).toEqual([])
})

test('N3, D1: a trend has its interval, and preliminary figures are offered to nobody who may not see them', async () => {
  await using visit = await browser.visit(
    `${product.url}/jelajah?ukuran=EXPECTED_YEARS_OF_SCHOOLING&bentuk=garis&wilayah=36.03&tren=ya&lanjut=2`,
  )
  const { page } = visit
  const shown = await answered(page, 'Harapan lama sekolah')
  expect(
    await shown.getByText(/^Kabupaten Tangerang: \+0,224 tahun per periode \(selang kepercayaan 95%:/).count(),
  ).toBe(1)
  await page.goto(`${product.url}/jelajah?ukuran=POPULATION&tahap=sementara`)
  await answered(page, 'Jumlah penduduk menurut kabupaten/kota, Provinsi Banten, Tahun.2024')
  expect(await page.getByLabel('Tahap').count()).toBe(0)
  await page.goto(`${product.url}/jelajah?ukuran=POVERTY_RATE&dengan=HUMAN_DEVELOPMENT_INDEX&bentuk=sebar`)
  await answered(page, 'Persentase penduduk miskin dan indeks')
  expect(await page.getByText('Korelasi bukan sebab-akibat', { exact: false }).count()).toBe(1)
  expect(await violations(page)).toEqual([])
  expect(visit.complaints).toEqual([])
})
