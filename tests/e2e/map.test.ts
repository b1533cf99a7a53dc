import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import type { Visit } from '../support/visits.ts'
import { violationsInBothThemes } from './support/axe.ts'
import { dotted } from './support/panels.ts'
import { sharedProduct } from './support/product.ts'

const opened = new AsyncDisposableStack()
let product: Awaited<ReturnType<typeof sharedProduct>>
let browser: TestBrowser

beforeAll(async () => {
  product = await sharedProduct()
  browser = opened.use(await startBrowser())
}, 300_000)
afterAll(() => opened.disposeAsync())

const MAP = '/jelajah?ukuran=POPULATION&bentuk=peta'

describe('a map without imported boundaries', () => {
  let map: Visit
  beforeAll(async () => {
    map = await browser.visit(product.url + MAP, { viewport: { width: 360, height: 800 } })
    await shown().locator('canvas').waitFor()
  })
  afterAll(() => map?.[Symbol.asyncDispose]())
  const shown = () => map.page.locator('section.panel', { has: map.page.locator('canvas') }).first()
  const areas = () =>
    shown()
      .getByRole('list', { name: /Wilayah pada peta/ })
      .getByRole('button')

  test('has every kabupaten and kota with its figure, by code', async () => {
    const { region } = await product.query<{
      region: { children: { nodes: { name: string; population: { total: { value: string } } }[] } }
    }>('{ region(code: "36") { children { nodes { name population { total { value } } } } } }')
    expect((await areas().allInnerTexts()).map((text) => text.trim())).toEqual(
      region.children.nodes.map(({ name, population }) => `${name}: ${dotted(population.total.value)} orang`),
    )
    expect(await shown().getByText('batas wilayah belum diimpor').count()).toBe(1)
    expect(map.complaints).toEqual([])
  })

  test('is reached by keyboard on a phone, and axe finds nothing in light and dark', async () => {
    const { page } = map
    expect(await violationsInBothThemes(page)).toEqual([])
    await areas().first().focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    expect(await page.locator(':focus').innerText()).toMatch(/^Kota Serang: 759\.929 orang/)
    // The same is shown at the area itself.
    await page.locator('.chart-tooltip', { hasText: '759.929 orang' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/36\.73/)
    expect(map.complaints).toEqual([])
  })
})
