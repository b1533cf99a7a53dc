import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Run by npx, not a dependency: it is needed here only. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const PATIENCE = 300_000

/** Points of Lighthouse, 0 to 100, and what cost some, for the person who reads the output. */
export interface Scores {
  readonly points: Readonly<Record<(typeof CATEGORIES)[number], number>>
  readonly findings: readonly string[]
}

interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly displayValue?: string }>>
  readonly runtimeError?: { readonly message: string }
}

/** Has Lighthouse look at a page, as the one whose cookie it is. Throws when it cannot. */
export async function lighthouse(
  address: string,
  {
    chromium,
    folder,
    mobile,
    cookie,
  }: { chromium: string; folder: string; mobile: boolean; cookie: string | undefined },
): Promise<Scores> {
  const output = join(folder, 'lighthouse.json')
  const options = [
    ...(mobile ? [] : ['--preset=desktop']),
    ...(cookie === undefined ? [] : [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`]),
    `--only-categories=${CATEGORIES.join(',')}`,
    '--output=json',
    `--output-path=${output}`,
    '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-background-networking',
    '--quiet',
  ]
  // oxlint-disable-next-line node/no-process-env -- npx finds its own things by it
  const env = { ...process.env, CHROME_PATH: chromium }
  await promisify(execFile)('npx', ['-y', LIGHTHOUSE, address, ...options], { env, timeout: PATIENCE })
  const report = JSON.parse(await readFile(output, 'utf8')) as Report
  if (report.runtimeError !== undefined) throw new Error(`Lighthouse at ${address}: ${report.runtimeError.message}`)
  const points = Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((report.categories[name]?.score ?? 0) * 100)]),
  ) as Scores['points']
  return { points, findings: CATEGORIES.flatMap((name) => findingsOf(report, name)) }
}

function findingsOf({ categories, audits }: Report, name: string): string[] {
  return (categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => [name, id, audits[id]?.displayValue].filter(Boolean).join(' '))
}
