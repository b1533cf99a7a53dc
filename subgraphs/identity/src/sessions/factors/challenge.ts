import { randomBytes } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Challenge } from '../entities.ts'

/** How long a question to a passkey is good for, in milliseconds. */
const GOOD = 5 * 60_000

/** A new question; `accountId` null asks for anybody's passkey. */
export async function newChallenge(
  em: EntityManager,
  purpose: Challenge['purpose'],
  accountId: string | null,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(randomBytes(32))
  await em.insert(Challenge, {
    value: Buffer.from(bytes).toString('base64url'),
    purpose,
    accountId,
    expiresAt: new Date(now.getTime() + GOOD),
  })
  return bytes
}

/** The question an answer speaks of, which is used up by this, whether the answer is right or not; null when there is none. */
export async function takeChallenge(em: EntityManager, value: string, now: Date): Promise<Challenge | null> {
  const challenge = await em.findOne(Challenge, { value, expiresAt: { $gt: now } })
  if (challenge === null) return null
  return (await em.nativeDelete(Challenge, { value })) === 1 ? challenge : null
}

/** The question in the `clientDataJSON` of a browser's answer; empty when it cannot be read. */
export function challengeIn(clientData: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientData, 'base64url').toString('utf8')) as { challenge?: unknown }
    return typeof challenge === 'string' ? challenge : ''
  } catch {
    return ''
  }
}
