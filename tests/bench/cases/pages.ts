import { signIn } from '../../support/sign-in.ts'
import { executable, startBrowser } from '../../support/browser.ts'
import { startProduct } from '../../e2e/support/product.ts'
import { duration } from '../bench.ts'
import type { Bench, BenchCase, Line, Table } from '../bench.ts'
import { lighthouse } from '../pages/lighthouse.ts'
import type { Scores } from '../pages/lighthouse.ts'
import { addObservations } from '../pages/observations.ts'
import { opened } from '../pages/opened.ts'
import type { Opened } from '../pages/opened.ts'
import { nameOf, PAGES } from '../pages/pages.ts'
import type { MeasuredPage } from '../pages/pages.ts'

const ROUNDS = 3
/** Bytes of compressed script of the first view. */
const SCRIPT = 200_000
/** Points of Lighthouse on a desktop. */
const POINTS = 95
const HEADS = ['script, first', 'script, all', 'first panel', 'all panels', 'layout shift', 'Lighthouse', 'mobile']

/** The pages of the dashboard over 3.3 million observations, each as a visitor with an empty cache has it, and by Lighthouse. */
export default { run } satisfies BenchCase

async function run(bench: Bench): Promise<Table> {
  bench.progress('starting the product')
  await using product = await startProduct({ LOG_LEVEL: 'warn' })
  bench.progress('adding observations')
  const count = await addObservations(product, bench.folder)
  const chromium = await executable(bench.folder)
  const lines: Line[] = []
  const missed: string[] = []
  for (const page of PAGES) {
    bench.progress(nameOf(page))
    const cookie = page.account === undefined ? undefined : (await signIn(product.url, page.account)).cookie
    const views = await viewsOf(product.url, page, cookie)
    const view = (key: keyof Opened) =>
      views.map((each) => each[key]).toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Infinity
    const look = async (mobile: boolean) =>
      lighthouse(product.url + page.path, { chromium, folder: bench.folder, mobile, cookie })
    const desktop = await look(false)
    const mobile = await look(true)
    for (const finding of desktop.findings) bench.progress(finding)
    lines.push({ what: nameOf(page), figures: figuresOf(view, desktop, mobile) })
    missed.push(...missesOf(page, view('firstScript'), desktop))
  }
  return { title: `Pages over ${(count / 1e6).toFixed(1)} million observations`, heads: HEADS, lines, missed }
}

async function viewsOf(url: string, page: MeasuredPage, cookie: string | undefined): Promise<Opened[]> {
  await using browser = await startBrowser()
  const views: Opened[] = []
  for (let round = 0; round < ROUNDS; round += 1) views.push(await opened(browser.browser, url, page, cookie))
  return views
}

function figuresOf(view: (key: keyof Opened) => number, desktop: Scores, mobile: Scores): string[] {
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1_000)} kB`
  const points = ({ points: each }: Scores) => Object.values(each).join(' / ')
  return [
    kilobytes(view('firstScript')),
    kilobytes(view('allScript')),
    duration(view('first')),
    duration(view('all')),
    view('shift').toFixed(3),
    points(desktop),
    points(mobile),
  ]
}

function missesOf(page: MeasuredPage, script: number, { points }: Scores): string[] {
  const low = Object.entries(points).filter(([name, value]) => name !== 'seo' && value < POINTS)
  return [
    ...(script > SCRIPT ? [`${nameOf(page)}: ${Math.round(script / 1_000)} kB of script in the first view`] : []),
    ...low.map(([name, value]) => `${nameOf(page)}: ${name} ${value}`),
  ]
}
