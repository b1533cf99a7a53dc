import { Kind, OperationTypeNode } from 'graphql'
import type { FieldNode, GraphQLSchema, SelectionNode } from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'
import { isSwitch } from '../authorization/switches.ts'
import { replacement, withDocument } from '../supergraph/request.ts'
import type { Request } from '../supergraph/request.ts'

/**
 * A mutation as it may be planned: each change stands there once, in its turn. The planner takes those in fragments before or after the
 * others, and one that stands there twice, once under a condition, is made twice. `variables`: with their defaults.
 */
export function inTurn(request: Request, schema: GraphQLSchema, variables: Readonly<Record<string, unknown>>): Request {
  const { operation, document } = request
  const { selections } = operation.selectionSet
  if (operation.operation !== OperationTypeNode.MUTATION || isInTurn(selections)) return request
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  const byName = Object.fromEntries(fragments.map((each) => [each.name.value, each]))
  const fields = collectFields(schema, byName, variables, schema.getMutationType()!, operation.selectionSet)
  // All left out by their conditions: nothing is to be done.
  if (fields.size === 0) return request
  const turns = Array.from(fields.values(), once)
  const selectionSet = { kind: Kind.SELECTION_SET, selections: turns } as const
  const definitions = [{ ...operation, selectionSet }, ...fragments]
  return withDocument(request, replacement({ kind: Kind.DOCUMENT, definitions }))
}

function isInTurn(selections: readonly SelectionNode[]): boolean {
  const names = new Set<string>()
  return selections.every((each) => {
    if (each.kind !== Kind.FIELD || each.directives?.some(isSwitch) === true) return false
    const name = each.alias?.value ?? each.name.value
    return names.size < names.add(name).size
  })
}

/** One field with what is selected in all of the same name; conditions are met. */
function once(nodes: readonly FieldNode[]): FieldNode {
  const [first] = nodes
  const inner = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
  const directives = (first!.directives ?? []).filter((each) => !isSwitch(each))
  if (inner.length === 0) return { ...first!, directives }
  return { ...first!, directives, selectionSet: { kind: Kind.SELECTION_SET, selections: inner } }
}
