import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import { violations } from './support/axe.ts'
import { dotted, panel, ready, tableOf } from './support/panels.ts'
import { sharedProduct } from './support/product.ts'

const EDUCATION = '000400000000000'

const opened = new AsyncDisposableStack()
let product: Awaited<ReturnType<typeof sharedProduct>>
let browser: TestBrowser

beforeAll(async () => {
  product = await sharedProduct()
  browser = opened.use(await startBrowser())
}, 300_000)

afterAll(() => opened.disposeAsync())

async function open(path: string) {
  const visit = await browser.visit(product.url + path)
  await ready(visit.page)
  return visit
}

const headings = (page: Page) => page.getByRole('heading', { level: 2 }).allInnerTexts()

describe('the portal', () => {
  /** The front door, for the tests that begin there. */
  let front: Awaited<ReturnType<typeof open>>
  afterAll(() => front?.[Symbol.asyncDispose]())

  test('B1 D5 D6: the front door has the way in for producers, ten sectors with their datasets, and four pillars', async () => {
    interface Counted {
      readonly title?: string
      readonly code?: string
      readonly datasetCount: number
    }
    const { groups, pillars } = await product.query<{ groups: { nodes: Counted[] }; pillars: Counted[] }>(
      '{ groups(kind: SEKTOR, first: 50) { nodes { title datasetCount } } pillars { code datasetCount } }',
    )
    front = await open('/')
    const { page } = front
    expect(await page.getByRole('link', { name: 'LOGIN DATA PRODUSEN' }).count()).toBe(1)
    const cards = (name: string) =>
      page
        .locator('section')
        .filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })
        .getByRole('listitem')
    const sectors = await cards('Sektor').allInnerTexts()
    expect(sectors).toHaveLength(10)
    for (const [at, { title, datasetCount }] of groups.nodes.entries()) {
      expect(sectors[at]).toContain(title)
      expect(sectors[at]).toMatch(new RegExp(`\\b${datasetCount} dataset$`))
    }
    const shown = await cards('Pilar e-Government').allInnerTexts()
    expect(shown.map((text) => text.slice(0, 3))).toEqual(pillars.map(({ code }) => code))
    expect(front.complaints).toEqual([])
  })

  test('B5: the six entries have their wording, and each opens a page of its own', async () => {
    const { page } = front
    const navigation = page.getByRole('navigation', { name: 'Navigasi utama' })
    const entries = ['Beranda', 'Data', 'Publikasi', 'Tentang Kami', 'Kategori urusan/Bidang', 'Periode dan wilayah']
    expect((await navigation.getByRole('link').allInnerTexts()).slice(0, 6)).toEqual(entries)
    const heads = [
      /^Satu Data Provinsi Banten$/,
      /data/i,
      /^Publikasi/,
      /^Tentang Kami$/,
      /^Kategori urusan/,
      /^Periode dan wilayah$/,
    ]
    for (const [at, name] of entries.entries()) {
      await navigation.getByRole('link', { name, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: heads[at]! }).waitFor()
    }
    expect(front.complaints).toEqual([])
  })

  test('R6 D4: a legal product is found by its words, and says what its source leaves open', async () => {
    await using visit = await open('/publikasi')
    const { page } = visit
    await page.getByLabel('Kata kunci').fill('gubernur 2016')
    await page.getByRole('button', { name: 'Cari' }).click()
    await page.getByText('2 dari 2').waitFor()
    const found = page.getByRole('link', { name: /^Peraturan Gubernur Nomor/ })
    expect(await found.allInnerTexts()).toEqual([
      'Peraturan Gubernur Nomor 47 Tahun 2016 tentang Rencana Kerja …',
      'Peraturan Gubernur Nomor 80 Tahun 2016 tentang Rencana Kerja …',
    ])
    await found.first().click()
    await page.waitForURL('**/publikasi/pergub-banten-47-2016')
    await page.getByText('keduanya berdiri sendiri').waitFor()
    expect(visit.complaints).toEqual([])
  })

  test('P1: the page of an organization has its data, its applications with computed counts, and its units', async () => {
    const { organization } = await product.query<{
      organization: { name: string; datasets: { nodes: { title: string }[] }; applicationCounts: { total: number } }
    }>(`{ organization(code: "${EDUCATION}") { name datasets { nodes { title } } applicationCounts { total } } }`)
    await using visit = await open(`/organisasi/${EDUCATION}`)
    const { page } = visit
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(organization.name)
    for (const { title } of organization.datasets.nodes)
      expect(await page.getByRole('link', { name: title }).count()).toBe(1)
    await page.getByText(`${organization.applicationCounts.total} tercatat`).waitFor()
    expect(visit.complaints).toEqual([])
  })
})

describe('budget and performance', () => {
  test('M1 U2: from an organization to its programme, activity, line and the packages that spend it', async () => {
    interface Budget {
      readonly budget: { readonly adopted: { readonly value: string }; readonly realised: { readonly value: string } }
    }
    const { programmes } = await product.query<{ programmes: { nodes: (Budget & { code: string; name: string })[] } }>(
      `{ programmes(organization: "${EDUCATION}", year: 2025, first: 200) { nodes { code name budget { adopted { value } realised { value } } } } }`,
    )
    await using visit = await open(`/anggaran?tahun=2025&opd=${EDUCATION}`)
    const { page } = visit
    const shown = panel(page, 'Anggaran dan realisasi program')
    const [, ...rows] = await tableOf(shown)
    expect(rows.map((cells) => cells.slice(0, 3))).toEqual(
      programmes.nodes.map(({ code, name, budget }) => [
        `${code} ${name}`,
        `Rp${dotted(budget.adopted.value)}`,
        `Rp${dotted(budget.realised.value)}`,
      ]),
    )
    expect(await violations(page)).toEqual([])
    await shown.getByRole('button', { name: '1.01.02 Program Pengelolaan Pendidikan' }).click()
    await ready(page)
    const activities = panel(page, 'Anggaran dan realisasi kegiatan')
    await tableOf(activities)
    expect(await violations(page)).toEqual([])
    await activities.getByRole('button', { name: /^1\.01\.02\.1\.01 / }).click()
    await ready(page)
    const lines = panel(page, 'Baris belanja kegiatan')
    await tableOf(lines)
    expect(await violations(page)).toEqual([])
    await lines.getByRole('rowheader').getByRole('button').first().click()
    await ready(page)
    expect((await headings(page)).join('\n')).toMatch(/Dari rencana ke anggaran[^]*triwulan[^]*Paket pengadaan SiRUP/)
    const chain = await tableOf(panel(page, 'Dari rencana ke anggaran'))
    expect(await violations(page)).toEqual([])
    const steps = chain.slice(1).map(([step]) => step)
    expect([steps[0], steps.at(-2), steps.at(-1)]).toEqual(['RPJMD', 'DPPA', 'Realisasi'])
    await page.goBack()
    await ready(page)
    expect(await panel(page, 'Baris belanja kegiatan').count()).toBe(1)
    expect(visit.complaints).toEqual([])
  })
})
