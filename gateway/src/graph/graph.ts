import type { ApolloServer } from '@apollo/server'
import type { Config, HotOperation, Logger, Principal } from '@satudata/core'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Contracts } from '../authorization/contracts.ts'
import type { AuthorizationMode } from '../authorization/enforce.ts'
import type { Caller } from '../caller/caller.ts'
import { insideNames } from '../execution/names.ts'
import type { Observer } from '../observe/observer.ts'
import { guardedExecutor } from '../supergraph/executor.ts'
import { planningExecutor } from './executor.ts'
import type { Source } from './executor.ts'
import { loadSupergraph } from './load.ts'
import { movedBy } from './overrides.ts'
import { openPlanner } from './plan/planner.ts'
import type { PlannerThread } from './plan/thread.ts'
import { rememberPlans } from './plan/plans.ts'
import type { Plans } from './plan/plans.ts'
import { serverFor } from './server.ts'

/** What a graph is made of. */
export interface GraphOptions {
  readonly supergraphSdl: string
  /** The way to each subgraph, by name. */
  readonly source: (name: string) => Source
  readonly logger: Logger
  /** Watches operations; nobody does when not given. */
  readonly observer?: Pick<Observer, 'traces' | 'watch'>
  /** What happens to an operation that asks for more than its caller may have; `filter` unless told. */
  readonly authorizationMode?: AuthorizationMode
  /** Parts of the graph that callers may ask for by their names. */
  readonly contracts?: Contracts
  /** Most that an operation may cost. */
  readonly cost: Config['cost']
  /** Operations to be planned before anybody asks, and how long that may hold up the start, in milliseconds. */
  readonly hottest?: { readonly operations: readonly HotOperation[]; readonly milliseconds: number }
  /** How long planning one operation may take, in milliseconds. */
  readonly planningDeadlineMs?: number
  /** A thread for the planner that was started before. */
  readonly thread?: PlannerThread | undefined
}

/** One supergraph being served: Apollo Server in front, our executor behind, the planner in a thread of its own. */
export interface Graph {
  readonly server: ApolloServer<Caller>
  /** What clients see with every right. */
  readonly schema: GraphQLSchema
  readonly plans: Pick<Plans, 'hottest' | 'size'>
  /** True when a document, valid by the schema, is to this caller one with names that are not there. `hash`: of its text. */
  readonly hides: (
    caller: { readonly principal: Principal; readonly contract: string | undefined },
    document: () => DocumentNode,
    hash: string,
  ) => boolean
  /** Ends it and its planner: when nothing runs on it any more. */
  stop(): Promise<void>
}

/** How long operations are planned that nobody has asked for yet, in milliseconds. */
const WARMING = 60_000

/**
 * Starts executing a supergraph. Throws when the supergraph cannot be served. The main thread is never held up for longer than a few
 * milliseconds at a time, as operations of another graph run beside.
 */
export async function startGraph(options: GraphOptions): Promise<Graph> {
  const { logger, authorizationMode: mode = 'filter', planningDeadlineMs: deadlineMs, thread } = options
  const planner = await openPlanner(options.supergraphSdl, {
    logger,
    thread,
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
  })
  try {
    const loaded = await loadSupergraph(planner, options.contracts)
    const { supergraph, schema, types, rules } = loaded
    const plans = rememberPlans(planner)
    const executor = planningExecutor({
      plans,
      schema,
      types,
      names: insideNames(planner.taken),
      source: options.source,
      moved: movedBy(supergraph),
      logger,
    })
    const server = serverFor(loaded, guardedExecutor(executor, { authorization: () => rules, mode }), options)
    await server.start()
    await planner.ready
    const { operations = [], milliseconds = 0 } = options.hottest ?? {}
    await plans.warm(operations, milliseconds)
    // The rest while it serves: whoever comes waits for one of them at most.
    void plans.warm(operations, WARMING)
    const stop = async () => {
      await server.stop()
      await planner.stop()
    }
    const hides: Graph['hides'] = ({ principal, contract }, document, hash) =>
      rules.hides(rules.rightsOf(principal, contract), document, hash)
    return { server, schema, plans, hides, stop }
  } catch (error) {
    await planner.stop()
    throw error
  }
}
