import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { compressFolder } from './compress.ts'
import { hashOfSources } from './sources.ts'
import type { PageSources } from './sources.ts'

/** What became of a page: built now, still fresh, or failed (what was built before, if anything, is served on). */
export type BuildOutcome =
  | { readonly kind: 'FRESH' }
  | { readonly kind: 'BUILT' }
  | { readonly kind: 'FAILED'; readonly output: string }

/** Builds a page unless what it is made of is unchanged. Never throws for a faulty page: the graph must not depend on it. */
export async function buildPage(sources: PageSources, signal: AbortSignal): Promise<BuildOutcome> {
  const mark = join(sources.built, '.built')
  const hash = await hashOfSources(sources)
  if ((await readFile(mark, 'utf8').catch(() => '')) === hash) return { kind: 'FRESH' }
  if (!existsSync(sources.vite))
    return { kind: 'FAILED', output: `${sources.vite} is missing: run "npx -y pnpm@12 install".` }
  // Beside, and moved into place whole: nobody is served half a page, and two processes building at once do no harm.
  const draft = join(sources.drafts, `.satudata-${sources.name}-${process.pid}`)
  try {
    const { code, output } = await runVite(sources, draft, signal)
    if (code !== 0) return { kind: 'FAILED', output }
    await compressFolder(draft)
    await writeFile(join(draft, '.built'), hash)
    await mkdir(dirname(sources.built), { recursive: true })
    await moveIntoPlace(draft, sources.built)
    return { kind: 'BUILT' }
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** How often another process that builds the same page may come between removing the old one and moving the new one. */
const ATTEMPTS = 10

async function moveIntoPlace(draft: string, built: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await rm(built, { recursive: true, force: true })
    try {
      return await rename(draft, built)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if ((code !== 'ENOTEMPTY' && code !== 'EEXIST') || attempt === ATTEMPTS) throw error
    }
  }
}

// oxlint-disable-next-line node/no-process-env -- handed on whole, but a NODE_ENV of ours would put development code into the page
const PRODUCTION = { ...process.env, NODE_ENV: 'production' }

function runVite(
  { vite, config, folder }: PageSources,
  draft: string,
  signal: AbortSignal,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [vite, 'build', '--config', config, '--outDir', draft, '--emptyOutDir'], {
      cwd: folder,
      env: PRODUCTION,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (output = (output + String(part)).slice(-8_000)))
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }))
    child.on('close', (code) =>
      resolve({ code, output: stripVTControlCharacters(output).replaceAll(/^ +at .*\n/gm, '') }),
    )
  })
}
