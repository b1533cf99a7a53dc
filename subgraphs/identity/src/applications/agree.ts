import { randomUUID } from 'node:crypto'
import { UniqueConstraintViolationException } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { recorded } from '../audit/within.ts'
import { servicesOf } from '../services.ts'
import { DataAgreement } from './entities.ts'
import { dayInput, scopesInput, textInput } from './input.ts'
import { GRANTORS, mayConfirm, mayEnd, mayRecord, maySeeAgreement } from './policy.ts'
import { badInput, conflict, forbidden, notFound } from './refusals.ts'

/** What stands in an agreement. */
export interface AgreementDetails {
  readonly number: string
  readonly owner: string
  readonly consumer: string
  readonly scopes: readonly string[]
  readonly purpose: string
  readonly from: string
  readonly to: string
  readonly documentName: string
  readonly documentSha256: string
}

/** Days an agreement holds at most: five years. */
const LONGEST_AGREEMENT = 5 * 366

/** Records an agreement; nothing follows from it until somebody else confirms it. */
export async function recordAgreement(request: SubgraphContext, details: AgreementDetails): Promise<DataAgreement> {
  const { principal } = request
  const id = randomUUID()
  const parties = {
    ownerCode: textInput('owner', details.owner),
    consumerCode: textInput('consumer', details.consumer),
  }
  const subject = { agreement: id, number: details.number, owner: parties.ownerCode, consumer: parties.consumerCode }
  const attempt = recorded(request, 'agreement.record', subject, async (em) => {
    if (!mayRecord(principal)) throw notByYou()
    const now = servicesOf(request).context.now()
    const agreement = em.create(DataAgreement, {
      id,
      ...parties,
      number: textInput('number', details.number),
      scopes: grantable(parties.ownerCode, details.scopes),
      purpose: textInput('purpose', details.purpose, 2_000),
      validFrom: details.from,
      validTo: dayInput('to', details.to, now, LONGEST_AGREEMENT, details.from),
      documentName: textInput('documentName', details.documentName),
      documentSha256: sha256Input(details.documentSha256),
      recordedBy: principal.subject!,
      recordedAt: now,
      confirmedBy: null,
      confirmedAt: null,
      endedBy: null,
      endedAt: null,
      endReason: null,
    })
    em.persist(agreement)
    return { result: agreement, details: { scopes: agreement.scopes.join(' ') } }
  })
  return attempt.catch((error: unknown) => {
    throw error instanceof UniqueConstraintViolationException ? numbered(details.number) : error
  })
}

/** Makes an agreement hold (four eyes). */
export async function confirmAgreement(request: SubgraphContext, id: string): Promise<DataAgreement> {
  const { principal } = request
  return recorded(request, 'agreement.confirm', { agreement: id }, async (em) => {
    const agreement = await lockAgreement(em, request, id)
    if (!mayConfirm(principal, agreement)) throw notByYou()
    if (agreement.confirmedAt != null || agreement.endedAt != null) throw done(agreement.number)
    em.assign(agreement, { confirmedBy: principal.subject, confirmedAt: servicesOf(request).context.now() })
    return { result: agreement, details: { scopes: agreement.scopes.join(' '), consumer: agreement.consumerCode } }
  })
}

/** Ends an agreement at once: what only it allowed is refused from now on. */
export async function endAgreement(request: SubgraphContext, id: string, reason: string): Promise<DataAgreement> {
  const { principal } = request
  const endReason = textInput('reason', reason, 500)
  return recorded(request, 'agreement.end', { agreement: id, reason: endReason }, async (em) => {
    const agreement = await lockAgreement(em, request, id)
    if (!mayEnd(principal, agreement)) throw notByYou()
    if (agreement.endedAt != null) throw done(agreement.number)
    em.assign(agreement, { endedBy: principal.subject, endedAt: servicesOf(request).context.now(), endReason })
    return { result: agreement, details: { consumer: agreement.consumerCode } }
  })
}

async function lockAgreement(em: EntityManager, { principal }: SubgraphContext, id: string): Promise<DataAgreement> {
  await em.execute('select 1 from "identity"."data_agreement" where id = ? for update', [id])
  const agreement = await em.findOne(DataAgreement, { id })
  if (agreement === null || !maySeeAgreement(principal, agreement)) throw notFound('agreement', id)
  return agreement
}

/** Scopes that the owner of the data may give. */
function grantable(ownerCode: string, texts: readonly string[]) {
  const scopes = scopesInput('scopes', texts)
  if (scopes.length === 0) throw badInput('scopes', 'isi paling sedikit satu cakupan', 'give at least one scope')
  const other = scopes.find((scope) => GRANTORS[scope] !== ownerCode)
  if (other === undefined) return scopes
  const owner = GRANTORS[other]
  throw badInput('scopes', `"${other}" hanya diberikan oleh ${owner}`, `"${other}" is given by ${owner} only`)
}

function sha256Input(text: string): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase()
  throw badInput(
    'documentSha256',
    'tulis 64 digit heksadesimal dari `sha256sum`',
    'write the 64 hexadecimal digits of `sha256sum`',
  )
}

function notByYou() {
  return forbidden(
    'Perjanjian dicatat oleh Walidata atau pengelola sistem, dan disetujui oleh pimpinan pemilik data (untuk data Walidata juga oleh pengelola sistem): orang lain yang tidak menerima datanya.',
    'Agreements are recorded by walidata or administrators, and confirmed by a leader over the owner of the data (for data of the Walidata an administrator too): somebody else who does not get the data.',
  )
}

function numbered(number: string) {
  return conflict(
    `Perjanjian nomor "${number}" sudah dicatat; akhiri yang lama dahulu atau pakai nomor lain.`,
    `An agreement with the number "${number}" is recorded already; use another number.`,
  )
}

function done(number: string) {
  return conflict(
    `Perjanjian "${number}" sudah disetujui atau berakhir; muat ulang.`,
    `The agreement "${number}" is confirmed or ended already; load it again.`,
  )
}
