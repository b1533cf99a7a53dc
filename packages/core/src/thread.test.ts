import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SCRIPT = `
  import { readdirSync, readFileSync } from 'node:fs'
  import { getPriority } from 'node:os'
  const { helpersGiveWay } = await import(${JSON.stringify(fileURLToPath(new URL('thread.ts', import.meta.url)))})
  helpersGiveWay(8)
  const named = readdirSync('/proc/self/task').map((id) => [readFileSync('/proc/self/task/' + id + '/comm', 'utf8').trim(), getPriority(Number(id))])
  console.log(JSON.stringify({ helpers: named.filter(([name]) => name === 'V8Worker'), own: getPriority() }))
`

test.runIf(process.platform === 'linux')('threads that help give way, and the one that answers does not', () => {
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], { encoding: 'utf8' })
  const { helpers, own } = JSON.parse(told) as { helpers: [string, number][]; own: number }
  expect(helpers.length).toBeGreaterThan(0)
  expect(helpers.every(([, priority]) => priority === 8)).toBe(true)
  expect(own).toBeLessThan(8)
})
