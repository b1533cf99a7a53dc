import { getNamedType, isCompositeType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { argumentOf, textOf } from '../authorization/directives.ts'
import { partsOf } from '../authorization/tags.ts'

/** Seconds for which caches may keep what a field answers, by coordinate: `Type.field`, or `Type` for all that return it. */
export type CacheHints = ReadonlyMap<string, number>

/** Reads `@cacheControl(maxAge:, scope:)` out of a supergraph: what is PRIVATE is never kept. */
export function cacheHints(supergraph: DocumentNode): CacheHints {
  const hints = new Map<string, number>()
  for (const { coordinate, directives } of partsOf(supergraph)) {
    const hint = directives.find((each) => each.name.value === 'cacheControl')
    if (hint === undefined) continue
    const age = argumentOf(hint, 'maxAge')
    if (textOf(hint, 'scope') === 'PRIVATE') hints.set(coordinate, 0)
    else if (age?.kind === Kind.INT) hints.set(coordinate, Math.max(0, Number(age.value)))
  }
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
