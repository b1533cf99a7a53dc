import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { FolderInUseError, systemCode } from './errors.ts'
import { commandLine, isAlive, startTicks } from './process.ts'
import { until } from './wait.ts'

/** What the lock file says about the process that holds the folder. */
interface Holder {
  pid: number
  startTicks?: string | undefined
  since: string
  host: string
  boot?: string | undefined
  namespace?: string | undefined
  token: string
}

/** A folder held by this process. */
export interface FolderLock {
  /** Gives the folder back. May be called twice, and from an `exit` listener. */
  release(): void
}

const beat = 2000

/**
 * Takes the lock file at `path` for this process; `folder` is the name used in messages.
 * A lock whose process is gone is taken over. Throws FolderInUseError when the process lives.
 */
export async function lockFolder(path: string, folder: string): Promise<FolderLock> {
  const mine = describeSelf()
  const draft = `${path}.${mine.token}`
  // Written aside and linked into place: nobody ever reads half a lock, and link() fails when one exists.
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o644 })
  try {
    while (!tryLink(draft, path)) await takeAway(path, folder)
  } finally {
    rmSync(draft, { force: true })
  }
  // A holder in another container cannot be checked by its id, but its lock file keeps getting younger.
  const timer = setInterval(() => touch(path), beat).unref()
  return {
    release() {
      clearInterval(timer)
      if (read(path)?.token === mine.token) rmSync(path, { force: true })
    },
  }
}

/** Removes a lock left behind by a process that is gone; throws when the process lives. */
async function takeAway(path: string, folder: string): Promise<void> {
  const holder = read(path)
  if (holder && (await lives(holder, path))) throw new FolderInUseError(inUse(holder, folder))
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return
    throw error
  }
  // Two starters may judge the same stale lock at once, and the slower one then moves the lock of the faster. It is put back.
  if (read(aside)?.token !== holder?.token) tryLink(aside, path)
  rmSync(aside, { force: true })
}

async function lives(holder: Holder, path: string): Promise<boolean> {
  const here = describeSelf()
  if (holder.host === here.host && holder.namespace === here.namespace) {
    if (holder.boot !== here.boot || !isAlive(holder.pid)) return false
    return holder.startTicks === undefined || holder.startTicks === startTicks(holder.pid)
  }
  const seen = modified(path)
  return until(() => modified(path) !== seen, beat * 3, 100)
}

function inUse(holder: Holder, folder: string): string {
  const command = holder.host === hostname() ? commandLine(holder.pid) : undefined
  const who = holder.pid === process.pid && holder.host === hostname() ? 'this process itself' : `process ${holder.pid}`
  return (
    `The data folder ${folder} is in use by ${who}${command ? ` (${command})` : ''} on ${holder.host}, since ${holder.since}. ` +
    'Stop that process first, or set DATA_DIR to another folder.'
  )
}

function describeSelf(): Holder {
  return {
    pid: process.pid,
    startTicks: startTicks(process.pid),
    since: new Date().toISOString(),
    host: hostname(),
    boot: orUndefined(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    namespace: orUndefined(() => readlinkSync('/proc/self/ns/pid')),
    token: randomUUID(),
  }
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch (error) {
    // Half a text is what a power cut leaves of a lock: nobody holds it. A lock we may not read is somebody's.
    if (error instanceof SyntaxError || systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

function modified(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}

function touch(path: string): void {
  orUndefined(() => utimesSync(path, new Date(), new Date()))
}

function orUndefined<T>(get: () => T): T | undefined {
  try {
    return get()
  } catch {
    return undefined
  }
}
