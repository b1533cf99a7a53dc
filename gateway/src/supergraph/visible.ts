import { isTypeDefinitionNode, Kind } from 'graphql'
import type {
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  TypeDefinitionNode,
  TypeNode,
} from 'graphql'
import type { Steps } from '../steps.ts'

/** A schema without these coordinates, and without what is of a type that is gone; the same document when nothing of it is hidden. */
export function* removeHidden(document: DocumentNode, hidden: ReadonlySet<string>): Steps<DocumentNode> {
  const definitions: DefinitionNode[] = []
  let same = true
  for (const each of document.definitions) {
    const rest = visibleOf(each, hidden)
    if (rest !== null) definitions.push(rest)
    same &&= rest === each
    yield
  }
  return same ? document : { ...document, definitions }
}

/** What is visible of a definition: itself when all of it is; null when nothing is. */
function visibleOf(definition: DefinitionNode, hidden: ReadonlySet<string>): DefinitionNode | null {
  const isVisible = (name: string) => !hidden.has(name)
  const takes = (each: InputValueDefinitionNode) => isVisible(namedIn(each.type))
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return withOnly(definition, 'arguments', takes)
  if (!isTypeDefinitionNode(definition)) return definition
  const type = definition.name.value
  if (!isVisible(type)) return null
  const isNameVisible = (each: { readonly name: { readonly value: string } }) => isVisible(each.name.value)
  const isMemberVisible = (each: { readonly name: { readonly value: string } }) =>
    isVisible(`${type}.${each.name.value}`)
  switch (definition.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
      return definition
    case Kind.ENUM_TYPE_DEFINITION:
      return withOnly(definition, 'values', isMemberVisible)
    case Kind.UNION_TYPE_DEFINITION:
      return withOnly(definition, 'types', isNameVisible)
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return withOnly(definition, 'fields', (each) => isMemberVisible(each) && takes(each))
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const argumentsOf =
        ({ name: field }: FieldDefinitionNode) =>
        (each: InputValueDefinitionNode) =>
          isVisible(`${type}.${field.value}(${each.name.value}:)`) && takes(each)
      const fields = definition.fields ?? []
      const kept = fields.flatMap((each) =>
        isMemberVisible(each) && isVisible(namedIn(each.type)) ? [withOnly(each, 'arguments', argumentsOf(each))] : [],
      )
      const same = kept.length === fields.length && kept.every((each, index) => each === fields[index])
      return withOnly(same ? definition : { ...definition, fields: kept }, 'interfaces', isNameVisible)
    }
  }
}

/** A node with only some in one of its lists: itself when all stay. */
function withOnly<Key extends string, Node extends { readonly [key in Key]?: readonly unknown[] | undefined }>(
  node: Node,
  key: Key,
  stays: (item: NonNullable<Node[Key]>[number]) => boolean,
): Node {
  const all = (node[key] ?? []) as NonNullable<Node[Key]>
  const kept = all.filter(stays)
  return kept.length === all.length ? node : { ...node, [key]: kept }
}

/** A type that lost all its members is hidden too; returns the same document when there is none. */
export function removeEmptied(document: DocumentNode, hidden: Set<string>): DocumentNode {
  const emptied = document.definitions
    .filter(isTypeDefinitionNode)
    .filter((each) => each.kind !== Kind.SCALAR_TYPE_DEFINITION && membersOf(each).length === 0)
  if (emptied.length === 0) return document
  const gone = new Set<DefinitionNode>(emptied)
  for (const each of emptied) hidden.add(each.name.value)
  return { ...document, definitions: document.definitions.filter((each) => !gone.has(each)) }
}

/** Drops types that nothing visible leads to, so that not even their names show. */
export function* keepReachable(document: DocumentNode): Steps<DocumentNode> {
  const types = new Map(document.definitions.filter(isTypeDefinitionNode).map((each) => [each.name.value, each]))
  const implementing = new Map<string, string[]>()
  for (const each of types.values()) {
    for (const { name } of 'interfaces' in each ? (each.interfaces ?? []) : []) {
      const known = implementing.get(name.value)
      if (known === undefined) implementing.set(name.value, [each.name.value])
      else known.push(each.name.value)
    }
  }
  const reached = new Set<string>()
  const toReach = ['Query', 'Mutation', 'Subscription']
  for (const each of document.definitions)
    if (each.kind === Kind.DIRECTIVE_DEFINITION)
      for (const { type } of each.arguments ?? []) toReach.push(namedIn(type))
  for (let name = toReach.pop(); name !== undefined; name = toReach.pop()) {
    const type = types.get(name)
    if (type === undefined || reached.has(name)) continue
    reached.add(name)
    toReach.push(...namesIn(type))
    if (type.kind === Kind.INTERFACE_TYPE_DEFINITION) toReach.push(...(implementing.get(name) ?? []))
    yield
  }
  return {
    ...document,
    definitions: document.definitions.filter((each) => !isTypeDefinitionNode(each) || reached.has(each.name.value)),
  }
}

/** Types that a type names. */
function namesIn(type: TypeDefinitionNode): string[] {
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const fields = (type.fields ?? []).flatMap((field) => [field, ...(field.arguments ?? [])])
      return [...fields.map((each) => namedIn(each.type)), ...(type.interfaces ?? []).map(({ name }) => name.value)]
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (type.fields ?? []).map((each) => namedIn(each.type))
    case Kind.UNION_TYPE_DEFINITION:
      return (type.types ?? []).map(({ name }) => name.value)
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
      return []
  }
}

function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type)
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
