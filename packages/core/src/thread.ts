import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'

/**
 * From now on this thread gives way to the other threads when every core is busy; by how much: 1 to 19, as `nice` counts. On Linux, where
 * each thread has a priority of its own; elsewhere nothing changes.
 */
export function giveWay(by: number): void {
  onLinux(() => setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), by))
}

/**
 * The same for the threads in which V8 compiles code and collects garbage. There are four, for one thread that answers: left as they are, a
 * major collection takes both of two cores from it.
 */
export function helpersGiveWay(by: number): void {
  onLinux(() => {
    for (const thread of readdirSync('/proc/self/task')) {
      const name = readFileSync(`/proc/self/task/${thread}/comm`, 'utf8').trim()
      if (name === 'V8Worker') setPriority(Number(thread), by)
    }
  })
}

function onLinux(work: () => void): void {
  if (process.platform !== 'linux') return
  try {
    work()
  } catch {
    // It goes on as it was.
  }
}
