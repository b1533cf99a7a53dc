import { appendFile, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Environment variable with the folder in which the tests of a run note what they have checked. */
export const SEEN = 'SATUDATA_TEST_SEEN'

/** What the tests of a run have checked for accessibility. */
export interface Seen {
  /** Names of components that stood on a page in which axe found nothing. */
  readonly components: ReadonlySet<string>
  /** Files of tests that have checked pages: "sign-in.test.ts". */
  readonly files: ReadonlySet<string>
}

/** Notes the components that stand on a page, or in one part of it, in which nothing was found. */
export async function noteSeen(page: Page, within = 'html'): Promise<void> {
  const folder = process.env[SEEN]
  if (folder === undefined) return
  const components: string[] = await page.evaluate(`(${MOUNTED})(${JSON.stringify(within)})`)
  if (components.length === 0)
    throw new Error('No component of Vue is found on the page: does the walk still know its insides?')
  await appendFile(join(folder, basename(expect.getState().testPath ?? '')), `${components.join('\n')}\n`)
}

/** What was noted in this run; undefined where no browser test has run. */
export async function everythingSeen(): Promise<Seen | undefined> {
  const folder = process.env[SEEN]
  if (folder === undefined) return undefined
  const files = await readdir(folder)
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return { components: new Set(texts.flatMap((text) => text.split('\n')).filter(Boolean)), files: new Set(files) }
}

/** Names of all components mounted below #app in one part of the page, what is teleported elsewhere included. The compiler leaves the names in, in production too. */
const MOUNTED = `(within) => {
  const names = new Set()
  const part = document.querySelector(within)
  const walk = (node) => {
    if (node === null || typeof node !== 'object') return
    if (Array.isArray(node)) return node.forEach(walk)
    if (node.component) {
      const { __name, name } = node.component.type
      if ((__name ?? name) && part.contains(node.component.subTree.el)) names.add(__name ?? name)
      walk(node.component.subTree)
    }
    walk(node.suspense?.activeBranch)
    if (Array.isArray(node.children)) walk(node.children)
  }
  walk(document.querySelector('#app')?._vnode)
  return [...names]
}`
