import { Kind } from 'graphql'
import type { ConstDirectiveNode, DocumentNode, FieldDefinitionNode, TypeDefinitionNode, TypeNode } from 'graphql'
import type { Steps } from '../steps.ts'
import { textOf } from './directives.ts'

/** A type of the supergraph, as far as access needs to know it. */
export interface SupergraphType {
  readonly kind: TypeDefinitionNode['kind']
  readonly name: string
  readonly directives: readonly ConstDirectiveNode[]
  readonly interfaces: readonly string[]
  /** Members of a union. */
  readonly members: readonly string[]
  readonly fields: ReadonlyMap<string, SupergraphField>
  /** Subgraphs that know the type, and the keys by which it can be entered there. */
  readonly graphs: readonly string[]
  readonly keys: readonly { readonly graph: string; readonly fields: string }[]
}

/** A field of the supergraph. */
export interface SupergraphField {
  readonly directives: readonly ConstDirectiveNode[]
  /** The named type it gives. */
  readonly returns: string
  /** Selections of its parent that some subgraph needs to answer it. */
  readonly requires: readonly string[]
  /** Subgraphs that answer it; empty when that depends on an interface. */
  readonly graphs: readonly string[]
}

/** Reads the types of a supergraph with what the join directives say of them. */
export function* supergraphTypes(supergraph: DocumentNode): Steps<ReadonlyMap<string, SupergraphType>> {
  const types = new Map<string, SupergraphType>()
  for (const definition of supergraph.definitions) {
    if (!definition.kind.endsWith('TypeDefinition')) continue
    const type = readType(definition as TypeDefinitionNode)
    types.set(type.name, type)
    yield
  }
  return types
}

function readType(node: TypeDefinitionNode): SupergraphType {
  const directives = node.directives ?? []
  const joins = directives.filter(({ name }) => name.value === 'join__type')
  const graphs = joins.flatMap((join) => textOf(join, 'graph') ?? [])
  const keys = joins.flatMap((join) => {
    const [graph, fields] = [textOf(join, 'graph'), textOf(join, 'key')]
    return graph === undefined || fields === undefined || isTrue(join, 'resolvable', false) ? [] : [{ graph, fields }]
  })
  const fields =
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION ? node.fields : []
  return {
    kind: node.kind,
    name: node.name.value,
    directives,
    interfaces: 'interfaces' in node ? (node.interfaces ?? []).map(({ name }) => name.value) : [],
    members: node.kind === Kind.UNION_TYPE_DEFINITION ? (node.types ?? []).map(({ name }) => name.value) : [],
    fields: new Map((fields ?? []).map((field) => [field.name.value, readField(field, graphs)])),
    graphs,
    keys,
  }
}

function readField(node: FieldDefinitionNode, ofType: readonly string[]): SupergraphField {
  const directives = node.directives ?? []
  const joins = directives.filter(({ name }) => name.value === 'join__field')
  const answering = joins.filter((join) => !isTrue(join, 'external') && !isTrue(join, 'usedOverridden'))
  return {
    directives,
    returns: named(node.type),
    requires: joins.flatMap((join) => textOf(join, 'requires') ?? []),
    graphs: joins.length === 0 ? ofType : answering.flatMap((join) => textOf(join, 'graph') ?? []),
  }
}

/** True when a directive's switch is set to `value`. */
function isTrue(directive: ConstDirectiveNode, name: string, value = true): boolean {
  const given = directive.arguments?.find((each) => each.name.value === name)?.value
  return given?.kind === Kind.BOOLEAN && given.value === value
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type)
}
