import { randomUUID } from 'node:crypto'
import { LockMode } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { baseOf, registryOf } from '../context.ts'
import type { RegistryContext } from '../context.ts'
import { Subgraph } from '../entries/entities.ts'
import { mayGiveFields } from '../entries/policy.ts'
import { currentGraph } from '../graph/current.ts'
import { dayInput, textInput } from '../input.ts'
import { badInput, conflict, forbidden, notFound } from '../refusals.ts'
import { FIELD_CONSENT_DAYS, MOST_CONSENTS } from '../settings.ts'
import { definersOf } from './definers.ts'
import { FieldConsent } from './entities.ts'

const COORDINATE = /^[_A-Za-z]\w{0,199}(?:\.[_A-Za-z]\w{0,199})?$/

/** What the owner of a field allows. */
export interface Given {
  readonly subgraph: string
  readonly coordinate: string
  readonly reason: string
  /** The last day it holds. */
  readonly until?: string | null | undefined
}

/**
 * Lets a subgraph take over, override or share a field for a time. By everybody whose subgraph answers for the field now. Given again,
 * it holds as was said last.
 */
export async function consentToField(request: SubgraphContext, given: Given): Promise<FieldConsent> {
  const context = registryOf(request)
  const { principal } = request
  const { subgraph: name, coordinate } = given
  const reason = textInput('reason', given.reason, 2_000)
  if (!COORDINATE.test(coordinate))
    throw badInput('coordinate', 'isi "Tipe" atau "Tipe.bidang"', 'give "Type" or "Type.field"')
  const until = dayInput('until', given.until, context.now(), {
    usual: FIELD_CONSENT_DAYS,
    most: FIELD_CONSENT_DAYS,
  })
  return context.em().transactional(async (em) => {
    const taker = await em.findOne(Subgraph, { name }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    // Those who own the field need not see the subgraph; they know its name from its owner.
    if (taker === null || taker.origin === 'BASE' || taker.state === 'RETIRED') throw notFound('subgraph', name)
    const rows = await answering(context, em, coordinate, name)
    if (taker.registeredBy === principal.subject || !rows.every((row) => mayGiveFields(principal, row)))
      throw notOwned(
        coordinate,
        rows.map((row) => row.name),
      )
    const givers = rows.map(({ name: subgraph, ownerCode }) => ({ subgraph, owner: ownerCode ?? null }))
    const said = { reason, until, givers, by: principal.subject!, at: context.now(), toldAt: null }
    const known = await em.findOne(FieldConsent, { subgraph: name, coordinate, endedAt: null })
    if (known !== null) return em.assign(known, said)
    await makeRoom(em, name)
    const consent = em.create(FieldConsent, { id: randomUUID(), subgraph: name, coordinate, ...said, ...HOLDS })
    em.persist(consent)
    return consent
  })
}

const HOLDS = { endedAt: null, ended: null, endedBy: null, endReason: null, leavesAt: null, settledAt: null } as const

/** The subgraphs that answer for a field now, without the one that wants it. */
async function answering(
  context: RegistryContext,
  em: EntityManager,
  coordinate: string,
  taker: string,
): Promise<Subgraph[]> {
  const { outside } = await currentGraph(em)
  const all = [...baseOf(context), ...outside.map(({ name, sdl }) => ({ name, typeDefs: sdl }))]
  const owners = definersOf(coordinate, all).filter((each) => each !== taker)
  if (owners.length === 0) throw noSuchField(coordinate)
  return em.find(Subgraph, { name: { $in: owners } }, { orderBy: { name: 'asc' } })
}

/** Those that ended, and that nothing needs, make room: the oldest first. */
async function makeRoom(em: EntityManager, subgraph: string): Promise<void> {
  const count = await em.count(FieldConsent, { subgraph })
  if (count < MOST_CONSENTS) return
  const oldest = { orderBy: { endedAt: 'asc' as const }, limit: count - MOST_CONSENTS + 1 }
  const settled = await em.find(FieldConsent, { subgraph, settledAt: { $ne: null } }, oldest)
  if (settled.length === 0) throw tooMany(subgraph)
  await em.nativeDelete(FieldConsent, { id: { $in: settled.map(({ id }) => id) } })
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
