import type { Response, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import { violations } from './support/axe.ts'
import { sharedProduct } from './support/product.ts'

const opened = new AsyncDisposableStack()
let product: Awaited<ReturnType<typeof sharedProduct>>
let browser: TestBrowser
beforeAll(async () => {
  product = await sharedProduct()
  browser = opened.use(await startBrowser())
}, 300_000)
afterAll(() => opened.disposeAsync())

const eventOf = (id: string) => `event: next\ndata: {"data":{"dataVersionChanged":{"id":"${id}"}}}\n\n`

test('a page asks for its figures again when a release lands, says so, and stays as it is otherwise', async () => {
  const asked: string[] = []
  const known: unknown[] = []
  /** What the stream tells, one connection after the other. */
  const told = [eventOf('a'), eventOf('a'), eventOf('b')]
  const answer = async (route: Route) => {
    const request = route.request()
    const { operationName, variables } = request.postDataJSON() as {
      operationName: string
      variables: { since?: string }
    }
    if (request.headers()['accept'] !== 'text/event-stream') {
      asked.push(operationName)
      return route.continue()
    }
    known.push(variables.since)
    const body = told.shift()
    if (body !== undefined) return route.fulfill({ contentType: 'text/event-stream; charset=utf-8', body })
    return undefined
  }
  await using visit = await browser.visit(`${product.url}/grup`, { before: (page) => page.route('**/graphql', answer) })
  const { page } = visit
  await page
    .getByRole('link', { name: /Sektor Pemerintahan/ })
    .first()
    .waitFor()
  await expect.poll(() => known.length).toBe(2)
  const before = asked.length
  await page.getByText('Data baru dirilis', { exact: false }).waitFor({ timeout: 30_000 })
  expect(await violations(page)).toEqual([])
  expect(asked.length).toBeGreaterThan(before)
  expect(asked.slice(before)).toContain('Groups')
  // It comes back with what it knows, so that nothing is missed and nothing is told twice.
  await expect.poll(() => known.slice(0, 4)).toEqual(['', 'a', 'a', 'b'])
  expect(visit.complaints).toEqual([])
})

test('the stream of the product itself is open and says which state the reader sees', async () => {
  let opens: Promise<Response> | undefined
  await using visit = await browser.visit(`${product.url}/grup`, {
    before: async (page) => {
      opens = page.waitForResponse((answer) => answer.request().headers()['accept'] === 'text/event-stream')
    },
  })
  const response = (await opens)!
  expect([response.status(), response.headers()['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8'])
  const { dataVersion } = await product.query<{ dataVersion: { id: string } }>('{ dataVersion { id } }')
  expect(dataVersion.id).toMatch(/^[0-9a-f]{32}$/)
  expect(visit.complaints).toEqual([])
})
