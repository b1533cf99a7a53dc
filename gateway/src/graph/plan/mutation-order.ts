import { Kind, OperationTypeNode, parse, print, stripIgnoredCharacters } from 'graphql'
import type { FetchNode, PlanNode } from '@apollo/query-planner'
import type { DocumentNode, OperationDefinitionNode, SelectionNode } from 'graphql'

/**
 * Has changes made in the order in which they stand in a document. The planner puts those of one subgraph that stand beside each other into
 * one request, and there some before others: whatever needs more of another subgraph comes first. Changes the plan.
 */
export function inDocumentOrder(
  plan: PlanNode | undefined,
  document: DocumentNode,
  operationName: string | null,
): void {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  const operation = operations.find(({ name }) => operationName === null || name?.value === operationName)
  if (plan === undefined || operation === undefined) return
  const turns = new Map(operation.selectionSet.selections.map((each, turn) => [nameOf(each), turn]))
  for (const fetch of changesIn(plan)) order(fetch, turns)
}

/** The name of a field in the answer; what is no field has none. */
function nameOf(selection: SelectionNode): string {
  return selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : ''
}

function changesIn(node: PlanNode): FetchNode[] {
  switch (node.kind) {
    case 'Fetch':
      return node.operationKind === OperationTypeNode.MUTATION ? [node] : []
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(changesIn)
    case 'Flatten':
      return changesIn(node.node)
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((each) => (each === undefined ? [] : changesIn(each)))
    case 'Defer':
      return []
  }
}

function order(fetch: FetchNode, turns: ReadonlyMap<string, number>): void {
  const { definitions, ...document } = parse(fetch.operation, { noLocation: true })
  let moved = false
  const ordered = definitions.map((each) => {
    if (each.kind !== Kind.OPERATION_DEFINITION) return each
    const { selectionSet } = each
    const selections = selectionSet.selections.toSorted((a, b) => turnOf(a, turns) - turnOf(b, turns))
    moved ||= selections.some((one, index) => one !== selectionSet.selections[index])
    return { ...each, selectionSet: { ...selectionSet, selections } } satisfies OperationDefinitionNode
  })
  if (moved) Object.assign(fetch, { operation: stripIgnoredCharacters(print({ ...document, definitions: ordered })) })
}

function turnOf(selection: SelectionNode, turns: ReadonlyMap<string, number>): number {
  return turns.get(nameOf(selection)) ?? turns.size
}
