import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'

/**
 * From now on this thread gives way to the other threads when every core is busy; by how much: 1 to 19, as `nice` counts. On Linux, where
 * each thread has a priority of its own; elsewhere nothing changes.
 */
export function giveWay(by: number): void {
  onLinux(() => setPriority(own(), by))
}

/**
 * From now on this thread, and those in which V8 compiles code for this process, run when a core has nothing else to do: whoever answers
 * goes on at once, where a thread that only gives way finishes its slice of some milliseconds first. With every core busy they hardly
 * run at all, so nobody may wait for them.
 */
export function runWhenIdle(): void {
  onLinux(() => {
    for (const thread of [own(), ...helpers()]) {
      // Where there is no `chrt`, they give way as far as they can.
      setPriority(thread, 19)
      execFileSync('chrt', ['--idle', '--pid', '0', `${thread}`], { stdio: 'ignore', timeout: 1_000 })
    }
  })
}

function own(): number {
  return Number(readlinkSync('/proc/thread-self').split('/').at(-1))
}

function helpers(): number[] {
  const named = (thread: string) => readFileSync(`/proc/self/task/${thread}/comm`, 'utf8').trim() === 'V8Worker'
  return readdirSync('/proc/self/task').filter(named).map(Number)
}

function onLinux(work: () => void): void {
  if (process.platform !== 'linux') return
  try {
    work()
  } catch {
    // It goes on as it was.
  }
}
