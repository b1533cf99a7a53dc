import { getOperationAST, Kind } from 'graphql'
import type { DocumentNode, FieldNode, FragmentDefinitionNode, SelectionSetNode, TypeNode } from 'graphql'
import type { ShapeSchema, ShapeType } from './schema.ts'

/** A field as it must come back. */
export interface Expected {
  readonly type: TypeNode
  /** The type inside its lists. */
  readonly named: ShapeType
  /** It may be missing: a condition of the operation, or a type that is not known, decides. */
  readonly optional: boolean
  /** What is asked of the objects in it; null for leaves. */
  readonly selection: Selection | null
}

/** What is asked of an object. */
export interface Selection {
  /** The type by schema: the object is of it, or of one of its members. */
  readonly type: ShapeType
  /** Response names under which the object says its type; those that are optional may be missing. */
  readonly typenames: readonly { readonly name: string; readonly optional: boolean }[]
  /** What must come back of an object of this type; of null when it does not say. */
  fieldsOf(typename: string | null): ReadonlyMap<string, Expected>
}

const TYPENAME: TypeNode = {
  kind: Kind.NON_NULL_TYPE,
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } },
}

interface Asked {
  readonly node: FieldNode
  /** The type it is asked of: that of the fragment around it. */
  readonly parent: string
  readonly optional: boolean
}

/** Reads what a document asks of a subgraph: once for each document, the parts when an answer first has them. */
export function selectionOf(document: DocumentNode, operationName: string | undefined, schema: ShapeSchema): Selection {
  const operation = getOperationAST(document, operationName)
  if (operation == null) throw new Error('A document without the operation.')
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  )
  const root = schema.type(schema.root(operation.operation))
  return asked({ schema, fragments }, root, [{ set: operation.selectionSet, optional: false }])
}

/** A selection set, and whether a condition above it decides about all of it. */
interface Part {
  readonly set: SelectionSetNode
  readonly optional: boolean
}

interface Reading {
  readonly schema: ShapeSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

function asked(reading: Reading, type: ShapeType, parts: readonly Part[]): Selection {
  const known = new Map<string | null, ReadonlyMap<string, Expected>>()
  const fieldsOf = (typename: string | null) => {
    let fields = known.get(typename)
    if (fields === undefined) known.set(typename, (fields = expectedOf(reading, type, typename, parts)))
    return fields
  }
  return { type, typenames: typenamesOf(reading, parts), fieldsOf }
}

function expectedOf(reading: Reading, type: ShapeType, typename: string | null, parts: readonly Part[]) {
  const collected = new Map<string, Asked[]>()
  for (const { set, optional } of parts) collect(reading, set, { typename, parent: type.name, optional }, collected)
  const expected = new Map<string, Expected>()
  for (const [name, nodes] of collected) {
    const [first] = nodes
    if (first === undefined || name === '__proto__') continue
    const field = first.node.name.value
    const fieldType = field === '__typename' ? TYPENAME : typeOfField(reading.schema, typename ?? first.parent, field)
    if (fieldType === undefined) continue
    const below = nodes.flatMap(({ node: { selectionSet: set }, optional }) =>
      set === undefined ? [] : [{ set, optional }],
    )
    const named = reading.schema.type(namedOf(fieldType))
    const selection = below.length === 0 ? null : asked(reading, named, below)
    expected.set(name, { type: fieldType, named, optional: nodes.every(({ optional }) => optional), selection })
  }
  return expected
}

/** Fields by response name, through the fragments that hold for the type; all of them for a type that is not known. */
function collect(
  reading: Reading,
  set: SelectionSetNode,
  on: Pick<Asked, 'parent' | 'optional'> & { readonly typename: string | null },
  into: Map<string, Asked[]>,
): void {
  for (const each of set.selections) {
    const optional = on.optional || (each.directives?.length ?? 0) > 0
    if (each.kind === Kind.FIELD) {
      const name = each.alias?.value ?? each.name.value
      into.set(name, [...(into.get(name) ?? []), { node: each, parent: on.parent, optional }])
      continue
    }
    const fragment = each.kind === Kind.INLINE_FRAGMENT ? each : reading.fragments.get(each.name.value)
    if (fragment === undefined) continue
    const condition = fragment.typeCondition?.name.value
    const { typename } = on
    if (condition === undefined) collect(reading, fragment.selectionSet, { ...on, optional }, into)
    else if (typename === null || isOf(reading.schema, typename, condition)) {
      const inside = { typename, parent: condition, optional: optional || typename === null }
      collect(reading, fragment.selectionSet, inside, into)
    }
  }
}

/** True when an object of the type is of the other one, too. */
export function isOf(schema: ShapeSchema, typename: string, other: string): boolean {
  return typename === other || schema.type(other).members.has(typename)
}

function typeOfField(schema: ShapeSchema, typename: string, field: string): TypeNode | undefined {
  if (field === '_entities') return ENTITIES
  return schema.type(typename).fields.get(field)
}

const ENTITIES: TypeNode = {
  kind: Kind.NON_NULL_TYPE,
  type: { kind: Kind.LIST_TYPE, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: '_Entity' } } },
}

/** Name of the type inside lists and non-nulls. */
export function namedOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedOf(type.type)
}

function typenamesOf(reading: Reading, parts: readonly Part[]): Selection['typenames'] {
  const collected = new Map<string, Asked[]>()
  for (const { set, optional } of parts) collect(reading, set, { typename: null, parent: '', optional }, collected)
  return [...collected].flatMap(([name, nodes]) =>
    nodes[0]?.node.name.value === '__typename' ? [{ name, optional: nodes.every(({ optional }) => optional) }] : [],
  )
}
