import { compareBeside } from '@satudata/federation'
import type { SubgraphContext } from '@satudata/subgraph'
import type { RegistryContext } from '../context.ts'
import type { Change } from '../parents.ts'
import { registryOf } from '../context.ts'
import { MOST_FINDINGS } from '../settings.ts'
import { graphByHash } from './compose.ts'
import { SupergraphActivation } from './entities.ts'

/** What differs between two graphs for those who use them. That it cannot be told in time stops nothing: then none is told. */
export async function changesBetweenGraphs(
  { logger }: Pick<RegistryContext, 'logger'>,
  before: string | null,
  after: string,
): Promise<Change[]> {
  if (before === null || before === after) return []
  try {
    const changes = await compareBeside(before, after)
    return changes.slice(0, MOST_FINDINGS).map(({ kind, coordinate, message }) => ({ kind, coordinate, message }))
  } catch (error) {
    logger.warn({ err: error }, 'what changed in the graph could not be told')
    return []
  }
}

const compared = new Map<string, Promise<Change[]>>()
const MOST_COMPARED = 100

/** What an activation changed. Going back is not kept waiting for it: what that changed is worked out when somebody asks. */
export async function changesOf(
  request: SubgraphContext,
  activation: SupergraphActivation,
): Promise<readonly Change[]> {
  if (activation.reason !== 'ROLLBACK') return activation.changes
  const context = registryOf(request)
  const previous = await request.em.findOne(SupergraphActivation, { sequence: activation.sequence - 1 })
  if (previous === null) return []
  const key = `${previous.hash} ${activation.hash}`
  let changes = compared.get(key)
  if (changes === undefined) {
    if (compared.size >= MOST_COMPARED) compared.delete(compared.keys().next().value!)
    const graphs = Promise.all([previous.hash, activation.hash].map((hash) => graphByHash(context.em(), hash)))
    changes = graphs.then(([before, after]) => changesBetweenGraphs(context, before!.sdl, after!.sdl))
    compared.set(key, changes)
  }
  return changes
}
