import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import { violations } from './support/axe.ts'
import { sharedProduct } from './support/product.ts'

const opened = new AsyncDisposableStack()
let product: Awaited<ReturnType<typeof sharedProduct>>
let browser: TestBrowser

beforeAll(async () => {
  product = await sharedProduct()
  browser = opened.use(await startBrowser())
}, 300_000)

afterAll(() => opened.disposeAsync())

const results = (page: Page) => page.getByRole('region', { name: 'Hasil pencarian' })

/** Waits until the page says that so many datasets were found. */
const says = (page: Page, count: string) => results(page).getByText(`${count} dataset`, { exact: true }).waitFor()

const titles = (page: Page) => results(page).locator('li a[href^="/data/"]').allInnerTexts()

/** How many datasets the graph finds for the public. */
async function count(search: object): Promise<string> {
  const { datasets } = await product.query<{ datasets: { totalCount: number } }>(
    'query ($search: DatasetSearch) { datasets(search: $search, first: 0) { totalCount } }',
    { search },
  )
  return String(datasets.totalCount)
}

const hasFocus = async (target: Locator) => (await target.and(target.page().locator(':focus')).count()) === 1

/** Goes on with the tabulator until something has the focus. */
async function tabTo(target: Locator): Promise<void> {
  const page = target.page()
  for (let steps = 0; steps < 120; steps += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The tabulator does not reach ${String(target)}.`)
}

describe('the catalogue', () => {
  test('B4 B6: a citizen finds the population by keyboard, misspelt, narrows it, and a link opens the same elsewhere', async () => {
    const typed = 'jumlah pendudk menurut jenis kelamin'
    const all = await count({})
    await using visit = await browser.visit(`${product.url}/data`)
    const { page } = visit
    await says(page, all)
    await tabTo(page.getByRole('searchbox', { name: 'Kata kunci' }))
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
    await page.getByText('Mungkin maksud Anda').waitFor()
    expect(await page.getByRole('button', { name: typed.replace('pendudk', 'penduduk'), exact: true }).count()).toBe(1)
    const before = await titles(page)
    expect(before[0]).toMatch(/^Jumlah Penduduk Menurut Jenis Kelamin/)

    const year = page.getByRole('checkbox', { name: /^2024, / })
    await tabTo(year)
    await page.keyboard.press('Space')
    await says(page, await count({ keyword: typed, years: [2024] }))
    expect(page.url()).toContain('tahun=2024')
    // What was ticked keeps the focus, so that the next step begins here.
    expect(await hasFocus(year)).toBe(true)
    // Results stand back while others are on the way.
    await page.locator('section[aria-busy="false"]', { has: page.getByRole('listitem') }).waitFor()
    expect(await violations(page)).toEqual([])

    await using elsewhere = await browser.visit(page.url())
    await elsewhere.page.getByRole('button', { name: 'Hapus filter Tahun: 2024' }).waitFor()
    expect(await titles(elsewhere.page)).toEqual(await titles(page))

    await page.goBack()
    await says(page, await count({ keyword: typed }))
    expect(await titles(page)).toEqual(before)
    await page.getByRole('button', { name: 'Atur ulang' }).first().click()
    await says(page, all)
    expect(page.url()).toMatch(/\/data$/)
    expect([...visit.complaints, ...elsewhere.complaints]).toEqual([])
  })

  test('B6: urusan, producer, region and year are put in force by "Filter", on a phone too, and nothing found says what to do', async () => {
    await using visit = await browser.visit(`${product.url}/data`, { viewport: { width: 360, height: 800 } })
    const { page } = visit
    await says(page, await count({}))
    await page.getByLabel('Kategori urusan/bidang').first().selectOption({ value: '1.01' })
    await page.getByLabel('Tahun').first().selectOption({ value: '2018' })
    expect(page.url()).not.toContain('urusan')
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await says(page, '4')
    expect(page.url()).toMatch(/urusan=1\.01&tahun=2018/)
    await page.getByRole('button', { name: 'Persempit hasil' }).click()
    await page.getByRole('checkbox', { name: /^guru, 1 / }).click()
    await says(page, '1')
    expect(await titles(page)).toEqual([expect.stringMatching(/^Jumlah Guru/)])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)

    await page.getByRole('searchbox').fill('zzzyx')
    await page.keyboard.press('Enter')
    await page.getByText('Tidak ada dataset yang cocok.').waitFor()
    expect(await violations(page)).toEqual([])
    expect(visit.complaints).toEqual([])
  })
})
