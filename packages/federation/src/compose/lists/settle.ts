import { parse, print } from 'graphql'
import type { DocumentNode } from 'graphql'
import { rootsOf } from '../../schema/owned.ts'
import { CompositionError } from '../faults.ts'
import { answeredBy } from './answered.ts'
import type { Choice } from './answered.ts'
import { coordinateOf, faultOf, namesOf } from './fault.ts'
import { joinedTypes } from './joined.ts'
import type { JoinedType } from './read.ts'
import { answerersOf, splitLists } from './split.ts'
import type { Split } from './split.ts'

/** What lists are settled with. */
export interface Settling {
  /** Names of the subgraphs of ours: a list of theirs stays with them where that can be. */
  readonly ours: ReadonlySet<string>
  /** Whether every field of a supergraph can be reached. */
  readonly isWhole: (supergraph: string) => boolean
}

/**
 * Two lists of the same objects, told by two subgraphs, would be put together by the places of their items, whatever their order: what
 * belongs to one object would stand at another, without an error. Where subgraphs tell different things of the items, one of them answers
 * the list, and the others are asked about its items by their keys. Throws CompositionError where that leaves something that nobody can be
 * asked for.
 */
export function settledLists(supergraph: string, { ours, isWhole }: Settling): string {
  let document = parse(supergraph, { noLocation: true })
  const names = namesOf(document)
  const isOurs = (graph: string) => ours.has(names.get(graph) ?? graph)
  const roots = [...rootsOf(document).values()]
  const read = (from: DocumentNode) => {
    const types = joinedTypes(from)
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
  const { types, splits } = read(document)
  if (splits.length === 0) return supergraph
  const first = splits.map((each) => waysOf(types, each, isOurs)[0])
  const all = first.includes(undefined) ? null : answeredBy(document, types, together(first))
  if (all !== null && read(all).splits.length === 0 && works(all)) return print(all)
  const failed = new Map<string, Split>()
  const tried = new Set<string>()
  for (let now = read(document); ; now = read(document)) {
    const split = now.splits.find((each) => !failed.has(coordinateOf(each)))
    if (split === undefined) break
    const list = `${coordinateOf(split)} ${coordinateOf(split.list)}`
    // One that is still there after it was settled is not settled by the next attempt.
    if (tried.has(list)) {
      failed.set(coordinateOf(split), split)
      continue
    }
    tried.add(list)
    const settled = waysOf(now.types, split, isOurs).map((way) => () => answeredBy(document, now.types, way))
    const found = settled.find((make) => works(make()))
    if (found === undefined) failed.set(coordinateOf(split), split)
    else document = found()!
  }
  if (failed.size > 0)
    throw new CompositionError(
      'These subgraphs would be joined wrongly:',
      [...failed.values()].map((each) => faultOf(each, types, names)),
    )
  return print(document)
}

function together(ways: readonly (Choice | undefined)[]): Choice {
  return new Map(ways.flatMap((each) => [...(each ?? [])]))
}

/** Which of its subgraphs may answer the field; or, where several have to, which of them the list below it. */
function waysOf(types: ReadonlyMap<string, JoinedType>, split: Split, isOurs: (graph: string) => boolean): Choice[] {
  const places = coordinateOf(split) === coordinateOf(split.list) ? [split] : [split, split.list]
  return places.flatMap((at) =>
    choicesOf(types, at)
      .toSorted((a, b) => Number(isOurs(b)) - Number(isOurs(a)))
      .map((graph) => new Map([[coordinateOf(at), graph]])),
  )
}

/** Those that can answer it alone: a subgraph that needs the field for a key of its own keeps it. */
function choicesOf(types: ReadonlyMap<string, JoinedType>, { type, field }: Split['list']): readonly string[] {
  const { graphs: keys, fields } = types.get(type)!
  const graphs = answerersOf(types, fields.get(field)!)
  const keeps = graphs.filter((graph) => keys.get(graph)?.some((key) => key.split(/\W+/).includes(field)))
  return keeps.length === 0 ? graphs : keeps.length === 1 ? keeps : []
}
