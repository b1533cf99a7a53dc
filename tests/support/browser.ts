import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { closeOthers, visit } from './visits.ts'
import type { Look, Visit } from './visits.ts'

/** As root, without a screen, silent (the browser itself must not call anybody either), and for pages that are soon left. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // What a page runs for a second is not worth the work of making it fast.
  '--js-flags=--no-turbofan',
]
const INSTALLED = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser']

/** A headless Chromium. */
export interface TestBrowser extends AsyncDisposable {
  /** Playwright's own, for what `visit` does not do. */
  readonly browser: Browser
  /** Opens an address in a profile in which nothing is remembered but the product's scripts. */
  visit(url: string, look?: Look): Promise<Visit>
}

/** Environment variable with the browser's program, unpacked once for all workers of a run; set by `unpackBrowser`. */
const PROGRAM = 'SATUDATA_TEST_BROWSER'

/** The browser of this worker: the next file goes on with the pages of the one before. It ends with the worker. */
let own: Promise<Browser> | undefined

/**
 * Starts an installed Chrome or Chromium, or the one that comes from npm. In a run of tests each worker has one of its own: what
 * one process did for all would pass through two more on its way.
 */
export async function startBrowser(): Promise<TestBrowser> {
  const program = process.env[PROGRAM]
  await using stack = new AsyncDisposableStack()
  if (program !== undefined) own ??= launch(program)
  const browser = await (own ?? launch(await unpacked(stack)))
  stack.defer(() => (own === undefined ? browser.close() : closeOthers(browser)))
  const owned = stack.move()
  return {
    browser,
    visit: (url, look) => visit(browser, url, look),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Unpacks the browser for all workers of this run; gives what takes it away. */
export async function unpackBrowser(): Promise<() => Promise<void>> {
  await using stack = new AsyncDisposableStack()
  process.env[PROGRAM] = await unpacked(stack)
  const owned = stack.move()
  return () => owned.disposeAsync()
}

function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: FLAGS })
}

async function unpacked(stack: AsyncDisposableStack): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-browser-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  return executable(folder)
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
