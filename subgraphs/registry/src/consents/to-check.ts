import { LockMode } from '@mikro-orm/core'
import type { SubgraphContext } from '@satudata/subgraph'
import { registryOf } from '../context.ts'
import { SchemaCheck, Subgraph } from '../entries/entities.ts'
import { isOwnHand } from '../entries/own-hand.ts'
import { mayReview } from '../entries/policy.ts'
import { isUuid, textInput } from '../input.ts'
import { conflict, forbidden, notFound } from '../refusals.ts'
import { CONSENT_DAYS } from '../settings.ts'

/** Lets exactly the schema that was checked be published, once, although operations break. Given once; the first one stands. */
export async function consentToCheck(request: SubgraphContext, id: string, said: string): Promise<SchemaCheck> {
  const context = registryOf(request)
  const { principal } = request
  const reason = textInput('reason', said, 2_000)
  return context.em().transactional(async (em) => {
    const check = isUuid(id) ? await em.findOne(SchemaCheck, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null
    if (check === null) throw notFound('check', id)
    const subgraph = await em.findOneOrFail(Subgraph, { name: check.subgraph })
    if (!mayReview(principal, subgraph) || (await isOwnHand(em, principal, check))) throw notByYou(check.subgraph)
    if (check.outcome !== 'NEEDS_CONSENT') throw nothingToConsent(id, check.outcome)
    const now = context.now()
    if (now.getTime() - check.at.getTime() > CONSENT_DAYS * 86_400_000) throw tooOld(id)
    if (check.consentAt == null)
      em.assign(check, { consentBy: principal.subject, consentAt: now, consentReason: reason })
    return check
  })
}

function notByYou(name: string) {
  return forbidden(
    `Persetujuan untuk "${name}" diberikan walidata atau pengelola sistem yang tidak mendaftarkan subgraf atau memeriksa skema ini.`,
    `Consent for "${name}" is given by walidata or an administrator who neither registered it nor checked this schema.`,
  )
}

function nothingToConsent(id: string, outcome: string) {
  return conflict(
    `Pemeriksaan ${id} tidak menunggu persetujuan (${outcome}).`,
    `The check ${id} does not wait for consent (${outcome}).`,
  )
}

function tooOld(id: string) {
  return conflict(
    `Pemeriksaan ${id} lebih tua dari ${CONSENT_DAYS} hari; periksa skemanya lagi.`,
    `The check ${id} is older than ${CONSENT_DAYS} days; check the schema again.`,
  )
}
