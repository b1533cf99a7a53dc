import { countedAddress } from '@satudata/core'
import type { Device } from './device.ts'
import type { Count, Limit } from './throttle.ts'

// Who guesses is stopped early; who is attacked is not locked out: a browser that has signed in to the account before is counted
// by itself (OWASP device cookie), everybody else by account and address, by address, and loosely by account.

const HOUR = 3_600
const DAY = 24 * HOUR

/** One account from one address. */
export const PAIR: Limit = { name: 'pair', free: 5, wait: 30, longestWait: HOUR, forget: DAY }
/** One address over all accounts: an office of hundreds behind one address makes mistakes too, and goes on working. */
export const ADDRESS: Limit = { name: 'address', free: 40, wait: 15, longestWait: 300, forget: HOUR, fromFirst: true }
/** One account from everywhere: slows an attack from many addresses to a few guesses an hour. */
export const ACCOUNT: Limit = { name: 'account', free: 60, wait: 60, longestWait: HOUR / 2, forget: DAY }
/** One browser that has signed in to the account before. */
export const DEVICE: Limit = { name: 'device', free: 10, wait: 30, longestWait: HOUR, forget: DAY }
/** Codes of the second factor, which only somebody with the password can guess at. */
export const CODE_PAIR: Limit = { ...PAIR, name: 'code-pair' }
/** The same from everywhere: a million codes and three good ones at a time. */
export const CODE_ACCOUNT: Limit = { name: 'code-account', free: 20, wait: 60, longestWait: HOUR, forget: DAY }
/** The same from a browser that has signed in before. */
export const CODE_DEVICE: Limit = { ...DEVICE, name: 'code-device' }
/** Questions to passkeys and links that set a password, of one address. */
export const ASKING: Limit = { name: 'asking', free: 300, wait: 5, longestWait: 60, forget: 600, fromFirst: true }
/** Reset mails to one address of a mailbox. */
export const MAILBOX: Limit = { name: 'mailbox', free: 3, wait: 300, longestWait: HOUR, forget: DAY }

/** What a guess at a password is counted under. `device`: the browser's mark for this account, if it has one. */
export function passwordCounts(username: string, address: string, device: Device | null): Count[] {
  const from = countedAddress(address)
  if (device !== null) return [{ limit: DEVICE, of: device.of }]
  return [
    { limit: PAIR, of: `${username} ${from}` },
    { limit: ADDRESS, of: from },
    { limit: ACCOUNT, of: username },
  ]
}

/** What a guess at a second factor is counted under. A mark from a link is none here: each link would be a fresh set of guesses. */
export function codeCounts(username: string, address: string, device: Device | null): Count[] {
  if (device !== null && !device.byLink) return [{ limit: CODE_DEVICE, of: device.of }]
  return [
    { limit: CODE_PAIR, of: `${username} ${countedAddress(address)}` },
    { limit: CODE_ACCOUNT, of: username },
  ]
}
