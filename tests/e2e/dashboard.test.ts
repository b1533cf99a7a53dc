import type { Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import type { Visit } from '../support/visits.ts'
import { dotted, panel, ready, settled, tableOf } from './support/panels.ts'
import { sharedProduct } from './support/product.ts'

const opened = new AsyncDisposableStack()
let product: Awaited<ReturnType<typeof sharedProduct>>
let browser: TestBrowser

beforeAll(async () => {
  product = await sharedProduct()
  browser = opened.use(await startBrowser())
}, 300_000)

afterAll(() => opened.disposeAsync())

/** Opens an address of the product and waits for its figures. */
async function open(path: string, options?: Parameters<TestBrowser['visit']>[1]) {
  const visit = await browser.visit(product.url + path, options)
  await settled(visit.page)
  return visit
}

describe('the figures', () => {
  const looked = new Map<string, ReturnType<typeof open>>()
  /** One page of each region for the tests that look, and open tables and notes; who changes more comes last. */
  const profile = (code: string) => {
    const known = looked.get(code) ?? open(`/wilayah/${code}`)
    looked.set(code, known)
    return known
  }
  const banten = () => profile('36')
  const tangerang = () => profile('36.03')
  afterAll(() => Promise.all([...looked.values()].map(async (visit) => (await visit)[Symbol.asyncDispose]())))

  test('Trap (chart bugs): titles come from the data, and every chart is told in words', async () => {
    const { page } = await tangerang()
    const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts()
    expect(titles[0]).toMatch(/^Jumlah penduduk menurut jenis kelamin, Kabupaten Tangerang, Tahun\s2024\sSemester\s2$/)
    expect(titles[1]).toMatch(
      /^Jumlah sekolah menurut jenjang dan status sekolah, Kabupaten Tangerang, 5\sFebruari\s2018$/,
    )
    const told = await Promise.all((await page.getByRole('img').all()).map((chart) => chart.getAttribute('aria-label')))
    expect(told).toHaveLength(5)
    for (const words of told) expect(words).toMatch(/^Grafik batang.*tabel\.$/)
    for (const words of [...titles, ...told]) expect(words).not.toMatch(/undefined|null|NaN|\{/)
  })

  test('D1: the profile of the province has panels from every part of the graph', async () => {
    const visit = await banten()
    const { page } = visit
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Provinsi Banten')
    expect(await page.locator('section.panel').count()).toBe(5)
    expect(await panel(page, 'Jumlah penduduk').getByText('12.881.374').count()).toBeGreaterThan(0)
    expect(await panel(page, 'Jumlah sekolah').getByText('7.362').count()).toBeGreaterThan(0)
    expect(visit.complaints).toEqual([])
  })

  test('B9: the population table agrees with the graph, with dotted thousands and a totals row', async () => {
    interface Part {
      readonly name: string
      readonly population: Record<'male' | 'female' | 'total', { readonly value: string }>
    }
    const parts = 'name population { male { value } female { value } total { value } }'
    const { region } = await product.query<{ region: Part & { children: { nodes: Part[] } } }>(
      `{ region(code: "36") { ${parts} children { nodes { ${parts} } } } }`,
    )
    const row = ({ name, population: { male, female, total } }: Part) => [
      name,
      ...[male, female, total].map(({ value }) => dotted(value)),
    ]
    const visit = await banten()
    const shown = panel(visit.page, 'Jumlah penduduk')
    const [head, ...body] = await tableOf(shown)
    expect(head).toEqual(['Wilayah', 'Laki-laki', 'Perempuan', 'Jumlah'])
    expect(body).toEqual([...region.children.nodes.map(row), row({ ...region, name: 'Jumlah Provinsi Banten' })])
    expect(await shown.locator('caption').innerText()).toBe(await shown.getByRole('heading').innerText())
    expect(visit.complaints).toEqual([])
  })

  test('published figures are shown with all their decimals, computed ones say that they are rounded', async () => {
    const { region } = await product.query<{
      region: { area: { value: string }; population: { density: { value: string } } }
    }>('{ region(code: "36.03") { area { value } population { density { value } } } }')
    expect(region.area.value).toBe('1028.335')
    const visit = await tangerang()
    const shown = panel(visit.page, 'Jumlah penduduk')
    const figure = (label: string) => shown.locator('dl > div', { hasText: label }).locator('dd')
    expect(await figure('Luas wilayah').innerText()).toMatch(/^1\.028,335\s?km²$/)
    expect(await figure('Kepadatan').innerText()).toMatch(/^3\.364,38\s?orang\/km²\s?\(dibulatkan\)/)
    const [whole = '', decimals = ''] = region.population.density.value.split('.')
    expect(await figure('Kepadatan').getAttribute('title')).toBe(`Nilai tepat: ${dotted(whole)},${decimals}`)
  })

  test('B9: a column is sorted by its figures, not by their text', async () => {
    const visit = await banten()
    const shown = panel(visit.page, 'Jumlah penduduk')
    await tableOf(shown)
    await shown.getByRole('columnheader', { name: 'Jumlah' }).getByRole('button').click()
    const rows = await tableOf(shown)
    expect(rows.slice(1, 4).map(([name]) => name)).toEqual([
      'Kabupaten Tangerang',
      'Kota Tangerang',
      'Kabupaten Serang',
    ])
    expect(await shown.getByRole('columnheader', { name: 'Jumlah' }).getAttribute('aria-sort')).toBe('descending')
  })

  test('E1 E2: schools by level in the declared order, state and private adding up, as the graph says', async () => {
    const { region } = await product.query<{ region: { education: { byLevel: Record<string, { value: string }>[] } } }>(
      '{ region(code: "36.03") { education { byLevel { public: schools(status: PUBLIC) { value } private: schools(status: PRIVATE) { value } schools { value } } } } }',
    )
    const visit = await tangerang()
    const rows = await tableOf(panel(visit.page, 'Jumlah sekolah'))
    expect(rows.map(([name]) => name)).toEqual(['Jenjang', 'SD', 'SMP', 'SMA', 'SMK', 'SLB', 'Jumlah'])
    expect(rows.slice(1, 6).map((cells) => cells.slice(1))).toEqual(
      region.education.byLevel.map((each) =>
        ['public', 'private', 'schools'].map((key) => dotted(each[key]?.value ?? '')),
      ),
    )
    expect(rows.at(-1)).toEqual(['Jumlah', '877', '848', '1.725'])
  })

  test('Trap (implausible pupils): the ratio is shown, marked "perlu verifikasi" and explained', async () => {
    const visit = await tangerang()
    const shown = panel(visit.page, 'Jumlah guru dan jumlah peserta didik')
    await shown.getByText('Perlu verifikasi', { exact: false }).first().waitFor()
    await shown.getByText('Rasio ini tidak wajar', { exact: false }).waitFor()
    const rows = await tableOf(shown)
    expect(rows[2]?.slice(0, 2)).toEqual(['SMP', '4.800'])
    await shown.getByText('Catatan sumber dan pemeriksaan').click()
    expect(await shown.locator('details li').count()).toBeGreaterThan(1)
  })

  test('D1: the ranking comes from the statistics, with the chosen region, the province and the average', async () => {
    interface Ranking {
      readonly whole: string
      readonly average: string
      readonly entries: { readonly nodes: { readonly rank: number; readonly region: { readonly name: string } }[] }
    }
    const { ratio } = await product.query<{ ratio: { ranking: Ranking } }>(
      '{ ratio(code: "POPULATION_DENSITY") { ranking(within: "36") { whole average entries { nodes { rank region { name } } } } } }',
    )
    const visit = await tangerang()
    const shown = panel(visit.page, 'Peringkat kabupaten/kota')
    await shown.getByText('Kabupaten Tangerang berada pada peringkat 3 dari 8.').waitFor()
    const rows = await tableOf(shown)
    expect(rows.slice(1, 9).map(([name, rank]) => [name, Number(rank)])).toEqual(
      ratio.ranking.entries.nodes.map(({ region, rank }) => [region.name, rank]),
    )
    const written = (value: string) => value.replace('.', ',').replace(/^\d+/, dotted)
    expect(rows.slice(-2).map((cells) => cells.at(-1))).toEqual([
      written(ratio.ranking.whole),
      written(ratio.ranking.average),
    ])
  })

  test('invented budgets are marked in badge, chart, table and lines', async () => {
    const visit = await tangerang()
    const shown = panel(visit.page, 'Anggaran')
    await shown.getByText('Data contoh (rekaan)', { exact: false }).first().waitFor()
    expect(await shown.getByRole('img').getAttribute('aria-label')).toContain('rekaan')
    await tableOf(shown)
    expect(await shown.locator('caption').first().textContent()).toContain('Data contoh (rekaan)')
    await shown.locator('summary', { hasText: 'Baris anggaran (' }).click()
    await shown.getByText(/^25 dari \d+ baris$/).waitFor()
    expect(await shown.locator('caption').nth(1).textContent()).toContain('data contoh (rekaan)')
    await shown.getByRole('button', { name: 'Tampilkan lagi' }).click()
    await shown.getByText(/^50 dari \d+ baris$/).waitFor()
    expect(visit.complaints).toEqual([])
  })

  test('every panel names source, "data per" date and unit', async () => {
    const visit = await tangerang()
    for (const shown of await visit.page.locator('section.panel').all()) {
      const words = await shown.locator('footer').innerText()
      expect(words).toMatch(/Sumber: \S/)
      expect(words).toMatch(/Data per \d{1,2} [A-Z][a-z]+ \d{4}/)
      expect(words).toMatch(/Satuan: \S/)
    }
  })

  test('D1: another indicator is ranked, and stands in the address', async () => {
    const visit = await tangerang()
    const { page } = visit
    await page.getByLabel('Indikator').click()
    await page.keyboard.type('miskin')
    await page.getByRole('option', { name: 'Persentase penduduk miskin' }).click()
    await panel(page, 'Peringkat kabupaten/kota menurut persentase penduduk miskin')
      .getByText('Badan Pusat Statistik', { exact: false })
      .first()
      .waitFor()
    await page.waitForURL('**/wilayah/36.03?peringkat=POVERTY_RATE')
    expect(visit.complaints).toEqual([])
  })

  test('E2: the table leads on by keyboard, and the way back works', async () => {
    const visit = await banten()
    const { page } = visit
    const shown = panel(page, 'Jumlah penduduk')
    await shown.getByRole('button', { name: 'Tabel' }).focus()
    await page.keyboard.press('Enter')
    await shown.getByRole('link', { name: 'Kabupaten Lebak' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Kabupaten Lebak' }).waitFor()
    await ready(page)
    await page.getByRole('navigation', { name: 'Letak wilayah' }).getByRole('link', { name: 'Provinsi Banten' }).click()
    await page.getByRole('heading', { level: 1, name: 'Provinsi Banten' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Kabupaten Lebak' }).waitFor()
    expect(visit.complaints).toEqual([])
  })

  test('E2: a bar of the province leads to its kabupaten', async () => {
    const { page } = await banten()
    await page.getByRole('navigation', { name: 'Letak wilayah' }).getByRole('link', { name: 'Provinsi Banten' }).click()
    await page.getByRole('heading', { level: 1, name: 'Provinsi Banten' }).waitFor()
    const shown = panel(page, 'Jumlah penduduk')
    await shown.getByRole('button', { name: 'Grafik' }).click()
    const chart = shown.getByRole('img')
    await chart.waitFor()
    await ready(page)
    // The third row, left of its middle.
    const box = (await chart.boundingBox())!
    await chart.click({ position: { x: box.width * 0.3, y: 34 + ((box.height - 64) / 8) * 2.5 } })
    await page.getByRole('heading', { level: 1, name: 'Kabupaten Tangerang' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/wilayah/36.03')
  })

  test('Indonesian first; English changes words, numbers and lang, and is remembered', async () => {
    const visit = await tangerang()
    const { page } = visit
    expect(await page.locator('html').getAttribute('lang')).toBe('id')
    await page.getByRole('button', { name: 'EN English' }).click()
    await panel(page, 'Population by sex, Kabupaten Tangerang').getByText('3,459,706').first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.reload()
    await settled(page)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await panel(page, 'Schools').getByText('1,725').first().waitFor()
    expect(visit.complaints).toEqual([])
  })

  test('dark is chosen and remembered, before the first paint', async () => {
    const visit = await tangerang()
    const { page } = visit
    expect(await page.locator('html').getAttribute('class')).toContain('light')
    await page.getByRole('button', { name: 'Dark' }).click()
    // Nothing can be painted before there is a body; what the page looks like by then is what is seen first.
    const watching = await page.addInitScript({
      content: `new MutationObserver((_, observer) => {
        if (document.body === null) return
        globalThis.classAtFirst = document.documentElement.className
        observer.disconnect()
      }).observe(document, { childList: true, subtree: true })`,
    })
    await page.reload()
    expect(await page.evaluate('classAtFirst')).toContain('dark')
    await watching.dispose()
    expect(visit.complaints).toEqual([])
  })
})

describe('the ways through the page', () => {
  test('D1: a region is found by typing, chosen with the keyboard, and has an address of its own', async () => {
    // Here things move, as they do unless a reader asks for the contrary.
    await using visit = await open('/wilayah/36', { moves: true })
    const { page } = visit
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Langsung ke isi')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('combobox')
    await page.keyboard.type('cilegon')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/wilayah/36.72')
    await page.getByRole('heading', { level: 1, name: 'Kota Cilegon' }).waitFor()
    await settled(page)
    expect(await page.title()).toBe('Profil Kota Cilegon · Satu Data')
    expect(visit.complaints).toEqual([])
  })

  test('a region that does not exist is said to be unknown', async () => {
    await using visit = await browser.visit(`${product.url}/wilayah/99.99`)
    await visit.page.getByRole('heading', { level: 1, name: 'Wilayah tidak dikenal' }).waitFor()
    await visit.page.getByText('“99.99”', { exact: false }).waitFor()
    expect(visit.complaints).toEqual([])
  })
})

describe('when something fails', () => {
  let failing = true
  /** A question that is not answered, and one that is answered in part. */
  async function answer(route: Route) {
    const asked = route.request().postData() ?? ''
    if (failing && asked.includes('BudgetPanel')) {
      const extensions = { code: 'SUBGRAPH_UNAVAILABLE', requestId: 'permintaan-1' }
      const errors = [{ message: 'Bagian "planning" sedang tidak menjawab.', path: ['region', 'budget'], extensions }]
      return route.fulfill({ json: { data: { indicator: null, region: null }, errors } })
    }
    if (!asked.includes('SchoolsPanel')) return route.continue()
    const response = await route.fetch()
    const { data } = (await response.json()) as { data: object }
    const extensions = { code: 'SUBGRAPH_UNAVAILABLE' }
    const errors = [{ message: 'Bagian "datasets" sedang tidak menjawab.', path: ['indicator'], extensions }]
    return route.fulfill({ json: { data: { ...data, indicator: null }, errors } })
  }
  let visit: Visit
  beforeAll(async () => {
    visit = await browser.visit(`${product.url}/wilayah/36.03`, { before: (page) => page.route('**/graphql', answer) })
  })
  afterAll(() => visit?.[Symbol.asyncDispose]())

  test('K3: a part that does not answer leaves the rest; the panel tells message, code and request id, and tries again', async () => {
    const { page } = visit
    const broken = panel(page, 'Anggaran belanja')
    await broken.getByText('Bagian "planning" sedang tidak menjawab.').waitFor()
    const words = await broken.innerText()
    expect(words).toContain('SUBGRAPH_UNAVAILABLE')
    expect(words).toContain('permintaan-1')
    await panel(page, 'Jumlah penduduk').getByText('3.459.706').first().waitFor()
    failing = false
    await broken.getByRole('button', { name: 'Coba lagi' }).click()
    await panel(page, 'Anggaran menurut').locator('canvas').waitFor()
  })

  test('K3: what is left of a partial answer is shown, and said to be partial', async () => {
    const shown = panel(visit.page, 'Jumlah sekolah')
    await shown.getByText('Sebagian data tidak tersedia', { exact: false }).waitFor()
    await shown.getByText('1.725').first().waitFor()
    expect(await shown.innerText()).toContain('SUBGRAPH_UNAVAILABLE')
  })
})
