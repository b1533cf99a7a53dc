import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { noteSeen } from './seen.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds against WCAG 2.2 AA and its own advice; empty when nothing, and then the page's components count as checked. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger: the page's content policy forbids scripts that are not its own.
  await page.evaluate(axe.source)
  const result: { violations: Violation[] } = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  )
  if (result.violations.length === 0) await noteSeen(page)
  return result.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}
