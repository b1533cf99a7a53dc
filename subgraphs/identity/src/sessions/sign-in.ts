import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { ForbiddenError, LimitError, countedAddress } from '@satudata/core'
import { normaliseUsername } from '../accounts/create.ts'
import { Account } from '../accounts/entities.ts'
import { hashPassword, isOutdated, verifyPassword } from '../accounts/passwords/hash.ts'
import { begin, raise } from './begin.ts'
import type { Step } from './begin.ts'
import { eventOf, identifiedAs, knownAs, markOf, notSignedIn, wrongCredentials, wrongFactor } from './desk.ts'
import type { Desk, Known, Visitor } from './desk.ts'
import { authenticationOptions, shownPasskey, usePasskey } from './factors/passkey.ts'
import { useRecoveryCode } from './factors/recovery.ts'
import { useTotp } from './factors/totp.ts'
import { ASKING, CODE_DEVICE, CODE_PAIR, DEVICE, PAIR, codeCounts, passwordCounts } from './limits.ts'
import { attempt } from './throttle.ts'
import type { Attempt, Count } from './throttle.ts'

/** Signs in with user name and password. Throws UNAUTHENTICATED or LIMIT_EXCEEDED, the same whether the account exists or not. */
export async function signInWithPassword(
  desk: Desk,
  visitor: Visitor,
  given: { readonly username: string; readonly password: string },
): Promise<Step> {
  const { context, options } = desk
  refuseBesideOutsideProvider(desk)
  const username = normaliseUsername(given.username)
  const counts = passwordCounts(username, visitor.address, markOf(desk, visitor, username))
  const counted = await countAttempt(desk, visitor, counts, username)
  const account = await context.em().findOne(Account, { username })
  const usable = account !== null && mayEnter(desk, account) ? account : null
  const right = await verifyPassword(usable?.passwordHash ?? null, given.password).catch(async (error: unknown) => {
    // Nothing was tried: it must not count as a mistake of whoever came while others flooded us.
    await counted.succeed(context.em(), [])
    throw error
  })
  if (usable === null || !right) {
    const details = { account: account?.id ?? null, reason: 'PASSWORD', wait: counted.wait }
    await options.audit.record(eventOf(visitor, 'session.refuse', 'REFUSED', details))
    throw wrongCredentials(counted.wait)
  }
  await renewHash(desk, usable, given.password)
  return begin(desk, visitor, usable, ['pwd'], { within: (em) => counted.succeed(em, [PAIR, DEVICE]) })
}

/** Counts an attempt before it is tried. That it has to wait is put on record, once a minute: nothing was tried. */
async function countAttempt(
  desk: Desk,
  visitor: Visitor,
  counts: readonly Count[],
  username: string,
): Promise<Attempt> {
  const { context, refusals } = desk
  try {
    return await attempt(context.em(), context.secrets, counts, context.now())
  } catch (error) {
    if (error instanceof LimitError)
      await refusals.record(visitor.address, `sign-in ${username}`, async () => {
        const account = await context.em().findOne(Account, { username })
        return eventOf(visitor, 'session.refuse', 'REFUSED', { account: account?.id ?? null, reason: 'TOO_MANY' })
      })
    throw error
  }
}

/** Where an outside provider signs people in, a password kept here would outlive the account there. */
export function refuseBesideOutsideProvider({ context }: Desk): void {
  if (context.config.outsideProvider === null) return
  throw new ForbiddenError({
    id: 'Kata sandi tidak dipakai di sini: masuklah melalui penyedia akun instansi Anda.',
    en: 'Passwords are not used here: sign in through the account provider of your organization.',
  })
}

function mayEnter({ context }: Desk, account: Account): boolean {
  return account.disabledAt === null && !(context.config.production && account.demonstration)
}

/** Only if nobody changed it meanwhile. */
async function renewHash({ context }: Desk, { id, passwordHash }: Account, password: string): Promise<void> {
  if (passwordHash == null || !isOutdated(passwordHash)) return
  const renewed = await hashPassword(password)
  await context.em().nativeUpdate(Account, { id, passwordHash }, { passwordHash: renewed })
}

/** Shows a code of an authenticator app, or a recovery code, as the second factor. */
export async function showCode(desk: Desk, visitor: Visitor, code: string): Promise<Step> {
  const { context } = desk
  const known = await waitingForFactor(desk, visitor)
  const { account, session } = known
  const counts = codeCounts(account.username, visitor.address, markOf(desk, visitor, account.username))
  const counted = await countAttempt(desk, visitor, counts, account.username)
  const digits = code.replace(/\s/g, '')
  const step = await raise(desk, visitor, known, ['otp', 'mfa'], async (em) => {
    const right = /^\d{6}$/.test(digits)
      ? await useTotp(em, context.secrets, account.id, digits, context.now())
      : await useRecoveryCode(em, account.id, code)
    if (!right) return null
    await counted.succeed(em, [CODE_PAIR, CODE_DEVICE])
    return { action: 'session.begin', details: { methods: [...session.methods, 'otp', 'mfa'].join(' ') } }
  })
  if (step !== null) return step
  await refuseFactor(desk, visitor, known, counted.wait)
  throw wrongFactor(counted.wait)
}

/** What a browser needs to show a passkey: as second factor when the password was right, else to sign in by it alone. */
export async function askForPasskey(desk: Desk, visitor: Visitor) {
  await countAsking(desk, visitor)
  const known = await knownAs(desk, visitor)
  return authenticationOptions(desk.context, known?.session.state === 'PENDING' ? known.account.id : null)
}

/** Shows a passkey: the second factor of a session that waits for it, or all there is to signing in. */
export async function showPasskey(desk: Desk, visitor: Visitor, response: AuthenticationResponseJSON): Promise<Step> {
  const { context, options } = desk
  await countAsking(desk, visitor)
  const known = await knownAs(desk, visitor)
  const waiting = known?.session.state === 'PENDING' ? known : null
  const shown = await shownPasskey(context, waiting?.account.id ?? null, response)
  const now = context.now()
  if (shown !== null && waiting !== null) {
    const step = await raise(desk, visitor, waiting, ['hwk', 'mfa'], async (em) => {
      if (!(await usePasskey(em, shown, now))) return null
      return { action: 'session.begin', details: { methods: [...waiting.session.methods, 'hwk', 'mfa'].join(' ') } }
    })
    if (step !== null) return step
  } else if (shown !== null) {
    refuseBesideOutsideProvider(desk)
    const account = await context.em().findOne(Account, { id: shown.accountId })
    if (account !== null && mayEnter(desk, account))
      return begin(desk, visitor, account, ['hwk', 'mfa'], {
        within: async (em) => {
          if (!(await usePasskey(em, shown, now))) throw wrongFactor(0)
        },
      })
  }
  if (waiting !== null) await refuseFactor(desk, visitor, waiting, 0)
  else await options.audit.record(eventOf(visitor, 'session.refuse', 'REFUSED', { account: null, reason: 'PASSKEY' }))
  throw wrongFactor(0)
}

/** The session whose second factor is missing. */
async function waitingForFactor(desk: Desk, visitor: Visitor): Promise<Known> {
  const known = await knownAs(desk, visitor)
  if (known === null || known.session.methods.includes('mfa')) throw notSignedIn()
  return known
}

async function refuseFactor(desk: Desk, visitor: Visitor, { account, session }: Known, wait: number): Promise<void> {
  const who = await identifiedAs(desk, account.id, session.id)
  const details = { account: account.id, reason: 'SECOND_FACTOR', wait }
  await desk.options.audit.record(eventOf(visitor, 'session.refuse', 'REFUSED', details, who))
}

/** Questions are kept, so nobody may ask for any number of them. */
async function countAsking({ context }: Desk, { address }: Visitor): Promise<void> {
  await attempt(context.em(), context.secrets, [{ limit: ASKING, of: countedAddress(address) }], context.now())
}
