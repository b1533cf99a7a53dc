import type { ServedSupergraph } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { baseOf } from '../context.ts'
import type { RegistryContext } from '../context.ts'
import type { Part } from '../parents.ts'
import { composedAsFits, graphByHash, remember, servedParts } from './compose.ts'
import type { Composed } from './compose.ts'
import { SupergraphActivation, SupergraphVersion } from './entities.ts'
import { basePartsOf, loadOutside, sameBase } from './parts.ts'
import type { OutsidePart } from './parts.ts'

/** What is in the graph now. */
export interface Current {
  /** 0 when nothing was activated yet. */
  readonly sequence: number
  readonly hash: string | null
  /** Null when nothing was activated yet. */
  readonly sdl: string | null
  readonly parts: readonly Part[]
  readonly outside: readonly OutsidePart[]
}

/** The sequence of the last activation; 0 when there is none. */
export async function latestSequence(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ sequence: string }[]>(
    'select coalesce(max("sequence"), 0) as sequence from "registry"."supergraph_activation"',
  )
  return Number(row!.sequence)
}

/** The last activation; null when there is none. */
export async function latestActivation(em: EntityManager): Promise<SupergraphActivation | null> {
  const [row] = await em.find(SupergraphActivation, {}, { orderBy: { sequence: 'desc' }, limit: 1 })
  return row ?? null
}

/** What the last activation put into the graph. */
export async function currentGraph(em: EntityManager): Promise<Current> {
  const activation = await latestActivation(em)
  if (activation === null) return { sequence: 0, hash: null, sdl: null, parts: [], outside: [] }
  const graph = await graphByHash(em, activation.hash)
  if (graph === null) throw new Error(`The registry has no graph ${activation.hash}.`)
  const { hash, sdl, parts } = graph
  return { sequence: activation.sequence, hash, sdl, parts, outside: await loadOutside(em, parts) }
}

/**
 * True when our subgraphs run here as in the process of the latest release. While one takes the place of another, what comes back by itself
 * has to fit the newer.
 */
export async function isLatestRelease(context: RegistryContext): Promise<boolean> {
  const em = context.em()
  const where = { reason: 'UPGRADE' as const }
  const [row] = await em.find(SupergraphActivation, where, { orderBy: { sequence: 'desc' }, limit: 1 })
  if (row === undefined || context.base === null) return false
  const { parts } = await em.findOneOrFail(SupergraphVersion, { hash: row.hash })
  return sameBase(basePartsOf(context.base), parts)
}

/**
 * What this process is to serve: the outside subgraphs of the last activation with our subgraphs as they run here, which may be of
 * another release than those that the activation was composed of; without what does not fit these.
 */
export async function servedNow(context: RegistryContext): Promise<ServedSupergraph> {
  const base = baseOf(context)
  const { sequence, outside } = await currentGraph(context.em())
  const { graph, fitting, leftOut } = await composedAsFits(context, base, outside)
  for (const { part, reason } of leftOut)
    context.logger.warn(
      { subgraph: part.name, reason },
      'a subgraph does not fit this release of ours and is left out here',
    )
  const kept = await keep(context.em(), graph, context.now())
  return { sequence, hash: kept.hash, sdl: kept.sdl, outside: await servedParts(base, fitting) }
}

/** Keeps a graph, unless one of the same parts is kept already: that one is the graph then. Gives what is kept. */
export async function keep(em: EntityManager, graph: Composed, at: Date): Promise<Composed> {
  const { hash, sdl, base, outside, parts } = graph
  const [kept] = await em.execute<{ hash: string }[]>(
    // Its text is sent when it is not there yet.
    'select hash from "registry"."supergraph_version" where base = ? and outside = ?',
    [base, outside],
  )
  if (kept !== undefined && kept.hash !== hash) return (await graphByHash(em, kept.hash))!
  if (kept === undefined)
    await em.execute(
      `insert into "registry"."supergraph_version" (hash, sdl, base, outside, parts, composed_at)
       values (?, ?, ?, ?, ?::jsonb, ?) on conflict do nothing`,
      [hash, sdl, base, outside, JSON.stringify(parts), at],
    )
  return remember(graph)
}
