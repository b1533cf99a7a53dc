import { randomUUID } from 'node:crypto'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql'
import type { Account } from '../../accounts/entities.ts'
import type { IdentityContext } from '../../parts.ts'
import { Factor } from '../entities.ts'
import { challengeIn, newChallenge, takeChallenge } from './challenge.ts'
import { factorsOf } from './list.ts'

/** COSE names of EdDSA, ES256 and RS256: what passkeys in use sign with. */
const ALGORITHMS = [-8, -7, -257]

/** Needed by few requests, and slow to load. */
const webauthn = () => import('@simplewebauthn/server')

/** What a browser needs to make a passkey for the account. */
export async function registrationOptions(
  context: IdentityContext,
  account: Account,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const em = context.em()
  const known = (await factorsOf(em, account.id)).filter(({ kind }) => kind === 'PASSKEY')
  return (await webauthn()).generateRegistrationOptions({
    rpName: 'Satu Data',
    rpID: hostOf(context),
    userName: account.username,
    userDisplayName: account.name,
    userID: new Uint8Array(Buffer.from(account.id.replaceAll('-', ''), 'hex')),
    challenge: await newChallenge(em, 'REGISTER', account.id, context.now()),
    excludeCredentials: known.map(idOf),
    supportedAlgorithmIDs: ALGORITHMS,
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  })
}

/** The passkey that a browser made, to be kept; null when the answer does not hold. The question is used up either way. */
export async function registeredPasskey(
  context: IdentityContext,
  accountId: string,
  response: RegistrationResponseJSON,
  name: string,
): Promise<(RequiredEntityData<Factor> & Pick<Factor, 'id' | 'kind'>) | null> {
  const now = context.now()
  const challenge = await takeChallenge(context.em(), challengeIn(response.response.clientDataJSON), now)
  if (challenge?.purpose !== 'REGISTER' || challenge.accountId !== accountId) return null
  const verified = await (
    await webauthn()
  )
    .verifyRegistrationResponse({
      response,
      expectedChallenge: challenge.value,
      expectedOrigin: new URL(context.publicUrl).origin,
      expectedRPID: hostOf(context),
      requireUserVerification: false,
      supportedAlgorithmIDs: ALGORITHMS,
    })
    .catch(() => null)
  if (verified?.verified !== true) return null
  const { credential } = verified.registrationInfo
  return {
    id: randomUUID(),
    accountId,
    kind: 'PASSKEY',
    name,
    createdAt: now,
    confirmedAt: now,
    lastUsedAt: null,
    secret: null,
    lastStep: null,
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: [...(credential.transports ?? [])],
  }
}

/** What a browser needs to show a passkey: one of this account, or (null) any it has for us. */
export async function authenticationOptions(
  context: IdentityContext,
  accountId: string | null,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const em = context.em()
  const known = accountId === null ? [] : (await factorsOf(em, accountId)).filter(({ kind }) => kind === 'PASSKEY')
  const purpose = accountId === null ? 'SIGN_IN' : 'SECOND_FACTOR'
  return (await webauthn()).generateAuthenticationOptions({
    rpID: hostOf(context),
    challenge: await newChallenge(em, purpose, accountId, context.now()),
    // By itself it must be two things at once: something one has, and a PIN or finger.
    userVerification: accountId === null ? 'required' : 'preferred',
    ...(accountId === null ? {} : { allowCredentials: known.map(idOf) }),
  })
}

/** A passkey that was shown. */
export interface ShownPasskey {
  readonly factorId: string
  readonly accountId: string
  readonly counter: number
}

/** Whose passkey answered; null when the answer does not hold. `accountId` null: anybody's. The question is used up either way. */
export async function shownPasskey(
  context: IdentityContext,
  accountId: string | null,
  response: AuthenticationResponseJSON,
): Promise<ShownPasskey | null> {
  const em = context.em()
  const challenge = await takeChallenge(em, challengeIn(response.response.clientDataJSON), context.now())
  if (challenge === null || challenge.accountId !== accountId || challenge.purpose === 'REGISTER') return null
  const factor = await em.findOne(Factor, { credentialId: response.id, confirmedAt: { $ne: null } })
  if (factor === null || (accountId !== null && factor.accountId !== accountId)) return null
  const verified = await (
    await webauthn()
  )
    .verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge.value,
      expectedOrigin: new URL(context.publicUrl).origin,
      expectedRPID: hostOf(context),
      requireUserVerification: accountId === null,
      credential: {
        id: factor.credentialId ?? '',
        publicKey: new Uint8Array(Buffer.from(factor.publicKey ?? '', 'base64url')),
        counter: factor.counter,
      },
    })
    .catch(() => null)
  if (verified?.verified !== true) return null
  return { factorId: factor.id, accountId: factor.accountId, counter: verified.authenticationInfo.newCounter }
}

/** Notes that a passkey was used; false when a copy of it was faster. In the caller's transaction. */
export async function usePasskey(em: EntityManager, shown: ShownPasskey, now: Date): Promise<boolean> {
  const { factorId, counter } = shown
  // Most passkeys do not count: theirs stays 0.
  const where = { id: factorId, ...(counter === 0 ? {} : { counter: { $lt: counter } }) }
  return (await em.nativeUpdate(Factor, where, { counter, lastUsedAt: now })) === 1
}

function idOf({ credentialId, transports }: Factor) {
  return { id: credentialId ?? '', transports: transports }
}

function hostOf({ publicUrl }: IdentityContext): string {
  return new URL(publicUrl).hostname
}
