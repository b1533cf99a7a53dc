import type { ApolloServer } from '@apollo/server'
import type { Config, Contracts, Logger, Principal } from '@satudata/core'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { AuthorizationMode } from '../authorization/enforce.ts'
import type { Caller } from '../caller/caller.ts'
import { insideNames } from '../execution/names.ts'
import type { Observer } from '../observe/observer.ts'
import { atOnce, spread } from '../steps.ts'
import { guardedExecutor } from '../supergraph/executor.ts'
import type { Execute } from '../supergraph/request.ts'
import { planningExecutor } from './executor.ts'
import type { Source } from './executor.ts'
import { loadSupergraph } from './load.ts'
import { openPlanner } from './plan/planner.ts'
import { rememberPlans } from './plan/plans.ts'
import type { Plans } from './plan/plans.ts'
import type { PlannerProcesses } from './plan/processes.ts'
import { recentOperations } from './recent.ts'
import type { AskedOperation, RecentOperations } from './recent.ts'
import { serverFor } from './server.ts'
import { isOnlyWarmed, warm } from './warm.ts'
import type { Warmable } from './warm.ts'

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
  readonly planners: PlannerProcesses
  readonly asked: AskedNow
  /** How long planning one operation may take, in milliseconds. */
  readonly planningDeadlineMs?: number
}

/** What will be asked of a graph. */
export interface AskedNow {
  readonly operations: () => Promise<readonly AskedOperation[]>
  /** How long making them ready may hold up the start, in milliseconds; 0: nobody asks anything yet, of another graph either. */
  readonly milliseconds: number
}

/** One supergraph being served: Apollo Server in front, our executor behind, the planner in a process of its own. */
export interface Graph {
  readonly server: ApolloServer<Caller>
  /** What clients see with every right. */
  readonly schema: GraphQLSchema
  readonly plans: Pick<Plans, 'size'>
  readonly recent: Pick<RecentOperations, 'hottest'>
  /** True when a document, valid by the schema, is to this caller one with names that are not there. `hash`: of its text. */
  readonly hides: (
    caller: { readonly principal: Principal; readonly contract: string | undefined },
    document: () => DocumentNode,
    hash: string,
  ) => boolean
  /** Another one serves: nothing is asked of it but what runs, and it takes as little room as it can. */
  rest(): void
  /** It serves again. */
  wake(): void
  /** Ends it: when nothing runs on it any more. */
  stop(): Promise<void>
}

/** How long operations are made ready that nobody has asked for yet, in milliseconds. */
const WARMING = 60_000

/**
 * Starts executing a supergraph. Throws when the supergraph cannot be served. The main thread is never held up for longer than a few
 * milliseconds at a time, as operations of another graph run beside.
 */
export async function startGraph(options: GraphOptions): Promise<Graph> {
  const { logger, authorizationMode: mode = 'filter', planningDeadlineMs: deadlineMs, planners, asked } = options
  const planner = await openPlanner(options.supergraphSdl, {
    logger,
    planners,
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
  })
  try {
    const steps = loadSupergraph(planner.texts, options.contracts)
    const loaded = asked.milliseconds === 0 ? atOnce(steps) : await spread(steps)
    const { schema, types, rules, moved } = loaded
    const plans = rememberPlans(planner)
    const recent = recentOperations(rules)
    const names = insideNames(planner.texts.taken)
    const execute = planningExecutor({ plans, schema, types, names, source: options.source, moved, logger })
    const server = serverFor(
      loaded,
      noting(recent, guardedExecutor(execute, { authorization: () => rules, mode })),
      options,
    )
    await server.start()
    await planner.ready
    const over = new AbortController()
    await makeReady({ server, rules, plans, recent }, asked, over.signal, logger)
    return {
      server,
      schema,
      plans,
      recent,
      hides: ({ principal, contract }, document, hash) =>
        rules.hides(rules.rightsOf(principal, contract), document, hash),
      rest() {
        over.abort()
        planner.rest()
        plans.trim()
      },
      wake: () => planner.wake(),
      async stop() {
        over.abort()
        await server.stop()
        await planner.stop()
      },
    }
  } catch (error) {
    await planner.stop()
    throw error
  }
}

/** Makes ready what will be asked: some before the graph serves, the rest while it does. Whoever comes waits for one of them at most. */
async function makeReady(
  graph: Warmable & { readonly recent: RecentOperations },
  { operations, milliseconds }: AskedNow,
  signal: AbortSignal,
  logger: Logger,
): Promise<void> {
  const some = async (all: readonly AskedOperation[], ms: number) => warm(graph, all, ms, signal)
  const rest = async () => {
    const all = await operations()
    graph.recent.begin(all)
    const done = milliseconds === 0 ? 0 : await some(all, milliseconds)
    return () => some(all.slice(done), WARMING)
  }
  const begun = rest()
  const ended = begun.then((each) => each())
  ended.catch((error: unknown) => logger.error({ err: error }, 'operations could not be made ready'))
  if (milliseconds > 0) await begun
}

function noting(recent: RecentOperations, execute: Execute): Execute {
  return async (request) => {
    if (isOnlyWarmed(request.context as Caller)) throw new Error('Nobody asked for this operation.')
    recent.note(request)
    return execute(request)
  }
}
