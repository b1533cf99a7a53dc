import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPage } from '../../gateway/src/pages/build.ts'
import { ownOperations } from '../../gateway/src/pages/operations.ts'
import { EDITOR } from '../../gateway/src/pages/sources.ts'
import { startBrowser } from '../support/browser.ts'
import type { TestBrowser } from '../support/browser.ts'
import { startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { figures, places } from './fixtures/subgraphs.ts'

let folder: string
let started: TestBrowser
let browser: Browser
let graph: TestGateway
beforeAll(async () => {
  const outcome = await buildPage(EDITOR, new AbortController().signal)
  if (outcome.kind === 'FAILED') throw new Error(`The editor cannot be built:\n${outcome.output}`)
  folder = await mkdtemp(join(tmpdir(), 'satudata-editor-'))
  graph = await startGateway({
    transport: 'in-process',
    subgraphs: [places(), figures()],
    pages: { dashboard: join(folder, 'dashboard'), editor: EDITOR.built },
  })
  started = await startBrowser()
  browser = started.browser
})
afterAll(async () => {
  await started?.[Symbol.asyncDispose]()
  await graph?.[Symbol.asyncDispose]()
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
})

test('the editor opens, offers the examples, runs an operation, asks no other host and says nothing on the console', async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  const hosts = new Set<string>()
  const said: string[] = []
  page.on('request', (request) => request.url().startsWith('http') && hosts.add(new URL(request.url()).origin))
  const asked: string[] = []
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return
    const { query } = request.postDataJSON() as { readonly query: string }
    asked.push(query)
  })
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`))

  await page.goto(`${graph.url}/graphiql`)
  await page.getByRole('heading', { name: 'Contoh / Examples' }).waitFor()
  const offered = await page.locator('.examples strong').allTextContents()
  expect(offered).toContain('region-profile')
  // What it asks by itself is what an instance lists by itself.
  const listed = await ownOperations()
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  expect(asked.filter((each) => !listed.includes(each))).toEqual([])
  await page.locator('.examples button', { hasText: 'region-profile' }).click()
  await expect.poll(() => page.locator('.graphiql-query-editor').textContent()).toContain('RegionProfile')

  await page.getByRole('button', { name: 'New tab' }).click()
  await page.locator('.graphiql-query-editor .view-lines').click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('query Place { place(code: "36") { name people } }')
  // The editor reads the name of the operation a moment after the text changed, and shows it on the tab.
  await page.locator('.graphiql-tab-button', { hasText: /^Place$/ }).waitFor({ timeout: 10_000 })
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => page.locator('.graphiql-response').textContent()).toContain('12881374')

  // The schema of the documentation is the caller's own slice.
  await page.getByRole('button', { name: /Documentation Explorer/ }).click()
  await page.getByRole('link', { name: 'Query', exact: true }).first().click()
  await expect.poll(() => page.locator('.graphiql-doc-explorer').textContent()).toContain('echoLong')

  expect([...hosts]).toEqual([graph.url])
  expect(said).toEqual([])
  await page.close()
})

test('the first tab is an example with its variables, at the first visit and after a reload', async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  await page.goto(`${graph.url}/graphiql`)
  for (const visit of ['first', 'second']) {
    await page.locator('.graphiql-query-editor .view-lines').waitFor()
    const asked = page.waitForRequest((request) => request.postDataJSON()?.operationName === 'RegionProfile')
    await page.getByRole('button', { name: /Execute query/ }).click()
    expect({ visit, variables: (await asked).postDataJSON().variables }).toEqual({
      visit,
      variables: { code: '36.03' },
    })
    expect(await page.locator('.graphiql-tab-button').allTextContents()).toEqual(['RegionProfile'])
    await page.reload()
  }

  // What was written instead is there again too.
  await page.getByRole('button', { name: 'Variables' }).click()
  await page.locator('.graphiql-editor-tool .view-lines:visible').click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('{"code":"36.71"}')
  // The editor closes the string and the bracket itself once more.
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Delete')
  // Kept is what stands there now, not what stood there between two keys.
  const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('graphiql:tabState')!).tabs[0].variables)
  await expect.poll(kept, { timeout: 10_000 }).toBe('{"code":"36.71"}')
  await page.reload()
  await page.locator('.graphiql-query-editor .view-lines').waitFor()
  const asked = page.waitForRequest((request) => request.postDataJSON()?.operationName === 'RegionProfile')
  await page.getByRole('button', { name: /Execute query/ }).click()
  expect((await asked).postDataJSON().variables).toEqual({ code: '36.71' })
  await page.close()
})

test('files with a hash in their name are kept for ever, pages are asked for again, and both come compressed', async () => {
  const page = await fetch(`${graph.url}/graphiql`, { headers: { 'accept-encoding': 'br' } })
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const script = /src="([^"]+\.js)"/.exec(await page.text())![1]!
  const asset = await fetch(`${graph.url}${script}`, { headers: { 'accept-encoding': 'br' } })
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(asset.headers.get('content-encoding')).toBe('br')
  expect((await asset.text()).length).toBeGreaterThan(10_000)
})

test('a dashboard that is not built says so instead of failing; addresses outside are not files', async () => {
  const home = await fetch(`${graph.url}/`, { headers: { accept: 'text/html' } })
  expect(home.status).toBe(503)
  expect(await home.text()).toContain('Halaman sedang disiapkan')
  for (const path of [
    '/graphiql/.built',
    '/graphiql/..%2f..%2fpackage.json',
    '/graphiql/assets/none.js',
    '/keys/jwks.json',
  ]) {
    expect({ path, status: (await fetch(`${graph.url}${path}`)).status }).toEqual({ path, status: 404 })
  }
})
