import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { systemCode } from './errors.ts'

/** True while a process with this id runs. A zombie counts as gone: in a container often nobody collects it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, under another user.
    if (systemCode(error) !== 'EPERM') return false
  }
  const state = statFields(pid)?.[0]
  return state !== 'Z' && state !== 'X'
}

/** When a process began, in clock ticks since boot. With the id it names one process for good. Undefined where /proc is missing. */
export function startTicks(pid: number): string | undefined {
  return statFields(pid)?.[19]
}

/** The command line of a process, cut to a readable length. Undefined when it cannot be read. */
export function commandLine(pid: number): string | undefined {
  try {
    const text =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
        : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8', timeout: 5000 }).trim()
    return text === '' ? undefined : text.slice(0, 200)
  } catch {
    return undefined
  }
}

/**
 * Ids of the processes called `name` whose working directory is `folder` (Linux only; elsewhere empty).
 * Folders are compared by inode, so that a renamed or bind-mounted folder is still recognised.
 */
export function processesIn(folder: string, name: string): number[] {
  if (process.platform !== 'linux') return []
  const wanted = statSync(folder, { throwIfNoEntry: false })
  if (!wanted) return []
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => {
      try {
        if (readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== name) return false
        const cwd = statSync(`/proc/${pid}/cwd`)
        return cwd.ino === wanted.ino && cwd.dev === wanted.dev
      } catch {
        return false // It ended meanwhile, or belongs to another user.
      }
    })
    .map(Number)
    .filter(isAlive)
}

/** Fields of /proc/<pid>/stat from the third (state) on; the second may itself contain blanks and brackets. */
function statFields(pid: number): string[] | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}
