import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { everythingSeen } from '../e2e/support/seen.ts'

const root = join(import.meta.dirname, '../..')

const WHAT_TO_DO =
  'no accessibility check; bring it to the screen in a browser test (tests/e2e) and ask for `violations(page)` there. The file ' +
  'needs a <script setup>, by which the compiler names it.'

/** Components that no page shows for longer than a moment, by name, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  ChartFailed: 'stands where the script of a chart could not be loaded',
  ChartWaits: 'stands where a chart will be, until its script is there; it has no content',
  PanelSkeleton: 'holds the place of figures while they are on the way; a page is checked once they are there',
  PickerWaits: 'stands where a list to choose from will be, until its script is there; it has no content',
}

async function filesIn(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true })
  return entries.filter((path) => path.endsWith(ending)).toSorted()
}

const components = (await filesIn('dashboard/src', '.vue')).map((path) => ({ path, name: basename(path, '.vue') }))
const seen = await everythingSeen()

/** Browser tests that check pages, and have not in this run: then nothing can be said. */
const missing: string[] = []
for (const file of await filesIn('tests/e2e', '.test.ts')) {
  const text = await readFile(join(root, 'tests/e2e', file), 'utf8')
  if (text.includes('/axe.ts') && seen?.files.has(file) !== true) missing.push(file)
}

describe('the components of the dashboard', () => {
  test('have names that tell them apart', () => {
    const names = components.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('that need no accessibility check are there', () => {
    const names = components.map(({ name }) => name)
    expect(Object.keys(EXCEPTIONS).filter((name) => !names.includes(name))).toEqual([])
  })

  // Only after all browser tests: part of them does not show all components.
  test.runIf(missing.length === 0)('have each stood on a page in which axe found nothing', () => {
    const unchecked = components.filter(({ name }) => !seen!.components.has(name) && EXCEPTIONS[name] === undefined)
    expect(unchecked.map(({ path }) => `dashboard/src/${path}: ${WHAT_TO_DO}`)).toEqual([])
  })
})
