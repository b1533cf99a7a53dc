import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startExample } from '../federation/support/examples.ts'
import type { RunningExample } from '../federation/support/examples.ts'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import { violations } from './support/axe.ts'
import { signIn } from '../support/sign-in.ts'
import { sharedProduct } from './support/product.ts'
import { askAs, signInWith } from './support/sign-in.ts'

const opened = new AsyncDisposableStack()
let product: Awaited<ReturnType<typeof sharedProduct>>
let browser: TestBrowser
/** The licensing system of the examples, as another agency would run it. */
let service: RunningExample

beforeAll(async () => {
  product = await sharedProduct()
  browser = opened.use(await startBrowser())
  service = opened.use(await startExample('perizinan-typescript', `${product.url}/.well-known/jwks.json`))
}, 300_000)
afterAll(() => opened.disposeAsync())

/** An administrator lets the subgraph answer for a field of ours too. */
async function letsShare(coordinate: string): Promise<void> {
  const { headers } = await signIn(product.url, 'admin')
  const query = `mutation ($coordinate: String!) {
    consentToField(subgraph: "perizinan", coordinate: $coordinate, reason: "Uji coba.") { coordinate }
  }`
  const response = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { coordinate } }),
  })
  expect(await response.json()).toEqual({ data: { consentToField: { coordinate } } })
}

function openAs(username: string, path: string) {
  return browser.visit(product.url + path, { before: (page) => signInWith(page, product.url, username) })
}

/** The editor on a page, its documentation opened. */
async function openEditor(page: Page) {
  await page.goto(`${product.url}/graphiql`)
  await page.getByRole('button', { name: /Documentation Explorer/ }).click()
  const search = page.getByRole('combobox')
  return {
    search: async (text: string) => {
      await search.fill('')
      await search.fill(text)
    },
    /** Comes back to the window, and has the schema of now. */
    comeBack: () =>
      Promise.all([
        page.waitForResponse((response) => response.request().postData()?.includes('IntrospectionQuery') === true),
        page.evaluate('void dispatchEvent(new Event("focus"))'),
      ]),
    run: async (query: string) => {
      await page.locator('.graphiql-query-editor .view-lines').click()
      await page.keyboard.press('Control+A')
      await page.keyboard.insertText(query)
      await page.locator('.graphiql-tab-button', { hasText: /^Permits$/ }).waitFor()
      await page.keyboard.press('Control+Enter')
      const response = page.locator('.graphiql-response', { hasText: 'total' })
      await response.waitFor()
      return response.textContent()
    },
  }
}

test('a producer registers a subgraph and publishes it, walidata lets it in, and the way back asks first', async () => {
  await using owner = await openAs('produsen.sosial', '/graf')
  const { page } = owner
  await page.getByLabel('Nama subgraf').fill('perizinan')
  await page.getByLabel('Alamat layanan').fill(service.url)
  await page.getByLabel('Kontak').fill('dpmptsp@satudata.example')
  await page.getByLabel('Apa yang ditambahkan ke graf').fill('Izin yang dimohonkan (contoh).')
  await page.getByRole('button', { name: 'Daftarkan subgraf' }).click()
  const token = (await page.locator('li', { hasText: /^\s*sdg_/ }).innerText()).trim()
  await page.getByRole('link', { name: 'Buka halaman perizinan' }).click()
  await page.getByLabel('Skema (SDL)').fill(await readFile(service.schema, 'utf8'))
  await page.getByLabel('Tindakan').selectOption('Periksa dan terbitkan')
  await page.getByRole('button', { name: 'Periksa dan terbitkan' }).click()
  await page.getByText('Versi 1 terbit dan menunggu tinjauan.').waitFor()
  // Told once: not after the page is opened again.
  await page.reload()
  await page.getByRole('button', { name: /^Cabut token / }).waitFor()
  expect(await page.content()).not.toContain(token)
  expect(await page.getByRole('button', { name: 'Simpan keputusan' }).count()).toBe(0)
  expect(await violations(page)).toEqual([])
  // The owner has the editor open meanwhile: nothing of it is there yet.
  const editor = await openEditor(page)
  await editor.search('permitSummary')
  await page.getByText('No results found').waitFor()
  await page.keyboard.press('Escape')

  await letsShare('Region.name')
  await using reviewer = await openAs('walidata', '/graf?keadaan=PENDING')
  const other = reviewer.page
  await other.getByRole('link', { name: 'perizinan' }).click()
  await other.getByLabel('Keputusan').selectOption('Terima ke dalam graf')
  await other.getByRole('button', { name: 'Simpan keputusan' }).click()
  await other.getByText('Isian ini wajib diisi.').waitFor()
  await other.getByRole('rowheader', { name: 'Region.name' }).waitFor()
  expect(await violations(other)).toEqual([])
  await other.getByLabel('Tingkat akses').selectOption('Terbuka: untuk semua orang')
  await other.getByRole('button', { name: 'Simpan keputusan' }).click()
  await other.getByRole('dialog').getByText('Terbuka: untuk semua orang.', { exact: false }).waitFor()
  await other.getByRole('dialog').getByRole('button', { name: 'Terima ke dalam graf' }).click()
  await other.getByText('Dalam graf', { exact: true }).waitFor()
  const permits = '{ region(code: "36.03") { permitSummary { __typename } } }'
  await expect.poll(() => product.query(permits).catch(() => null), { timeout: 5_000 }).not.toBeNull()

  // The open editor has it in its documentation when one comes back to it, and runs it.
  await editor.comeBack()
  await editor.search('permitSummary')
  await page.getByRole('option', { name: 'Region.permitSummary' }).click()
  await page.locator('.graphiql-doc-explorer', { hasText: 'PermitSummary!' }).waitFor()
  expect(await editor.run('query Permits { region(code: "36.03") { permitSummary { total } } }')).toMatch(
    /"total":\s*\d/,
  )

  await other.goto(`${product.url}/riwayat-graf`)
  const back = other.getByRole('button', { name: /^Kembali ke graf ini, urutan / })
  await back.first().waitFor()
  expect(await violations(other)).toEqual([])
  await back.first().click()
  const dialog = other.getByRole('dialog')
  await dialog.getByText('langsung berlaku lagi di semua proses', { exact: false }).waitFor()
  expect(await violations(other)).toEqual([])
  await dialog.getByLabel('Alasan').fill('Mencoba jalan kembali.')
  await dialog.getByRole('button', { name: 'Kembali ke graf ini' }).click()
  await other.getByText('Kembali ke graf sebelumnya').first().waitFor()
  await expect.poll(() => product.query(permits).catch(() => null), { timeout: 5_000 }).toBeNull()

  // What the editor asked is counted, and drawn on its page.
  type Health = { readonly subgraph: { readonly health: { readonly calls: number } } }
  const counted = () => askAs<Health>(other, '{ subgraph(name: "perizinan") { health { calls } } }')
  await expect.poll(async () => (await counted()).subgraph.health.calls, { timeout: 5_000 }).toBeGreaterThan(0)
  await other.goto(`${product.url}/graf/perizinan`)
  await other.getByRole('img', { name: /^Rata-rata lama menjawab per jam .* panggilan, 0 gagal/ }).waitFor()
  expect(await violations(other)).toEqual([])
  expect([...owner.complaints, ...reviewer.complaints]).toEqual([])
})
