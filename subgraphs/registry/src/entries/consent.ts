import { randomUUID } from 'node:crypto'
import { LockMode } from '@mikro-orm/core'
import type { SubgraphContext } from '@satudata/subgraph'
import { currentGraph } from '../graph/current.ts'
import { isUuid, textInput } from '../input.ts'
import { badInput, conflict, forbidden, notFound } from '../refusals.ts'
import { baseOf, registryOf } from '../context.ts'
import { CONSENT_DAYS } from '../settings.ts'
import { FieldConsent, SchemaCheck, Subgraph } from './entities.ts'
import { definersOf } from './owners.ts'
import { isOwnHand } from './own-hand.ts'
import { mayGiveFields, mayReview } from './policy.ts'

/** Lets exactly the schema that was checked be published although operations break. Given once; the first one stands. */
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

const COORDINATE = /^[_A-Za-z]\w{0,199}(?:\.[_A-Za-z]\w{0,199})?$/
/** Consents of one subgraph. */
const MOST_CONSENTS = 200

/** Lets a subgraph take over, override or share a field. By everybody whose subgraph answers for the field now. */
export async function consentToField(
  request: SubgraphContext,
  given: { readonly subgraph: string; readonly coordinate: string; readonly reason: string },
): Promise<FieldConsent> {
  const context = registryOf(request)
  const { principal } = request
  const { subgraph: name, coordinate } = given
  const reason = textInput('reason', given.reason, 2_000)
  if (!COORDINATE.test(coordinate))
    throw badInput('coordinate', 'isi "Tipe" atau "Tipe.bidang"', 'give "Type" or "Type.field"')
  return context.em().transactional(async (em) => {
    const taker = await em.findOne(Subgraph, { name }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    // Those who own the field need not see the subgraph; they know its name from its owner.
    if (taker === null || taker.origin === 'BASE' || taker.state === 'RETIRED') throw notFound('subgraph', name)
    const { outside } = await currentGraph(em)
    const owners = definersOf(coordinate, [
      ...baseOf(context),
      ...outside.map(({ name: each, sdl }) => ({ name: each, typeDefs: sdl })),
    ]).filter((each) => each !== name)
    if (owners.length === 0) throw noSuchField(coordinate)
    const rows = await em.find(Subgraph, { name: { $in: owners } })
    if (taker.registeredBy === principal.subject || !rows.every((row) => mayGiveFields(principal, row)))
      throw notOwned(coordinate, owners)
    const known = await em.findOne(FieldConsent, { subgraph: name, coordinate })
    if (known !== null) return known
    if ((await em.count(FieldConsent, { subgraph: name })) >= MOST_CONSENTS) throw tooMany(name)
    const consent = em.create(FieldConsent, {
      id: randomUUID(),
      subgraph: name,
      coordinate,
      reason,
      by: principal.subject!,
      at: context.now(),
    })
    em.persist(consent)
    return consent
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

function noSuchField(coordinate: string) {
  return badInput(
    'coordinate',
    `tidak ada subgraf di graf yang menjawab "${coordinate}"`,
    `no subgraph in the graph answers "${coordinate}"`,
  )
}

function notOwned(coordinate: string, owners: readonly string[]) {
  const named = owners.join(', ')
  return forbidden(
    `"${coordinate}" milik ${named}; hanya pegawai pemiliknya (untuk subgraf produk ini pengelola sistem) yang tidak mendaftarkan subgraf itu yang dapat menyetujui.`,
    `"${coordinate}" belongs to ${named}; only officials of its owner (for subgraphs of this product administrators) who did not register the subgraph can consent.`,
  )
}

function tooMany(name: string) {
  return conflict(
    `"${name}" sudah memiliki ${MOST_CONSENTS} persetujuan; setujui satu tipe sekaligus.`,
    `"${name}" has ${MOST_CONSENTS} consents already; consent to a type as a whole.`,
  )
}
