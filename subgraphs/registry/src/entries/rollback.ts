import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { oneOfFew } from '../checks/busy.ts'
import { keepCheck } from '../checks/keep.ts'
import { runCheck, unasked } from '../checks/run.ts'
import { registryOf } from '../context.ts'
import { activate } from '../graph/activate.ts'
import { textInput } from '../input.ts'
import { conflict, forbidden, notFound } from '../refusals.ts'
import { SubgraphVersion } from './entities.ts'
import type { Subgraph } from './entities.ts'
import { findVisible, lockAsDecided } from './find.ts'
import { mayLookAfter } from './policy.ts'
import type { Publication } from './publish.ts'

/** Which version of which subgraph is to be served again. */
export interface Back {
  readonly name: string
  /** Number of the version; the one before the current one when not given. */
  readonly to?: number | null | undefined
  readonly note: string
}

/**
 * Serves an earlier version of one subgraph again, under the tier it has now. It is checked beside the others as they are now: what may not
 * be in the graph any more stays out of it, what breaks is told and stops nothing, as whoever goes back is in a hurry. Its service is not
 * asked: which of the two goes back first is not known.
 */
export async function rollbackSubgraph(request: SubgraphContext, { name, to, note: said }: Back): Promise<Publication> {
  const context = registryOf(request)
  const by = request.principal.subject!
  const note = textInput('note', said, 2_000)
  const { result, activation } = await activate(context, async (current, em) => {
    const subgraph = await going(request, em, name)
    const version = await versionBack(em, subgraph, to)
    const { ownerCode, tier, state } = subgraph
    const checked = { name, sdl: version.sdl, url: version.url!, owner: ownerCode!, tier: tier ?? null }
    const found = await oneOfFew(name, () => runCheck(context, current, checked, unasked(request.signal)))
    const fits = found.outcome !== 'REFUSED'
    const rows = async (inside: EntityManager) => {
      const check = await keepCheck(context, inside, checked, by, found)
      if (!fits) return { check, version: null }
      const row = await lockAsDecided(inside, subgraph)
      inside.assign(row, { servedVersion: version.id, url: version.url! })
      if (row.nextProbeAt != null && row.quarantineReason !== 'LIED') row.nextProbeAt = context.now()
      return { check, version }
    }
    const graph = fits && state === 'ACTIVE' ? found.graph : null
    return { graph, reason: 'ROLLBACK', by, note: `${name}: ${note}`, changes: [], rows }
  })
  return { ...result, activation }
}

async function going({ principal }: SubgraphContext, em: EntityManager, name: string): Promise<Subgraph> {
  const subgraph = await findVisible(em, principal, name)
  if (subgraph.origin === 'BASE' || !mayLookAfter(principal, subgraph.ownerCode)) throw notYours(name)
  if (subgraph.servedVersion == null || (subgraph.state !== 'ACTIVE' && subgraph.state !== 'QUARANTINED'))
    throw notInGraph(subgraph)
  return subgraph
}

/** The version of this number, or the one before the current one. */
async function versionBack(
  em: EntityManager,
  subgraph: Subgraph,
  to: number | null | undefined,
): Promise<SubgraphVersion> {
  const { name, servedVersion } = subgraph
  const { number: now } = await em.findOneOrFail(SubgraphVersion, { id: servedVersion! })
  const number = to ?? now - 1
  if (to == null && number < 1) throw first(name)
  if (number === now) throw served(name, now)
  const version = await em.findOne(SubgraphVersion, { subgraph: name, number })
  if (version === null) throw notFound('version', `${name} ${number}`)
  return version
}

function notYours(name: string) {
  return forbidden(
    `"${name}" dikembalikan ke versi lama oleh pegawai organisasi pemiliknya, walidata, atau pengelola sistem.`,
    `Officials of the owner of "${name}", walidata and administrators go back to an earlier version of it.`,
  )
}

function notInGraph({ name, state }: Subgraph) {
  return conflict(
    `"${name}" tidak ada di graf (${state}), jadi tidak ada yang dikembalikan.`,
    `"${name}" is not in the graph (${state}): there is nothing to go back from.`,
  )
}

function first(name: string) {
  return conflict(
    `"${name}" baru memiliki satu versi; karantinakan bila versi itu harus keluar.`,
    `"${name}" has no version before the current one; quarantine it when that one has to go.`,
  )
}

function served(name: string, number: number) {
  return conflict(
    `Versi ${number} dari "${name}" sudah berlaku.`,
    `Version ${number} of "${name}" is the current one already.`,
  )
}
