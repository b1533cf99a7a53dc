import { getNamedType, isCompositeType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { ASTNode, ConstDirectiveNode, DocumentNode, GraphQLSchema } from 'graphql'
import { argumentOf, textOf } from '../authorization/directives.ts'

/** Seconds for which caches may keep what a field answers, by coordinate: `Type.field`, or `Type` for all that return it. */
export type CacheHints = ReadonlyMap<string, number>

/** Reads `@cacheControl(maxAge:, scope:)` out of a supergraph: what is PRIVATE is never kept. */
export function cacheHints(supergraph: DocumentNode): CacheHints {
  const hints = new Map<string, number>()
  let type = ''
  const note = (coordinate: string, directives: readonly ConstDirectiveNode[] = []) => {
    for (const each of directives) {
      if (each.name.value !== 'cacheControl') continue
      const age = argumentOf(each, 'maxAge')
      if (textOf(each, 'scope') === 'PRIVATE') hints.set(coordinate, 0)
      else if (age?.kind === Kind.INT) hints.set(coordinate, Math.max(0, Number(age.value)))
    }
  }
  const enterType = (
    node: ASTNode & { readonly name: { readonly value: string }; readonly directives?: readonly ConstDirectiveNode[] },
  ) => {
    type = node.name.value
    note(type, node.directives)
  }
  visit(supergraph, {
    ObjectTypeDefinition: enterType,
    InterfaceTypeDefinition: enterType,
    FieldDefinition: ({ name, directives }) => note(`${type}.${name.value}`, directives),
  })
  return hints
}

/** The least that any field of a document allows; Infinity when none says anything. */
export function leastAge(schema: GraphQLSchema, hints: CacheHints, document: DocumentNode): number {
  if (hints.size === 0) return Infinity
  let least = Infinity
  const info = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(info, {
      Field() {
        const parent = info.getParentType()
        const field = info.getFieldDef()
        if (parent == null || field == null) return
        const returns = getNamedType(field.type)
        const own = hints.get(`${parent.name}.${field.name}`)
        const ofType = isCompositeType(returns) ? hints.get(returns.name) : undefined
        least = Math.min(least, own ?? ofType ?? Infinity)
      },
    }),
  )
  return least
}
