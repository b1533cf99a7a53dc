import { Kind, print } from 'graphql'
import type { ConstDirectiveNode, DocumentNode, FieldDefinitionNode } from 'graphql'
import { graphOf } from './read.ts'
import type { JoinedType } from './read.ts'
import type { Split } from './split.ts'

/** Which subgraph answers a field from now on. */
export type Choice = ReadonlyMap<Split, string>

/** The supergraph in which each of these fields is answered by one subgraph. */
export function written(document: DocumentNode, types: ReadonlyMap<string, JoinedType>, choice: Choice): string {
  const chosen = new Map([...choice].map(([{ type, field }, graph]) => [`${type}.${field}`, graph]))
  const touched = new Set([...choice.keys()].map(({ type }) => type))
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return node
    if (!touched.has(node.name.value)) return node
    const fields = node.fields?.map((field): FieldDefinitionNode => {
      const graph = chosen.get(`${node.name.value}.${field.name.value}`)
      if (graph === undefined) return field
      const answering = types
        .get(node.name.value)!
        .fields.get(field.name.value)!
        .answering.map((each) => each.graph)
      return { ...field, directives: withOne(field.directives ?? [], graph, answering) }
    })
    return { ...node, ...(fields === undefined ? {} : { fields }) }
  })
  return print({ ...document, definitions })
}

function withOne(
  directives: readonly ConstDirectiveNode[],
  graph: string,
  all: readonly string[],
): ConstDirectiveNode[] {
  const left = directives.filter((each) => {
    const other = each.name.value === 'join__field' ? graphOf(each) : null
    return other === null || other === graph || !all.includes(other)
  })
  return left.some((each) => each.name.value === 'join__field') ? left : [...left, joinField(graph)]
}

function joinField(graph: string): ConstDirectiveNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const
  const argument = { kind: Kind.ARGUMENT, name: name('graph'), value: { kind: Kind.ENUM, value: graph } } as const
  return { kind: Kind.DIRECTIVE, name: name('join__field'), arguments: [argument] }
}
