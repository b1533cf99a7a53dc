import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'

/**
 * From now on this thread gives way to the other threads when every core is busy; by how much: 1 to 19, as `nice` counts. On Linux, where
 * each thread has a priority of its own; elsewhere nothing changes.
 */
export function giveWay(by: number): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), by)
  } catch {
    // It goes on as it was.
  }
}
