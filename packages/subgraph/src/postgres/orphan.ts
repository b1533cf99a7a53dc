import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PostgresError, systemCode } from './errors.ts'
import { commandLine, isAlive, processesIn } from './process.ts'
import type { Logger } from './tools.ts'
import { until } from './wait.ts'

/** What the running server writes in `postmaster.pid`. */
export interface PostmasterFile {
  pid: number
  /** `starting`, `ready`, `stopping`; empty in the first moments. */
  status: string
}

/** Reads `postmaster.pid`, undefined when there is none. */
export function readPostmasterFile(data: string): PostmasterFile | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  // A server without network writes its id with a minus.
  const pid = Math.abs(Number(lines[0]))
  return Number.isInteger(pid) && pid > 0 ? { pid, status: lines[7]?.trim() ?? '' } : undefined
}

/**
 * Ends whatever a killed parent left running on this cluster, so that the start that follows is an ordinary one.
 * Stopping is preferred to adopting: the orphan may be of older binaries or other settings, and takes 0.1 s to stop.
 * Only processes of this very cluster are touched: the number in `postmaster.pid` may meanwhile be somebody else's.
 */
export async function stopOrphans(data: string, logger: Logger): Promise<void> {
  const postmaster = readPostmasterFile(data)?.pid
  const found = serversOn(data, postmaster)
  if (found.length > 0) {
    logger.warn({ pids: found }, 'A PostgreSQL server was left behind by a process that was killed; stopping it first')
    // Without its postmaster a cluster must not be touched before the last backend is gone; SIGQUIT is what reaches those.
    if (postmaster && found.includes(postmaster)) signal([postmaster], 'SIGINT')
    else signal(found, 'SIGQUIT')
    const gone = () => serversOn(data, postmaster).length === 0
    if (!(await until(gone, 10_000, 20))) {
      signal(serversOn(data, postmaster), 'SIGQUIT')
      if (!(await until(gone, 6000, 20))) signal(serversOn(data, postmaster), 'SIGKILL')
      if (!(await until(gone, 5000, 20)))
        throw new PostgresError(`PostgreSQL (process ${found.join(', ')}) on ${data} cannot be stopped.`)
    }
  }
  // PostgreSQL believes the file if any process of its user has that number now.
  if (postmaster) rmSync(join(data, 'postmaster.pid'), { force: true })
}

function serversOn(data: string, postmaster: number | undefined): number[] {
  if (process.platform === 'linux') return processesIn(data, 'postgres')
  if (!postmaster || !isAlive(postmaster)) return []
  const command = commandLine(postmaster)
  return command?.includes('postgres') && command.includes(data) ? [postmaster] : []
}

function signal(pids: number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch (error) {
      if (systemCode(error) === 'ESRCH') continue
      throw new PostgresError(
        `PostgreSQL (process ${pid}) still runs on the data folder and belongs to another user. Stop it, or start as that user.`,
        { cause: error },
      )
    }
  }
}
