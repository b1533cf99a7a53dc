import { Kind, parse, print } from 'graphql'
import type { DocumentNode } from 'graphql'
import { rootsOf } from '../../schema/owned.ts'
import { textArgument } from '../../schema/links.ts'
import { CompositionError, LIST_SPLIT } from '../faults.ts'
import type { CompositionFault } from '../faults.ts'
import { answeredBy } from './answered.ts'
import type { Choice } from './answered.ts'
import { joinedTypes } from './joined.ts'
import type { JoinedType } from './read.ts'
import { answerersOf, splitLists } from './split.ts'
import type { Split } from './split.ts'

/**
 * Two lists of the same objects, told by two subgraphs, would be put together by the places of their items, whatever their order: what
 * belongs to one object would stand at another, without an error. Where subgraphs tell different things of the items, one of them answers
 * the list, and the others are asked about its items by their keys. `isWhole` tells whether every field can still be reached. Throws
 * CompositionError where that leaves something that nobody can be asked for.
 */
export function settledLists(supergraph: string, isWhole: (supergraph: string) => boolean): string {
  let document = parse(supergraph)
  const roots = [...rootsOf(document).values()]
  const read = () => {
    const types = joinedTypes(document)
    return { types, splits: splitLists(types, roots) }
  }
  const works = (settled: DocumentNode | null) => {
    try {
      return settled !== null && isWhole(print(settled))
    } catch {
      // A subgraph without the field is no schema any more.
      return false
    }
  }
  const { types, splits } = read()
  if (splits.length === 0) return supergraph
  const first = splits.map((each) => waysOf(types, each)[0])
  const all = first.includes(undefined) ? null : answeredBy(document, types, together(first))
  if (works(all)) return print(all!)
  const failed = new Map<string, Split>()
  for (let now = read(); ; now = read()) {
    const split = now.splits.find((each) => !failed.has(coordinateOf(each)))
    if (split === undefined) break
    const settled = waysOf(now.types, split).map((way) => () => answeredBy(document, now.types, way))
    const found = settled.find((make) => works(make()))
    if (found === undefined) failed.set(coordinateOf(split), split)
    else document = found()!
  }
  if (failed.size > 0)
    throw new CompositionError(
      'These subgraphs would be joined wrongly:',
      [...failed.values()].map((each) => faultOf(each, types, namesOf(document))),
    )
  return print(document)
}

function together(ways: readonly (Choice | undefined)[]): Choice {
  return new Map(ways.flatMap((each) => [...(each ?? [])]))
}

function coordinateOf({ type, field }: { readonly type: string; readonly field: string }): string {
  return `${type}.${field}`
}

/** Which of its subgraphs may answer the field; or, where several have to, which of them the list below it. */
function waysOf(types: ReadonlyMap<string, JoinedType>, split: Split): Choice[] {
  const places = coordinateOf(split) === coordinateOf(split.list) ? [split] : [split, split.list]
  return places.flatMap((at) => choicesOf(types, at).map((graph) => new Map([[coordinateOf(at), graph]])))
}

/** Those that can answer it alone: a subgraph that needs the field for a key of its own keeps it. */
function choicesOf(types: ReadonlyMap<string, JoinedType>, { type, field }: Split['list']): readonly string[] {
  const { graphs: keys, fields } = types.get(type)!
  const graphs = answerersOf(types, fields.get(field)!)
  const keeps = graphs.filter((graph) => keys.get(graph)?.some((key) => key.split(/\W+/).includes(field)))
  return keeps.length === 0 ? graphs : keeps.length === 1 ? keeps : []
}

function faultOf(
  split: Split,
  types: ReadonlyMap<string, JoinedType>,
  names: ReadonlyMap<string, string>,
): CompositionFault {
  const [coordinate, list] = [split, split.list].map(coordinateOf) as [string, string]
  const { answering } = types.get(split.type)!.fields.get(split.field)!
  const of = answering.map(({ graph }) => names.get(graph) ?? graph).join(', ')
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
