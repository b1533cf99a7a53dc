import { BadInputError } from '@satudata/core'
import { Kind } from 'graphql'
import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql'

/** What one document may hold. Counted with fragments written out, as the executor would. */
export interface DocumentLimits {
  readonly tokens: number
  readonly depth: number
  readonly fields: number
  readonly aliases: number
  readonly directives: number
  readonly rootFields: number
  /** Fields below `__schema` and `__type`: what they cost grows with the schema, and they have no price. */
  readonly introspection: number
}

/** Generous for people, far below what hurts: the widest documented operation has some hundred fields. */
export const DOCUMENT_LIMITS: DocumentLimits = {
  tokens: 10_000,
  depth: 20,
  fields: 3_000,
  aliases: 200,
  directives: 200,
  rootFields: 50,
  introspection: 500,
}

type Counted = Exclude<keyof DocumentLimits, 'tokens'>
type Counts = Record<Counted, number> & {
  /** Whether `__schema` or `__type` stands where nothing is above it. */
  introspects: boolean
}

const NONE: Record<Counted, number> = {
  fields: 0,
  aliases: 0,
  directives: 0,
  depth: 0,
  rootFields: 0,
  introspection: 0,
}
const NOTHING: Counts = { ...NONE, introspects: false }

/** What is counted of every operation. */
export const COUNTED = Object.keys(NONE) as readonly Counted[]
const INTROSPECTIVE: ReadonlySet<string> = new Set(['__schema', '__type'])

/** Each fragment is counted once and the sum reused, so that fragments nested to multiply cost nothing to refuse. */
export function counter(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const known = new Map<string, Counts>()
  const ofFragment = (name: string): Counts => {
    const counted = known.get(name)
    if (counted !== undefined) return counted
    // A fragment inside itself: validation says so; here it only must end.
    known.set(name, NOTHING)
    const fragment = fragments.get(name)
    const counts = fragment === undefined ? NOTHING : ofSelections(fragment.selectionSet)
    known.set(name, counts)
    return counts
  }
  const ofSelections = (set: SelectionSetNode): Counts => {
    const sum = { ...NOTHING }
    for (const selection of set.selections) {
      sum.directives += selection.directives?.length ?? 0
      const isField = selection.kind === Kind.FIELD
      const isIntrospective = isField && INTROSPECTIVE.has(selection.name.value)
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : selection.selectionSet === undefined
            ? NOTHING
            : ofSelections(selection.selectionSet)
      sum.fields += inner.fields + (isField ? 1 : 0)
      sum.aliases += inner.aliases + (isField && selection.alias !== undefined ? 1 : 0)
      sum.directives += inner.directives
      sum.rootFields += isField ? 1 : inner.rootFields
      sum.introspection += isIntrospective ? inner.fields : inner.introspection
      if (isField && inner.introspects) throw nested(selection.name.value)
      sum.introspects ||= isIntrospective || inner.introspects
      sum.depth = Math.max(sum.depth, inner.depth + (isField ? 1 : 0))
    }
    return sum
  }
  return ofSelections
}

/** Below a field that leads back to the query itself, a planner has nobody to ask for it. */
function nested(field: string): BadInputError {
  return new BadInputError({
    id: `"__schema" dan "__type" hanya dapat diminta di tingkat teratas sebuah query, bukan di dalam "${field}".`,
    en: `"__schema" and "__type" can only be asked for at the top of a query, not inside "${field}".`,
  })
}
