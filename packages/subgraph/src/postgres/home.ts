import { chmodSync, chownSync, closeSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Account, canReach } from './account.ts'
import { PostgresError, systemCode, useOwnServer } from './errors.ts'

/** The paths below `<data folder>/postgres`. */
export interface Home {
  folder: string
  /** The cluster itself. */
  data: string
  password: string
  lock: string
  log: string
}

/** Names everything the launcher keeps in the data folder. */
export function homeIn(folder: string): Home {
  const home = join(folder, 'postgres')
  return {
    folder: home,
    data: join(home, 'data'),
    password: join(home, 'password'),
    lock: join(home, 'lock'),
    log: join(home, 'server.log'),
  }
}

/** Creates the folder, closed to everyone else. Throws PostgresError when it belongs to somebody else. */
export function makeHome(home: Home): void {
  const me = process.getuid?.()
  try {
    const made = mkdirSync(home.folder, { recursive: true })
    if (made !== undefined && me === 0) giveToNeighbour(made, home.folder)
    const owner = statSync(home.folder).uid
    if (me !== undefined && me !== 0 && me !== owner) throw new PostgresError(foreign(home, owner))
    // The server's user passes through root's folder, but what root writes there is out of its reach.
    chmodSync(home.folder, me === 0 && owner === 0 ? 0o711 : 0o700)
  } catch (error) {
    if (error instanceof PostgresError) throw error
    const why = systemCode(error) === 'EACCES' ? 'is not permitted to this user' : `fails: ${(error as Error).message}`
    throw new PostgresError(`Writing in ${home.folder} ${why}. Set DATA_DIR to a folder of your own. ${useOwnServer}`, {
      cause: error,
    })
  }
}

/** Folders that root makes in a person's folder become that person's: who typed `sudo` once can go on without. */
function giveToNeighbour(first: string, last: string): void {
  const { uid, gid } = statSync(dirname(first))
  for (let path = last; path.length >= first.length; path = dirname(path)) chownSync(path, uid, gid)
}

/**
 * The name by which a program running as the account can call `folder`, provided the folder is its working directory.
 *
 * Root usually works below /root, which no other user may enter, and the server cannot run as root. The other ways out are
 * worse: data kept elsewhere (/var/lib) is lost with a container whose volume is the data folder, and is missed by whoever
 * backs that folder up; opening /root to everyone is not ours to decide. But a working directory entered as root stays
 * usable after the user is changed (node enters it first), and `/proc/self/cwd` leads to it without passing the folders
 * above. Every PostgreSQL process stays in that directory for its whole life, so the name holds for all of them.
 */
export async function addressOf(folder: string, account: Account | undefined): Promise<string> {
  if (await canReach(account, folder)) return folder
  if (process.platform === 'linux') return '/proc/self/cwd'
  throw new PostgresError(
    `PostgreSQL refuses to run as root, and user ${account?.name} cannot enter ${folder}. ` +
      `Start as an ordinary user, or set DATA_DIR to a folder every user can enter. ${useOwnServer}`,
  )
}

function foreign(home: Home, owner: number): string {
  return (
    `${home.folder} belongs to user ${owner}, probably because the first start was made as root. Start as root again, ` +
    `or take it over once with: sudo chown -R ${process.getuid?.()} ${home.folder}`
  )
}

/** Makes what was renamed in a folder survive a power cut. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return // Windows opens no folders.
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
