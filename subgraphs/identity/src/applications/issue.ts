import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { recorded } from '../audit/within.ts'
import { dayOf } from '../rights/day.ts'
import { servicesOf } from '../services.ts'
import { DAILY, MONTHLY, RATE } from './amounts.ts'
import { ApiKey } from './entities.ts'
import type { RegisteredApplication } from './entities.ts'
import { momentInput, numberInput, scopesInput, textInput } from './input.ts'
import { hashSecret, keyText, newKey } from './key.ts'
import { mayManage } from './policy.ts'
import { badInput, conflict, forbidden } from './refusals.ts'
import { lockApplication } from './register.ts'

/** What a new key may do. */
export interface KeyDetails {
  readonly name: string
  readonly scopes?: readonly string[] | undefined
  readonly expiresAt: string
  readonly ratePerMinute?: number | null | undefined
  readonly dailyQuota?: number | null | undefined
  readonly monthlyQuota?: number | null | undefined
}

/** A key with its text, told once. */
export interface IssuedKey {
  readonly key: ApiKey
  readonly text: string
}

/** Days a key lives at most. */
export const LONGEST_LIFE = 365
/** Keys of one application that work at the same time, those that a successor has replaced not counted. */
export const MOST_KEYS = 10

/** Makes a key for an application that was activated. */
export async function issueKey(request: SubgraphContext, application: string, details: KeyDetails): Promise<IssuedKey> {
  const { id, secret } = newKey()
  return recorded(request, 'key.issue', { application, key: id }, async (em) => {
    const owner = await lockApplication(em, request, application)
    refuseOthers(request, owner)
    refuseInactive(owner)
    const now = servicesOf(request).context.now()
    await refuseTooMany(em, owner.id, now, MOST_KEYS)
    const scopes = scopesInput('scopes', details.scopes ?? [])
    const more = scopes.find((scope) => !owner.scopes.includes(scope))
    if (more !== undefined) {
      throw badInput('scopes', `"${more}" tidak dimiliki aplikasi ini`, `this application does not have "${more}"`)
    }
    const key = em.create(ApiKey, {
      id,
      applicationId: owner.id,
      name: textInput('name', details.name),
      secretHash: hashSecret(secret),
      scopes,
      ratePerMinute: numberInput('ratePerMinute', details.ratePerMinute ?? RATE.usual, 1, RATE.most),
      dailyQuota: numberInput('dailyQuota', details.dailyQuota ?? DAILY.usual, 1, DAILY.most),
      monthlyQuota: numberInput('monthlyQuota', details.monthlyQuota ?? MONTHLY.usual, 1, MONTHLY.most),
      createdBy: request.principal.subject!,
      createdAt: now,
      expiresAt: momentInput('expiresAt', details.expiresAt, now, LONGEST_LIFE),
      replacedBy: null,
      revokedBy: null,
      revokedAt: null,
      lastUsedAt: null,
    })
    em.persist(key)
    return { result: { key, text: keyText({ id, secret }) }, details: { scopes: scopes.join(' ') } }
  })
}

/** Keys are made and rotated by those who manage the application, and by nobody else: not even by administrators. */
export function refuseOthers({ principal }: SubgraphContext, application: RegisteredApplication): void {
  if (mayManage(principal, application)) return
  throw forbidden(
    `Kunci "${application.name}" hanya dibuat oleh pemilik aplikasinya.`,
    `Keys of "${application.name}" are made by the owner of the application only.`,
  )
}

/** Only an application that was activated and has not expired gets keys and secrets. */
export function refuseInactive({ name, state }: RegisteredApplication): void {
  if (state === 'ACTIVE') return
  throw conflict(
    `"${name}" belum aktif atau dihentikan; minta pengelola sistem mengaktifkannya.`,
    `"${name}" is not active; ask an administrator to activate it.`,
  )
}

/** Refuses one more key beside so many that work. */
export async function refuseTooMany(em: EntityManager, applicationId: string, now: Date, most: number): Promise<void> {
  const live = await em.count(ApiKey, { applicationId, revokedAt: null, expiresAt: { $gt: now } })
  if (live < most) return
  throw conflict(
    `Aplikasi ini sudah memiliki ${live} kunci yang berlaku per ${dayOf(now)}; cabut yang tidak dipakai.`,
    `This application has ${live} keys that work already on ${dayOf(now)}; revoke one that is not used.`,
  )
}
