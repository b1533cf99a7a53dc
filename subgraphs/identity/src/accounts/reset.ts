import { BadInputError, countedAddress } from '@satudata/core'
import { raise } from '../sessions/begin.ts'
import type { Step } from '../sessions/begin.ts'
import { eventOf, identifiedAs, markOf, notSignedIn, wrongCredentials } from '../sessions/desk.ts'
import type { Desk, Known, Visitor } from '../sessions/desk.ts'
import { newDeviceMark } from '../sessions/device.ts'
import { ASKING, DEVICE, MAILBOX, PAIR, passwordCounts } from '../sessions/limits.ts'
import { refuseBesideOutsideProvider } from '../sessions/sign-in.ts'
import { endSessions } from '../sessions/store.ts'
import { attempt } from '../sessions/throttle.ts'
import { Account } from './entities.ts'
import { accountOfLink, useLink } from './links.ts'
import { requestReset } from './mail/outbox.ts'
import { hashPassword, verifyPassword } from './passwords/hash.ts'
import { checkPassword } from './passwords/rules.ts'

/** Somebody forgot a password. Does the same for every address of a mailbox, known or not; the mail comes from the outbox. */
export async function forgotten(desk: Desk, visitor: Visitor, email: string): Promise<void> {
  const { context } = desk
  refuseBesideOutsideProvider(desk)
  const mailbox = email.trim().toLowerCase()
  const counts = [
    { limit: ASKING, of: countedAddress(visitor.address) },
    { limit: MAILBOX, of: mailbox },
  ]
  await attempt(context.em(), context.secrets, counts, context.now())
  await requestReset(desk, { email: mailbox, address: visitor.address, requestId: visitor.requestId })
}

/**
 * Sets a new password with a link. Ends every session of the account, and signs nobody in: the second factor is asked for as
 * always. Gives the `set-cookie` headers: whoever reads the owner's mail is not counted among those who guess.
 */
export async function setByLink(
  desk: Desk,
  visitor: Visitor,
  given: { readonly token: string; readonly password: string },
): Promise<readonly string[]> {
  const { context, options, cookies } = desk
  refuseBesideOutsideProvider(desk)
  const counts = [{ limit: ASKING, of: countedAddress(visitor.address) }]
  await attempt(context.em(), context.secrets, counts, context.now())
  const account = await accountOfLink(context.em(), given.token, context.now())
  if (account === null) throw new BadInputError(USED)
  await checkPassword(account, given.password, context.config)
  const passwordHash = await hashPassword(given.password)
  const now = context.now()
  const who = await identifiedAs(desk, account.id, null)
  const ended = await context.em().transactional(async (em) => {
    if (!(await useLink(em, given.token, account.id, now))) throw new BadInputError(USED)
    await em.nativeUpdate(Account, { id: account.id }, { passwordHash })
    const ended = await endSessions(em, { accountId: account.id }, now)
    const details = { account: account.id, sessions: ended.length }
    await options.audit.recordWithin(em, eventOf(visitor, 'password.reset', 'DONE', details, who))
    return ended
  })
  await desk.tell(ended)
  return [cookies.setDevice(newDeviceMark(context.secrets, account.username, now, { byLink: true }))]
}

/** Changes the password of somebody who is signed in and knows the old one. Every other session of the account ends. */
export async function change(
  desk: Desk,
  visitor: Visitor,
  known: Known,
  given: { readonly current: string; readonly password: string },
): Promise<Step> {
  const { context, options } = desk
  refuseBesideOutsideProvider(desk)
  const { account, session } = known
  const counts = passwordCounts(account.username, visitor.address, markOf(desk, visitor, account.username))
  const counted = await attempt(context.em(), context.secrets, counts, context.now())
  // No guess that was wrong: nothing was tried, or the old password is right and the new one will not do.
  const giveBack = async (error: unknown): Promise<never> => {
    await counted.succeed(context.em(), [])
    throw error
  }
  if (!(await verifyPassword(account.passwordHash ?? null, given.current).catch(giveBack))) {
    const who = await identifiedAs(desk, account.id, session.id)
    const details = { account: account.id, reason: 'PASSWORD', wait: counted.wait }
    await options.audit.record(eventOf(visitor, 'session.refuse', 'REFUSED', details, who))
    throw wrongCredentials(counted.wait)
  }
  await checkPassword(account, given.password, context.config).catch(giveBack)
  const passwordHash = await hashPassword(given.password).catch(giveBack)
  let ended: readonly string[] = []
  const step = await raise(desk, visitor, known, [], async (em) => {
    await counted.succeed(em, [PAIR, DEVICE])
    // Somebody may have set another one meanwhile.
    const same = { id: account.id, passwordHash: account.passwordHash ?? null }
    if ((await em.nativeUpdate(Account, same, { passwordHash })) !== 1) return null
    ended = await endSessions(em, { accountId: account.id, keep: session.id }, context.now())
    return { action: 'password.change', details: { account: account.id } }
  })
  if (step === null) throw notSignedIn()
  await desk.tell(ended)
  return step
}

const USED = {
  id: 'Tautan ini sudah dipakai atau kedaluwarsa; minta tautan baru di halaman lupa kata sandi.',
  en: 'This link was used or has expired; ask for a new one on the page for forgotten passwords.',
}
