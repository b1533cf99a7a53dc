import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SideWorker } from './worker.ts'

const SCRIPT = `
  import { parentPort, workerData } from 'node:worker_threads'
  parentPort.on('message', (asked) => {
    if (asked === 'who') parentPort.postMessage({ pid: process.pid, workerData, secrets: process.env.SATUDATA_SECRET })
    if (asked === 'throw') throw new Error('on purpose')
    if (asked === 'crash') process.kill(process.pid, 'SIGKILL')
    if (asked === 'loop') for (;;);
    if (asked === 'fill') for (const all = []; ; ) all.push(new Array(1_000_000).fill(all.length))
  })
`

let folder: string
let script: URL
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'satudata-side-'))
  const file = join(folder, 'script.mjs')
  await writeFile(file, SCRIPT)
  script = pathToFileURL(file)
})
afterAll(() => rm(folder, { recursive: true }))

const start = () => new SideWorker(script, { workerData: 'given', resourceLimits: { maxOldGenerationSizeMb: 64 } })

interface Who {
  readonly pid: number
  readonly workerData: string
  readonly secrets: string | undefined
}

async function who(worker: SideWorker): Promise<Who> {
  worker.say('who')
  const [told] = await once(worker, 'message')
  return told as Who
}

test('workers run in one process beside this one, which knows nothing of its environment', async () => {
  process.env['SATUDATA_SECRET'] = 'kept'
  const [one, other] = [start(), start()]
  const [first, second] = [await who(one), await who(other)]
  expect(first).toEqual({ ...second, workerData: 'given', secrets: undefined })
  expect(first.pid).not.toBe(process.pid)
  await Promise.all([one.terminate(), other.terminate()])
})

test('one that never comes to an end is ended, and the others go on', async () => {
  const [endless, other] = [start(), start()]
  endless.say('loop')
  await endless.terminate()
  expect((await who(other)).workerData).toBe('given')
  await other.terminate()
})

test('one that fails, or takes too much memory, says so and ends alone', async () => {
  const [failing, filling, other] = [start(), start(), start()]
  const failed = once(failing, 'error')
  const filled = once(filling, 'error')
  failing.say('throw')
  filling.say('fill')
  expect((await failed)[0]).toMatchObject({ message: 'on purpose' })
  expect((await filled)[0]).toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' })
  expect((await who(other)).workerData).toBe('given')
  await other.terminate()
})

test('when the process is gone its workers have ended, and the next one has another', async () => {
  const [crashing, other] = [start(), start()]
  const { pid } = await who(other)
  const ended = Promise.all([once(crashing, 'exit'), once(other, 'exit')])
  crashing.say('crash')
  await ended
  expect(await other.terminate()).toBe(1)
  const next = start()
  expect((await who(next)).pid).not.toBe(pid)
  await next.terminate()
})

test('it ends with the process that it is beside, which it does not hold up', async () => {
  const uses = `
    import { SideWorker } from ${JSON.stringify(new URL('worker.ts', import.meta.url).href)}
    const worker = new SideWorker(new URL(${JSON.stringify(script.href)}))
    worker.unref()
    worker.on('message', ({ pid }) => (console.log(pid), worker.say('loop')))
    worker.say('who')
    setTimeout(() => undefined, 700)
  `
  const pid = Number(execFileSync(process.execPath, ['--input-type=module', '-e', uses], { encoding: 'utf8' }))
  expect(pid).toBeGreaterThan(0)
  await expect.poll(() => isThere(pid)).toBe(false)
})

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
