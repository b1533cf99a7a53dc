import { LimitError } from '@satudata/core'
import { getNamedType, isAbstractType, isCompositeType, isNonNullType, Kind, visit } from 'graphql'
import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'
import { replacement } from '../supergraph/request.ts'
import type { Replacement } from '../supergraph/request.ts'
import type { Place } from './keys.ts'
import type { Missing, Rights } from './rights.ts'

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

interface When {
  readonly variable: string
  readonly is: boolean
}

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

/** Where in an operation the walk is. */
interface Scope {
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

/**
 * Most fields of what is left. A field that one implementation of an interface keeps to itself is written out for each of the
 * others, with all that is below it, and so is everything of the kind down there: that multiplies.
 */
const MOST_FIELDS = 10_000

function tooWide(): LimitError {
  return new LimitError(
    {
      id: `Operasi menjadi lebih dari ${MOST_FIELDS} field setelah bagian yang bukan hak Anda dikeluarkan; pilih jenisnya dengan "... on".`,
      en: `The operation has more than ${MOST_FIELDS} fields once the parts you have no right to are taken out; choose types with "... on".`,
    },
    { limit: 'fields', most: MOST_FIELDS },
  )
}

class Walk {
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
    {
      typeCondition,
      selectionSet,
    }: Pick<FragmentDefinitionNode, 'selectionSet'> & {
      readonly typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined
    },
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
    return [{ kind: Kind.INLINE_FRAGMENT, ...on, directives, selectionSet: { kind: Kind.SELECTION_SET, selections } }]
  }

  #field(node: FieldNode, scope: Scope): SelectionNode[] {
    const name = node.name.value
    const path = [...scope.path, node.alias?.value ?? name]
    const what = `${scope.type.name}.${name}`
    const open = new Map<string, { readonly place: Place; readonly types: GraphQLObjectType[] }>()
    let closed = false
    for (const type of scope.possible) {
      const ofType = this.#rights.missingForType(type.name)
      const decision = ofType === undefined ? this.#decide(type, name, scope.place) : undefined
      if (decision !== undefined && 'place' in decision) {
        const key = decision.place?.join() ?? ''
        const group = open.get(key)
        if (group === undefined) open.set(key, { place: decision.place, types: [type] })
        else group.types.push(type)
        continue
      }
      closed = true
      // A closed object is gone as a whole; the name of its type is the caller's own only inside a fragment on it.
      const { when } = scope
      if (ofType !== undefined) {
        const named = scope.type === type ? type.name : scope.what
        this.removals.push({ path: scope.path, what: named, missing: ofType, spreads: false, when })
      } else {
        const spreads = isNonNullType(type.getFields()[name]?.type)
        this.removals.push({ path, what, missing: decision!.missing, spreads, when })
      }
    }
    const groups = [...open.values()]
    if (!closed && groups.length <= 1)
      return [this.#kept(node, scope.type, { ...scope, path, what, place: groups[0]?.place })]
    return groups.flatMap(({ place, types }) =>
      types.map((type): SelectionNode => {
        const kept = this.#kept(node, type, { ...scope, path, what, place })
        return scope.type === type || scope.concrete ? kept : onType(type, [kept])
      }),
    )
  }

  #decide(type: GraphQLObjectType, field: string, place: Place) {
    return field.startsWith('__') ? { place: undefined } : this.#rights.decide(type.name, field, place)
  }

  /** A field that stays, with what is left below it. Objects are asked for even when nothing is: whether they exist is no secret. */
  #kept(
    node: FieldNode,
    parent: GraphQLCompositeType,
    scope: Omit<Scope, 'type' | 'possible' | 'concrete'>,
  ): FieldNode {
    if (++this.#fields > MOST_FIELDS) throw tooWide()
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

function onType(type: GraphQLObjectType, selections: SelectionNode[]): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.name } },
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  }
}

/** True for a selection that gives a field whatever the variables are. */
function isSure(selection: SelectionNode): boolean {
  if (selection.directives?.some(isSwitch) === true) return false
  return selection.kind !== Kind.INLINE_FRAGMENT || selection.selectionSet.selections.some(isSure)
}

function isSwitch({ name }: DirectiveNode): boolean {
  return name.value === 'include' || name.value === 'skip'
}

/** The variables that switch a selection on; NEVER when it is off whatever they are. */
function switchesOf(directives: readonly DirectiveNode[]): readonly When[] | 'NEVER' {
  const when: When[] = []
  for (const each of directives.filter(isSwitch)) {
    const is = each.name.value === 'include'
    const value = each.arguments?.[0]?.value
    if (value?.kind === Kind.BOOLEAN && value.value !== is) return 'NEVER'
    if (value?.kind === Kind.VARIABLE) when.push({ variable: value.name.value, is })
  }
  return when
}

/** A name that the document does not use. */
function freeName(document: DocumentNode): string {
  const taken = new Set<string>()
  visit(document, { Name: ({ value }) => void taken.add(value) })
  let name = 'typeName'
  while (taken.has(name)) name += '_'
  return name
}
