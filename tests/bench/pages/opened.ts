import type { Browser } from 'playwright-core'
import type { MeasuredPage } from './pages.ts'

/** What a visitor with an empty cache waits for. Times in milliseconds since the address was entered, sizes in bytes as sent. */
export interface Opened {
  /** The first panel with figures. */
  readonly first: number
  /** Everything: nothing is awaited any more, the charts are drawn. */
  readonly all: number
  /** Compressed script that had come by the first panel. */
  readonly firstScript: number
  /** Compressed script of the whole page. */
  readonly allScript: number
  /** Cumulative layout shift. */
  readonly shift: number
  /** Charts drawn. */
  readonly charts: number
}

/** Nothing has happened on a page for so long when it is called complete, in milliseconds. */
const QUIET = 2_000
const PATIENCE = 120_000
/** What shows that something is still to come: figures, or a chart that is not drawn. */
const AWAITED = '[aria-busy="true"], .animate-pulse, .panel-chart [role="img"]:not(svg, :has(canvas, svg))'

/** Opens a page in a profile of its own: nothing is kept from before. `cookie` is a session's. Throws when it does not become complete. */
export async function opened(
  browser: Browser,
  url: string,
  { path, first }: MeasuredPage,
  cookie?: string,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'id-ID' })
  try {
    if (cookie !== undefined)
      await context.addCookies(
        cookie.split('; ').map((each) => {
          const [name = '', value = ''] = each.split(/=(.*)/s)
          return { name, value, url }
        }),
      )
    const page = await context.newPage()
    await page.addInitScript({ content: watch(first) })
    await page.goto(url + path)
    const watched: Pick<Opened, 'first' | 'all' | 'shift'> = await page.evaluate('watched')
    const scripts: { size: number; end: number }[] = await page.evaluate(SCRIPTS)
    const charts: number = await page.evaluate('document.querySelectorAll("section.panel canvas").length')
    const sum = (sizes: readonly { size: number }[]) => sizes.reduce((total, { size }) => total + size, 0)
    return {
      first: watched.first,
      all: watched.all,
      shift: watched.shift,
      firstScript: sum(scripts.filter(({ end }) => end <= watched.first)),
      allScript: sum(scripts),
      charts,
    }
  } finally {
    await context.close()
  }
}

const SCRIPTS = `performance.getEntriesByType('resource')
  .filter(({ name }) => name.endsWith('.js'))
  .map(({ encodedBodySize, responseEnd }) => ({ size: encodedBodySize, end: responseEnd }))`

/** Runs in the page from its beginning, once a frame: whether the first panel stands, and since when nothing is awaited. */
const watch = (first: string) => `(() => {
  const watched = { shift: 0 }
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) watched.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  globalThis.watched = new Promise((resolve, reject) => {
    const look = () => {
      const now = performance.now()
      if (document.querySelector(${JSON.stringify(first)}) !== null) watched.first ??= now
      const awaited = document.querySelector(${JSON.stringify(AWAITED)}) !== null
      watched.all = watched.first === undefined || awaited ? undefined : (watched.all ?? now)
      if (watched.all !== undefined && now - watched.all > ${QUIET}) resolve(watched)
      else if (now > ${PATIENCE}) reject(new Error('Something is still awaited after ${PATIENCE / 1_000} s: ' + JSON.stringify(watched)))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
})()`
