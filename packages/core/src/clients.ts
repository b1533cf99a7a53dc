/** Who gives a client its name: somebody who signed in, or anybody. */
type Claimant = 'akun' | 'publik'

const OTHERS = 'lainnya'
const CLAIMED = /^(akun|publik)(?:: |$)/

/** A client by the name that somebody gives it: "publik: portal". It proves nothing about who it is, so it never looks like one that is known. */
export function claimedClient(by: Claimant, name: string | null): string {
  return name === null ? by : `${by}: ${name}`
}

/** All clients that are not told apart. */
export const OTHER_CLIENTS = OTHERS

/** True for a client by the name that somebody gave it, and for those not told apart; false for what is known, as an application by its id. */
export function isClaimedClient(client: string): boolean {
  return client === OTHERS || CLAIMED.test(client)
}

/** Among whom a client is counted that is not told apart: "publik: lainnya". What is known stays as it is. */
export function othersLike(client: string): string {
  const by = CLAIMED.exec(client)?.[1]
  return by === undefined ? client : claimedClient(by as Claimant, OTHERS)
}
