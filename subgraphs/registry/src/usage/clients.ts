/** Prefixes of names that callers give their clients themselves: somebody who signed in, anybody. */
const CLAIMED = /^(?:akun|publik)(?:: |$)/

/** True for a name that a caller gave itself, which proves nothing about who it is. */
export function isClaimed(client: string): boolean {
  return CLAIMED.test(client)
}
