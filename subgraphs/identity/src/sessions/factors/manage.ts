import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { BadInputError, SatuDataError } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { raise } from '../begin.ts'
import type { Step } from '../begin.ts'
import { eventOf, identifiedAs, knownAs, markOf, notSignedIn, wrongFactor } from '../desk.ts'
import type { Desk, Known, Visitor } from '../desk.ts'
import { Factor } from '../entities.ts'
import { CODE_DEVICE, CODE_PAIR, codeCounts } from '../limits.ts'
import { endSessions } from '../store.ts'
import { attempt } from '../throttle.ts'
import { factorsOf } from './list.ts'
import { registeredPasskey } from './passkey.ts'
import { dropRecoveryCodes, newRecoveryCodes, recoveryCodesLeft } from './recovery.ts'
import { confirmTotp } from './totp.ts'

/** After so long somebody else may sit at the browser: factors change only soon after signing in, in milliseconds. */
const FRESH = 15 * 60_000

/** A factor that was added. `recoveryCodes` is empty unless it is the first one: the codes given then still hold. */
export interface Added {
  readonly recoveryCodes: readonly string[]
}

/** The session of somebody who may change the second factors. Throws UNAUTHENTICATED, or FORBIDDEN (reason SIGN_IN_AGAIN). */
export async function managing(desk: Desk, visitor: Visitor): Promise<Known> {
  const known = await knownAs(desk, visitor)
  if (known?.session.state !== 'LIVE') throw notSignedIn()
  const { session, account } = known
  const isOld = desk.context.now().getTime() - session.signedInAt.getTime() > FRESH
  // Somebody with the password alone must not add a factor beside the one that is missing.
  const isLess = !session.methods.includes('mfa') && (await factorsOf(desk.context.em(), account.id)).length > 0
  if (isOld || isLess) throw new SatuDataError('FORBIDDEN', AGAIN, { reason: 'SIGN_IN_AGAIN' })
  return known
}

/** The factors of whoever is signed in. */
export async function overviewOf(desk: Desk, visitor: Visitor) {
  const known = await knownAs(desk, visitor)
  if (known?.session.state !== 'LIVE') throw notSignedIn()
  const em = desk.context.em()
  const factors = await factorsOf(em, known.account.id)
  return {
    factors: factors.map(({ id, kind, name, createdAt, lastUsedAt }) => ({ id, kind, name, createdAt, lastUsedAt })),
    recoveryCodesLeft: await recoveryCodesLeft(em, known.account.id),
  }
}

/** Confirms an authenticator app with its first code. */
export async function addTotp(
  desk: Desk,
  visitor: Visitor,
  known: Known,
  code: string,
): Promise<Added & { step: Step }> {
  const { context } = desk
  const { account } = known
  const counts = codeCounts(account.username, visitor.address, markOf(desk, visitor, account.username))
  const counted = await attempt(context.em(), context.secrets, counts, context.now())
  const added = await add(desk, visitor, known, ['otp', 'mfa'], async (em) => {
    const factor = await confirmTotp(em, context.secrets, account.id, code.replace(/\s/g, ''), context.now())
    if (factor !== null) await counted.succeed(em, [CODE_PAIR, CODE_DEVICE])
    return factor
  })
  if (added === null) throw wrongFactor(counted.wait)
  return added
}

/** Keeps a passkey that the browser made. */
export async function addPasskey(
  desk: Desk,
  visitor: Visitor,
  known: Known,
  response: RegistrationResponseJSON,
  name: string,
): Promise<Added & { step: Step }> {
  const made = await registeredPasskey(desk.context, known.account.id, response, name)
  if (made === null) throw new BadInputError(NO_PASSKEY)
  const added = await add(desk, visitor, known, ['hwk', 'mfa'], async (em) => {
    await em.insert(Factor, made)
    return made
  })
  if (added === null) throw new BadInputError(NO_PASSKEY)
  return added
}

/** With the first factor every other session ends: they were signed in with less. */
async function add(
  desk: Desk,
  visitor: Visitor,
  known: Known,
  methods: readonly string[],
  keep: (em: EntityManager) => Promise<Pick<Factor, 'id' | 'kind'> | null>,
): Promise<(Added & { step: Step }) | null> {
  const { account, session } = known
  let recoveryCodes: readonly string[] = []
  let ended: readonly string[] = []
  const step = await raise(desk, visitor, known, methods, async (em) => {
    const factor = await keep(em)
    if (factor === null) return null
    if ((await factorsOf(em, account.id)).length === 1) {
      recoveryCodes = await newRecoveryCodes(em, account.id)
      ended = await endSessions(em, { accountId: account.id, keep: session.id }, desk.context.now())
    }
    return { action: 'factor.add', details: { account: account.id, factor: factor.id, kind: factor.kind } }
  })
  if (step === null) return null
  await desk.tell(ended)
  return { step, recoveryCodes }
}

/** Takes a factor away; the recovery codes go with the last one. */
export async function remove(desk: Desk, visitor: Visitor, known: Known, id: string | null): Promise<void> {
  const { context, options } = desk
  const { account, session } = known
  const who = await identifiedAs(desk, account.id, session.id)
  await context.em().transactional(async (em) => {
    const removed = id === null ? 0 : await em.nativeDelete(Factor, { id, accountId: account.id })
    if (removed !== 1) throw new SatuDataError('NOT_FOUND', NO_FACTOR)
    if ((await factorsOf(em, account.id)).length === 0) await dropRecoveryCodes(em, account.id)
    const details = { account: account.id, factor: id }
    await options.audit.recordWithin(em, eventOf(visitor, 'factor.remove', 'DONE', details, who))
  })
}

/** New recovery codes in place of the old ones. */
export async function renewRecoveryCodes(desk: Desk, visitor: Visitor, known: Known): Promise<string[]> {
  const { context, options } = desk
  const { account, session } = known
  if (!session.methods.includes('mfa')) throw new SatuDataError('NOT_FOUND', NO_FACTOR)
  const who = await identifiedAs(desk, account.id, session.id)
  return context.em().transactional(async (em) => {
    const codes = await newRecoveryCodes(em, account.id)
    const details = { account: account.id, kind: 'RECOVERY' }
    await options.audit.recordWithin(em, eventOf(visitor, 'factor.add', 'DONE', details, who))
    return codes
  })
}

const AGAIN = {
  id: 'Untuk mengubah faktor kedua, keluar lalu masuk lagi (dengan faktor kedua bila sudah ada), dan lanjutkan dalam 15 menit.',
  en: 'To change second factors, sign out and in again (with the second factor if there is one) and go on within 15 minutes.',
}
const NO_FACTOR = { id: 'Faktor kedua itu tidak ada.', en: 'There is no such second factor.' }
const NO_PASSKEY = {
  id: 'Kunci sandi (passkey) ini tidak dapat dipakai atau waktunya habis; coba lagi dari awal.',
  en: 'This passkey cannot be used, or it took too long; begin again.',
}
