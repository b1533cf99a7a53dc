import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner'
import { orAborted } from '@satudata/core'
import type { Logger } from '@satudata/core'
import { getVariableValues, GraphQLError, Kind, parse } from 'graphql'
import type { FragmentDefinitionNode, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { SubgraphAnswer, SubgraphOperation } from '@satudata/subgraph'
import type { Caller } from '../caller/caller.ts'
import { INTERNAL } from '../errors/messages.ts'
import type { Fault } from '../execution/complete.ts'
import { executePlan } from '../execution/execute.ts'
import type { InsideNames } from '../execution/names.ts'
import { refuseEmptyPlan } from '../supergraph/empty-plan.ts'
import type { Execute, Request } from '../supergraph/request.ts'
import { inTurn } from './in-turn.ts'
import type { ChooseMoved } from './overrides.ts'
import type { Kept, Plans } from './plan/plans.ts'

/** The way to a subgraph: always answers. */
export type Source = (request: SubgraphOperation, caller: Caller) => Promise<SubgraphAnswer>

/** What operations are executed with. */
export interface ExecutorOptions {
  readonly plans: Plans
  /** What clients see of the supergraph. */
  readonly schema: GraphQLSchema
  /** All types there are, see `typesOf`. */
  readonly types: GraphQLSchema
  readonly names: InsideNames
  /** The way to each subgraph, by name. */
  readonly source: (subgraph: string) => Source
  readonly moved: ChooseMoved
  readonly logger: Logger
}

/** Executes operations that may be executed: plans them, asks the subgraphs, and gives what was asked for of what they say. */
export function planningExecutor({ plans, schema, types, names, source, moved, logger }: ExecutorOptions): Execute {
  return async (request) => {
    const { operation, document } = request
    const caller = request.context as Caller
    const variables = request.request.variables ?? {}
    const { coerced, errors: faulty } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    if (coerced === undefined) return { errors: faulty }
    const plan = await planFor(plans.get(inTurn(request, schema, coerced), moved()), caller)
    if (plan.node === undefined) refuseEmptyPlan({ schema, operation, document }, coerced)
    const { data, errors, faults } = await executePlan({
      plan,
      operation,
      fragments: fragmentsOf(request),
      schema,
      supergraph: types,
      names,
      variables,
      call: ({ subgraph, ...asked }) => source(subgraph)(asked, caller),
    })
    if (faults.length > 0) logger.error({ faults, requestId: caller.requestId }, 'a subgraph broke its schema')
    const all = [...errors.map(asError), ...faults.map(ofFault)]
    return all.length > 0 ? { data, errors: all } : { data }
  }
}

async function planFor({ made, known }: Kept, { watch, signal }: Caller): Promise<QueryPlan> {
  watch?.planned(known ? 'cache' : 'planner')
  const planned = known ? undefined : watch?.begin('plan')
  try {
    const { plan } = await orAborted(made, signal)
    return withDocuments(plan)
  } finally {
    planned?.()
  }
}

const prepared = new WeakSet<QueryPlan>()

/** The requests of a plan are read when it is executed first; the process that made it sends text. */
function withDocuments(plan: QueryPlan): QueryPlan {
  if (prepared.has(plan)) return plan
  prepared.add(plan)
  if (plan.node !== undefined && plan.node.kind !== 'Subscription') {
    for (const fetch of fetchesIn(plan.node)) fetch.operationDocumentNode = parse(fetch.operation, { noLocation: true })
  }
  return plan
}

function fetchesIn(node: PlanNode): FetchNode[] {
  switch (node.kind) {
    case 'Fetch':
      return [node]
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(fetchesIn)
    case 'Flatten':
      return fetchesIn(node.node)
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((each) => (each === undefined ? [] : fetchesIn(each)))
    case 'Defer':
      return []
  }
}

function fragmentsOf({ document }: Request): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
}

function asError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, {
    ...(path === undefined ? {} : { path }),
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions },
  })
}

function ofFault({ path }: Fault): GraphQLError {
  return new GraphQLError(INTERNAL.en, { path, extensions: { code: 'INTERNAL', messages: INTERNAL } })
}
