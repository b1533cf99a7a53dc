import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import type { Visit } from '../support/visits.ts'
import { violations } from './support/axe.ts'
import { sharedProduct } from './support/product.ts'
import { askAs, signInWith } from './support/sign-in.ts'

/** Head of the first invented household; no real person can have such a number. */
const NIK = '3600000101580001'

const opened = new AsyncDisposableStack()
let product: Awaited<ReturnType<typeof sharedProduct>>
let browser: TestBrowser

beforeAll(async () => {
  product = await sharedProduct()
  browser = opened.use(await startBrowser())
}, 300_000)

afterAll(() => opened.disposeAsync())

/** Opens an address as somebody who is signed in. */
function openAs(username: string, path: string): Promise<Visit> {
  return browser.visit(product.url + path, { before: (page) => signInWith(page, product.url, username) })
}

/** One entry of the access review. */
const entryOf = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })

/** Asks the graph with a key, as an application does. */
function askWithKey(key: string): Promise<Response> {
  return fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: '{ region(code: "36") { name } }' }),
  })
}

/** When the keys of the application on the page were last used; null where never. */
async function lastUses(page: Page): Promise<(string | null)[]> {
  const { registeredApplication } = await askAs<{
    registeredApplication: { keys: { nodes: { lastUsedAt: string | null }[] } }
  }>(page, 'query ($id: ID!) { registeredApplication(id: $id) { keys(first: 5) { nodes { lastUsedAt } } } }', {
    id: new URL(page.url()).pathname.split('/').at(-1),
  })
  return registeredApplication.keys.nodes.map(({ lastUsedAt }) => lastUsedAt)
}

describe('the access review', () => {
  test('S3: an administrator finds why the head of Dinas Sosial sees what', async () => {
    await using visit = await openAs('admin', '/wilayah/36')
    const { page } = visit
    await page.getByRole('button', { name: /^Akun / }).click()
    await page.getByRole('link', { name: 'Hak akses' }).click()
    await page.getByLabel('Nama, nama pengguna, atau NIP').fill('kadis.sosial')
    await page.getByRole('button', { name: 'Cari', exact: true }).click()
    await page.getByText('1 dari 1 baris').waitFor()
    const words = await entryOf(page, 'Kepala Dinas Sosial (contoh)').innerText()
    expect(words).toContain('Kepala Dinas Sosial, Dinas Sosial')
    expect(words).toContain('sejak 2 Januari 2024 · SK/CONTOH/0045')
    expect(words).toContain('data tertutup yang sudah divalidasi milik Dinsos')
    expect(words).toContain('Profil perseorangan (person:read)')
    expect(visit.complaints).toEqual([])
  })

  test('S3: an appointment that is ended is gone from the review, and the rules are told as the server words them', async () => {
    await using visit = await openAs('admin', '/hak-akses?peran=ANALYST')
    const { page } = visit
    await page.getByRole('link', { name: 'Akun dan penunjukan Analis (contoh)' }).click()
    await page.getByRole('heading', { name: 'Penunjukan', exact: true }).waitFor()
    await page.getByLabel('Peran', { exact: true }).selectOption('Administrator')
    await page.getByLabel('Alasan').last().fill('Menggantikan rekan yang pindah.')
    await page.getByRole('button', { name: 'Tunjuk' }).click()
    await page.getByText('"analis" tidak memegang jabatan di Walidata hari ini', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Akhiri penunjukan Analis' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Akhiri' }).click()
    await page.getByText('Diakhiri oleh Administrator (contoh)', { exact: false }).waitFor()
    await page.goto(`${product.url}/hak-akses?peran=ANALYST`)
    await page.getByText('Tidak ada akun yang cocok').waitFor()
    expect(visit.complaints).toEqual([])
  })

  test('S2: an account for an employee waits for a second administrator', async () => {
    await using visit = await openAs('admin', '/hak-akses/akun')
    const { page } = visit
    await page.getByLabel('Nama', { exact: true }).fill('Pegawai Baru (contoh)')
    await page.getByLabel('Nama pengguna', { exact: true }).fill('pegawai.baru')
    await page.getByLabel('NIP', { exact: true }).fill('900000000000000099')
    await page.getByRole('button', { name: 'Buat akun' }).click()
    await page.getByText('Akun pegawai.baru sudah dibuat dan menunggu administrator kedua.').waitFor()
    await page.getByRole('link', { name: 'Pegawai Baru (contoh)' }).click()
    await page.getByRole('button', { name: 'Aktifkan akun' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Aktifkan akun' }).click()
    await page.getByText('harus diaktifkan oleh pengelola sistem lain', { exact: false }).waitFor()
    expect(await page.getByText('Menunggu administrator kedua').count()).toBe(1)
  })
})

describe('applications and keys', () => {
  test('A2 A3: registered, activated by somebody else, a key shown once that works, and revoked', async () => {
    await using owner = await openAs('produsen.pendidikan', '/aplikasi')
    const { page } = owner
    await page.getByLabel('Nama aplikasi').fill('Peta Sekolah')
    await page.getByLabel('Kontak').fill('dindikbud@satudata.example')
    await page.getByLabel('Untuk apa datanya dipakai').fill('Menampilkan sekolah pada peta.')
    await page.getByRole('button', { name: 'Daftarkan aplikasi' }).click()
    await page.getByText('Aplikasi Peta Sekolah sudah didaftarkan').waitFor()
    await page.getByRole('link', { name: 'Peta Sekolah' }).click()
    await page.getByText('Kunci dapat dibuat setelah aplikasi ini aktif.').waitFor()

    await using other = await openAs('admin', new URL(page.url()).pathname)
    await other.page.getByRole('button', { name: 'Aktifkan' }).waitFor()
    await other.page.getByText('Instans ini tidak mempunyai kontrak', { exact: false }).waitFor()
    expect(await violations(other.page)).toEqual([])
    await other.page.getByRole('button', { name: 'Aktifkan' }).click()
    await other.page.getByText('Aktif', { exact: true }).waitFor()

    await page.reload()
    await page.getByRole('button', { name: 'Buat kunci' }).click()
    await page.getByLabel('Nama kunci').fill('server uji')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Buat kunci' }).click()
    const key = (await page.locator('li', { hasText: /^\s*sdk_/ }).innerText()).trim()
    expect(await (await askWithKey(key)).json()).toEqual({ data: { region: { name: 'Banten' } } })

    // Told once: not after the page is opened again. By then the operation is counted.
    await expect.poll(() => lastUses(page)).toEqual([expect.any(String)])
    await page.reload()
    await page.getByRole('button', { name: 'Cabut kunci server uji' }).waitFor()
    expect(await page.content()).not.toContain(key)
    await page.getByRole('button', { name: 'Tabel' }).click()
    expect(await page.locator('tfoot td').first().innerText()).toBe('1')
    await page.getByLabel('Kunci', { exact: true }).selectOption({ index: 1 })
    await page
      .getByText(/^1 dari [\d.]+$/)
      .first()
      .waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Ganti kunci server uji' }).click()
    await page.getByRole('heading', { name: 'Ganti kunci “server uji”' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Batal' }).click()
    await page.getByRole('button', { name: 'Cabut kunci server uji' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cabut' }).click()
    await page.getByText('Dicabut', { exact: true }).waitFor()
    await expect.poll(async () => (await askWithKey(key)).status).toBe(401)
    expect([...owner.complaints, ...other.complaints]).toEqual([])
  })

  test('S3: what was done with the key is in the audit log, and so is looking there', async () => {
    await using visit = await openAs('admin', '/audit')
    const { page } = visit
    await page.getByText('Pencarian ini sendiri tercatat').waitFor()
    await page.getByLabel('Tindakan').fill('key.revoke')
    await page.getByLabel('Pelaku', { exact: true }).fill('produsen.pendidikan')
    await page.getByRole('button', { name: 'Cari', exact: true }).click()
    await page.getByText('1 catatan ditampilkan').waitFor()
    await page.getByRole('button', { name: /^Buka rincian/ }).click()
    const entry = page.getByRole('dialog')
    expect(await entry.innerText()).toContain('Produsen Data Pendidikan (contoh)')
    expect(await violations(page)).toEqual([])
    await entry.getByRole('button', { name: 'Semua dari permintaan ini' }).click()
    await page.getByLabel('Tindakan').fill('audit.search')
    await page.getByLabel('Nomor permintaan').fill('')
    await page.getByRole('button', { name: 'Cari', exact: true }).click()
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(2)
    await page.locator('tbody code').filter({ hasNotText: 'audit.search' }).first().waitFor({ state: 'detached' })
    expect(visit.complaints).toEqual([])
  })

  test('who may not see a page finds no way to it, and is told by the server', async () => {
    await using visit = await openAs('warga', '/audit')
    const { page } = visit
    await page.getByText('Halaman ini bukan untuk hak Anda').waitFor()
    await page.getByText('UNAUTHORIZED_FIELD_OR_TYPE', { exact: false }).waitFor()
    await page.getByRole('button', { name: /^Akun / }).click()
    await page.getByRole('link', { name: 'Profil', exact: true }).waitFor()
    for (const name of ['Hak akses', 'Aplikasi dan kunci', 'Jejak audit', 'Profil perseorangan'])
      expect(await page.getByRole('link', { name }).count()).toBe(0)
  })
})

test('a page whose script is gone since a new version was installed is loaded anew', async () => {
  await using visit = await openAs('admin', '/wilayah/36')
  const { page } = visit
  await page.route(/assets\/AuditPage.*\.js/, (route) => route.fulfill({ status: 404 }), { times: 1 })
  await page.getByRole('button', { name: /^Akun / }).click()
  await page.getByRole('link', { name: 'Jejak audit' }).click()
  await page.getByText('Pencarian ini sendiri tercatat').waitFor()
  expect(new URL(page.url()).pathname).toBe('/audit')
})

/** Fills in who, what for and why, and opens the profile. */
async function openProfile(page: Page, purpose: string): Promise<void> {
  await page.getByLabel('NIK').fill(NIK)
  await page.getByLabel('Keperluan').selectOption(purpose)
  await page.getByLabel('Alasan').fill('Permohonan nomor 12/2026 di loket.')
  await page.getByRole('button', { name: 'Catat dan buka' }).click()
  await page.getByRole('heading', { name: 'Identitas' }).waitFor()
}

describe('profiles of persons', () => {
  test('T4: without a purpose nothing is opened; with one it is opened, marked as invented and on record', async () => {
    await using visit = await openAs('produsen.dukcapil', '/perseorangan')
    const { page } = visit
    await page.getByLabel('NIK').fill(NIK)
    await page.getByRole('button', { name: 'Catat dan buka' }).click()
    expect(await page.getByText('Isian ini wajib diisi.').count()).toBe(2)
    await openProfile(page, 'Pelayanan administrasi kependudukan')
    await page.getByText('Bintang Contoh Rekaan').first().waitFor()
    await page.getByText(NIK, { exact: true }).waitFor()
    expect(await page.getByRole('main').innerText()).toMatch(/rekaan/i)
    await page.getByRole('heading', { name: 'Siapa yang melihat data orang ini' }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(page.url()).toBe(`${product.url}/perseorangan`)
    await page.getByRole('link', { name: 'Catatan pembukaan' }).click()
    const row = page.getByRole('row', { name: /Dibuka .*Permohonan nomor 12\/2026 di loket\./ })
    expect(await row.innerText()).toContain('NIK lengkap')
    expect(await page.content()).not.toContain(NIK)
    expect(visit.complaints).toEqual([])
  })

  test('T4: who gives aid sees no NIK, asks for a correction, and the registry accepts it', async () => {
    await using asking = await openAs('produsen.sosial', '/perseorangan')
    await openProfile(asking.page, 'Penilaian kelayakan penerima bantuan')
    await asking.page.getByText(`36${'*'.repeat(14)}`).waitFor()
    expect(await asking.page.content()).not.toContain(NIK)
    await asking.page.getByLabel('Nilai yang seharusnya').fill('Bintang Contoh Benar Rekaan')
    await asking.page.getByLabel('Alasan').fill('Menurut akta kelahiran nomor 7.')
    await asking.page.getByRole('button', { name: 'Kirim permintaan' }).click()
    await asking.page.getByText('Permintaan perbaikan sudah dikirim.').waitFor()

    await using deciding = await openAs('produsen.dukcapil', '/perseorangan/perbaikan')
    const { page } = deciding
    await page.getByRole('button', { name: /^Terima perbaikan Nama/ }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: /^Terima perbaikan Nama/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Terima' }).click()
    await page.getByText('Belum ada isinya.').waitFor()
    await page.goto(`${product.url}/perseorangan/perbaikan?keadaan=ACCEPTED`)
    await page.getByText('Bintang Contoh Benar Rekaan').waitFor()
    expect([...asking.complaints, ...deciding.complaints]).toEqual([])
  })
})
