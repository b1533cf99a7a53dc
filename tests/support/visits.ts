import type { Browser, Page } from 'playwright-core'

/** How a page is looked at, and from where. */
export interface Look {
  /** CSS pixels; a desktop's without it. */
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Light without it. */
  readonly colorScheme?: 'light' | 'dark'
  /** Charts draw in and lists fade; without it nothing moves, as readers can ask for. */
  readonly moves?: boolean
  /** What is done in the fresh profile before the address is opened: signing in, holding answers back. */
  readonly before?: ((page: Page) => Promise<unknown>) | undefined
  /** The profile is thrown away afterwards, for what cannot be taken back: a clock, a device, a script that runs before all others. */
  readonly apart?: boolean
}

/** A page, and what went wrong on it. */
export interface Visit extends AsyncDisposable {
  readonly page: Page
  /** Errors and warnings of the console, exceptions, and requests to other hosts. Empty for a clean page. */
  readonly complaints: readonly string[]
}

const DESKTOP = { width: 1280, height: 900 }
/** Where a page rests: next to nothing, in the process that has the product's scripts compiled. */
const REST = '/favicon.svg'
const HEARD = ['console', 'pageerror', 'request', 'requestfailed', 'response', 'download', 'dialog'] as const

/**
 * Pages of earlier visits, by what serves them, each with its profile emptied. What they keep is scripts, loaded and compiled:
 * a page in a new profile costs twice the processor time.
 */
const resting = new WeakMap<Browser, Map<string, Page[]>>()

/** Opens an address in a profile in which nothing is remembered but the product's scripts. */
export async function visit(browser: Browser, url: string, look: Look = {}): Promise<Visit> {
  const { origin } = new URL(url)
  const page = (look.apart === true ? undefined : pagesAt(browser, origin).pop()) ?? (await freshPage(browser))
  await page.setViewportSize(look.viewport ?? DESKTOP)
  await page.emulateMedia({
    media: null,
    colorScheme: look.colorScheme ?? 'light',
    reducedMotion: look.moves === true ? 'no-preference' : 'reduce',
  })
  const complaints: string[] = []
  listen(page, origin, complaints)
  const leave = async () => {
    if (look.apart === true || !(await emptied(page, origin))) await page.context().close()
    else pagesAt(browser, origin).push(page)
  }
  try {
    await look.before?.(page)
    await page.goto(url)
  } catch (error) {
    await page.context().close()
    throw error
  }
  return { page, complaints, [Symbol.asyncDispose]: leave }
}

/** Closes every profile of the browser but those that rest. */
export async function closeOthers(browser: Browser): Promise<void> {
  const kept = new Set([...(resting.get(browser)?.values() ?? [])].flat().map((page) => page.context()))
  const others = browser.contexts().filter((context) => !kept.has(context))
  await Promise.all(others.map((context) => context.close()))
}

function pagesAt(browser: Browser, origin: string): Page[] {
  const places = resting.get(browser) ?? new Map<string, Page[]>()
  resting.set(browser, places)
  const pages = places.get(origin) ?? []
  places.set(origin, pages)
  return pages
}

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'id-ID' })
  return context.newPage()
}

function listen(page: Page, origin: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(address))
      complaints.push(`foreign host: ${address}`)
  })
}

/** Takes everything out of a profile; false when that fails. */
async function emptied(page: Page, origin: string): Promise<boolean> {
  for (const event of HEARD) page.removeAllListeners(event)
  try {
    const others = page
      .context()
      .pages()
      .filter((other) => other !== page)
    await Promise.all([page.unrouteAll({ behavior: 'ignoreErrors' }), ...others.map((other) => other.close())])
    await page.mouse.move(0, 0)
    await page.goto(origin + REST)
    await page.evaluate('localStorage.clear(), sessionStorage.clear()')
    await page.context().clearCookies()
    return true
  } catch {
    return false
  }
}
