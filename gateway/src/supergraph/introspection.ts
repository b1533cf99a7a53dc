import { getVariableValues, Kind, OperationTypeNode } from 'graphql'
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'

/** The introspective part of an operation, and whether anything else is asked for. */
export interface IntrospectionPart {
  readonly document: DocumentNode
  /** Names under which the introspective fields stand in the answer. */
  readonly names: readonly string[]
  /** The rest of the operation; null when nothing else is asked for. */
  readonly rest: DocumentNode | null
}

/** A document without these words has no introspection in it; whatever has them is looked at closely. */
export function mayIntrospect(source: string): boolean {
  return /__(?:schema|type)\b/.test(source)
}

/**
 * Takes `__schema` and `__type` out of an operation: however they are aliased, hidden in fragments, switched by @include, or
 * mixed with data. Null when there is none.
 */
export function introspectionPart(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): IntrospectionPart | null {
  const root = schema.getQueryType()
  if (operation.operation !== OperationTypeNode.QUERY || root == null) return null
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  // Faulty variables are answered by the gateway itself, before anything runs.
  if (coerced === undefined) return null
  const byName: Record<string, FragmentDefinitionNode> = Object.fromEntries(
    fragments.map((each) => [each.name.value, each]),
  )
  const fields = [...collectFields(schema, byName, coerced, root, operation.selectionSet)]
  const introspective = fields.filter(([, nodes]) => isIntrospective(nodes[0]))
  if (introspective.length === 0) return null
  const documentOf = (of: typeof fields): DocumentNode => {
    const selections = of.flatMap(([, nodes]) => nodes)
    return {
      kind: Kind.DOCUMENT,
      definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...fragments],
    }
  }
  const others = fields.filter(([, nodes]) => !isIntrospective(nodes[0]))
  return {
    document: documentOf(introspective),
    names: introspective.map(([name]) => name),
    rest: others.length === 0 ? null : documentOf(others),
  }
}

function isIntrospective(node: FieldNode | undefined): boolean {
  return node?.name.value === '__schema' || node?.name.value === '__type'
}
