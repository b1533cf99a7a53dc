import { randomBytes } from 'node:crypto'
import { timingSafeEqual } from 'node:crypto'
import type { Secrets } from '../secrets.ts'

// The mark of a browser that has signed in to an account before: <chance>.<day it was given>.<keyed hash over both and the account>.
// It signs nobody in; it is only counted by itself when passwords are wrong.

const DAY = 24 * 3_600_000
/** Days a mark is worth something. */
const WORTH = 365

/** A new mark for a browser that has just signed in to the account. */
export function newDeviceMark(secrets: Secrets, username: string, now: Date): string {
  const begin = `${randomBytes(16).toString('base64url')}.${Math.floor(now.getTime() / DAY)}`
  return `${begin}.${sign(secrets, begin, username)}`
}

/** What names the browser when it has a mark for this account; null otherwise. */
export function deviceOf(secrets: Secrets, mark: string | undefined, username: string, now: Date): string | null {
  const [chance = '', day = '', signature = ''] = mark?.split('.') ?? []
  const expected = Buffer.from(sign(secrets, `${chance}.${day}`, username))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  return now.getTime() / DAY - Number(day) <= WORTH ? `${username} ${chance}` : null
}

function sign(secrets: Secrets, begin: string, username: string): string {
  return secrets.mac(`${begin} ${username}`, 'device mark')
}
