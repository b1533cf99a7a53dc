import { doTypesOverlap, isCompositeType, isUnionType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { DocumentNode, GraphQLCompositeType, GraphQLSchema, SelectionNode } from 'graphql'

/**
 * The same document for the planner without fragments on unions: what is selected in them stands where they stood. Where a subgraph knows
 * an object by an interface only (`@interfaceObject`), the planner may find no way to such a fragment, and does to what is in it. It may
 * then ask for more than is needed, and never for less; the answer is made by the document as it was written.
 */
export function withoutUnionFragments(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  /** What a selection comes to inside an object of a type; `inside`: it stands in a fragment on a union. */
  const flat = (each: SelectionNode, of: GraphQLCompositeType, inside: boolean): SelectionNode[] => {
    // In a fragment on a union a field can only be __typename, and that comes with the plan.
    if (each.kind === Kind.FIELD) return inside ? [TYPENAME] : [each]
    const fragment = each.kind === Kind.FRAGMENT_SPREAD ? fragments.get(each.name.value) : each
    const on = schema.getType(fragment?.typeCondition?.name.value ?? '')
    if (fragment === undefined || !isCompositeType(on)) return [each]
    if (!doTypesOverlap(schema, of, on)) return []
    if (!isUnionType(on)) return [each]
    const inner = fragment.selectionSet.selections.flatMap((one) => flat(one, of, true))
    if (each.directives === undefined || each.directives.length === 0) return inner
    const selections = inner.length > 0 ? inner : [TYPENAME]
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        directives: each.directives,
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
    ]
  }
  const info = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet(node) {
        const of = info.getParentType()
        if (of == null || isUnionType(of)) return undefined
        const selections = node.selections.flatMap((each) => flat(each, of, false))
        return { ...node, selections: selections.length > 0 ? selections : [TYPENAME] }
      },
    }),
  )
}

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
