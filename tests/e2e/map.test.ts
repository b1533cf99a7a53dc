import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import { violations } from './support/axe.ts'
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

/** Opens the map of the population and waits until it is drawn. */
async function openMap(options?: Parameters<TestBrowser['visit']>[1]) {
  const visit = await browser.visit(product.url + MAP, options)
  const panel = visit.page.locator('section.panel', { has: visit.page.locator('canvas') }).first()
  await panel.locator('canvas').waitFor({ timeout: 60_000 })
  return {
    ...visit,
    [Symbol.asyncDispose]: () => visit[Symbol.asyncDispose](),
    panel,
    areas: panel.getByRole('list', { name: /Wilayah pada peta/ }).getByRole('button'),
  }
}

describe('a map without imported boundaries', () => {
  test('has every kabupaten and kota with its figure, by code', async () => {
    const { region } = await product.query<{
      region: { children: { nodes: { name: string; population: { total: { value: string } } }[] } }
    }>('{ region(code: "36") { children { nodes { name population { total { value } } } } } }')
    await using map = await openMap()
    const { panel, areas } = map
    expect((await areas.allInnerTexts()).map((text) => text.trim())).toEqual(
      region.children.nodes.map(({ name, population }) => `${name}: ${dotted(population.total.value)} orang`),
    )
    expect(await panel.getByText('batas wilayah belum diimpor').count()).toBe(1)
    expect(map.complaints).toEqual([])
  })

  test.each(['light', 'dark'] as const)('is reached by keyboard, and axe finds nothing (%s)', async (colorScheme) => {
    await using map = await openMap({ colorScheme, viewport: { width: 360, height: 800 } })
    const { page, areas } = map
    expect(await violations(page)).toEqual([])
    await areas.first().focus()
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
