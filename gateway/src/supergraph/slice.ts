import { buildASTSchema, Kind, parse, printSchema, visit } from 'graphql'
import type { ASTNode, ConstDirectiveNode, DocumentNode, GraphQLSchema, TypeDefinitionNode } from 'graphql'

/** Tag that subgraphs put on what only government callers see when they introspect. */
const GOVERNMENT_TAG = 'government'

/**
 * The schema as callers outside government see it: without what carries the government tag in the supergraph, and without
 * what can be reached only through that. Used for introspection; whether a field may be read is decided where it is read.
 */
export function publicSlice(apiSchema: GraphQLSchema, supergraphSdl: string): GraphQLSchema {
  const hidden = taggedCoordinates(parse(supergraphSdl))
  if (hidden.size === 0) return apiSchema
  let document = parse(printSchema(apiSchema))
  for (;;) {
    const next = removeEmptied(removeHidden(document, hidden), hidden)
    if (next === document) break
    document = next
  }
  return buildASTSchema(keepReachable(document), { assumeValid: true })
}

/** Schema coordinates (`Type`, `Type.member`, `Type.field(argument:)`) that carry the government tag. */
function taggedCoordinates(supergraph: DocumentNode): Set<string> {
  const tagged = new Set<string>()
  for (const definition of supergraph.definitions) {
    if (!isTypeDefinition(definition)) continue
    const type = definition.name.value
    if (hasTag(definition)) tagged.add(type)
    for (const member of membersOf(definition)) {
      const coordinate = `${type}.${member.name.value}`
      if (member.kind === Kind.NAMED_TYPE) continue
      if (hasTag(member)) tagged.add(coordinate)
      if (member.kind !== Kind.FIELD_DEFINITION) continue
      for (const argument of member.arguments ?? []) {
        if (hasTag(argument)) tagged.add(`${coordinate}(${argument.name.value}:)`)
      }
    }
  }
  return tagged
}

function hasTag(node: { readonly directives?: readonly ConstDirectiveNode[] | undefined }): boolean {
  return (node.directives ?? []).some(({ name, arguments: given }) => {
    const value = given?.find((each) => each.name.value === 'name')?.value
    return name.value === 'tag' && value?.kind === Kind.STRING && value.value === GOVERNMENT_TAG
  })
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
