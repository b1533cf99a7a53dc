import type { EntityManager } from '@mikro-orm/postgresql'
import { baseOf } from '../context.ts'
import type { RegistryContext } from '../context.ts'
import { composedAsFits } from '../graph/compose.ts'
import type { Composed } from '../graph/compose.ts'
import { changesBetweenGraphs } from '../graph/changes.ts'
import type { Current } from '../graph/current.ts'
import type { Change } from '../parents.ts'
import { putInQuarantine } from './rows.ts'

/** The graph without a subgraph. */
export interface Without {
  readonly graph: Composed
  readonly changes: readonly Change[]
  /** Puts those in quarantine that do not fit without it. */
  rows(em: EntityManager): Promise<void>
}

/** The graph without a subgraph, and without those that need what it brought: the rest goes on whatever happens. */
export async function graphWithout(context: RegistryContext, current: Current, name: string): Promise<Without> {
  const others = current.outside.filter((part) => part.name !== name)
  const { graph, leftOut } = await composedAsFits(context, baseOf(context), others)
  return {
    graph,
    changes: await changesBetweenGraphs(context, current.sdl, graph.sdl),
    async rows(em) {
      for (const { part, reason } of leftOut)
        await putInQuarantine(context, em, part.name, { reason: 'SCHEMA_DIFFERS', details: reason })
    },
  }
}
