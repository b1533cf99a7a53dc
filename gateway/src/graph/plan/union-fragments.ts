import { isInterfaceType, isUnionType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, InlineFragmentNode, SelectionNode } from 'graphql'

/**
 * Fragments on a union inside an interface, written as one fragment for each type that the union has: the planner knows no way to them
 * where a subgraph knows only the interface (`@interfaceObject`), and gives up. What is selected stays the same.
 */
export function withoutUnionFragments(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  const info = new TypeInfo(schema)
  const apart = (
    on: string,
    node: Pick<InlineFragmentNode, 'directives' | 'selectionSet'>,
  ): SelectionNode[] | undefined => {
    const [parent, union] = [info.getParentType(), schema.getType(on)]
    if (!isInterfaceType(parent) || !isUnionType(union)) return undefined
    return union.getTypes().flatMap(({ name: value }): SelectionNode[] => {
      if (!schema.isSubType(parent, schema.getType(value) as never)) return []
      const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value } } as const
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition,
          directives: node.directives ?? [],
          selectionSet: node.selectionSet,
        },
      ]
    })
  }
  const inline = (spread: { readonly directives?: InlineFragmentNode['directives'] }, of: FragmentDefinitionNode) => ({
    directives: spread.directives ?? [],
    selectionSet: of.selectionSet,
  })
  return visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet(node) {
        const selections = node.selections.flatMap((each) => {
          if (each.kind === Kind.FIELD) return [each]
          const spread = each.kind === Kind.FRAGMENT_SPREAD ? fragments.get(each.name.value) : undefined
          const on =
            spread?.typeCondition.name.value ??
            (each.kind === Kind.INLINE_FRAGMENT ? each.typeCondition?.name.value : undefined)
          if (on === undefined) return [each]
          return apart(on, spread === undefined ? (each as InlineFragmentNode) : inline(each, spread)) ?? [each]
        })
        return selections.some((each, index) => each !== node.selections[index]) ||
          selections.length !== node.selections.length
          ? { ...node, selections: selections.length > 0 ? selections : [TYPENAME] }
          : undefined
      },
    }),
  )
}

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
