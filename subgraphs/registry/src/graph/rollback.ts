import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import type { RegistryContext } from '../context.ts'
import { textInput } from '../input.ts'
import { IN_GRAPH, putInQuarantine } from '../quarantine/rows.ts'
import { conflict, forbidden, notFound } from '../refusals.ts'
import { baseOf, registryOf } from '../context.ts'
import { takenFromOthers, takenWithoutConsent } from '../consents/lapse.ts'
import { Subgraph, SubgraphVersion } from '../entries/entities.ts'
import { lockAsDecided } from '../entries/find.ts'
import { isWider } from '../entries/own-hand.ts'
import { isSteward, mayReview } from '../entries/policy.ts'
import { activate } from './activate.ts'
import { composed, graphByHash } from './compose.ts'
import type { Composed } from './compose.ts'
import { latestActivation } from './current.ts'
import type { Current } from './current.ts'
import type { SupergraphActivation } from './entities.ts'
import { basePartsOf, keyOf, loadOutside } from './parts.ts'
import type { OutsidePart } from './parts.ts'

/**
 * Serves an earlier graph again: nothing is composed as long as our subgraphs are those it was composed of, and nothing was closed since.
 * What was in it is in it again, in the version it had, never more open than its tier is now; what was not goes to quarantine, its versions
 * kept. What is retired stays out, and so does what needs a consent that ended, what lied until its probe passes, and what was taken out by
 * hand unless the caller may review it: going back opens nothing that was closed meanwhile. Asking for what is served changes nothing.
 */
export async function rollback(request: SubgraphContext, to: string, said: string): Promise<SupergraphActivation> {
  const context = registryOf(request)
  const { principal } = request
  const note = textInput('note', said, 2_000)
  if (!isSteward(principal)) throw notByYou()
  const { activation } = await activate(context, async (current, em) => {
    const version = await graphByHash(em, to)
    if (version === null) throw notFound('supergraph', to)
    const target = { ...version, sequence: current.sequence, outside: await loadOutside(em, version.parts) }
    const { outside, same, rowsAsDecided } = await asClosedNow(context, em, principal, target)
    const rows = async (inside: EntityManager) => {
      for (const row of rowsAsDecided) await lockAsDecided(inside, row)
      return restore(context, inside, outside, principal.subject)
    }
    const isServed = same && version.hash === current.hash
    const graph = isServed ? null : await asRunsHere(context, version, { outside, same })
    return { graph, reason: 'ROLLBACK', by: principal.subject, note, changes: [], rows }
  })
  return activation ?? (await latestActivation(context.em()))!
}

interface AsClosedNow {
  readonly outside: readonly OutsidePart[]
  /** True when nothing was closed since. */
  readonly same: boolean
  readonly rowsAsDecided: readonly Subgraph[]
}

/** The outside subgraphs of a graph that may be in it now, each in the narrower of the tier it had and the one it has. */
async function asClosedNow(
  context: RegistryContext,
  em: EntityManager,
  principal: SubgraphContext['principal'],
  target: Current & Pick<Composed, 'base'>,
): Promise<AsClosedNow> {
  const parts = target.outside
  const unconsented = new Set<string>()
  // What a later release of ours brought was nobody's then.
  const sameBase = target.base === keyOf(basePartsOf(baseOf(context)))
  for (const part of parts) {
    const taken = sameBase
      ? await takenWithoutConsent(context, em, target, part.name)
      : await takenFromOthers(context, target, part)
    if (taken !== null) unconsented.add(part.name)
  }
  const rowsAsDecided = await em.find(Subgraph, { name: { $in: parts.map(({ name }) => name) } })
  const known = new Map(rowsAsDecided.map((row) => [row.name, row]))
  const outside = parts.flatMap((part) => {
    const row = known.get(part.name)
    if (row === undefined || row.state === 'RETIRED' || unconsented.has(part.name)) return []
    if (row.quarantineReason === 'LIED' || (row.quarantineReason === 'BY_HAND' && !mayReview(principal, row))) return []
    const tier = row.tier != null && isWider(part.tier, row.tier) ? row.tier : part.tier
    return [tier === part.tier ? part : { ...part, tier }]
  })
  const same = outside.length === parts.length && outside.every((part, index) => part === parts[index])
  return { outside, same, rowsAsDecided }
}

/** The kept graph, or the same outside subgraphs with our subgraphs as they are now. */
async function asRunsHere(
  context: RegistryContext,
  version: Composed,
  { outside, same }: Pick<AsClosedNow, 'outside' | 'same'>,
): Promise<Composed> {
  const base = baseOf(context)
  if (same && version.base === keyOf(basePartsOf(base))) return version
  try {
    return await composed(context, base, outside)
  } catch (error) {
    throw outgrown(version.hash, error)
  }
}

async function restore(
  context: RegistryContext,
  em: EntityManager,
  outside: readonly OutsidePart[],
  by: string | null,
): Promise<void> {
  const names = outside.map(({ name }) => name)
  for (const { name, hash, url, tier } of outside) {
    const row = await em.findOneOrFail(Subgraph, { name })
    const version = await em.findOneOrFail(SubgraphVersion, { subgraph: name, hash }, { orderBy: { number: 'desc' } })
    em.assign(row, { ...IN_GRAPH, tier, url, servedVersion: version.id, revision: row.revision + 1 })
  }
  const newer = await em.find(Subgraph, { origin: 'OUTSIDE', state: 'ACTIVE', name: { $nin: names } })
  for (const { name } of newer)
    await putInQuarantine(context, em, name, { reason: 'BY_HAND', details: LEFT_BEHIND, by })
}

const LEFT_BEHIND = 'Not in the graph that was gone back to.'

function notByYou() {
  return forbidden(
    'Graf dikembalikan ke versi lama oleh walidata atau pengelola sistem; minta kepada mereka.',
    'Going back to an earlier graph is for walidata and administrators; ask one of them.',
  )
}

function outgrown(hash: string, error: unknown) {
  const reason = error instanceof Error ? error.message : String(error)
  return conflict(
    `Graf ${hash.slice(0, 12)} tidak cocok lagi dengan rilis produk ini: ${reason}`,
    `The graph ${hash.slice(0, 12)} does not fit this release of the product any more: ${reason}`,
  )
}
