import type { AccessLevel } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { keepCheck } from '../checks/keep.ts'
import { passOf } from '../checks/pass.ts'
import { probeFor, runCheck } from '../checks/run.ts'
import type { Probe } from '../checks/run.ts'
import type { RegistryContext } from '../context.ts'
import { activateInLine } from '../graph/activate.ts'
import type { Step } from '../graph/activate.ts'
import type { Current } from '../graph/current.ts'
import { optionalText } from '../input.ts'
import { IN_GRAPH } from '../quarantine/rows.ts'
import { badInput, conflict, forbidden } from '../refusals.ts'
import { registryOf } from '../context.ts'
import type { SchemaCheck, Subgraph } from './entities.ts'
import { SubgraphVersion } from './entities.ts'
import { findVisible, lockAsDecided } from './find.ts'
import { isOwnHand } from './own-hand.ts'
import { mayReview } from './policy.ts'

/** What a reviewer decides. */
export interface Review {
  readonly name: string
  readonly accept: boolean
  readonly tier?: AccessLevel | null | undefined
  readonly note?: string | null | undefined
}

/** Lets a subgraph into the graph with what it published last, or not. By somebody who neither registered nor published it. */
export async function reviewSubgraph(request: SubgraphContext, review: Review): Promise<Subgraph> {
  const context = registryOf(request)
  const note = optionalText('note', review.note, 2_000)
  const probe = probeFor(request.signal)
  const { result } = await activateInLine(context, async (current, em) => {
    const subgraph = await reviewable(request, em, review.name)
    if (subgraph.state !== 'PENDING' && subgraph.state !== 'REJECTED') throw notWaiting(subgraph)
    const reviewed = { reviewedAt: context.now(), reviewedBy: request.principal.subject, reviewNote: note }
    if (!review.accept) {
      const rows = rowsOf(subgraph, { ...reviewed, state: 'REJECTED' })
      return { graph: null, reason: 'APPROVE', by: request.principal.subject, note, changes: [], rows }
    }
    return accept(context, request, { current, em, subgraph, tier: tierInput(review.tier), reviewed, probe })
  })
  return result
}

interface Accepting {
  readonly current: Current
  readonly em: EntityManager
  readonly subgraph: Subgraph
  readonly tier: AccessLevel
  readonly probe: Probe
  readonly reviewed: Pick<Subgraph, 'reviewedAt' | 'reviewedBy' | 'reviewNote'>
}

async function accept(
  context: RegistryContext,
  { principal }: SubgraphContext,
  { current, em, subgraph, tier, reviewed, probe }: Accepting,
): Promise<Step<Subgraph>> {
  const { name, ownerCode } = subgraph
  const version = await em.findOne(SubgraphVersion, { subgraph: name }, { orderBy: { number: 'desc' } })
  if (version === null) throw nothingPublished(name)
  if (await isOwnHand(em, principal, { subgraph: name, by: version.publishedBy })) throw notByYou(name)
  const { sdl, url } = version
  const checked = { name, url: url!, sdl, owner: ownerCode!, tier }
  const found = await runCheck(context, current, checked, probe)
  const { passed, use } = await passOf(context, em, checked, found)
  if (!passed) throw doesNotPass(name, await keepCheck(context, context.em(), checked, principal.subject!, found))
  const letIn = rowsOf(subgraph, { ...IN_GRAPH, ...reviewed, tier, servedVersion: version.id })
  return {
    graph: found.graph,
    reason: 'APPROVE',
    by: principal.subject,
    note: reviewed.reviewNote ?? null,
    changes: found.changes,
    async rows(inside) {
      await use(inside)
      return letIn(inside)
    },
  }
}

/** The subgraph, if the caller may review it. */
export async function reviewable({ principal }: SubgraphContext, em: EntityManager, name: string): Promise<Subgraph> {
  const subgraph = await findVisible(em, principal, name)
  if (!mayReview(principal, subgraph)) throw notByYou(name)
  return subgraph
}

/** Changes of one row, as they were decided on. */
export function rowsOf(decided: Subgraph, values: Partial<Subgraph>): (em: EntityManager) => Promise<Subgraph> {
  return async (em) => Object.assign(await lockAsDecided(em, decided), values)
}

/** Says what a check found first; the check itself says all. */
export function doesNotPass(name: string, { id, findings, outcome }: SchemaCheck) {
  const [first] = findings
  const details = { check: id, outcome }
  return conflict(
    `"${name}" tidak lolos pemeriksaan ${id}: ${first?.message.id ?? outcome}`,
    `"${name}" does not pass the check ${id}: ${first?.message.en ?? outcome}`,
    details,
  )
}

function tierInput(tier: AccessLevel | null | undefined): AccessLevel {
  if (tier != null) return tier
  throw badInput('tier', 'isi tingkat akses untuk menerima subgraf', 'give an access level to let the subgraph in')
}

/** Four eyes. */
export function notByYou(name: string) {
  return forbidden(
    `"${name}" ditinjau walidata atau pengelola sistem yang tidak mendaftarkan atau menerbitkannya; minta kepada yang lain.`,
    `"${name}" is reviewed by walidata or an administrator who neither registered nor published it; ask another one.`,
  )
}

function notWaiting({ name, state }: Subgraph) {
  return conflict(
    `"${name}" tidak menunggu peninjauan (${state}); untuk mengubah tingkat aksesnya pakai setSubgraphTier.`,
    `"${name}" does not wait for review (${state}); to change its tier use setSubgraphTier.`,
  )
}

function nothingPublished(name: string) {
  return conflict(
    `"${name}" belum menerbitkan skema; minta pemiliknya menerbitkan dahulu.`,
    `"${name}" has published no schema yet; ask its owner to publish first.`,
  )
}
