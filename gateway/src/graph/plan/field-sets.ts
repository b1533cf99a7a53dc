import { Kind, parse, print } from 'graphql'
import type {
  ConstDirectiveNode,
  ConstValueNode,
  DocumentNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
  SelectionSetNode,
  TypeNode,
} from 'graphql'
import { textOf } from '../../authorization/directives.ts'

/** An object type or interface of a supergraph. */
export type TypeWithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

/** Gives another selection in place of one that a subgraph needs made of objects of a type. */
export type Change = (type: string, set: SelectionSetNode, graph: string) => SelectionSetNode

/** True for what has fields. */
export function hasFields(node: { readonly kind: Kind }): node is TypeWithFields {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
}

/**
 * A supergraph with other selections where it says what a plan asks for by itself: the keys of entities, what a field `@requires`, and
 * what arguments take from the objects around. The very same document when nothing changes.
 */
export function changeFieldSets(supergraph: DocumentNode, change: Change): DocumentNode {
  const contexts = Map.groupBy(
    supergraph.definitions.filter(hasFields).flatMap(({ name, directives = [] }) =>
      directives.flatMap((each) => {
        const context = each.name.value === 'context' ? textOf(each, 'name') : undefined
        return context === undefined ? [] : [{ context, type: name.value }]
      }),
    ),
    ({ context }) => context,
  )
  const ofType = (type: string) => (text: string, graph: string) => changed(text, [type], graph, change)
  const ofContext = (context: string) => (text: string, graph: string) =>
    changed(text, contexts.get(context)?.map(({ type }) => type) ?? [], graph, change)

  const definitions = same(supergraph.definitions, (node) => {
    if (!hasFields(node)) return node
    const ofThis = ofType(node.name.value)
    const directives = same(node.directives ?? [], (each) => withText(each, 'join__type', 'key', ofThis))
    const fields = same(node.fields ?? [], (field): FieldDefinitionNode => {
      const applied = same(field.directives ?? [], (each) =>
        withContexts(withText(each, 'join__field', 'requires', ofThis), ofContext),
      )
      return applied === field.directives ? field : { ...field, directives: applied }
    })
    return directives === node.directives && fields === node.fields ? node : { ...node, directives, fields }
  })
  return definitions === supergraph.definitions ? supergraph : { ...supergraph, definitions }
}

/** A field set is written with braces or without, and stays so; what is the same stays as it is written. */
function changed(text: string, types: readonly string[], graph: string, change: Change): string {
  const braced = text.trimStart().startsWith('{')
  const [definition] = parse(braced ? text : `{ ${text} }`, { noLocation: true }).definitions
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return text
  const before = definition.selectionSet
  const after = types.reduce((set, type) => change(type, set, graph), before)
  if (after === before) return text
  const inside = after.selections.map(print).join(' ')
  return braced ? `{ ${inside} }` : inside
}

type Rewrite = (text: string, graph: string) => string

function withText(node: ConstDirectiveNode, name: string, argument: string, rewrite: Rewrite): ConstDirectiveNode {
  if (node.name.value !== name) return node
  const given = same(node.arguments ?? [], (each) => {
    if (each.name.value !== argument || each.value.kind !== Kind.STRING) return each
    const value = rewrite(each.value.value, graphOf(node))
    return value === each.value.value ? each : { ...each, value: { ...each.value, value, block: false } }
  })
  return given === node.arguments ? node : { ...node, arguments: given }
}

/** `contextArguments: [{ context: "…", selection: " { year }", … }]` */
function withContexts(node: ConstDirectiveNode, rewriteIn: (context: string) => Rewrite): ConstDirectiveNode {
  if (node.name.value !== 'join__field') return node
  const given = same(node.arguments ?? [], (each) => {
    if (each.name.value !== 'contextArguments' || each.value.kind !== Kind.LIST) return each
    const values = same(each.value.values, (item) => withSelection(item, graphOf(node), rewriteIn))
    return values === each.value.values ? each : { ...each, value: { ...each.value, values } }
  })
  return given === node.arguments ? node : { ...node, arguments: given }
}

function withSelection(item: ConstValueNode, graph: string, rewriteIn: (context: string) => Rewrite): ConstValueNode {
  if (item.kind !== Kind.OBJECT) return item
  const context = item.fields.find(({ name }) => name.value === 'context')?.value
  const fields = same(item.fields, (field) => {
    if (field.name.value !== 'selection' || field.value.kind !== Kind.STRING || context?.kind !== Kind.STRING)
      return field
    const value = rewriteIn(context.value)(field.value.value, graph)
    return value === field.value.value ? field : { ...field, value: { ...field.value, value, block: false } }
  })
  return fields === item.fields ? item : { ...item, fields }
}

/** The subgraph that a join directive speaks of. */
export function graphOf(node: ConstDirectiveNode): string {
  return textOf(node, 'graph') ?? ''
}

/** Names of the subgraphs by what the join directives call them. */
export function graphNames(supergraph: DocumentNode): Map<string, string> {
  const graphs = supergraph.definitions.flatMap((each) =>
    each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph' ? (each.values ?? []) : [],
  )
  return new Map(
    graphs.flatMap(({ name, directives = [] }) =>
      directives.flatMap((each) => {
        const subgraph = each.name.value === 'join__graph' ? textOf(each, 'name') : undefined
        return subgraph === undefined ? [] : [[name.value, subgraph] as const]
      }),
    ),
  )
}

/** Names of the fields at the top of a field set, through its fragments. */
export function topNames(text: string): string[] {
  if (text === '') return []
  const names: string[] = []
  changed(text, [''], '', (_, set) => {
    note(set, names)
    return set
  })
  return names
}

function note(set: SelectionSetNode, names: string[]): void {
  for (const each of set.selections) {
    if (each.kind === Kind.FIELD) names.push(each.name.value)
    if (each.kind === Kind.INLINE_FRAGMENT) note(each.selectionSet, names)
  }
}

/** The named type inside lists and non-nulls. */
export function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type)
}

/** The same list when no item is another one. */
function same<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const next = list.map(change)
  return next.every((each, index) => each === list[index]) ? list : next
}
