import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import type { Visit } from '../support/visits.ts'
import { violationsAsShown } from './support/axe.ts'
import { ready } from './support/panels.ts'
import { takePictureOf } from './support/pictures.ts'
import { sharedProduct } from './support/product.ts'
import { signInWith } from './support/sign-in.ts'

/** How a page is visited. */
interface Entry {
  /** Its address, with everything it needs. */
  readonly path: string
  /** Who opens it: a demonstration account that may; without one the public. */
  readonly as?: string
  /** Words that stand there once it is whole. */
  readonly shows?: string
  /** Name of its pictures in docs/pictures; without one there is none. */
  readonly name?: string
  /** What its console says, since the address leads nowhere. */
  readonly complaints?: readonly string[]
  /** It is taken in dark too. */
  readonly dark?: boolean
}

/** Every page by its address in dashboard/src/router.ts. A page without an entry is not accepted. */
const PAGES: Readonly<Record<string, Entry>> = {
  '/': { path: '/', name: 'beranda', dark: true },
  '/data': { path: '/data?kata=penduduk', name: 'data' },
  '/data/:id': { path: '/data/penduduk-siak', name: 'data-rincian' },
  '/data/:id/versi': { path: '/data/penduduk-siak/versi', name: 'data-versi' },
  '/publikasi': { path: '/publikasi', name: 'publikasi' },
  '/publikasi/:id': { path: '/publikasi/perpres-39-2019', name: 'publikasi-rincian' },
  '/tentang': { path: '/tentang', name: 'tentang' },
  '/urusan': { path: '/urusan', name: 'urusan' },
  '/periode-wilayah': { path: '/periode-wilayah', name: 'periode-wilayah' },
  '/wilayah/:code': { path: '/wilayah/36.03', name: 'wilayah' },
  '/organisasi': { path: '/organisasi', name: 'organisasi' },
  '/organisasi/:code': { path: '/organisasi/000400000000000', name: 'organisasi-rincian' },
  '/grup': { path: '/grup', name: 'grup' },
  '/grup/:slug': { path: '/grup/sektor-pelayanan', name: 'grup-rincian' },
  '/dasbor': { path: '/dasbor', as: 'gubernur', name: 'dasbor', dark: true },
  '/jelajah': {
    path: '/jelajah?ukuran=EXPECTED_YEARS_OF_SCHOOLING&bentuk=garis&wilayah=36.03&tren=ya',
    as: 'gubernur',
    name: 'jelajah',
    dark: true,
  },
  '/anggaran': { path: '/anggaran', as: 'gubernur', name: 'anggaran' },
  '/tampilan': { path: '/tampilan', as: 'gubernur', name: 'tampilan' },
  '/masuk': { path: '/masuk', name: 'masuk' },
  '/lupa-sandi': { path: '/lupa-sandi', name: 'lupa-sandi' },
  '/atur-sandi': { path: '/atur-sandi#token=x', name: 'atur-sandi' },
  '/profil': { path: '/profil', as: 'gubernur', name: 'profil' },
  // Consent is asked for in the middle of signing in at another application: tests/e2e/sign-in.test.ts goes there.
  '/izin': { path: '/izin', complaints: [expect.stringContaining('404') as string] },
  '/hak-akses': { path: '/hak-akses', as: 'admin', shows: 'Kepala Dinas Sosial (contoh)', name: 'hak-akses' },
  '/hak-akses/tanpa-akun': {
    path: '/hak-akses/tanpa-akun',
    as: 'admin',
    shows: 'Cara memegang',
    name: 'hak-akses-tanpa-akun',
  },
  '/hak-akses/akun': { path: '/hak-akses/akun', as: 'admin', shows: 'kadis.sosial', name: 'hak-akses-akun' },
  '/hak-akses/akun/:id': {
    path: '/hak-akses/akun/0de30000-0000-4000-8000-000000000011',
    as: 'admin',
    shows: 'Hari pertama',
    name: 'hak-akses-akun-rincian',
  },
  '/aplikasi': {
    path: '/aplikasi',
    as: 'produsen.sosial',
    shows: 'Sistem Informasi Bantuan Sosial (contoh)',
    name: 'aplikasi',
  },
  '/aplikasi/perjanjian': {
    path: '/aplikasi/perjanjian',
    as: 'admin',
    shows: '480/001-Diskominfo/2026 (contoh)',
    name: 'aplikasi-perjanjian',
  },
  '/aplikasi/:id': {
    path: '/aplikasi/c1a7c9d2-5a1e-4b63-8a53-3f0f5d1b0001',
    as: 'produsen.sosial',
    shows: 'Belum ada operasi',
    name: 'aplikasi-rincian',
  },
  '/graf': { path: '/graf', as: 'walidata', shows: 'menurut masing-masing field', name: 'graf' },
  '/graf/:name': { path: '/graf/organizations', as: 'walidata', shows: 'Versi 1', name: 'graf-rincian' },
  '/riwayat-graf': { path: '/riwayat-graf', as: 'walidata', shows: 'Berlaku sekarang', name: 'riwayat-graf' },
  '/pemakaian-graf': { path: '/pemakaian-graf', as: 'walidata', shows: 'Dijawab oleh', name: 'pemakaian-graf' },
  '/audit': { path: '/audit', as: 'admin', shows: 'audit.search', name: 'audit' },
  '/perseorangan': { path: '/perseorangan', as: 'produsen.dukcapil', shows: 'Catat dan buka', name: 'perseorangan' },
  '/perseorangan/perbaikan': {
    path: '/perseorangan/perbaikan',
    as: 'produsen.dukcapil',
    shows: 'Permintaan perbaikan',
    name: 'perseorangan-perbaikan',
  },
  '/perseorangan/catatan': {
    path: '/perseorangan/catatan',
    as: 'produsen.dukcapil',
    shows: 'Pembukaan profil',
    name: 'perseorangan-catatan',
  },
  '/:rest(.*)*': { path: '/tidak-ada', name: 'tidak-ada' },
}

const router = await readFile(join(import.meta.dirname, '../../dashboard/src/router.ts'), 'utf8')
const routes = [...router.matchAll(/\{ path: '([^']+)'/g)].map((match) => match[1]!)

test('every page of the router is visited below', () => {
  expect(routes.length).toBeGreaterThan(30)
  expect(Object.keys(PAGES).toSorted()).toEqual(routes.toSorted())
})

/** How a page is looked at, one after the other. */
const LOOKS = [
  { width: 360, height: 780, colorScheme: 'light' },
  { width: 768, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
] as const
type Look = (typeof LOOKS)[number]

const opened = new AsyncDisposableStack()
let product: Awaited<ReturnType<typeof sharedProduct>>
let browser: TestBrowser

/** One page goes to all addresses: its scripts are compiled once. */
let visit: Visit
/** Who is signed in there; '' is nobody. */
let who = ''
/** How the next page is looked at: first as the last one was at its end, so that nothing has to be drawn anew for it. */
let looks: readonly Look[] = LOOKS

beforeAll(async () => {
  product = await sharedProduct()
  browser = opened.use(await startBrowser())
  visit = opened.use(await browser.visit(`${product.url}/favicon.svg`))
  await show(visit.page, LOOKS[0])
}, 300_000)
afterAll(() => opened.disposeAsync())

/** Opens an address as somebody, or as nobody. */
async function open(path: string, username: string): Promise<void> {
  const { page } = visit
  if (username !== who) {
    // What a page still asks must not be answered to somebody else.
    await page.goto(`${product.url}/favicon.svg`)
    await page.context().clearCookies()
    if (username !== '') await signInWith(page, product.url, username)
    who = username
  }
  await page.goto(product.url + path)
  await ready(page)
}

/** Gives a page a width and a theme. */
async function show(page: Page, { width, height, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme })
}

/** Goes down a page and back up: what is loaded when it is seen is there then. */
async function seeAll(page: Page): Promise<void> {
  await page.evaluate(DOWN)
  await ready(page)
}

/** Scrolls by views, each for a moment. */
const DOWN = `(async () => {
  for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
    scrollTo(0, at)
    await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))
  }
  scrollTo(0, 0)
})()`

/** By how much the page is wider than what shows it. */
const TOO_WIDE = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/** The skip link is the first stop of the keyboard and leads into the page, unless that is where the keyboard begins. */
async function enterByKeyboard(page: Page): Promise<boolean> {
  const inside = 'document.querySelector("main").contains(document.activeElement)'
  if (await page.evaluate<boolean>(inside)) return true
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  return page.evaluate<boolean>(inside)
}

/** What is wrong with a page as it is looked at now. */
async function faults(page: Page, look: Look): Promise<string[]> {
  const wide = await page.evaluate<number>(TOO_WIDE)
  const found = wide === 0 ? [] : [`${wide} pixels too wide`]
  // In between the rules find what they find on a phone or on a desktop.
  if (look.width !== 768) found.push(...(await violationsAsShown(page)))
  return found.map((each) => `${look.width} ${look.colorScheme}: ${each}`)
}

describe.each(Object.entries(PAGES))(
  'the page %s',
  (_, { path, as = '', shows, name, complaints = [], dark = false }) => {
    test(
      'has a title and one heading; the keyboard gets into it; axe finds nothing in light and dark; it fits three widths',
      { timeout: 120_000 },
      async () => {
        const { page, complaints: said } = visit
        const before = said.length
        await open(path, as)
        if (shows !== undefined) await page.getByText(shows).first().waitFor()
        expect(await page.title()).toMatch(/\S/)
        expect(await page.locator('h1').count()).toBe(1)
        expect(await enterByKeyboard(page)).toBe(true)
        await seeAll(page)
        const found: string[] = []
        for (const look of looks) {
          // It is looked at like the first already.
          if (look !== looks[0]) {
            await show(page, look)
            await ready(page)
          }
          found.push(...(await faults(page, look)))
          if (name !== undefined && (dark || look.colorScheme === 'light'))
            await takePictureOf(page, pictureOf(name, look))
        }
        looks = looks.toReversed()
        expect(found).toEqual([])
        expect(said.slice(before)).toEqual(complaints)
      },
    )
  },
)

/** "beranda-1440-dark" */
function pictureOf(name: string, { width, colorScheme }: Look): string {
  return `${name}-${width}${colorScheme === 'dark' ? '-dark' : ''}`
}
