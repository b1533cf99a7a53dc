import { parse } from 'graphql'
import { rootsOf } from '../../schema/owned.ts'
import { CompositionError } from '../faults.ts'
import { faultOf, namesOf } from './fault.ts'
import { joinedTypes } from './read.ts'
import type { JoinedType } from './read.ts'
import { splitLists } from './split.ts'
import type { Split } from './split.ts'
import { written } from './written.ts'
import type { Choice } from './written.ts'

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
  const document = parse(supergraph)
  const types = joinedTypes(document)
  const splits = splitLists(types, [...rootsOf(document).values()])
  if (splits.length === 0) return supergraph
  const works = (choice: Choice) => {
    try {
      return isWhole(written(document, types, choice))
    } catch {
      // A subgraph without the field is no schema any more.
      return false
    }
  }
  const names = namesOf(document)
  const isOurs = (graph: string) => Number(ours.has(names.get(graph) ?? graph))
  const choicesFor = (split: Split) => choicesOf(types, split).toSorted((a, b) => isOurs(b) - isOurs(a))
  const first = new Map(splits.map((each) => [each, choicesFor(each)[0] ?? '']))
  if (![...first.values()].includes('') && works(first)) return written(document, types, first)
  const chosen = new Map<Split, string>()
  const failed: Split[] = []
  for (const split of splits) {
    const graph = choicesFor(split).find((each) => works(new Map([...chosen, [split, each]])))
    if (graph === undefined) failed.push(split)
    else chosen.set(split, graph)
  }
  if (failed.length === 0) return written(document, types, chosen)
  const faults = failed.map((each) => faultOf(each, names))
  throw new CompositionError('These subgraphs would be joined wrongly:', faults)
}

/** Those that can answer it alone: a subgraph that needs the field for a key of its own keeps it. */
function choicesOf(types: ReadonlyMap<string, JoinedType>, { type, field, graphs }: Split): readonly string[] {
  const keys = types.get(type)!.graphs
  const keeps = graphs.filter((graph) => keys.get(graph)?.some((key) => key.split(/\W+/).includes(field)))
  return keeps.length === 0 ? graphs : keeps.length === 1 ? keeps : []
}
