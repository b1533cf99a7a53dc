import { Kind, parse } from 'graphql'
import type { ConstDirectiveNode, FieldDefinitionNode } from 'graphql'

/** A subgraph whose schema is looked into. */
export interface Defining {
  readonly name: string
  readonly typeDefs: string
}

/** Names of the subgraphs that answer a field ("Region.name"), or any field of a type ("Region"). */
export function definersOf(coordinate: string, subgraphs: readonly Defining[]): string[] {
  const [type, field] = coordinate.split('.')
  return subgraphs
    .filter(({ typeDefs }) => fieldsOf(typeDefs, type!).some(({ name }) => field === undefined || name.value === field))
    .map(({ name }) => name)
}

/** Fields of a type that a schema answers itself: not those it only refers to. */
function fieldsOf(typeDefs: string, type: string): FieldDefinitionNode[] {
  return parse(typeDefs).definitions.flatMap((node) => {
    if (
      node.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      node.kind !== Kind.OBJECT_TYPE_EXTENSION &&
      node.kind !== Kind.INTERFACE_TYPE_DEFINITION &&
      node.kind !== Kind.INTERFACE_TYPE_EXTENSION
    )
      return []
    if (node.name.value !== type) return []
    const refers = node.directives?.some(
      ({ name, arguments: given }) =>
        name.value === 'key' &&
        given?.some(
          (each) => each.name.value === 'resolvable' && each.value.kind === Kind.BOOLEAN && !each.value.value,
        ),
    )
    const fields = (node.fields ?? []).filter(
      ({ directives }) => !directives?.some(({ name }) => name.value === 'external'),
    )
    // A key that is not resolved here is somebody else's field.
    const key = refers === true ? keyFields(node.directives ?? []) : new Set<string>()
    return fields.filter(({ name }) => !key.has(name.value))
  })
}

function keyFields(directives: readonly ConstDirectiveNode[]): Set<string> {
  const texts = directives
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: given }) => given?.map(({ value }) => (value.kind === Kind.STRING ? value.value : '')) ?? [])
  return new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []))
}
