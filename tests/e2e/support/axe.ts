import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { noteSeen } from './seen.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What colours decide, and so is different in dark. */
const BY_THEME = ['color-contrast', 'link-in-text-block']

/** What axe finds against WCAG 2.2 AA and its own advice; empty when nothing, and then the page's components count as checked. */
export async function violations(page: Page): Promise<string[]> {
  const found = await run(page, RULES)
  if (found.length === 0) await noteSeen(page)
  return found
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

async function run(page: Page, rules: readonly string[]): Promise<string[]> {
  await page.evaluate(STILL)
  // Evaluated by the debugger: the page's content policy forbids scripts that are not its own.
  if (!(await page.evaluate<boolean>('typeof axe === "object"'))) await page.evaluate(axe.source)
  const { violations: found }: { violations: Violation[] } = await page.evaluate(
    // What passes is not listed in full: that is half of the work.
    `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
  )
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}
