import { buildPage } from '../pages/build.ts'
import { DASHBOARD, EDITOR } from '../pages/sources.ts'
import type { Terminal } from './terminal.ts'

/** What keeps pages from being built: `--no-build` all (for tests), `--no-dashboard` the dashboard, which Vite's own server serves then. */
export const PAGE_OPTIONS = ['--no-build', '--no-dashboard'] as const

/** Builds the pages beside the rest; one that fails is said, and the graph serves without it. */
export async function buildPages(args: readonly string[], out: Terminal, stack: AsyncDisposableStack): Promise<void> {
  if (args.includes('--no-build')) return
  const stopped = new AbortController()
  stack.defer(() => stopped.abort())
  for (const page of args.includes('--no-dashboard') ? [EDITOR] : [DASHBOARD, EDITOR]) {
    const outcome = await buildPage(page, stopped.signal)
    if (outcome.kind === 'BUILT') out.step(`${page.name} built`)
    if (outcome.kind === 'FAILED' && !stopped.signal.aborted) {
      out.step(
        `The ${page.name} could not be built; the graph serves without a new one:\n${outcome.output.trim().replaceAll(/^/gm, '    ')}`,
      )
    }
  }
}
