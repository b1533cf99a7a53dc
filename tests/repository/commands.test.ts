import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname

/** Commands of pnpm itself that come before a script of the same name: those scripts need `pnpm run`. */
const TAKEN_BY_PNPM = new Set(['token', 'audit'])
/** Commands of pnpm that the documentation uses as such. */
const OF_PNPM = new Set(['install', 'run'])

const { stdout } = await promisify(execFile)(
  'git',
  ['ls-files', 'README.md', '*.md', '*.ts', '*.js', '*.mjs', '.ci/*'],
  { cwd: root },
)
const files = stdout.split('\n').filter((path) => path !== '' && !path.endsWith('.test.ts'))
const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

test('every pnpm command that is written down is a script, and runs as it is written', async () => {
  const wrong: string[] = []
  for (const path of files) {
    const text = await readFile(join(root, path), 'utf8')
    for (const [whole, run, name = ''] of text.matchAll(
      /(?:`|npx -y |^ *)pnpm(?:@12)?(?: --?s\w*)?( run)? ([a-z]+(?:-[a-z]+)*)/gm,
    )) {
      if (name === 'run' || (run === undefined && OF_PNPM.has(name))) continue
      if (scripts[name] === undefined || (run === undefined && TAKEN_BY_PNPM.has(name))) wrong.push(`${path}: ${whole}`)
    }
  }
  expect(wrong).toEqual([])
})
