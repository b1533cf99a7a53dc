import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { GraphQLError, Kind } from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'

/** What was planned. */
interface Planned {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly document: DocumentNode
}

/**
 * A plan without a request is right only when nothing of a subgraph is asked for. Otherwise the planner gave up without saying
 * so, and the caller would read null as an answer: throws instead. `variables`: as they are with their defaults.
 */
export function refuseEmptyPlan(
  { schema, operation, document }: Planned,
  variables: Readonly<Record<string, unknown>>,
): void {
  const root = schema.getRootType(operation.operation)
  if (root == null) return
  const fragments: Record<string, FragmentDefinitionNode> = Object.fromEntries(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  const fields = collectFields(schema, fragments, variables, root, operation.selectionSet)
  const real = [...fields.values()].flatMap(([node]) =>
    node === undefined || node.name.value.startsWith('__') ? [] : [node.name.value],
  )
  if (real.length > 0) throw new GraphQLError(`No plan reaches ${real.join(', ')}.`)
}
