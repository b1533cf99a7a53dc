import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { recorded } from '../audit/within.ts'
import { servicesOf } from '../services.ts'
import { ApiKey } from './entities.ts'
import type { RegisteredApplication } from './entities.ts'
import { momentInput } from './input.ts'
import { LONGEST_LIFE, MOST_KEYS, refuseInactive, refuseOthers, refuseTooMany } from './issue.ts'
import type { IssuedKey } from './issue.ts'
import { hashSecret, keyText, newKey } from './key.ts'
import { mayStop } from './policy.ts'
import { conflict, forbidden, notFound } from './refusals.ts'
import { lockApplication } from './register.ts'

/** Days both keys work at most. */
const LONGEST_OVERLAP = 30

/** Makes a key that takes another's place, with the same scopes and limits; the old one works until the given moment. */
export async function rotateKey(
  request: SubgraphContext,
  id: string,
  times: { readonly oldEndsAt: string; readonly expiresAt: string },
): Promise<IssuedKey> {
  const next = newKey()
  return recorded(request, 'key.rotate', { key: id, successor: next.id }, async (em) => {
    const { key, application } = await lockKey(em, request, id)
    refuseOthers(request, application)
    refuseInactive(application)
    const now = servicesOf(request).context.now()
    if (key.replacedBy != null || key.revokedAt != null || key.expiresAt <= now) throw ended(key.name)
    // Each key has its own quota: rotated again and again, one would become any number of them.
    await refuseTooMany(em, application.id, now, 2 * MOST_KEYS)
    const oldEndsAt = momentInput('oldEndsAt', times.oldEndsAt, now, LONGEST_OVERLAP)
    const successor = em.create(ApiKey, {
      ...limitsOf(key),
      id: next.id,
      secretHash: hashSecret(next.secret),
      createdBy: request.principal.subject!,
      createdAt: now,
      expiresAt: momentInput('expiresAt', times.expiresAt, now, LONGEST_LIFE),
      replacedBy: null,
      revokedBy: null,
      revokedAt: null,
      lastUsedAt: null,
    })
    em.persist(successor)
    em.assign(key, { replacedBy: next.id, expiresAt: oldEndsAt < key.expiresAt ? oldEndsAt : key.expiresAt })
    const result = { key: successor, text: keyText(next) }
    return { result, details: { application: application.id, oldEndsAt: key.expiresAt.toISOString() } }
  })
}

/** Takes a key away at once. By its owner or an administrator; a key that is revoked already stays as it is. */
export async function revokeKey(request: SubgraphContext, id: string): Promise<ApiKey> {
  const { principal } = request
  return recorded(request, 'key.revoke', { key: id }, async (em) => {
    const { key, application } = await lockKey(em, request, id)
    if (!mayStop(principal, application)) {
      throw forbidden(
        'Kunci hanya dicabut oleh pemilik aplikasinya atau pengelola sistem.',
        'A key is revoked by the owner of its application or an administrator.',
      )
    }
    if (key.revokedAt == null)
      em.assign(key, { revokedAt: servicesOf(request).context.now(), revokedBy: principal.subject })
    return { result: key, details: { application: application.id } }
  })
}

function limitsOf({ applicationId, name, scopes, ratePerMinute, dailyQuota, monthlyQuota }: ApiKey) {
  return { applicationId, name, scopes, ratePerMinute, dailyQuota, monthlyQuota }
}

/** A key with its application, both held until the transaction ends: two rotations at once are one after the other. */
async function lockKey(
  em: EntityManager,
  request: SubgraphContext,
  id: string,
): Promise<{ readonly key: ApiKey; readonly application: RegisteredApplication }> {
  const owner = await em.findOne(ApiKey, { id }, { disableIdentityMap: true })
  if (owner === null) throw notFound('key', id)
  const application = await lockApplication(em, request, owner.applicationId).catch((error: unknown) => {
    throw isNotFound(error) ? notFound('key', id) : error
  })
  return { key: await em.findOneOrFail(ApiKey, { id }), application }
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'NOT_FOUND'
}

function ended(name: string) {
  return conflict(
    `Kunci "${name}" sudah diganti atau berakhir; muat ulang, lalu pakai penggantinya atau buat kunci baru.`,
    `The key "${name}" was replaced or has ended; load the list again and use its successor, or make a new key.`,
  )
}
