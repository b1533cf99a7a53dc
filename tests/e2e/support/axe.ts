import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { noteSeen } from './seen.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Axe itself, in its short form: every page that is loaded compiles it anew. */
const AXE = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** What colours decide, and so is different in dark. */
const BY_THEME = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds against WCAG 2.2 AA and its own advice, on the page or in one part of it (a selector); empty when nothing, and then
 * the components that stand there count as checked.
 */
export async function violations(page: Page, within?: string): Promise<string[]> {
  const found = await run(page, RULES, within)
  if (found.length === 0) await noteSeen(page, within)
  return found
}

/** The same in light; in dark only what it finds about colours, for a page that is looked at in light too. */
export async function violationsAsShown(page: Page): Promise<string[]> {
  const dark = await page.evaluate<boolean>('matchMedia("(prefers-color-scheme: dark)").matches')
  return dark ? run(page, BY_THEME) : violations(page)
}

/** The same, and what it finds about colours once the page is dark. The page is light afterwards. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const light = await violations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await run(page, BY_THEME)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((each) => `dark: ${each}`)]
}

/** Two frames later nothing is on its way from one colour to another any more. */
const STILL = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() =>
  Promise.allSettled(document.getAnimations().filter((each) => each instanceof CSSTransition).map(({ finished }) => finished)))`

async function run(page: Page, rules: readonly string[], within?: string): Promise<string[]> {
  await page.evaluate(STILL)
  // Evaluated by the debugger: the page's content policy forbids scripts that are not its own.
  if (!(await page.evaluate<boolean>('typeof axe === "object"'))) await page.evaluate(AXE)
  const { violations: found }: { violations: Violation[] } = await page.evaluate(
    // What passes is not listed in full: that is half of the work.
    `axe.run(${within === undefined ? 'document' : JSON.stringify(within)}, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
  )
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}
