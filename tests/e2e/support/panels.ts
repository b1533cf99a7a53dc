import type { Locator, Page } from 'playwright-core'

/** The panel whose title begins so. */
export function panel(page: Page, title: string): Locator {
  return page.locator('section.panel', { has: page.getByRole('heading', { level: 2, name: new RegExp(`^${title}`) }) })
}

/** Waits until all five panels have their figures and their charts, and the lists to choose from are there. */
export async function settled(page: Page): Promise<void> {
  await page.locator('section.panel canvas').nth(4).waitFor()
  await page.locator('section.panel[aria-busy="true"]').first().waitFor({ state: 'detached' })
  await page.getByRole('combobox').nth(1).waitFor()
}

/** Waits until a page has its heading and nothing on it is awaited any more. */
export async function ready(page: Page): Promise<void> {
  await page.locator('h1').waitFor()
  const still = await page.evaluate<boolean>(STILL)
  if (!still) throw new Error(`${page.url()} still waits for something.`)
}

/**
 * Resolves to true after some frames in a row in which nothing was awaited: what arrives in one may begin something else in the
 * next. A busy machine draws them slower, and so is waited for longer. To false after a minute.
 */
const STILL = `new Promise((resolve) => {
  const until = performance.now() + 60_000
  let quiet = 0
  const look = () => {
    quiet = document.querySelector('[aria-busy="true"], .animate-pulse') === null ? quiet + 1 : 0
    if (quiet === 4 || performance.now() > until) resolve(quiet === 4)
    else requestAnimationFrame(look)
  }
  look()
})`

/** Texts of a panel's table, row by row; opens it first. */
export async function tableOf(shown: Locator): Promise<string[][]> {
  await shown.getByRole('button', { name: /Tabel|Table/ }).click()
  const rows = await shown.locator('table').first().locator('tr').all()
  return Promise.all(rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map((text) => text.trim())))
}

/** A whole number as Indonesian readers write it. */
export function dotted(value: string | number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, '.')
}
