import { randomUUID } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Account } from '../../accounts/entities.ts'
import type { Secrets } from '../../secrets.ts'
import { Factor } from '../entities.ts'

/** Seconds a code is shown. */
const PERIOD = 30
/** Codes before and after the present one that count: clocks differ. */
const WINDOW = 1
/** How long an app may take to be set up, in milliseconds. */
const SETUP = 15 * 60_000

/** Begins to add an authenticator app; one that was begun before is forgotten. The secret is shown once. */
export async function beginTotp(
  em: EntityManager,
  secrets: Secrets,
  account: Account,
  now: Date,
): Promise<{ readonly secret: string; readonly uri: string }> {
  const id = randomUUID()
  const secret = new Secret({ size: 20 })
  await em.transactional(async (inside) => {
    await inside.nativeDelete(Factor, { accountId: account.id, kind: 'TOTP', confirmedAt: null })
    await inside.insert(Factor, {
      id,
      accountId: account.id,
      kind: 'TOTP',
      name: 'TOTP',
      createdAt: now,
      confirmedAt: null,
      lastUsedAt: null,
      secret: secrets.seal(secret.base32, purpose(id)),
      lastStep: null,
      credentialId: null,
      publicKey: null,
      counter: 0,
      transports: [],
    })
  })
  const uri = new TOTP({ issuer: 'Satu Data', label: account.username, secret, period: PERIOD }).toString()
  return { secret: secret.base32, uri }
}

/** Confirms the app that is being added with a code of it; false when the code is wrong. */
export async function confirmTotp(
  em: EntityManager,
  secrets: Secrets,
  accountId: string,
  code: string,
  now: Date,
): Promise<Factor | null> {
  const since = new Date(now.getTime() - SETUP)
  const begun = await em.findOne(Factor, { accountId, kind: 'TOTP', confirmedAt: null, createdAt: { $gt: since } })
  if (begun === null) return null
  const step = stepOf(secrets, begun, code, now)
  if (step === null) return null
  const change = { confirmedAt: now, lastUsedAt: now, lastStep: step }
  return (await em.nativeUpdate(Factor, { id: begun.id, confirmedAt: null }, change)) === 1 ? begun : null
}

/** True when the code is right and was not used before; it is used up then, in the caller's transaction. */
export async function useTotp(
  em: EntityManager,
  secrets: Secrets,
  accountId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const factors = await em.find(Factor, { accountId, kind: 'TOTP', confirmedAt: { $ne: null } })
  for (const factor of factors) {
    const step = stepOf(secrets, factor, code, now)
    if (step === null) continue
    const unused = { id: factor.id, $or: [{ lastStep: null }, { lastStep: { $lt: step } }] }
    if ((await em.nativeUpdate(Factor, unused, { lastStep: step, lastUsedAt: now })) === 1) return true
  }
  return false
}

/** The time step the code belongs to; null when it belongs to none near now. */
function stepOf(secrets: Secrets, factor: Factor, code: string, now: Date): number | null {
  const secret = Secret.fromBase32(secrets.open(factor.secret ?? '', purpose(factor.id)))
  const totp = new TOTP({ secret, period: PERIOD })
  const delta = totp.validate({ token: code, timestamp: now.getTime(), window: WINDOW })
  return delta === null ? null : Math.floor(now.getTime() / 1_000 / PERIOD) + delta
}

function purpose(id: string): string {
  return `totp ${id}`
}
