import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import type { Told } from './beside.fixture.ts'
import { SideProcess } from './process.ts'
import type { SideEnded } from './process.ts'

const ENTRY = new URL('./beside.fixture.ts', import.meta.url)
const started: SideProcess[] = []
afterEach(async () => {
  await Promise.all(started.splice(0).map((each) => each.end()))
})

function side(): SideProcess {
  const process = new SideProcess(ENTRY, { memoryMb: 64, givesWay: 5 })
  started.push(process)
  return process
}
const tell = (process: SideProcess, told: Told) => process.say(told)
const ended = async (process: SideProcess) => (await once(process, 'end'))[0] as SideEnded

test('hears what it was told before it listened, and nothing of what it says is lost', async () => {
  const process = side()
  const heard: string[] = []
  process.on('message', (message) => void heard.push(message as string))
  tell(process, { kind: 'WRITE', length: 500_000, times: 20 })
  tell(process, { kind: 'WRITE', length: 1, times: 200 })
  while (heard.length < 220) await wait(20)
  expect(heard.map((each) => `${Number.parseInt(each)} ${each.length - String(Number.parseInt(each)).length}`)).toEqual(
    [
      ...Array.from({ length: 20 }, (_, time) => `${time} 500000`),
      ...Array.from({ length: 200 }, (_, time) => `${time} 1`),
    ],
  )
})

test('knows nothing of the settings of who started it', async () => {
  const process = side()
  tell(process, { kind: 'ENVIRONMENT' })
  const [names] = (await once(process, 'message')) as [string]
  expect(names.split(' ').filter((name) => !name.startsWith('NODE_CHANNEL'))).toEqual(['PATH'])
})

test('one that needs too much memory ends alone, and says so', async () => {
  const process = side()
  tell(process, { kind: 'GROW' })
  expect(await ended(process)).toMatchObject({ outOfMemory: true })
})

test('one whose work fails ends with what it complained of', async () => {
  const process = side()
  tell(process, { kind: 'FAIL' })
  const over = await ended(process)
  expect(over.message).toContain('a fault of the work')
  expect(over.outOfMemory).toBe(false)
})

test('is ended in the middle of its work', async () => {
  const process = side()
  const over = ended(process)
  tell(process, { kind: 'WORK' })
  await wait(300)
  await process.end()
  expect((await over).outOfMemory).toBe(false)
})

test.runIf(process.platform === 'linux')(
  'one that waits for an idle core is scheduled like that, with all its threads',
  async () => {
    const process = new SideProcess(ENTRY, { memoryMb: 64, givesWay: 5, whenIdle: true })
    started.push(process)
    tell(process, { kind: 'POLICIES' })
    const [policies] = (await once(process, 'message')) as [string]
    // SCHED_IDLE.
    expect(new Set(policies.split(' '))).toEqual(new Set(['5']))
  },
)

test.runIf(process.platform === 'linux')('ends with the process that started it', async () => {
  const script = `
    const { SideProcess } = await import(${JSON.stringify(fileURLToPath(new URL('process.ts', import.meta.url)))})
    const side = new SideProcess(new URL(${JSON.stringify(ENTRY.href)}), { memoryMb: 64, givesWay: 0 })
    side.say({ kind: 'WRITE', length: 1, times: 1 })
    side.once('message', () => side.unref())
    const { readdirSync, readFileSync } = await import('node:fs')
    const of = readdirSync('/proc').find((id) => /^\\d+$/.test(id) && readFileSync('/proc/' + id + '/status', 'utf8').includes('PPid:\\t' + process.pid + '\\n'))
    console.log(of)
  `
  const id = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).trim()
  expect(id).toMatch(/^\d+$/)
  for (let look = 0; existsSync(`/proc/${id}`) && look < 100; look += 1) await wait(20)
  expect(existsSync(`/proc/${id}`)).toBe(false)
})
