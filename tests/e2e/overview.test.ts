import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import { violations } from './support/axe.ts'
import { dotted, panel, ready, tableOf } from './support/panels.ts'
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

/** Opens the dashboard as somebody, or as the public, and waits until every panel is there with its figures. */
async function open(username: string | null, query = '', before?: (page: Page) => Promise<unknown>) {
  const visit = await browser.visit(`${product.url}/dasbor${query}`, {
    before: async (page) => {
      if (username !== null) await signInWith(page, product.url, username)
      await before?.(page)
    },
  })
  await settled(visit.page)
  return visit
}

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 2, name: 'Ringkasan' }).waitFor()
  await page.locator('#pengisian section.panel').waitFor()
  await ready(page)
}

const sectionsOf = (page: Page) => page.locator('main section[id] > h2').allInnerTexts()
const card = (page: Page, label: string) =>
  page.locator('article', { has: page.getByRole('heading', { level: 3, name: new RegExp(`^${label}`) }) })
const note = (page: Page) => page.locator('p', { hasText: 'Anda melihat:' }).first().innerText()

const OPEN_SECTIONS = [
  'Kependudukan',
  'Pendidikan',
  'Perencanaan dan Anggaran',
  'Ekonomi dan Kemiskinan',
  'Aplikasi',
  'Pengisian Data',
]
const STAFF = 'Jumlah pegawai menurut'
const MONTHS = 'Jumlah penduduk per bulan'

describe('D1: the leadership dashboard', () => {
  /** The governor's, for the tests that begin there. */
  let visit: Awaited<ReturnType<typeof open>>
  afterAll(() => visit?.[Symbol.asyncDispose]())

  test('one question that fails breaks its own panel only, says so, and is asked again', async () => {
    const asked = /"operationName":\s*"StaffPanel"|query StaffPanel/
    const problem = { message: 'Layanan tidak menjawab.', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }
    visit = await open('gubernur', '', (opening) =>
      opening.route('**/graphql', (route) =>
        asked.test(route.request().postData() ?? '')
          ? route.fulfill({ json: { data: null, errors: [problem] } })
          : route.fallback(),
      ),
    )
    const { page } = visit
    expect(await page.getByRole('alert').count()).toBe(1)
    const staff = page.locator('#kepegawaian section.panel')
    expect(await staff.getByRole('alert').innerText()).toContain('SUBGRAPH_UNAVAILABLE')
    expect(await violations(page, '#kepegawaian')).toEqual([])
    expect(await page.locator('section.panel:has(canvas, svg[role=img], [role=group] svg)').count()).toBeGreaterThan(12)
    await page.unroute('**/graphql')
    await staff.getByRole('button', { name: 'Coba lagi' }).click()
    await panel(page, STAFF).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('D3 N3: a governor sees every part at one address, told why; months not validated are apart and marked', async () => {
    interface Row {
      readonly period: string
      readonly values: readonly { readonly value: string }[]
    }
    const budget = await product.query<{ statistics: { rows: { nodes: Row[] } } }>(
      '{ statistics(query: { columns: [{ id: "b", figure: { indicator: "BUDGET" } }], groupBy: [{ by: PERIOD }] }) { rows { nodes { period values { value } } } } }',
    )
    const [before, now] = budget.statistics.rows.nodes.slice(-2).map(({ period, values }) => [period, values[0]?.value])
    const growth = (Number(now?.[1]) / Number(before?.[1]) - 1) * 100

    const { page } = visit
    await ready(page)
    expect(await sectionsOf(page)).toEqual([...OPEN_SECTIONS.slice(0, 2), 'Kepegawaian', ...OPEN_SECTIONS.slice(2)])
    expect(await note(page)).toContain('seluruh OPD · tingkat pimpinan daerah: Gubernur')
    expect(await card(page, 'Jumlah penduduk').first().innerText()).toMatch(
      /12\.881\.374[^]*Belum ada periode pembanding/,
    )
    const percent = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }).format(growth)
    expect(await card(page, 'Anggaran belanja').innerText()).toMatch(
      new RegExp(String.raw`\+${percent}%\s+dibanding Tahun ${before?.[0]}`),
    )
    expect(await card(page, 'Penyerapan anggaran').innerText()).toContain('Tahun berjalan: belum dibandingkan')

    const months = panel(page, MONTHS)
    expect(await months.innerText()).toContain('Belum divalidasi')
    expect(await page.locator('section.panel:has(.panel-watermark)').count()).toBe(1)
    expect(await months.locator('.panel-watermark').count()).toBe(1)
    expect(await panel(page, 'Jumlah penduduk menurut jenis kelamin').innerText()).not.toContain('2026')

    expect(await page.locator('.animate-pulse').count()).toBe(0)
    expect(visit.complaints).toEqual([])
  })

  test('D2 D3: for the public, panels of staff and of months not validated are absent, not empty; a chosen region limits each panel or is said not to', async () => {
    await using asked = await open(null)
    const { page } = asked
    expect(await sectionsOf(page)).toEqual(OPEN_SECTIONS)
    expect(await card(page, 'Jumlah pegawai').count()).toBe(0)
    expect(await page.locator('main').innerText()).not.toMatch(/golongan|belum divalidasi/i)
    expect(await page.getByRole('link', { name: 'Portal untuk masyarakat' }).getAttribute('href')).toBe('/')

    const people = panel(page, 'Jumlah penduduk menurut jenis kelamin')
    await tableOf(people)
    await people.getByRole('button', { name: 'Kabupaten Tangerang' }).click()
    await page.waitForURL((url) => url.searchParams.get('wilayah') === '36.03')
    await settled(page)
    const all = await page.locator('section.panel').all()
    expect(all.length).toBeGreaterThan(12)
    expect(await violations(page)).toEqual([])
    for (const each of all) {
      expect(await each.innerText()).toMatch(/Wilayah:\s+Kabupaten Tangerang|tidak mengikuti saringan Wilayah/)
    }
    const { region } = await product.query<{ region: { education: { schools: { value: string } } } }>(
      '{ region(code: "36.03") { education { schools { value } } } }',
    )
    expect(await card(page, 'Jumlah sekolah').innerText()).toContain(dotted(region.education.schools.value))
    // A rate of kabupaten and kota has a card for one of them, and none for the province.
    expect(await card(page, 'Persentase penduduk miskin').innerText()).toMatch(/6,93%[^]*dibanding Maret 2020/)

    await page.getByRole('button', { name: 'Hapus semua saringan' }).click()
    await settled(page)
    expect(new URL(page.url()).search).toBe('')
    expect(await card(page, 'Persentase penduduk miskin').count()).toBe(0)
    await page.goBack()
    await expect.poll(() => people.innerText()).toContain('Kabupaten Tangerang')
    expect(asked.complaints).toEqual([])
  })
})

describe('D2: panels obey position', () => {
  test('the head of one agency sees its own staff and budget, whatever the address asks; nothing that is not validated', async () => {
    await using visit = await open('kadis.pendidikan', '?opd=000900000000000')
    const { page } = visit
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Dinas Pendidikan dan Kebudayaan')
    expect(await note(page)).toContain(
      'Dindikbud dan unit di bawahnya · tingkat pimpinan perangkat daerah: Kepala Dinas',
    )
    expect(await panel(page, MONTHS).count()).toBe(0)
    expect(await page.locator('.panel-watermark').count()).toBe(0)
    const staff = panel(page, STAFF)
    await staff.getByRole('button', { name: 'Unit kerja' }).click()
    const rows = await tableOf(staff)
    expect(rows.slice(1).map(([name]) => name)).toEqual([
      'Dinas Pendidikan dan Kebudayaan',
      'Balai Pelayanan Pendidikan Non Formal',
      'Jumlah',
    ])
    for (const id of ['kepegawaian', 'anggaran', 'aplikasi', 'pengisian']) {
      expect(await page.locator(`#${id}`).innerText()).not.toMatch(/Dinas Sosial|Dinsos/)
    }
    expect(await page.getByRole('combobox', { name: 'Perangkat daerah' }).count()).toBe(0)
    expect(visit.complaints).toEqual([])
  })
})
