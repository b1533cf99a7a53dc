import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, LaunchOptions, Page } from 'playwright-core'

/** As root, without a screen, and silent: the browser itself must not call anybody either. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const INSTALLED = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser']

/** A page, and what went wrong on it. */
export interface Visit extends AsyncDisposable {
  readonly page: Page
  /** Errors and warnings of the console, exceptions, and requests to other hosts. Empty for a clean page. */
  readonly complaints: readonly string[]
}

/** A headless Chromium. */
export interface TestBrowser extends AsyncDisposable {
  /** Playwright's own, for what `visit` does not do. */
  readonly browser: Browser
  /** A fresh profile: nothing remembered. */
  visit(url: string, options?: BrowserContextOptions): Promise<Visit>
}

/** Where the browser listens that all tests of a run share; set by `shareBrowser`. */
const SHARED = 'SATUDATA_TEST_BROWSER'

/** Starts an installed Chrome or Chromium, or the one that comes from npm; where the run shares one, joins that with profiles of its own. */
export async function startBrowser(): Promise<TestBrowser> {
  const shared = process.env[SHARED]
  await using stack = new AsyncDisposableStack()
  const browser = shared === undefined ? await chromium.launch(await options(stack)) : await chromium.connect(shared)
  stack.defer(() => browser.close())
  const owned = stack.move()
  return {
    browser,
    visit: (url, more) => visit(browser, url, more),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Starts a browser for all tests of this run; gives what stops it. */
export async function shareBrowser(): Promise<() => Promise<void>> {
  await using stack = new AsyncDisposableStack()
  const server = await chromium.launchServer(await options(stack))
  process.env[SHARED] = server.wsEndpoint()
  stack.defer(() => server.close())
  const owned = stack.move()
  return () => owned.disposeAsync()
}

async function options(stack: AsyncDisposableStack): Promise<LaunchOptions> {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-browser-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  return { executablePath: await executable(folder), headless: true, args: FLAGS }
}

/** Path of an installed Chrome or Chromium, or of the one that comes from npm, unpacked into the folder. */
export async function executable(folder: string): Promise<string> {
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed !== undefined) return installed
  const { default: packed } = await import('@sparticuz/chromium')
  // It unpacks itself into the temporary folder; runs beside each other must not share one.
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    return await packed.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'id-ID', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  const own = new URL(url).origin
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(`${own}/`) && !/^(?:data|blob):/.test(address)) complaints.push(`foreign host: ${address}`)
  })
  await page.goto(url)
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() }
}
