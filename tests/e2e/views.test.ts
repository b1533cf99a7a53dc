import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import { violations } from './support/axe.ts'
import { sharedProduct } from './support/product.ts'
import { askAs, signInWith } from './support/sign-in.ts'

const opened = new AsyncDisposableStack()
let product: Awaited<ReturnType<typeof sharedProduct>>
let browser: TestBrowser
beforeAll(async () => {
  product = await sharedProduct()
  browser = opened.use(await startBrowser())
}, 300_000)
afterAll(() => opened.disposeAsync())

test('a leader saves a view, finds it in the list, renames it by keyboard, opens and deletes it', async () => {
  await using visit = await browser.visit(`${product.url}/dasbor?tahun=2024`, {
    viewport: { width: 360, height: 780 },
    before: (page) => signInWith(page, product.url, 'sekda'),
  })
  const { page } = visit
  await page.getByRole('button', { name: 'Simpan tampilan' }).click()
  await page.getByRole('textbox', { name: 'Nama tampilan' }).fill('Rapat Senin')
  await page.keyboard.press('Enter')
  await page.getByText('Tampilan “Rapat Senin” tersimpan.').waitFor()
  await askAs(page, 'mutation { saveView(name: "Disematkan", address: "/jelajah?per=2026-11-22T03:00:00Z") { id } }')

  await page.getByRole('link', { name: 'Lihat tampilan tersimpan' }).click()
  await page.getByRole('heading', { name: 'Tampilan tersimpan' }).waitFor()
  const card = page.getByRole('listitem').filter({ hasText: 'Rapat Senin' })
  expect(await card.innerText()).toContain('terbaru')
  expect(await page.getByRole('listitem').filter({ hasText: 'Disematkan' }).innerText()).toContain('disematkan per 22')
  expect(await violations(page)).toEqual([])

  await card.getByRole('button', { name: 'Ganti nama tampilan Rapat Senin' }).press('Enter')
  await page.getByRole('textbox', { name: 'Nama tampilan' }).fill('Disematkan')
  await page.keyboard.press('Enter')
  await page.getByText('Tampilan bernama "Disematkan" sudah ada', { exact: false }).waitFor()
  await page.getByRole('textbox', { name: 'Nama tampilan' }).fill('Rapat Selasa')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Rapat Selasa' }).click()
  await expect.poll(() => page.url()).toBe(`${product.url}/dasbor?tahun=2024`)

  await page.goto(`${product.url}/tampilan`)
  await page.getByRole('button', { name: 'Hapus tampilan Rapat Selasa' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click()
  await expect.poll(() => page.getByRole('link', { name: 'Rapat Selasa' }).count()).toBe(0)
  expect(visit.complaints).toEqual([])
})

test('operations go out by their hash, and by their text when the gateway was updated meanwhile', async () => {
  const bodies: { query?: string; extensions?: object }[] = []
  await using visit = await browser.visit(`${product.url}/grup`, {
    before: async (page) =>
      page.on('request', (request) => {
        if (request.url().endsWith('/graphql')) bodies.push(request.postDataJSON() as { query?: string })
      }),
  })
  const { page } = visit
  await page
    .getByRole('link', { name: /Sektor Pemerintahan/ })
    .first()
    .waitFor()
  expect(bodies.length).toBeGreaterThan(0)
  expect(bodies.filter(({ query }) => query !== undefined)).toEqual([])

  // The gateway that answers next was built from other sources.
  await page.route('**/graphql', (route) => {
    const body = route.request().postDataJSON() as { documentId?: string }
    if (body.documentId === undefined) return route.continue()
    return route.continue({ postData: JSON.stringify({ ...body, documentId: `sha256:${'0'.repeat(64)}` }) })
  })
  await page.reload()
  await page
    .getByRole('link', { name: /Sektor Pemerintahan/ })
    .first()
    .waitFor()
  expect(bodies.some(({ query }) => query?.includes('query Groups') === true)).toBe(true)
})
