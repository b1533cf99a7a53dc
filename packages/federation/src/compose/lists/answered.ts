import { Kind } from 'graphql'
import type { ConstDirectiveNode, DocumentNode, FieldDefinitionNode } from 'graphql'
import { hasFields, withoutBringing } from './brought.ts'
import { graphOf } from './read.ts'
import type { JoinedType } from './read.ts'

/** Which subgraph answers a field from now on, by its coordinate: "Region.schools". */
export type Choice = ReadonlyMap<string, string>

type Types = ReadonlyMap<string, JoinedType>

/**
 * A supergraph in which one subgraph answers each of these fields: of those that share one by a label all that do. Nobody else brings it
 * along, and an interface has it in no subgraph that does not answer it for all its objects. Null where that leaves nobody.
 */
export function answeredBy(document: DocumentNode, types: Types, choice: Choice): DocumentNode | null {
  const gone = goneWith(types, choice)
  let isAnswered = true
  const fieldOf = (type: string, field: FieldDefinitionNode): FieldDefinitionNode => {
    const out = gone.get(`${type}.${field.name.value}`)
    if (out === undefined) return field
    const answering = types
      .get(type)!
      .fields.get(field.name.value)!
      .answering.filter(({ isBrought }) => !isBrought)
    const kept = answering.flatMap(({ graph }) => (out.has(graph) ? [] : [graph]))
    isAnswered &&= kept.length > 0
    return { ...field, directives: joinedTo(field.directives ?? [], out, kept) }
  }
  const { definitions, ...rest } = withoutBringing(document, types, (coordinate) => choice.has(coordinate))
  const settled = definitions.map((node) =>
    hasFields(node) ? { ...node, fields: (node.fields ?? []).map((each) => fieldOf(node.name.value, each)) } : node,
  )
  return isAnswered ? { ...rest, definitions: settled } : null
}

/** The subgraphs that do not answer a field any more, by its coordinate. */
function goneWith(types: Types, choice: Choice): Map<string, Set<string>> {
  const gone = new Map<string, Set<string>>()
  const out = (coordinate: string, graph: string) =>
    gone.set(coordinate, (gone.get(coordinate) ?? new Set()).add(graph))
  for (const type of types.values())
    for (const { name, answering } of type.fields.values()) {
      const chosen = answering.find(({ graph }) => graph === choice.get(`${type.name}.${name}`))
      if (chosen === undefined) continue
      for (const { graph, isBrought, label } of answering)
        if (graph !== chosen.graph && !isBrought && (label === null || label !== chosen.label))
          out(`${type.name}.${name}`, graph)
    }
  for (const { name: type, members, fields } of types.values())
    for (const [graph, names] of members)
      for (const name of fields.keys())
        if (names.some((each) => gone.get(`${each}.${name}`)?.has(graph))) out(`${type}.${name}`, graph)
  return gone
}

function joinedTo(directives: readonly ConstDirectiveNode[], out: ReadonlySet<string>, kept: readonly string[]) {
  const left = directives.filter((each) => each.name.value !== 'join__field' || !out.has(graphOf(each) ?? ''))
  return left.some((each) => each.name.value === 'join__field') ? left : [...left, ...kept.map(joinField)]
}

function joinField(graph: string): ConstDirectiveNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const
  const argument = { kind: Kind.ARGUMENT, name: name('graph'), value: { kind: Kind.ENUM, value: graph } } as const
  return { kind: Kind.DIRECTIVE, name: name('join__field'), arguments: [argument] }
}
