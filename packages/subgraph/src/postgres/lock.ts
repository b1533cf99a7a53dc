import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { FolderInUseError, systemCode } from './errors.ts'
import { describeSelf, type Holder, lives, nameHolder } from './holder.ts'
import { until } from './wait.ts'

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
  if (holder && (await isHeld(holder, path))) {
    throw new FolderInUseError(
      `The data folder ${folder} is in use by ${nameHolder(holder)}. Stop that process first, or set DATA_DIR to another folder.`,
    )
  }
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

/** A holder elsewhere cannot be asked; but while it lives, its lock file keeps getting younger. */
async function isHeld(holder: Holder, path: string): Promise<boolean> {
  const known = lives(holder)
  if (known !== undefined) return known
  const seen = modified(path)
  const changed = await until(() => modified(path) !== seen, beat * 3, 100)
  return changed && modified(path) !== undefined
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
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // The folder was removed under us. The server will say so better than a timer can.
  }
}
