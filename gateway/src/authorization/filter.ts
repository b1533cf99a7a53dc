import { Kind, visit } from 'graphql'
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'
import { replacement } from '../supergraph/request.ts'
import type { Replacement } from '../supergraph/request.ts'
import type { Rights } from './rights.ts'
import { isSwitch } from './switches.ts'
import { Walk } from './walk.ts'
import type { Removal } from './walk.ts'

/** The part of an operation that a caller may have. */
export interface Filtered {
  readonly removals: readonly Removal[]
  /** What is to be planned; null when nothing is left. */
  readonly rest: Replacement | null
  readonly operation: OperationDefinitionNode
  /** Name in the answers under which objects of interfaces and unions tell their type. */
  readonly typeName: string
}

/**
 * Takes out of an operation what these rights do not reach; null when it can be planned as it is. Depends on nothing else, so
 * that the result holds for every caller with the same rights, whatever the variables.
 */
export function filterOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rights: Rights,
): Filtered | null {
  const root = schema.getRootType(operation.operation)
  if (root == null) return null
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
  }
  const walk = new Walk(schema, fragments, rights, freeName(document))
  const scope = { type: root, possible: [root], concrete: true, place: undefined, path: [], when: [], what: root.name }
  const selections = walk.selections(operation.selectionSet, scope)
  if (walk.removals.length === 0 && !walk.rewritten) return null
  const { removals, typeName } = walk
  const filtered = withSelections(document, operation, selections)
  const rest = selections.length === 0 ? null : replacement({ kind: Kind.DOCUMENT, definitions: [filtered] })
  return { removals, rest, operation: filtered, typeName }
}

/** Variables that only removed parts use go too: whoever may not have the part need not give them. */
function withSelections(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
): OperationDefinitionNode {
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections }
  const used = new Set<string>()
  const use = { Variable: ({ name }: { readonly name: { readonly value: string } }) => void used.add(name.value) }
  visit(selectionSet, use)
  for (const each of operation.directives ?? []) visit(each, use)
  // The switches decide which removals count, so their values are checked as ever.
  visit(document, { Directive: (node) => (isSwitch(node) ? void visit(node, use) : undefined) })
  return {
    ...operation,
    selectionSet,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
  }
}

/** A name that the document does not use. */
function freeName(document: DocumentNode): string {
  const taken = new Set<string>()
  visit(document, { Name: ({ value }) => void taken.add(value) })
  let name = 'typeName'
  while (taken.has(name)) name += '_'
  return name
}
