import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import type { RegistryContext } from '../context.ts'
import { activate } from '../graph/activate.ts'
import { textInput } from '../input.ts'
import { conflict, forbidden } from '../refusals.ts'
import { registryOf } from '../context.ts'
import { Subgraph } from '../entries/entities.ts'
import { findVisible, lockAsDecided } from '../entries/find.ts'
import { mayLookAfter } from '../entries/policy.ts'
import { reviewable } from '../entries/review.ts'
import { SubgraphToken } from '../tokens/entities.ts'
import { graphWithout } from './leave.ts'
import { bringBack } from './return.ts'
import { putInQuarantine } from './rows.ts'

/** Takes a subgraph out until somebody brings it back. One that is out already stays out, without further probes. */
export async function quarantineSubgraph(request: SubgraphContext, name: string, said: string): Promise<Subgraph> {
  const context = registryOf(request)
  const note = textInput('note', said, 2_000)
  const { result } = await activate(context, async (current, em) => {
    const subgraph = await reviewable(request, em, name)
    if (subgraph.state !== 'ACTIVE' && subgraph.state !== 'QUARANTINED') throw notInGraph(name)
    const without = subgraph.state === 'ACTIVE' ? await graphWithout(context, current, name) : null
    const rows = async (inside: EntityManager) => {
      await lockAsDecided(inside, subgraph)
      await without?.rows(inside)
      await putInQuarantine(context, inside, name, { reason: 'BY_HAND', details: note, by: request.principal.subject })
      return inside.findOneOrFail(Subgraph, { name })
    }
    const { graph, changes } = without ?? { graph: null, changes: [] }
    return { graph, reason: 'QUARANTINE', by: request.principal.subject, note, changes, rows }
  })
  return result
}

/** Brings a subgraph back once its service passes a probe and it fits beside the others. */
export async function returnSubgraph(request: SubgraphContext, name: string): Promise<Subgraph> {
  const context = registryOf(request)
  const subgraph = await reviewable(request, context.em(), name)
  if (subgraph.state !== 'QUARANTINED') throw notOut(name)
  return bringBack(context, name, request.principal.subject, request.signal)
}

/** Takes a subgraph out for good, with its tokens. */
export async function retireSubgraph(request: SubgraphContext, name: string, said: string): Promise<Subgraph> {
  const context = registryOf(request)
  const { principal } = request
  const note = textInput('note', said, 2_000)
  const { result } = await activate(context, async (current, em) => {
    const subgraph = await findVisible(em, principal, name)
    if (subgraph.origin === 'BASE' || !mayLookAfter(principal, subgraph.ownerCode)) throw notYours(name)
    if (subgraph.state === 'RETIRED') throw conflict(`"${name}" sudah dipensiunkan.`, `"${name}" is retired already.`)
    const without = subgraph.state === 'ACTIVE' ? await graphWithout(context, current, name) : null
    const rows = async (inside: EntityManager) => {
      const row = await lockAsDecided(inside, subgraph)
      await without?.rows(inside)
      await revokeAll(context, inside, name, principal.subject)
      const retired = { retiredAt: context.now(), retiredBy: principal.subject, retireReason: note }
      return inside.assign(row, { state: 'RETIRED', nextProbeAt: null, ...retired })
    }
    const { graph, changes } = without ?? { graph: null, changes: [] }
    return { graph, reason: 'RETIRE', by: principal.subject, note, changes, rows }
  })
  return result
}

async function revokeAll(
  { now }: RegistryContext,
  em: EntityManager,
  subgraph: string,
  by: string | null,
): Promise<void> {
  await em.nativeUpdate(SubgraphToken, { subgraph, revokedAt: null }, { revokedAt: now(), revokedBy: by })
}

function notInGraph(name: string) {
  return conflict(`"${name}" tidak ada di graf.`, `"${name}" is not in the graph.`)
}

function notOut(name: string) {
  return conflict(`"${name}" tidak sedang dikarantina.`, `"${name}" is not in quarantine.`)
}

function notYours(name: string) {
  return forbidden(
    `"${name}" dipensiunkan oleh pegawai organisasi pemiliknya, walidata, atau pengelola sistem.`,
    `"${name}" is retired by officials of its organization, walidata or administrators.`,
  )
}
