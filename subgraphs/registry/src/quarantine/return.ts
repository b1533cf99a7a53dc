import { keepCheck } from '../checks/keep.ts'
import { probeFor, runCheck } from '../checks/run.ts'
import type { RegistryContext } from '../context.ts'
import { activateInLine } from '../graph/activate.ts'
import { conflict } from '../refusals.ts'
import { Subgraph, SubgraphVersion } from '../entries/entities.ts'
import { doesNotPass, rowsOf } from '../entries/review.ts'
import { recordFor } from '../outbox/records.ts'
import { IN_GRAPH } from './rows.ts'

/**
 * Brings a subgraph back with what it published last, once it passes all checks again, the probe of its service among them. Throws
 * CONFLICT with what was found when it does not. `by` is null when the registry itself tries.
 */
export async function bringBack(
  context: RegistryContext,
  name: string,
  by: string | null,
  signal: AbortSignal,
): Promise<Subgraph> {
  const probe = probeFor(signal)
  const { result } = await activateInLine(context, async (current, em) => {
    const subgraph = await em.findOneOrFail(Subgraph, { name })
    const { ownerCode, servedVersion, tier, state } = subgraph
    if (state !== 'QUARANTINED' || servedVersion == null || tier == null) throw notOut(name)
    const { sdl, url } = await em.findOneOrFail(SubgraphVersion, { id: servedVersion })
    const checked = { name, url: url!, sdl, owner: ownerCode!, tier, inGraph: true }
    const found = await runCheck(context, current, checked, probe)
    // Nobody can use what is out of the graph: nothing breaks by its return.
    if (found.outcome === 'REFUSED')
      throw doesNotPass(name, await keepCheck(context, context.em(), checked, by ?? 'satudata', found))
    const back = rowsOf(subgraph, { ...IN_GRAPH, returnedAt: context.now() })
    return {
      graph: found.graph,
      reason: 'RETURN',
      by,
      note: null,
      changes: found.changes,
      rows: async (inside) => {
        if (by === null) recordFor(inside, 'subgraph.return', { subgraph: name }, context.now())
        return back(inside)
      },
    }
  })
  return result
}

function notOut(name: string) {
  return conflict(`"${name}" tidak sedang dikarantina.`, `"${name}" is not in quarantine.`)
}
