import { randomBytes } from 'node:crypto'
import { timingSafeEqual } from 'node:crypto'
import type { Secrets } from '../secrets.ts'

// The mark of a browser that has signed in to an account before: <chance>.<day it was given>.<keyed hash over both and the account>.
// It signs nobody in; it is only counted by itself when passwords are wrong. A mark that came from a link of the mailbox says so in its
// chance: anybody who reads the mail can have any number of them, so codes of the second factor are not counted by it.

const DAY = 24 * 3_600_000
/** Days a mark is worth something. */
const WORTH = 365

const LINK = 'link-'

/** A browser with a mark for an account: what it is counted as, and whether it has only set the password with a link. */
export interface Device {
  readonly of: string
  readonly byLink: boolean
}

/** A new mark for a browser that has just signed in to the account, or has set its password with a link. */
export function newDeviceMark(secrets: Secrets, username: string, now: Date, { byLink = false } = {}): string {
  const chance = `${byLink ? LINK : ''}${randomBytes(16).toString('base64url')}`
  const begin = `${chance}.${Math.floor(now.getTime() / DAY)}`
  return `${begin}.${sign(secrets, begin, username)}`
}

/** The browser when it has a mark for this account; null otherwise. */
export function deviceOf(secrets: Secrets, mark: string | undefined, username: string, now: Date): Device | null {
  const [chance = '', day = '', signature = ''] = mark?.split('.') ?? []
  const expected = Buffer.from(sign(secrets, `${chance}.${day}`, username))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  if (now.getTime() / DAY - Number(day) > WORTH) return null
  return { of: `${username} ${chance}`, byLink: chance.startsWith(LINK) }
}

function sign(secrets: Secrets, begin: string, username: string): string {
  return secrets.mac(`${begin} ${username}`, 'device mark')
}
