import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsInBothThemes } from './support/axe.ts'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import { settled } from './support/panels.ts'
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

const PHONE = { viewport: { width: 360, height: 780 } } as const

describe('accessibility (WCAG 2.2 AA)', () => {
  test('axe finds nothing in light and dark on a phone: charts, tables, notes, open lists', async () => {
    await using visit = await open('/wilayah/36.03', PHONE)
    const { page } = visit
    expect(await violationsInBothThemes(page)).toEqual([])
    for (const button of await page.getByRole('button', { name: 'Tabel' }).all()) await button.click()
    for (const summary of await page.locator('summary').all()) await summary.click()
    await page.getByText(/^\d+ dari \d+ baris$/).waitFor()
    expect(await violationsInBothThemes(page)).toEqual([])
    await page.getByLabel('Pilih wilayah').click()
    await page.getByRole('option').first().waitFor()
    expect(await violationsInBothThemes(page)).toEqual([])
    expect(visit.complaints).toEqual([])
  })

  test('nothing has to be scrolled sideways at 360 px; D1 on paper: charts on white above their tables, without controls', async () => {
    await using visit = await open('/wilayah/36', PHONE)
    const { page } = visit
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('section.panel table:visible').count()).toBe(5)
    await page.locator('.panel-paper canvas:visible').nth(4).waitFor()
    const controls = ['.panel-chart canvas', 'nav', '.panel button:not(table button)', '[role=combobox]']
    expect(await page.locator(controls.map((each) => `${each}:visible`).join(', ')).count()).toBe(0)
    await page.locator('footer').getByText('Dicetak', { exact: false }).waitFor()
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF')
  })
})

describe('weight and hosts', () => {
  test('the first view needs under 200 kB of compressed script; charts come after', async () => {
    const page = await (await fetch(`${product.url}/`, { headers: { accept: 'text/html' } })).text()
    const addresses = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map((match) => match[1]!)
    expect(addresses.length).toBeGreaterThan(1)
    const scripts = await Promise.all(addresses.map(async (address) => (await fetch(product.url + address)).bytes()))
    const compressed = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0)
    expect(compressed).toBeLessThan(200_000)
    expect(scripts.some((script) => Buffer.from(script).includes('echarts'))).toBe(false)
  })

  test('the content policy allows nothing inline and nothing from elsewhere', async () => {
    const { headers } = await fetch(`${product.url}/wilayah/36.03`, { headers: { accept: 'text/html' } })
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('unsafe-inline')
  })
})
