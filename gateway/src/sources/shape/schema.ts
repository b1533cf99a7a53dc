import { Kind, parse } from 'graphql'
import type {
  DefinitionNode,
  InterfaceTypeDefinitionNode,
  InterfaceTypeExtensionNode,
  ObjectTypeDefinitionNode,
  ObjectTypeExtensionNode,
  TypeNode,
} from 'graphql'

/** A type of a subgraph's schema, as far as an answer can be held against it. */
export interface ShapeType {
  readonly kind: 'OBJECT' | 'ABSTRACT' | 'ENUM' | 'SCALAR'
  readonly name: string
  /** Types of the fields of an object type or interface. */
  readonly fields: Map<string, TypeNode>
  /** Names of the object types that an interface or union stands for. */
  readonly members: Set<string>
  /** Values of an enum. */
  readonly values: Set<string>
}

/** What answers of a subgraph are held against. */
export interface ShapeSchema {
  /** A type by name; what is not defined (the scalars of GraphQL, say) is a scalar. */
  type(name: string): ShapeType
  /** Names of the interfaces and unions that stand for an object type. */
  standingFor(name: string): readonly string[]
  /** Name of the type that operations of this kind begin at. */
  root(operation: 'query' | 'mutation' | 'subscription'): string
}

const ROOTS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const

/**
 * Reads the schema text of a subgraph: a type may be defined, extended, or both, in federation. Directives play no part, so that the text
 * need not be complete.
 */
export function shapeSchema(typeDefs: string): ShapeSchema {
  const types = new Map<string, ShapeType>()
  const roots: Record<keyof typeof ROOTS, string> = { ...ROOTS }
  const typeOf = (name: string, kind: ShapeType['kind']) => {
    let type = types.get(name)
    if (type === undefined) {
      type = { kind, name, fields: new Map(), members: new Set(), values: new Set() }
      types.set(name, type)
    }
    return type
  }
  for (const definition of parse(typeDefs, { noLocation: true }).definitions) read(definition, typeOf, roots)
  return {
    type: (name) =>
      types.get(name) ?? { kind: 'SCALAR', name, fields: new Map(), members: new Set(), values: new Set() },
    standingFor: (name) => [...types.values()].flatMap((each) => (each.members.has(name) ? [each.name] : [])),
    root: (operation) => roots[operation],
  }
}

function read(
  definition: DefinitionNode,
  typeOf: (name: string, kind: ShapeType['kind']) => ShapeType,
  roots: Record<keyof typeof ROOTS, string>,
): void {
  if ('operationTypes' in definition) {
    for (const each of definition.operationTypes ?? []) roots[each.operation] = each.type.name.value
  } else if ('types' in definition) {
    const { members } = typeOf(definition.name.value, 'ABSTRACT')
    for (const each of definition.types ?? []) members.add(each.name.value)
  } else if ('values' in definition) {
    const { values } = typeOf(definition.name.value, 'ENUM')
    for (const each of definition.values ?? []) values.add(each.name.value)
  } else if (isComposite(definition)) {
    const isObject = definition.kind.startsWith('Object')
    const { fields } = typeOf(definition.name.value, isObject ? 'OBJECT' : 'ABSTRACT')
    for (const each of definition.fields ?? []) fields.set(each.name.value, each.type)
    if (!isObject) return
    for (const each of definition.interfaces ?? [])
      typeOf(each.name.value, 'ABSTRACT').members.add(definition.name.value)
  }
}

function isComposite(definition: DefinitionNode): definition is Composite {
  return COMPOSITE.has(definition.kind)
}

type Composite =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode

const COMPOSITE: ReadonlySet<DefinitionNode['kind']> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
])
