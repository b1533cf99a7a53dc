import { Kind } from 'graphql'
import type { ConstDirectiveNode, DocumentNode, FieldDefinitionNode, TypeNode } from 'graphql'
import { argumentOf, textArgument } from '../../schema/links.ts'

/** How one subgraph answers for a field. */
export interface Answering {
  readonly graph: string
  /** What else it brings, or needs: where it differs, the field is not the same. */
  readonly terms: string
  /** Only below fields that bring it along (`@provides`); otherwise it knows nothing of it. */
  readonly isBrought: boolean
  /** The label by which a share of the operations is answered here, the others by the subgraph with the same label. */
  readonly label: string | null
}

/** A field of a supergraph. */
export interface JoinedField {
  readonly name: string
  readonly type: string
  readonly isList: boolean
  /** The subgraphs that answer for it. */
  readonly answering: readonly Answering[]
  /** Whether others are worked out from it: then it is asked for besides what the caller asks. */
  readonly isNeeded: boolean
}

/** A type of a supergraph that has fields, or members. */
export interface JoinedType {
  readonly name: string
  readonly fields: ReadonlyMap<string, JoinedField>
  /** Subgraphs that know it, and by which keys they are entered. */
  readonly graphs: ReadonlyMap<string, readonly string[]>
  /** Objects that stand for it in a subgraph. */
  readonly members: ReadonlyMap<string, readonly string[]>
}

/** A field with a subgraph that answers for it, as it stands on a `@join__field`. */
export function graphOf(directive: ConstDirectiveNode): string | null {
  const value = argumentOf(directive, 'graph')
  return value?.kind === Kind.ENUM ? value.value : null
}

/** The types of a supergraph that have fields or members, by name; without what its field sets say. */
export function typesIn(document: DocumentNode): ReadonlyMap<string, JoinedType> {
  const types = new Map<string, JoinedType>()
  const members: { readonly of: string; readonly graph: string; readonly name: string }[] = []
  for (const node of document.definitions) {
    const hasFields = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
    if (!hasFields && node.kind !== Kind.UNION_TYPE_DEFINITION) continue
    const directives = node.directives ?? []
    const name = node.name.value
    const graphs = keysIn(directives)
    for (const each of directives) {
      const graph = graphOf(each)
      if (graph === null) continue
      if (each.name.value === 'join__implements')
        members.push({ of: textArgument(each, 'interface') ?? '', graph, name })
      if (each.name.value === 'join__unionMember')
        members.push({ of: name, graph, name: textArgument(each, 'member') ?? '' })
    }
    const fields = hasFields ? (node.fields ?? []) : []
    types.set(name, {
      name,
      graphs,
      fields: new Map(fields.map((each) => [each.name.value, joinedField(each, graphs)])),
      members: new Map(),
    })
  }
  for (const { of, graph, name } of members) {
    const known = types.get(of)?.members as Map<string, string[]> | undefined
    known?.set(graph, [...(known.get(graph) ?? []), name])
  }
  return types
}

/** What can be entered through is told; a key that is not resolvable lets nobody in. */
function keysIn(directives: readonly ConstDirectiveNode[]): Map<string, string[]> {
  const graphs = new Map<string, string[]>()
  for (const each of directives) {
    const graph = each.name.value === 'join__type' ? graphOf(each) : null
    if (graph === null) continue
    const key = textArgument(each, 'key')
    graphs.set(graph, [
      ...(graphs.get(graph) ?? []),
      ...(key === undefined || isFalse(each, 'resolvable') ? [] : [key]),
    ])
  }
  return graphs
}

function joinedField(node: FieldDefinitionNode, graphs: ReadonlyMap<string, unknown>): JoinedField {
  const joins = (node.directives ?? []).filter(({ name }) => name.value === 'join__field')
  const answering = joins.flatMap((each): Answering[] => {
    const graph = graphOf(each)
    if (graph === null || isTrue(each, 'external') || isTrue(each, 'usedOverridden')) return []
    const label = textArgument(each, 'overrideLabel') ?? null
    const names = ['provides', 'requires', ...(label === null ? [] : ['overrideLabel', 'override'])]
    return [{ graph, terms: names.map((name) => textArgument(each, name) ?? '').join('/'), isBrought: false, label }]
  })
  const everywhere = [...graphs.keys()].map((graph): Answering => ({
    graph,
    terms: '/',
    isBrought: false,
    label: null,
  }))
  const { type, isList } = typeOf(node.type)
  return {
    name: node.name.value,
    type,
    isList,
    answering: joins.length === 0 ? everywhere : answering,
    isNeeded: false,
  }
}

/** The named type of a field's type, and whether lists hold it. */
export function typeOf(type: TypeNode, isList = false): { readonly type: string; readonly isList: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { type: type.name.value, isList }
  return typeOf(type.type, isList || type.kind === Kind.LIST_TYPE)
}

function isTrue(directive: ConstDirectiveNode, name: string): boolean {
  const value = argumentOf(directive, name)
  return value?.kind === Kind.BOOLEAN && value.value
}

function isFalse(directive: ConstDirectiveNode, name: string): boolean {
  const value = argumentOf(directive, name)
  return value?.kind === Kind.BOOLEAN && !value.value
}
