import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import { Kind, parse, print, visit } from 'graphql'
import type { DocumentNode, SelectionNode, SelectionSetNode } from 'graphql'

/** What fields of a request are worked out from, by type and name in the answer ("Item tax"): names in its input. Empty: from nothing. */
export type Needed = Readonly<Record<string, readonly string[]>>

/** A request for entities of which some fields need what others do not. */
export interface SparingFetch extends FetchNode {
  readonly needs?: Needed
}

const made = new WeakMap<FetchNode, Map<string, SparingFetch | null>>()

/**
 * The same request without what is worked out from this input; null when nothing is left, or when it is no input of single fields. What one
 * subgraph failed to tell then takes nothing else along.
 */
export function sparedOf(fetch: SparingFetch, missing: string): SparingFetch | null {
  const { needs } = fetch
  if (needs === undefined) return null
  const known = made.get(fetch) ?? new Map<string, SparingFetch | null>()
  made.set(fetch, known)
  let spared = known.get(missing)
  if (spared === undefined) known.set(missing, (spared = without(fetch, needs, missing)))
  return spared
}

function without(fetch: SparingFetch, needs: Needed, missing: string): SparingFetch | null {
  const left = Object.entries(needs).filter(([, names]) => !names.includes(missing))
  const asksMore = left.some(([field]) => !field.endsWith(' __typename'))
  if (left.length === Object.keys(needs).length || !asksMore) return null
  const still = new Set(left.flatMap(([, names]) => names))
  const gone = new Set(
    Object.values(needs)
      .flat()
      .filter((name) => !still.has(name)),
  )
  const document = asking(fetch, new Set(left.map(([field]) => field)))
  const used = new Set<string>()
  visit(document, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) })
  const operationDocumentNode = visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  })
  return {
    ...fetch,
    needs: Object.fromEntries(left),
    requires: sending(fetch.requires ?? [], gone),
    variableUsages: (fetch.variableUsages ?? []).filter((name) => used.has(name)),
    operation: print(operationDocumentNode),
    operationDocumentNode,
  }
}

/** What is asked of each object, of these fields only. */
function asking({ operation, operationDocumentNode }: FetchNode, fields: ReadonlySet<string>): DocumentNode {
  const { definitions, ...document } = operationDocumentNode ?? parse(operation, { noLocation: true })
  return {
    ...document,
    definitions: definitions.map((each) => ('selectionSet' in each ? withFields(each, fields) : each)),
  }
}

function withFields<T extends { readonly selectionSet: SelectionSetNode }>(asked: T, fields: ReadonlySet<string>): T {
  const { selectionSet } = asked
  const selections = selectionSet.selections.map((each) =>
    each.kind === Kind.FIELD && each.selectionSet !== undefined
      ? { ...each, selectionSet: ofObjects(each.selectionSet, '', fields) }
      : each,
  )
  return { ...asked, selectionSet: { ...selectionSet, selections } }
}

function ofObjects(set: SelectionSetNode, type: string, fields: ReadonlySet<string>): SelectionSetNode {
  const selections = set.selections.flatMap((each): SelectionNode[] => {
    if (each.kind === Kind.FIELD) return fields.has(`${type} ${(each.alias ?? each.name).value}`) ? [each] : []
    if (each.kind !== Kind.INLINE_FRAGMENT) return [each]
    const inside = ofObjects(each.selectionSet, each.typeCondition?.name.value ?? type, fields)
    return inside.selections.length === 0 ? [] : [{ ...each, selectionSet: inside }]
  })
  return { ...set, selections }
}

function sending(selections: readonly QueryPlanSelectionNode[], gone: ReadonlySet<string>): QueryPlanSelectionNode[] {
  return selections.flatMap((each): QueryPlanSelectionNode[] => {
    if (each.kind === 'Field') return gone.has(each.name) ? [] : [each]
    return [{ ...each, selections: sending(each.selections, gone) }]
  })
}
