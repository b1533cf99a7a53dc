import { Kind, parse, print } from 'graphql'
import type { ConstDirectiveNode, DocumentNode, FieldDefinitionNode } from 'graphql'
import { rootsOf } from '../../schema/owned.ts'
import { textArgument } from '../../schema/links.ts'
import { CompositionError, LIST_SPLIT } from '../faults.ts'
import type { CompositionFault } from '../faults.ts'
import { graphOf, joinedTypes } from './read.ts'
import type { JoinedType } from './read.ts'
import { splitLists } from './split.ts'
import type { Split } from './split.ts'

/** Which subgraph answers a field from now on. */
type Choice = ReadonlyMap<Split, string>

/**
 * Two lists of the same objects, told by two subgraphs, would be put together by the places of their items, whatever their order: what
 * belongs to one object would stand at another, without an error. Where subgraphs tell different things of the items, one of them answers
 * the list, and the others are asked about its items by their keys. `isWhole` tells whether every field can still be reached. Throws
 * CompositionError where that leaves something that nobody can be asked for.
 */
export function settledLists(supergraph: string, isWhole: (supergraph: string) => boolean): string {
  const document = parse(supergraph)
  const types = joinedTypes(document)
  const splits = splitLists(types, [...rootsOf(document).values()])
  if (splits.length === 0) return supergraph
  const written = (choice: Choice) => print(answeredBy(document, types, choice))
  const works = (choice: Choice) => {
    try {
      return isWhole(written(choice))
    } catch {
      // A subgraph without the field is no schema any more.
      return false
    }
  }
  const first = new Map(splits.map((each) => [each, choicesOf(types, each)[0] ?? '']))
  if ([...first.values()].every((graph) => graph !== '') && works(first)) return written(first)
  const chosen = new Map<Split, string>()
  const failed: Split[] = []
  for (const split of splits) {
    const graph = choicesOf(types, split).find((each) => works(new Map([...chosen, [split, each]])))
    if (graph === undefined) failed.push(split)
    else chosen.set(split, graph)
  }
  if (failed.length > 0)
    throw new CompositionError(
      'These subgraphs would be joined wrongly:',
      failed.map((each) => faultOf(each, namesOf(document))),
    )
  return written(chosen)
}

function faultOf({ type, field, list, graphs }: Split, names: ReadonlyMap<string, string>): CompositionFault {
  const coordinate = `${type}.${field}`
  const of = graphs.map((each) => names.get(each) ?? each).join(', ')
  const where = {
    id: list === coordinate ? '' : `, di dalamnya "${list}"`,
    en: list === coordinate ? '' : `, in it "${list}"`,
  }
  return {
    code: LIST_SPLIT,
    message: `"${coordinate}" is answered by ${of}${where.en}, whose items have different fields and no @key by which one is asked about the items of the other: they would be put together by their places. Give the items a @key in both, the same fields, or let one subgraph answer it.`,
    messageId: `"${coordinate}" dijawab oleh ${of}${where.id}, yang butirnya memiliki field berbeda tanpa @key untuk menanyakan butir yang satu kepada yang lain: keduanya akan dipasangkan menurut urutan. Beri butirnya @key di keduanya, field yang sama, atau biarkan satu subgraf yang menjawab.`,
    places: [],
  }
}

/** Names of subgraphs by what a supergraph calls them. */
function namesOf(document: DocumentNode): ReadonlyMap<string, string> {
  const graphs = document.definitions.find(
    (each) => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph',
  )
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : []
  return new Map(
    values.map(({ name, directives = [] }) => [
      name.value,
      directives.flatMap((each) => textArgument(each, 'name') ?? [])[0] ?? name.value,
    ]),
  )
}

/** Those that can answer it alone: a subgraph that needs the field for a key of its own keeps it. */
function choicesOf(types: ReadonlyMap<string, JoinedType>, { type, field, graphs }: Split): readonly string[] {
  const keys = types.get(type)!.graphs
  const keeps = graphs.filter((graph) => keys.get(graph)?.some((key) => key.split(/\W+/).includes(field)))
  return keeps.length === 0 ? graphs : keeps.length === 1 ? keeps : []
}

function answeredBy(document: DocumentNode, types: ReadonlyMap<string, JoinedType>, choice: Choice): DocumentNode {
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
  return { ...document, definitions }
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
