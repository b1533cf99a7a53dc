import type { AccessLevel } from '@satudata/core'
import type { SubgraphContext } from '@satudata/subgraph'
import { keepCheck } from '../checks/keep.ts'
import { runCheck, unasked } from '../checks/run.ts'
import { registryOf } from '../context.ts'
import { activateInLine } from '../graph/activate.ts'
import { optionalText } from '../input.ts'
import { conflict } from '../refusals.ts'
import { SubgraphVersion } from './entities.ts'
import type { Subgraph } from './entities.ts'
import { isOwnHand, isWider } from './own-hand.ts'
import { doesNotPass, notByYou, reviewable, rowsOf } from './review.ts'

/**
 * Changes who may use the fields of a subgraph at most; served at once. Its service is not asked: narrowing must not wait. Nobody opens
 * further what they published themselves.
 */
export async function setTier(
  request: SubgraphContext,
  {
    name,
    tier,
    note: said,
  }: { readonly name: string; readonly tier: AccessLevel; readonly note?: string | null | undefined },
): Promise<Subgraph> {
  const context = registryOf(request)
  const note = optionalText('note', said, 2_000)
  const by = request.principal.subject!
  const { result } = await activateInLine(context, async (current, em) => {
    const subgraph = await reviewable(request, em, name)
    if (subgraph.state !== 'ACTIVE' && subgraph.state !== 'QUARANTINED') throw notReviewed(name)
    const { servedVersion: id } = subgraph
    const version = id == null || !isWider(tier, subgraph.tier) ? null : await em.findOne(SubgraphVersion, { id })
    const opened = { subgraph: name, by: version?.publishedBy }
    if (await isOwnHand(em, request.principal, opened)) throw notByYou(name)
    const rows = rowsOf(subgraph, { reviewedAt: context.now(), reviewedBy: by, reviewNote: note, tier })
    const step = { reason: 'APPROVE' as const, by, note, rows }
    const part = current.outside.find((each) => each.name === name)
    if (subgraph.state !== 'ACTIVE' || part === undefined) return { ...step, graph: null, changes: [] }
    const checked = { ...part, tier, inGraph: true }
    const found = await runCheck(context, current, checked, unasked(request.signal))
    if (found.outcome === 'REFUSED') throw doesNotPass(name, await keepCheck(context, context.em(), checked, by, found))
    return { ...step, graph: found.graph, changes: found.changes }
  })
  return result
}

function notReviewed(name: string) {
  return conflict(
    `"${name}" belum ada di graf; tingkat aksesnya ditetapkan saat ditinjau.`,
    `"${name}" is not in the graph yet; its tier is given with the review.`,
  )
}
