// `pnpm test`: lint, format, types, unused code, stale generated files, and beside them every Vitest project, the browser's included.
// Ends with one plain line that sums all of them. Arguments go to Vitest: `pnpm test tests/gateway`.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Node ${process.versions.node} runs this instead of the project's own Node 24: run "npx -y pnpm@12 install" and look at its errors.`,
  )
  process.exit(1)
}

/** The code that runs as it is. Its types are checked by the linter, which reads them anyway, in a third of the time that tsc takes. */
const CODE = ['packages', 'subgraphs', 'gateway', 'tests', 'codegen.ts', 'vitest.config.ts']

/** The longest first. */
const checks = [
  { name: 'lint and types', command: 'oxlint', args: ['--type-aware', '--type-check', ...CODE] },
  { name: 'types of the dashboard', command: 'vue-tsc', args: ['--noEmit', '-p', 'dashboard'] },
  { name: 'nothing unused', command: 'knip', args: [] },
  { name: 'generated files are fresh', command: 'graphql-codegen', args: ['--config', 'codegen.ts', '--check'] },
  {
    name: 'lint of everything else',
    command: 'oxlint',
    args: ['--type-aware', ...CODE.map((each) => `--ignore-pattern=/${each}`)],
  },
  { name: 'format', command: 'oxfmt', args: ['--check'] },
]

/** Runs a command with its output shown; resolves to its exit code. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', () => resolve(127))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** Runs a command that gives way to the tests; resolves to its exit code and to all it said, so that it does not mix with theirs. */
function runQuietly(command, args) {
  const line = process.platform === 'win32' ? [command, ...args] : ['nice', '-n', '19', command, ...args]
  return new Promise((resolve) => {
    const child = spawn(line[0], line.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
    child.on('error', (error) => resolve({ code: 127, said: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })
}

const total = { passed: 0, failed: 0, skipped: 0 }
const only = process.argv.slice(2)

/** Tests wait for browsers, processes and clocks: the checks take what is left of the cores, and are told of when all is done. */
async function checkAll() {
  const told = []
  for (const { name, command, args } of only.length > 0 ? [] : checks) {
    const started = Date.now()
    const { code, said } = await runQuietly(command, args)
    total[code === 0 ? 'passed' : 'failed'] += 1
    const took = `(${((Date.now() - started) / 1000).toFixed(1)} s)`
    told.push(code === 0 ? `✓ ${name} ${took}` : `${said}\n✗ ${name} ${took}`)
  }
  return told.join('\n')
}
const checking = checkAll()

const folder = await mkdtemp(join(tmpdir(), 'satudata-report-'))
const report = join(folder, 'vitest.json')
const code = await run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...only,
])
try {
  const result = JSON.parse(await readFile(report, 'utf8'))
  total.passed += result.numPassedTests
  total.failed += result.numFailedTests
  total.skipped += result.numPendingTests + result.numTodoTests
  // A suite that cannot even be loaded has no failed test of its own.
  if (result.numFailedTests === 0 && code !== 0) total.failed += 1
} catch {
  console.error('Vitest left no report.')
  total.failed += 1
}
await rm(folder, { recursive: true, force: true })

const told = await checking
if (told !== '') console.log(told)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 ? 0 : 1
