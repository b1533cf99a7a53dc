import { getNamedType, isAbstractType, isCompositeType, isNonNullType, Kind } from 'graphql'
import type {
  DirectiveNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLObjectType,
  GraphQLSchema,
  NamedTypeNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'
import type { Place } from './keys.ts'
import type { Missing, Rights } from './rights.ts'
import { isSure, switchesOf } from './switches.ts'
import type { When } from './switches.ts'
import { checkWidth } from './width.ts'

/** What was taken out of an operation. */
export interface Removal {
  /** Names in the answer, without the indices of lists. */
  readonly path: readonly string[]
  /** What it is, in the words of the caller's own document: no other name of the schema is given away. */
  readonly what: string
  readonly missing: Missing
  /** True when null may not stand there, so that what is around it becomes null. */
  readonly spreads: boolean
  /** Variables in @include and @skip on the way: it counts only when they have these values. */
  readonly when: readonly When[]
}

/** A named fragment or an inline one. */
interface Fragment {
  readonly typeCondition?: NamedTypeNode | undefined
  readonly selectionSet: SelectionSetNode
}

/** Where in an operation the walk is. */
export interface Scope {
  readonly type: GraphQLCompositeType
  /** Object types that can stand here. */
  readonly possible: readonly GraphQLObjectType[]
  /** True where only one type can stand whatever the fragments. */
  readonly concrete: boolean
  readonly place: Place
  readonly path: readonly string[]
  readonly when: readonly When[]
  /** The coordinate that led to this object. */
  readonly what: string
}

/** One pass over an operation: what stays of it, and what was taken out. */
export class Walk {
  readonly removals: Removal[] = []
  /** True when something had to be said in another way for the stock gateway to answer it. */
  rewritten = false
  readonly #schema: GraphQLSchema
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #rights: Rights
  readonly typeName: string
  #fields = 0
  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    rights: Rights,
    typeName: string,
  ) {
    this.#schema = schema
    this.#fragments = fragments
    this.#rights = rights
    this.typeName = typeName
  }

  /** What is left of a selection set; named fragments become inline ones, as each place may keep another part of them. */
  selections(set: SelectionSetNode, scope: Scope): SelectionNode[] {
    return set.selections.flatMap((selection) => {
      const switches = switchesOf(selection.directives ?? [])
      if (switches === 'NEVER') return []
      const inside = switches.length === 0 ? scope : { ...scope, when: [...scope.when, ...switches] }
      if (selection.kind === Kind.FIELD) return this.#field(selection, inside)
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)
      return fragment === undefined ? [] : this.#fragment(fragment, selection.directives ?? [], inside)
    })
  }

  #fragment(
    { typeCondition, selectionSet }: Fragment,
    directives: readonly DirectiveNode[],
    scope: Scope,
  ): SelectionNode[] {
    const condition = typeCondition === undefined ? scope.type : this.#schema.getType(typeCondition.name.value)
    if (!isCompositeType(condition)) return []
    const possible = typesOf(this.#schema, condition).filter((each) => scope.possible.includes(each))
    // The stock gateway loses fields in fragments on interfaces and unions where the type is certain: such a fragment always
    // applies, and is written without its condition; or it never does, and is left out.
    if (possible.length === 0 || (scope.concrete && isAbstractType(condition))) this.rewritten = true
    const selections =
      possible.length === 0 ? [] : this.selections(selectionSet, { ...scope, type: condition, possible })
    if (selections.length === 0) return []
    const on = typeCondition === undefined || scope.concrete ? {} : { typeCondition }
    return [fragmentOn(on, selections, directives)]
  }

  #field(node: FieldNode, scope: Scope): SelectionNode[] {
    const name = node.name.value
    const path = [...scope.path, node.alias?.value ?? name]
    const what = `${scope.type.name}.${name}`
    const open = new Map<string, { readonly place: Place; readonly types: GraphQLObjectType[] }>()
    const before = this.removals.length
    for (const type of scope.possible) {
      const place = this.#placeOf(type, name, scope, { path, what })
      if (place === null) continue
      const key = place?.join() ?? ''
      const group = open.get(key)
      if (group === undefined) open.set(key, { place, types: [type] })
      else group.types.push(type)
    }
    const groups = [...open.values()]
    const whole = this.removals.length === before && groups.length <= 1
    if (whole) return [this.#kept(node, scope.type, { ...scope, path, what, place: groups[0]?.place })]
    return groups.flatMap(({ place, types }) =>
      types.map((type): SelectionNode => {
        const kept = this.#kept(node, type, { ...scope, path, what, place })
        if (scope.type === type || scope.concrete) return kept
        return fragmentOn({ typeCondition: namedType(type) }, [kept])
      }),
    )
  }

  /** The place of what a field gives of an object of this type; null, and a removal, when it is closed. */
  #placeOf(type: GraphQLObjectType, name: string, scope: Scope, field: Pick<Removal, 'path' | 'what'>): Place | null {
    const { when } = scope
    const missing = this.#rights.missingForType(type.name)
    if (missing !== undefined) {
      // A closed object is gone as a whole; the name of its type is the caller's own only inside a fragment on it.
      const what = scope.type === type ? type.name : scope.what
      this.removals.push({ path: scope.path, what, missing, spreads: false, when })
      return null
    }
    if (name.startsWith('__')) return undefined
    const decision = this.#rights.decide(type.name, name, scope.place)
    if ('place' in decision) return decision.place
    const spreads = isNonNullType(type.getFields()[name]?.type)
    this.removals.push({ ...field, missing: decision.missing, spreads, when })
    return null
  }

  /** A field that stays, with what is left below it. Objects are asked for even when nothing is: whether they exist is no secret. */
  #kept(
    node: FieldNode,
    parent: GraphQLCompositeType,
    scope: Omit<Scope, 'type' | 'possible' | 'concrete'>,
  ): FieldNode {
    checkWidth(++this.#fields)
    if (node.selectionSet === undefined || !('getFields' in parent)) return node
    const field = parent.getFields()[node.name.value]
    const type = field === undefined ? undefined : getNamedType(field.type)
    if (!isCompositeType(type)) return node
    const possible = typesOf(this.#schema, type)
    const concrete = !isAbstractType(type)
    const inner = this.selections(node.selectionSet, { ...scope, type, possible, concrete })
    // When variables may switch off all that is left, the stock gateway may not ask for the object at all and answers null.
    const sure = inner.some(isSure)
    if (inner.length > 0 && !sure) this.rewritten = true
    const selections = concrete && sure ? inner : [this.#typeNameField(), ...inner]
    return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } }
  }

  #typeNameField(): FieldNode {
    const name = { kind: Kind.NAME, value: '__typename' } as const
    return { kind: Kind.FIELD, alias: { kind: Kind.NAME, value: this.typeName }, name }
  }
}

function typesOf(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
}

function namedType(type: GraphQLObjectType): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.name } }
}

function fragmentOn(
  on: { readonly typeCondition?: NamedTypeNode },
  selections: readonly SelectionNode[],
  directives: readonly DirectiveNode[] = [],
): SelectionNode {
  return { kind: Kind.INLINE_FRAGMENT, ...on, directives, selectionSet: { kind: Kind.SELECTION_SET, selections } }
}
