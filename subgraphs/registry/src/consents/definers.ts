import { federationNames } from '@satudata/federation'
import { Kind, parse } from 'graphql'
import type { ConstDirectiveNode, TypeSystemDefinitionNode, TypeSystemExtensionNode } from 'graphql'

/** A subgraph whose schema is looked into. */
export interface Defining {
  readonly name: string
  readonly typeDefs: string
}

/** Names of the subgraphs that answer a field ("Region.name"), or define a type ("Region"), not only refer to it. */
export function definersOf(coordinate: string, subgraphs: readonly Defining[]): string[] {
  const [type, field] = coordinate.split('.')
  return subgraphs
    .filter(({ typeDefs }) => {
      const members = definedIn(typeDefs).get(type!)
      return members !== undefined && (field === undefined ? members.size > 0 : members.has(field))
    })
    .map(({ name }) => name)
}

/** Tells federation's directives, whatever a schema calls them. */
type NameOf = ReturnType<typeof federationNames>
type Defined = ReadonlyMap<string, ReadonlySet<string>>

const MOST_READ = 200
const read = new Map<string, Defined>()

/** Fields, values or members of each type of a schema; the same schemas are asked for again and again. */
function definedIn(typeDefs: string): Defined {
  let defined = read.get(typeDefs)
  if (defined === undefined) {
    if (read.size >= MOST_READ) read.delete(read.keys().next().value!)
    const types = new Map<string, Set<string>>()
    const document = parse(typeDefs, { noLocation: true })
    const nameOf = federationNames(document)
    for (const node of document.definitions) {
      if (!('name' in node) || node.name === undefined) continue
      const members = types.get(node.name.value) ?? new Set()
      for (const each of membersOf(node as TypeSystemDefinitionNode, nameOf)) members.add(each)
      types.set(node.name.value, members)
    }
    read.set(typeDefs, (defined = types))
  }
  return defined
}

/** What a schema says of a type itself: not the fields that it only refers to. */
function membersOf(node: TypeSystemDefinitionNode | TypeSystemExtensionNode, nameOf: NameOf): string[] {
  if (node.kind === Kind.ENUM_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_EXTENSION)
    return (node.values ?? []).map(({ name }) => name.value)
  if (node.kind === Kind.UNION_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_EXTENSION)
    return (node.types ?? []).map(({ name }) => name.value)
  if (!('fields' in node)) return []
  const keys = (node.directives ?? []).filter((each) => nameOf(each) === 'key')
  const refers = keys.some(({ arguments: given }) =>
    given?.some((each) => each.name.value === 'resolvable' && each.value.kind === Kind.BOOLEAN && !each.value.value),
  )
  // A key that is not resolved here is somebody else's field.
  const key = refers ? keyFields(keys) : new Set<string>()
  return (node.fields ?? [])
    .filter(({ directives }) => !directives?.some((each) => nameOf(each) === 'external'))
    .flatMap(({ name }) => (key.has(name.value) ? [] : [name.value]))
}

function keyFields(keys: readonly ConstDirectiveNode[]): Set<string> {
  const texts = keys.flatMap(
    ({ arguments: given }) => given?.map(({ value }) => (value.kind === Kind.STRING ? value.value : '')) ?? [],
  )
  return new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []))
}
