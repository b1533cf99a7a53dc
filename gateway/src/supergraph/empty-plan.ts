import type { GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { getVariableValues, GraphQLError } from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'
import type { FragmentDefinitionNode } from 'graphql'

/** What is planned, as the gateway hands it out. */
interface Planned {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
}

/**
 * A plan without a request is right only when nothing of a subgraph is asked for. Otherwise the planner gave up without saying
 * so, and the caller would read null as an answer: throws instead.
 */
export function refuseEmptyPlan(
  { schema, operation, fragments }: Planned,
  variables: Readonly<Record<string, unknown>>,
): void {
  const root = schema.getRootType(operation.operation)
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (root == null || coerced === undefined) return
  const fields = collectFields(schema, fragments, coerced, root, operation.selectionSet)
  const real = [...fields.values()].flatMap(([node]) =>
    node === undefined || node.name.value.startsWith('__') ? [] : [node.name.value],
  )
  if (real.length > 0) throw new GraphQLError(`No plan reaches ${real.join(', ')}.`)
}
