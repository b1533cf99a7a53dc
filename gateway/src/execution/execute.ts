import type { PlanNode, QueryPlan } from '@apollo/query-planner'
import { isAbstractType, isInterfaceType, isObjectType, Kind, valueFromASTUntyped } from 'graphql'
import type { FragmentDefinitionNode, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { shownIn } from './asked.ts'
import { complete } from './complete.ts'
import type { Fault } from './complete.ts'
import { descend } from './data.ts'
import type { Data, Link } from './data.ts'
import type { Fetching, SubgraphCall, SubgraphReply } from './ask.ts'
import { fetchFor } from './fetch.ts'
import { leftOutOf } from './left-out.ts'
import type { InsideNames } from './names.ts'
import { Errors } from './state.ts'
import { together } from './together.ts'

/** A planned operation. */
export interface Planned {
  readonly plan: QueryPlan
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** What clients see. */
  readonly schema: GraphQLSchema
  /** All types there are, for the types of objects that the plan asks for. */
  readonly supergraph: GraphQLSchema
  readonly names: InsideNames
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly call: (call: SubgraphCall) => Promise<SubgraphReply>
}

/** What came of it. */
export interface Executed {
  readonly data: Data | null
  /** Errors that subgraphs told, where they stand in the answer. */
  readonly errors: readonly GraphQLFormattedError[]
  /** Where subgraphs broke their schema, or nobody answered: null there, and for the log. */
  readonly faults: readonly Fault[]
}

/** Faults of one answer that are told; a subgraph that lies does so in every row. */
const FAULTS_LISTED = 1_000

/** Executes a plan against the subgraphs and makes the answer that the operation asks for. */
export async function executePlan(planned: Planned): Promise<Executed> {
  const { plan, operation, fragments, schema, supergraph, names } = planned
  const variables = withDefaults(operation, planned.variables)
  const root: Data = {}
  const asked = { fragments, variables, names }
  const named = shownIn(operation.selectionSet, { ...asked, leftOutToo: true })
  const errors = new Errors(shownIn(operation.selectionSet, asked), named, names)
  const isOf = subtypes(supergraph)
  const isAbstract = (type: string) => isInterfaceType(supergraph.getType(type))
  if (plan.node?.kind === 'Subscription') throw new Error('A plan for a subscription is no plan for an answer.')
  const leftOut = leftOutOf(plan.node, variables, isOf)
  const given = { errors, variables: planned.variables, isOf, isAbstract, leftOut, call: planned.call }
  if (plan.node !== undefined) await run(plan.node, [{ value: root, parent: null, key: '' }], given, variables)
  const type = schema.getRootType(operation.operation)
  if (type == null) throw new Error(`The schema has no ${operation.operation}.`)
  const faults: Fault[] = []
  const told = errors.list.length
  const data = complete(type, { sets: [operation.selectionSet], byType: new Map() }, root, {
    schema,
    fragments,
    variables,
    names,
    fault: (fault) => void (faults.length < FAULTS_LISTED && faults.push(fault)),
    isExplained: (path) => errors.isExplained(path),
    explain: (object, path) => errors.explain(object, path),
  })
  // Where nothing is left, what took it away is the reason, and not one more for each field.
  const list = data === null && told > 0 ? errors.list.slice(0, told) : errors.list
  return { data, errors: [...list, ...errors.untold()], faults }
}

async function run(node: PlanNode, at: readonly Link[], given: Fetching, variables: Data): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const each of node.nodes) await run(each, at, given, variables)
      return
    case 'Parallel':
      await Promise.all(
        together(node.nodes).map((each) =>
          run(
            each.node,
            each.paths.flatMap((path) => (path.length === 0 ? at : descend(at, path))),
            given,
            variables,
          ),
        ),
      )
      return
    case 'Flatten':
      return run(node.node, descend(at, node.path), given, variables)
    case 'Condition': {
      const chosen = variables[node.condition] === true ? node.ifClause : node.elseClause
      return chosen === undefined ? undefined : run(chosen, at, given, variables)
    }
    case 'Fetch':
      return fetchFor(node, at, given)
    case 'Defer':
      throw new Error('A plan in parts was made, and none was asked for.')
  }
}

function withDefaults(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Data {
  const all: Data = {}
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined
    if (value !== undefined) all[name] = value
    else if (defaultValue !== undefined && defaultValue.kind !== Kind.NULL)
      all[name] = valueFromASTUntyped(defaultValue)
  }
  return all
}

/** Whether an object or interface of one name is of another. */
function subtypes(supergraph: GraphQLSchema) {
  return (name: string, of: string): boolean => {
    if (name === of) return true
    const type = supergraph.getType(name)
    const wide = supergraph.getType(of)
    return isAbstractType(wide) && (isObjectType(type) || isInterfaceType(type)) && supergraph.isSubType(wide, type)
  }
}
