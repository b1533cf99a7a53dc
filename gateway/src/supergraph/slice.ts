import { buildASTSchema, isInterfaceType, Kind, parse, printSchema, visit } from 'graphql'
import type { ASTNode, DocumentNode, GraphQLSchema, TypeDefinitionNode } from 'graphql'

/**
 * A schema without these coordinates (`Type`, `Type.member`, `Type.field(argument:)`), and without what can be reached only
 * through them. For introspection; whether a field may be read is decided where an operation asks for it.
 */
export function sliceOf(schema: GraphQLSchema, coordinates: ReadonlySet<string>): GraphQLSchema {
  if (coordinates.size === 0) return schema
  const hidden = withWhatImplementations(schema, coordinates)
  let document = parse(printSchema(schema), { noLocation: true })
  for (;;) {
    const next = hideBrokenPromises(removeEmptied(removeHidden(document, hidden), hidden), hidden)
    if (next === document) break
    document = next
  }
  return buildASTSchema(keepReachable(document), { assumeValid: true })
}

/**
 * A field of an interface is hidden when no implementation may show it. While one may, all keep it: the name is known, and a
 * schema in which an implementation lacks a field is not one that clients can build.
 */
export function withWhatImplementations(schema: GraphQLSchema, coordinates: ReadonlySet<string>): Set<string> {
  const hidden = new Set(coordinates)
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType)
  for (const type of interfaces) {
    const objects = schema.getImplementations(type).objects.filter(({ name }) => !coordinates.has(name))
    for (const field of Object.keys(type.getFields())) {
      const visible = objects.some(({ name }) => !coordinates.has(`${name}.${field}`))
      if (!visible || coordinates.has(`${type.name}.${field}`)) hidden.add(`${type.name}.${field}`)
    }
  }
  for (const type of interfaces) {
    for (const field of Object.keys(type.getFields())) {
      if (hidden.has(`${type.name}.${field}`)) continue
      for (const { name } of schema.getImplementations(type).objects) hidden.delete(`${name}.${field}`)
    }
  }
  return hidden
}

/** What an implementation lost, because the type it returns is hidden, its interface cannot promise. */
function hideBrokenPromises(document: DocumentNode, hidden: Set<string>): DocumentNode {
  const types = document.definitions.filter(
    (each) => each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.INTERFACE_TYPE_DEFINITION,
  )
  const fieldsOf = new Map(types.map((each) => [each.name.value, (each.fields ?? []).map(({ name }) => name.value)]))
  const before = hidden.size
  for (const each of types) {
    for (const { name } of each.interfaces ?? []) {
      const lost = (fieldsOf.get(name.value) ?? []).filter((field) => !fieldsOf.get(each.name.value)?.includes(field))
      for (const field of lost) hidden.add(`${name.value}.${field}`)
    }
  }
  return hidden.size === before ? document : removeHidden(document, hidden)
}

function removeHidden(document: DocumentNode, hidden: ReadonlySet<string>): DocumentNode {
  let type = ''
  let field = ''
  const mentionsHidden = (node: ASTNode): boolean => {
    let found = false
    visit(node, { NamedType: ({ name }) => void (found ||= hidden.has(name.value)) })
    return found
  }
  const enterType = (node: TypeDefinitionNode) => {
    type = node.name.value
    return hidden.has(type) ? null : undefined
  }
  return visit(document, {
    ScalarTypeDefinition: enterType,
    ObjectTypeDefinition: enterType,
    InterfaceTypeDefinition: enterType,
    UnionTypeDefinition: enterType,
    EnumTypeDefinition: enterType,
    InputObjectTypeDefinition: enterType,
    FieldDefinition(node) {
      field = node.name.value
      return hidden.has(`${type}.${field}`) || mentionsHidden(node.type) ? null : undefined
    },
    EnumValueDefinition: (node) => (hidden.has(`${type}.${node.name.value}`) ? null : undefined),
    InputValueDefinition(node) {
      const coordinates = [`${type}.${node.name.value}`, `${type}.${field}(${node.name.value}:)`]
      return coordinates.some((each) => hidden.has(each)) || mentionsHidden(node.type) ? null : undefined
    },
    // Union members and implemented interfaces.
    NamedType: (node) => (hidden.has(node.name.value) ? null : undefined),
  })
}

/** A type that lost all its members is hidden too; returns the same document when there is none. */
function removeEmptied(document: DocumentNode, hidden: Set<string>): DocumentNode {
  const emptied = document.definitions.filter(
    (each) => isTypeDefinition(each) && each.kind !== Kind.SCALAR_TYPE_DEFINITION && membersOf(each).length === 0,
  )
  if (emptied.length === 0) return document
  for (const each of emptied) hidden.add((each as TypeDefinitionNode).name.value)
  return { ...document, definitions: document.definitions.filter((each) => !emptied.includes(each)) }
}

/** Drops types that nothing visible leads to, so that not even their names show. */
function keepReachable(document: DocumentNode): DocumentNode {
  const types = new Map(document.definitions.filter(isTypeDefinition).map((each) => [each.name.value, each]))
  const reached = new Set<string>()
  const reach = (name: string) => {
    const type = types.get(name)
    if (type === undefined || reached.has(name)) return
    reached.add(name)
    visit(type, { NamedType: (named) => reach(named.name.value) })
    if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return
    for (const other of types.values()) {
      if ('interfaces' in other && other.interfaces?.some((each) => each.name.value === name)) reach(other.name.value)
    }
  }
  for (const root of ['Query', 'Mutation', 'Subscription']) reach(root)
  for (const definition of document.definitions) {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION)
      visit(definition, { NamedType: (named) => reach(named.name.value) })
  }
  return {
    ...document,
    definitions: document.definitions.filter((each) => !isTypeDefinition(each) || reached.has(each.name.value)),
  }
}

function isTypeDefinition(node: ASTNode): node is TypeDefinitionNode {
  return node.kind.endsWith('TypeDefinition')
}

function membersOf(type: TypeDefinitionNode) {
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return type.fields ?? []
    case Kind.ENUM_TYPE_DEFINITION:
      return type.values ?? []
    case Kind.UNION_TYPE_DEFINITION:
      return type.types ?? []
    case Kind.SCALAR_TYPE_DEFINITION:
      return []
  }
}
