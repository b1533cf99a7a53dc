import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { run, spawnOptions } from './run.ts'

/** An unprivileged user of this machine. */
export interface Account {
  name: string
  uid: number
  gid: number
}

/**
 * As whom the server runs: undefined for "as ourselves". PostgreSQL refuses to run as root, so root gets, in this order,
 * the owner of an existing cluster, the owner of the data folder or of the folder it will be made in,
 * the user `satudata` if the operator made one, and `nobody`.
 */
export function chooseAccount(cluster: string, folder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  return ownerOf(cluster) ?? ownerOf(nearest(folder)) ?? accountNamed('satudata') ?? accountNamed('nobody') ?? last
}

/** True when the account can reach `path` through every folder above it. Asked of the system, since ACLs and mounts decide too. */
export async function canReach(account: Account | undefined, path: string): Promise<boolean> {
  if (!account) return true
  const { code } = await run('/bin/sh', ['-c', 'test -x "$0"', path], {
    ...spawnOptions('/', account),
    deadline: 30_000,
  })
  return code === 0
}

const last: Account = { name: 'nobody', uid: 65534, gid: 65534 }

function ownerOf(path: string): Account | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found || found.uid === 0) return undefined
  const known = accounts().find(({ uid }) => uid === found.uid)
  return known ?? { name: `user ${found.uid}`, uid: found.uid, gid: found.gid }
}

function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path))
}

function accountNamed(name: string): Account | undefined {
  return accounts().find((account) => account.name === name)
}

function accounts(): Account[] {
  if (!existsSync('/etc/passwd')) return []
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0)
}
