import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SCRIPT = `
  import { execFileSync } from 'node:child_process'
  import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
  import { Worker, isMainThread, parentPort } from 'node:worker_threads'
  const own = readlinkSync('/proc/thread-self').split('/').at(-1)
  if (isMainThread) {
    const worker = new Worker(process.argv[1])
    worker.on('message', (beside) => {
      const policy = (thread) => /SCHED_\\w+/.exec(execFileSync('chrt', ['--pid', thread], { encoding: 'utf8' }))[0]
      const named = readdirSync('/proc/self/task').map((id) => [id, readFileSync('/proc/self/task/' + id + '/comm', 'utf8').trim()])
      const helpers = named.filter(([, name]) => name === 'V8Worker').map(([id]) => policy(id))
      console.log(JSON.stringify({ own: policy(own), beside: policy(beside), helpers }))
      process.exit()
    })
  } else {
    const { runWhenIdle } = await import(${JSON.stringify(fileURLToPath(new URL('thread.ts', import.meta.url)))})
    runWhenIdle()
    parentPort.postMessage(own)
    setInterval(() => undefined, 1_000)
  }
`

test.runIf(process.platform === 'linux')(
  'a thread and those that compile for it run when idle; the one that answers does not',
  async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'satudata-thread-')), 'script.mjs')
    await writeFile(file, SCRIPT)
    const told = execFileSync(process.execPath, [file], { encoding: 'utf8' })
    await rm(dirname(file), { recursive: true })
    const { own, beside, helpers } = JSON.parse(told) as { own: string; beside: string; helpers: string[] }
    expect(beside).toBe('SCHED_IDLE')
    expect(new Set(helpers)).toEqual(new Set(['SCHED_IDLE']))
    expect(own).toBe('SCHED_OTHER')
  },
)
