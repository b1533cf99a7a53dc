import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import { taken } from './support/downloads.ts'
import { panel, settled, tableOf } from './support/panels.ts'
import { sharedProduct } from './support/product.ts'
import { signInWith } from './support/sign-in.ts'

const opened = new AsyncDisposableStack()
let product: Awaited<ReturnType<typeof sharedProduct>>
let browser: TestBrowser

beforeAll(async () => {
  product = await sharedProduct()
  browser = opened.use(await startBrowser())
}, 300_000)

let opening: ReturnType<typeof open> | undefined
/** The profile of the province with its figures; one page for the tests that take something from its panels. */
const province = () => (opening ??= open())
afterAll(async () => {
  await (await opening)?.[Symbol.asyncDispose]()
  await opened.disposeAsync()
})

async function open() {
  const visit = await browser.visit(`${product.url}/wilayah/36`, { colorScheme: 'dark' })
  await settled(visit.page)
  return visit
}

/** Downloads what a button gives; its bytes and its name. */
function downloaded(page: Page, button: string, within = page.locator('body')) {
  return taken(page, () => within.getByRole('button', { name: button, exact: true }).click())
}

describe('D1: a panel is taken away as it is shown', () => {
  test('CSV has the table’s rows: exact with a point, or as they are read', async () => {
    const visit = await province()
    const shown = panel(visit.page, 'Peringkat kabupaten/kota')
    const table = await tableOf(shown)
    const take = async (item: string) => {
      await shown.getByRole('button', { name: /^Menu panel/ }).click()
      const { bytes, name } = await downloaded(visit.page, item, shown)
      expect(name).toMatch(/^peringkat-kabupaten-kota-menurut-kepadatan-penduduk-provinsi-banten-.*\.csv$/)
      return bytes.toString()
    }
    const read = parseCsv((await take('CSV terformat, pemisah titik koma')).slice(1), { delimiter: ';' })
    expect(read.map((row) => row.slice(1, -1))).toEqual(table)
    const raw = parseCsv((await take('CSV apa adanya')).slice(1), { delimiter: ',' })
    const exact = (text: string) => text.replaceAll('.', '').replace(',', '.')
    expect(raw.slice(1).map((row) => row.slice(2, -1))).toEqual(table.slice(1).map(([, ...row]) => row.map(exact)))
    expect(raw[1]?.slice(0, 2)).toEqual(['36.71', 'Kota Tangerang'])
    expect(visit.complaints).toEqual([])
  })

  test('XLSX has numbers, and a sheet that says what, whose, as of when, and who saw it', async () => {
    const visit = await province()
    const shown = panel(visit.page, 'Jumlah penduduk')
    await shown.getByRole('button', { name: /^Menu panel/ }).click()
    const { bytes } = await downloaded(visit.page, 'Excel (XLSX)', shown)
    const [sheet, about] = (await readXlsx(bytes)).sheets
    expect(sheet?.rows.slice(0, 2)).toEqual([
      ['Kode', 'Wilayah', 'Laki-laki', 'Perempuan', 'Jumlah', 'Jenis baris'],
      ['36.01', 'Kabupaten Pandeglang', 738_650, 698_396, 1_437_046, 'rincian'],
    ])
    const facts = Object.fromEntries(about?.rows ?? [])
    expect(facts['Judul']).toBe((await shown.getByRole('heading').innerText()).replaceAll('\u{a0}', ' '))
    expect(facts['Sumber']).toContain('SIAK Semester II 2024')
    expect(facts['Dilihat sebagai']).toContain('seperti yang dilihat masyarakat umum')
    expect(facts['Waktu unduh']).toMatch(/^\d{1,2} \S+ \d{4} pukul \d{2}\.\d{2} WIB$/)
    expect(facts['Alamat']).toBe(visit.page.url())
    const { region } = await product.query<{
      region: { population: { total: { provenance: { releaseId: string }[] } } }
    }>('{ region(code: "36") { population { total { provenance { releaseId } } } } }')
    for (const { releaseId } of region.population.total.provenance) expect(facts['Rilis']).toContain(releaseId)
  })

  test('a picture is white and wide whatever the theme, and all panels make one workbook', async () => {
    const visit = await province()
    const shown = panel(visit.page, 'Anggaran')
    await shown.getByRole('button', { name: /^Menu panel/ }).click()
    const { bytes, name } = await downloaded(visit.page, 'Gambar (PNG)', shown)
    expect(name).toMatch(/\.png$/)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBe(2000)
    const book = await downloaded(visit.page, 'Unduh semua panel (Excel)')
    const { sheets } = await readXlsx(book.bytes)
    expect(sheets.map(({ name: sheet }) => sheet)).toEqual([
      'Jumlah penduduk',
      'Jumlah sekolah',
      'Guru dan peserta didik',
      'Peringkat kabupaten kota',
      'Anggaran belanja',
      'Keterangan',
    ])
    expect(sheets[4]?.rows.at(-1)?.slice(0, 2)).toEqual(['total', 'Jumlah'])
    expect(visit.complaints).toEqual([])
  })
})

test('B9: the menu is used by keyboard: arrows go through it, Esc closes it and returns', async () => {
  const visit = await province()
  const { page } = visit
  const button = panel(page, 'Jumlah sekolah').getByRole('button', { name: 'Menu panel Jumlah sekolah' })
  const focused = () => page.evaluate('document.activeElement.textContent.trim()')
  await button.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(focused).toBe('Gambar (PNG)')
  await page.keyboard.press('ArrowUp')
  await expect.poll(focused).toBe('Salin tautan')
  await page.keyboard.press('Escape')
  expect(await button.getAttribute('aria-expanded')).toBe('false')
  expect(await button.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  expect(await button.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('Tab')
  const { name } = await taken(page, () => page.keyboard.press('Enter'))
  expect(name).toMatch(/^jumlah-sekolah-.*\.png$/)
})

test('D1: on a full screen figures renew themselves without a flicker, say when they could not, and Esc leaves', async () => {
  let failing = false
  let asked = 0
  // A clock of one's own is not taken back.
  await using visit = await browser.visit(`${product.url}/wilayah/36?layar=penuh&segarkan=5`, {
    apart: true,
    before: async (page) => {
      await page.clock.install()
      await page.route('**/graphql', (route) => {
        asked += 1
        return failing ? route.abort() : route.continue()
      })
    },
  })
  const { page } = visit
  await settled(page)
  const shown = panel(page, 'Jumlah penduduk').locator('td').first()
  expect(await page.getByRole('navigation', { name: 'Navigasi utama' }).count()).toBe(0)
  await page.getByText('Anda melihat:').waitFor()
  const before = await shown.textContent()
  await page.evaluate(`new MutationObserver(() => {
    if (document.querySelector('section.panel[aria-busy="true"]')) globalThis.flickered = true
  }).observe(document.body, { subtree: true, attributes: true, childList: true })`)
  const first = asked
  await page.clock.runFor(5 * 60_000)
  await expect.poll(() => asked).toBeGreaterThan(first)
  failing = true
  await page.getByRole('button', { name: 'Segarkan sekarang' }).click()
  await page.getByText(/Penyegaran .* gagal\./).waitFor()
  expect(await shown.textContent()).toBe(before)
  expect(await page.evaluate('globalThis.flickered')).toBeUndefined()
  failing = false
  await page.getByRole('button', { name: 'Segarkan sekarang' }).click()
  await page.getByText(/Penyegaran .* gagal\./).waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: 'Navigasi utama' }).waitFor()
  expect(new URL(page.url()).search).toBe('?segarkan=5')
})

test('S3: a screen whose session has ended keeps no figure, though no new one comes either', async () => {
  await using visit = await browser.visit(`${product.url}/wilayah/36?layar=penuh&segarkan=5`, {
    before: (page) => signInWith(page, product.url, 'gubernur'),
  })
  const { page } = visit
  await settled(page)
  const shown = panel(page, 'Jumlah penduduk').locator('td').first()
  await shown.waitFor({ state: 'attached' })
  const ended = await page.request.delete(`${product.url}/sso/session`, { headers: { origin: product.url } })
  expect(ended.ok()).toBe(true)
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('button', { name: 'Segarkan sekarang' }).click()
  await shown.waitFor({ state: 'detached' })
})
