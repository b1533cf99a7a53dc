import * as client from 'openid-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import type { Visit } from '../support/visits.ts'
import { sampleGround } from '../support/region.ts'
import { violations, violationsInBothThemes } from './support/axe.ts'
import { ready } from './support/panels.ts'
import { takePicture } from './support/pictures.ts'
import { startProduct } from './support/product.ts'
import type { Product } from './support/product.ts'
import {
  PASSWORD,
  addApp,
  askAs,
  codeOf,
  enter,
  holdPasskeys,
  mailTo,
  signInWith,
  signOut,
  signedInAs,
} from './support/sign-in.ts'

const opened = new AsyncDisposableStack()
let product: Product
let browser: TestBrowser

beforeAll(async () => {
  const sample = opened.use(await sampleGround())
  const place = { DATABASE_URL: sample.url, DATA_DIR: sample.folder }
  product = opened.use(await startProduct({ ...place, SECOND_FACTOR: 'required', PSE_NUMBER: '647' }))
  browser = opened.use(await startBrowser())
}, 300_000)

afterAll(() => opened.disposeAsync())

const open = (path: string, look?: Parameters<TestBrowser['visit']>[1]) => browser.visit(product.url + path, look)
/** Opens an address as somebody whose signing in is not what is looked at. */
const openAs = (username: string, path: string) =>
  open(path, { before: (page) => signInWith(page, product.url, username) })
const NOTE = 'Anda melihat: '
const EDUCATION = 'Produsen Data Pendidikan (contoh)'

describe('signing in and out', () => {
  test('B1 B2 B25 D3: the button in the header leads in, back to the page, to the tiers of the position, and out again', async () => {
    await using visit = await open('/organisasi/000400000000000')
    const { page } = visit
    const note = page.locator('p', { hasText: NOTE })
    expect(await note.innerText()).toContain('seperti yang dilihat masyarakat umum')
    await page.getByRole('link', { name: 'LOGIN DATA PRODUSEN' }).click()
    await page.getByText('TERDAFTAR SISTEM ELEKTRONIK NOMOR: 647').waitFor()
    await page.getByRole('button', { name: /^produsen\.pendidikan/ }).click()
    await page.getByRole('button', { name: 'Login', exact: true }).click()
    await signedInAs(page, EDUCATION)
    await expect.poll(() => new URL(page.url()).pathname).toBe('/organisasi/000400000000000')
    await expect.poll(() => note.innerText()).toContain('data terbuka dan terbatas yang sudah divalidasi')
    expect(await note.innerText()).toContain('data tertutup yang sudah divalidasi milik Dindikbud')

    // Nothing in the page could be stolen by a script.
    const kept = '[document.cookie, ...Object.keys({ ...localStorage, ...sessionStorage })]'
    expect(await page.evaluate(kept)).toEqual(['', 'vue-router:scroll'])
    await signOut(page)
    await expect.poll(() => note.innerText()).toContain('seperti yang dilihat masyarakat umum')
    expect(visit.complaints).toEqual([])
  })

  test('S1: signing out in one tab takes the figures out of the others', async () => {
    await using visit = await openAs('produsen.sosial', '/tentang')
    const { page } = visit
    const other = await page.context().newPage()
    await other.goto(`${product.url}/wilayah/36`)
    await signedInAs(other, 'Produsen Data Sosial (contoh)')
    await signOut(page)
    await other.getByRole('link', { name: 'LOGIN DATA PRODUSEN' }).waitFor()
    await expect
      .poll(() => other.locator('p', { hasText: NOTE }).innerText())
      .toContain('seperti yang dilihat masyarakat umum')
  })

  test('B2: a wrong password and an unknown user name get the same words; what was typed can be looked at', async () => {
    await using visit = await open('/masuk')
    const { page } = visit
    const said: string[] = []
    for (const username of ['bkd', 'tidak.ada']) {
      await page.reload()
      await enter(page, username, 'bukan password ini')
      said.push(await page.getByRole('alert').locator('p').first().innerText())
    }
    expect(new Set(said).size).toBe(1)
    expect(said[0]).toMatch(/salah/)
    expect(await page.getByLabel('Password', { exact: true }).getAttribute('type')).toBe('password')
    await page.getByRole('button', { name: 'Tampilkan password' }).click()
    expect(await page.getByLabel('Password', { exact: true }).getAttribute('type')).toBe('text')
  })

  test('B2: who guesses waits, and sees how long', async () => {
    await using visit = await open('/masuk')
    const { page } = visit
    const waiting = page.getByRole('timer')
    for (let guess = 1; guess <= 20 && !(await waiting.isVisible()); guess += 1) {
      const answered = page.waitForResponse((response) => response.url().endsWith('/sso/session'))
      await enter(page, 'penebak', `tebakan nomor ${guess}`)
      await answered
      await page.getByRole('alert').filter({ hasText: 'Kode:' }).waitFor()
    }
    expect(await waiting.innerText()).toMatch(/^Silakan coba lagi dalam \d+:\d\d\.$/)
    expect(await page.getByRole('button', { name: 'Login', exact: true }).isDisabled()).toBe(true)
  })

  test('S1: after signing in the reader stays at this address, whatever the link said', async () => {
    await using visit = await open('/favicon.svg')
    const { page } = visit
    for (const link of ['//jahat.example', 'https://jahat.example', '/%5Cjahat.example']) {
      await page.context().clearCookies()
      await page.goto(`${product.url}/masuk?lanjut=${link}`)
      await enter(page, 'bkd')
      await signedInAs(page, 'Pegawai BKD (contoh)')
      expect({ link, origin: new URL(page.url()).origin }).toEqual({ link, origin: product.url })
    }
  })

  test('with the keyboard alone: to the form, in, to the menu, and out', async () => {
    await using visit = await open('/masuk')
    const { page } = visit
    await page.getByText('Akun peragaan').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('bkd')
    await page.keyboard.press('Tab')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    const menu = page.getByRole('button', { name: 'Akun Pegawai BKD (contoh)' })
    await menu.waitFor()
    await menu.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Profil')
    await page.keyboard.press('Escape')
    expect(await menu.getAttribute('aria-expanded')).toBe('false')
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Akun Pegawai BKD (contoh)')
    await page.keyboard.press('Enter')
    for (let at = 0; at < 10; at += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate('document.activeElement.textContent.trim()')) === 'Keluar') break
    }
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'LOGIN DATA PRODUSEN' }).waitFor()
  })
})

describe('the second factor', () => {
  test('a leader without one sets it up before seeing anything, and signs in with its codes and the recovery codes', async () => {
    await using visit = await open('/masuk')
    const { page } = visit
    await enter(page, 'gubernur')
    await page.getByRole('heading', { level: 1, name: 'Pasang pengaman kedua' }).waitFor()
    expect(await violations(page)).toEqual([])
    const { secret, recoveryCodes } = await addApp(page)
    expect(recoveryCodes.length).toBeGreaterThanOrEqual(8)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Selesai, lanjutkan' }).click()
    await signedInAs(page, 'Gubernur (contoh)')
    await signOut(page)

    await page.getByRole('link', { name: 'LOGIN DATA PRODUSEN' }).click()
    await enter(page, 'gubernur')
    await page.getByRole('heading', { level: 1, name: 'Langkah kedua' }).waitFor()
    expect(await violations(page)).toEqual([])
    // In the middle of it the page is loaded again: the password is not asked for twice.
    await page.reload()
    await page.getByLabel('Kode 6 angka').fill(codeOf(secret, 1))
    await page.getByRole('button', { name: 'Kirim' }).click()
    await signedInAs(page, 'Gubernur (contoh)')
    await signOut(page)

    await page.getByRole('link', { name: 'LOGIN DATA PRODUSEN' }).click()
    await enter(page, 'gubernur')
    await page.getByRole('button', { name: 'Pakai kode pemulihan' }).click()
    await page.getByLabel('Kode pemulihan').fill(recoveryCodes[0]!)
    await page.getByRole('button', { name: 'Kirim' }).click()
    await signedInAs(page, 'Gubernur (contoh)')
    await page.goto(`${product.url}/profil`)
    await page.getByText(`Kode pemulihan tersisa: ${recoveryCodes.length - 1}.`).waitFor()
    expect(visit.complaints).toEqual([])
  })

  test('a passkey is added in the profile, signs in alone, and is taken away', async () => {
    await using visit = await open('/masuk?lanjut=/profil', { apart: true })
    const { page } = visit
    await holdPasskeys(page)
    await enter(page, 'produsen.dukcapil')
    await page.getByRole('button', { name: 'Tambah pengaman kedua' }).click()
    await page.getByRole('button', { name: 'Passkey', exact: true }).click()
    await page.getByLabel('Nama passkey').fill('Laptop kantor')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Buat passkey' }).click()
    await page.getByRole('button', { name: 'Kode sudah saya simpan' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Kode sudah saya simpan' }).click()
    await page.getByText('Laptop kantor', { exact: true }).waitFor()
    expect(await violations(page)).toEqual([])
    await signOut(page)

    await page.goto(`${product.url}/masuk?lanjut=/profil`)
    await page.getByRole('button', { name: 'Login dengan passkey' }).click()
    await signedInAs(page, 'Produsen Data Kependudukan (contoh)')
    await page.getByRole('button', { name: 'Hapus Laptop kantor' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click()
    await page.getByText('Belum ada pengaman kedua.').waitFor()
    expect(visit.complaints).toEqual([])
  })
})

describe('the password', () => {
  test('B24: a link comes by mail, works once, and its token leaves the address at once', async () => {
    const address = 'produsen.sosial@satudata.example'
    await using visit = await open('/masuk')
    const { page } = visit
    await page.getByRole('link', { name: 'Lupa password' }).click()
    await page.getByText('Masukkan data email pengelola data yang terdaftar').waitFor()
    await page.getByLabel('Email').fill(address)
    await page.getByRole('button', { name: 'Submit' }).click()
    await page.getByText(`Bila ${address} terdaftar`).waitFor()
    await page.getByRole('button', { name: 'Kembali' }).click()
    await page.waitForURL('**/masuk')

    const link = /http\S+#token=\S+/.exec(await mailTo(product, address))![0]
    await page.goto(link)
    await page.getByRole('heading', { level: 1, name: 'Buat password baru' }).waitFor()
    expect(page.url()).toBe(`${product.url}/atur-sandi`)
    const fresh = 'sawah hijau kali ciujung'
    await page.getByLabel('Password baru', { exact: true }).fill(fresh)
    await page.getByLabel('Ulangi password baru').fill(`${fresh}!`)
    await page.getByRole('button', { name: 'Submit' }).click()
    await page.getByText('Kedua password belum sama.').waitFor()
    await page.getByLabel('Ulangi password baru').fill(fresh)
    await page.getByRole('button', { name: 'Submit' }).click()
    await page.getByRole('button', { name: 'Ke halaman login' }).click()
    await enter(page, 'produsen.sosial', fresh)
    await signedInAs(page, 'Produsen Data Sosial (contoh)')

    await page.goto(link)
    await page.getByLabel('Password baru', { exact: true }).fill(fresh)
    await page.getByLabel('Ulangi password baru').fill(fresh)
    await page.getByRole('button', { name: 'Submit' }).click()
    await page.getByRole('alert').filter({ hasText: 'Kode:' }).waitFor()
  })

  test('it is changed in the profile, and the old one is worth nothing', async () => {
    await using first = await open('/masuk?lanjut=/profil')
    await enter(first.page, 'kadis.pendidikan')
    // Leaders have a second factor here.
    await addApp(first.page)
    await first.page.getByRole('button', { name: 'Selesai, lanjutkan' }).click()
    const fresh = 'gunung karang pagi cerah'
    await first.page.getByLabel('Password sekarang').fill(PASSWORD)
    await first.page.getByLabel('Password baru', { exact: true }).fill(fresh)
    await first.page.getByLabel('Ulangi password baru').fill(fresh)
    await first.page.getByRole('button', { name: 'Ganti password' }).click()
    await first.page.getByText('Password sudah diganti.').waitFor()
    await first.page.reload()
    await signedInAs(first.page, 'Kepala Dinas Pendidikan (contoh)')
    await using second = await open('/masuk')
    await enter(second.page, 'kadis.pendidikan', PASSWORD)
    expect(await second.page.getByRole('alert').filter({ hasText: 'Kode:' }).innerText()).toContain('salah')
  })
})

describe('the profile', () => {
  test('D3: it names the position each right follows from, and ends other sessions', async () => {
    await using elsewhere = await openAs('produsen.pendidikan', '/tentang')
    await signedInAs(elsewhere.page, EDUCATION)
    await using visit = await openAs('produsen.pendidikan', '/profil')
    const { page } = visit
    const rights = page.getByRole('region', { name: 'Hak akses dan alasannya' })
    await rights.getByText('Produsen data').waitFor()
    await rights.getByText('Dinas Pendidikan dan Kebudayaan', { exact: false }).first().waitFor()
    const sessions = page.getByRole('region', { name: 'Sesi login' })
    await sessions.getByText('Sesi ini', { exact: true }).waitFor()
    await sessions.getByRole('button', { name: 'Akhiri semua sesi lain' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Akhiri' }).click()
    await sessions.getByText('1 dari 1 baris').waitFor()
    await elsewhere.page.reload()
    await elsewhere.page.getByRole('link', { name: 'LOGIN DATA PRODUSEN' }).waitFor()
    expect(visit.complaints).toEqual([])
  })

  test('nobody who is not signed in opens it', async () => {
    await using visit = await open('/profil')
    await visit.page.getByText('Masuk dulu untuk membuka halaman ini.').waitFor()
    await visit.page.getByRole('link', { name: 'Ke halaman login' }).click()
    await visit.page.getByLabel('User name').waitFor()
    expect(new URL(visit.page.url()).searchParams.get('lanjut')).toBe('/profil')
  })
})

describe('the editor', () => {
  let visit: Visit
  afterAll(() => visit?.[Symbol.asyncDispose]())

  test('runs an example of six systems, and its picture is the README’s', async () => {
    visit = await open('/graphiql', {
      viewport: { width: 1280, height: 1100 },
      before: (page) => signInWith(page, product.url, 'bkd'),
    })
    const { page } = visit
    await page.getByText('region-profile').first().click()
    await page.locator('.graphiql-tab-button', { hasText: 'RegionProfile' }).last().waitFor()
    await page.getByRole('button', { name: /Execute/ }).click()
    await page.locator('.result-window').getByText('3459706', { exact: false }).first().waitFor()
    await takePicture(page, 'graphiql')
    expect(visit.complaints).toEqual([])
  })

  test('S1: who is signed in needs no password there; its token asks, no cookie does; signing out ends both', async () => {
    const { page } = visit
    await page.getByText('Publik / Public').waitFor()
    await page.getByRole('button', { name: 'Masuk / Sign in' }).click()
    await page.locator('.account', { hasText: 'bkd' }).waitFor()
    expect(page.url()).toBe(`${product.url}/graphiql`)
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toMatch(/token|bearer/i)
    const asked = page.waitForRequest((request) => request.url().endsWith('/graphql'))
    await page.getByRole('button', { name: /Execute query/ }).click()
    const headers = await (await asked).allHeaders()
    expect(headers['authorization']).toMatch(/^Bearer \S{20,}$/)
    expect(headers['cookie']).toBeUndefined()

    await page.getByRole('button', { name: 'Keluar / Sign out' }).click()
    await page.getByText('Publik / Public').waitFor()
    const answer = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: headers['authorization']! },
      body: JSON.stringify({ query: '{ me { username } }' }),
    })
    expect(await answer.text()).toContain('UNAUTHENTICATED')
    await page.goto(`${product.url}/tentang`)
    await page.getByRole('link', { name: 'LOGIN DATA PRODUSEN' }).waitFor()
  })
})

describe('other applications of the region', () => {
  test('S1: one is registered, asks a person for permission on our page, and learns who it is', async () => {
    const callback = 'https://kinerja.example.go.id/masuk'
    const { clientId, clientSecret } = await registeredClient(callback)
    const known = await client.discovery(new URL(`${product.url}/sso`), clientId, clientSecret, undefined, {
      execute: [client.allowInsecureRequests],
    })
    const verifier = client.randomPKCECodeVerifier()
    const state = client.randomState()
    const address = client.buildAuthorizationUrl(known, {
      redirect_uri: callback,
      scope: 'openid profile',
      state,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    })
    await using visit = await open('/favicon.svg')
    const { page } = visit
    await page.goto(address.href)
    await enter(page, 'warga')
    await page.getByText('Aplikasi “Kinerja” (kinerja.example.go.id) meminta izin Anda').waitFor()
    expect(await violations(page)).toEqual([])
    // The application itself is nowhere: where the browser is sent is enough.
    const back = page.waitForRequest((request) => request.url().startsWith(callback))
    await page.getByRole('button', { name: 'Izinkan' }).click()
    const tokens = await client.authorizationCodeGrant(known, new URL((await back).url()), {
      pkceCodeVerifier: verifier,
      expectedState: state,
    })
    const { sub } = tokens.claims()!
    expect(await client.fetchUserInfo(known, tokens.access_token, sub)).toMatchObject({ preferred_username: 'warga' })
  })

  /** A client of the personnel agency that an administrator let in. */
  async function registeredClient(callback: string) {
    await using owner = await openAs('bkd', '/favicon.svg')
    const expiresOn = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10)
    const purpose = 'Masuk sekali untuk sistem kinerja pegawai'
    const input = {
      name: 'Kinerja',
      contact: 'bkd@satudata.example',
      purpose,
      signIn: { redirectUris: [callback] },
      expiresOn,
    }
    const { registerApplication: made } = await askAs<{ registerApplication: { id: string; version: number } }>(
      owner.page,
      'mutation ($input: ApplicationInput!) { registerApplication(organization: "002900000000000", input: $input) { id version } }',
      { input },
    )
    await using administrator = await open('/masuk?lanjut=/profil')
    await enter(administrator.page, 'admin')
    await addApp(administrator.page)
    await administrator.page.getByRole('button', { name: 'Selesai, lanjutkan' }).click()
    await signedInAs(administrator.page, 'Administrator (contoh)')
    await askAs(
      administrator.page,
      'mutation ($id: ID!, $version: Int!) { activateApplication(id: $id, version: $version) { state } }',
      made,
    )
    await owner.page.goto(`${product.url}/aplikasi/${made.id}`)
    await owner.page.getByRole('heading', { level: 1, name: 'Kinerja' }).waitFor()
    await ready(owner.page)
    expect(await violations(owner.page)).toEqual([])
    const { issueClientSecret } = await askAs<{ issueClientSecret: { clientId: string; clientSecret: string } }>(
      owner.page,
      'mutation ($id: ID!) { issueClientSecret(application: $id) { clientId clientSecret } }',
      { id: made.id },
    )
    return issueClientSecret
  }
})

const PHONE = { viewport: { width: 360, height: 780 } } as const

describe('accessibility (WCAG 2.2 AA)', () => {
  test('axe finds nothing in light and dark on a phone, and nothing has to be scrolled sideways', async () => {
    await using visit = await open('/masuk', PHONE)
    const { page } = visit
    const check = async (what: string) => {
      expect({ what, found: await violationsInBothThemes(page) }).toEqual({ what, found: [] })
      const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
      expect({ what, wide: await page.evaluate(wide) }).toEqual({ what, wide: 0 })
    }
    await page.getByText('Akun peragaan').waitFor()
    await page.getByRole('button', { name: 'Login', exact: true }).click()
    await page.getByText('Isian ini wajib diisi.').first().waitFor()
    await check('sign-in')
    await signInWith(page, product.url, 'analis')
    await page.goto(`${product.url}/profil`)
    await page.getByText('Sesi ini', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Tambah pengaman kedua' }).click()
    await page.getByRole('button', { name: 'Aplikasi autentikator' }).click()
    await page.getByRole('img', { name: /Kode QR/ }).waitFor()
    await page.getByRole('button', { name: /^Akun / }).click()
    await check('profile')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('button:visible').count()).toBe(0)
  })
})
