import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind, typeFromAST } from 'graphql'
import type {
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'
import { isAbstractType, isUnionType } from 'graphql'
import type { InsideNames } from './names.ts'

/** A field of an answer: its name there, what it is, and what is selected in it. */
export interface Collected {
  readonly name: string
  /** Its name while the answer is put together. */
  readonly from: string
  /** `__typename` has no type. */
  readonly type: GraphQLOutputType | null
  readonly inner: Selected
}

/** What is selected at one place of an answer; which fields that are depends on the type of the object. */
export interface Selected {
  readonly sets: SelectionSetNode[]
  readonly byType: Map<string, readonly Collected[]>
}

/** What fields are collected with. */
export interface Collecting {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Values of the variables, defaults included. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly names: InsideNames
}

/** The fields selected for an object of a type, in the order of the operation; worked out once for each place and type. */
export function fieldsFor(selected: Selected, type: GraphQLCompositeType, given: Collecting): readonly Collected[] {
  const known = selected.byType.get(type.name)
  if (known !== undefined) return known
  const found = new Map<string, Collected>()
  const seen = new Set<string>()
  for (const set of selected.sets) collect(set, type, given, found, seen)
  const fields = [...found.values()]
  selected.byType.set(type.name, fields)
  return fields
}

function collect(
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  given: Collecting,
  found: Map<string, Collected>,
  seen: Set<string>,
): void {
  for (const node of set.selections) {
    if (!isIncluded(node, given)) continue
    if (node.kind === Kind.FIELD) {
      const name = node.alias?.value ?? node.name.value
      const known = found.get(name)
      if (known !== undefined) {
        if (node.selectionSet !== undefined) known.inner.sets.push(node.selectionSet)
        continue
      }
      const field = isUnionType(type) ? undefined : type.getFields()[node.name.value]
      if (field === undefined && node.name.value !== '__typename') continue
      const sets = node.selectionSet === undefined ? [] : [node.selectionSet]
      const from = given.names.inside(name, node.name.value)
      found.set(name, { name, from, type: field?.type ?? null, inner: { sets, byType: new Map() } })
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (applies(given.schema, node.typeCondition, type)) collect(node.selectionSet, type, given, found, seen)
    } else if (!seen.has(node.name.value)) {
      seen.add(node.name.value)
      const fragment = given.fragments[node.name.value]
      if (fragment !== undefined && applies(given.schema, fragment.typeCondition, type)) {
        collect(fragment.selectionSet, type, given, found, seen)
      }
    }
  }
}

/** False for what `@skip` or `@include` leaves out. */
export function isIncluded(node: SelectionNode, { variables }: Pick<Collecting, 'variables'>): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
}

/** Of an object that is known by an interface only, a fragment applies when every object of the interface is of its type: a plan does not ask more exactly then. */
function applies(
  schema: GraphQLSchema,
  condition: FragmentDefinitionNode['typeCondition'] | undefined,
  type: GraphQLCompositeType,
): boolean {
  if (condition === undefined || condition.name.value === type.name) return true
  const on = typeFromAST(schema, condition)
  if (!isAbstractType(on) || isUnionType(type)) return false
  if (schema.isSubType(on, type)) return true
  return isAbstractType(type) && schema.getPossibleTypes(type).every((each) => schema.isSubType(on, each))
}
