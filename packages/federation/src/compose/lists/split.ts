import type { Answering, JoinedField, JoinedType } from './read.ts'

/** A field that several subgraphs answer, where a planner may put lists of two of them together by the places of their items. */
export interface Split {
  readonly type: string
  readonly field: string
  /** The list: the field itself, or one below it. */
  readonly list: { readonly type: string; readonly field: string }
}

type Types = ReadonlyMap<string, JoinedType>

/**
 * The fields by which two lists of the same objects can come into one answer: on a root type, or on one that is entered by a key, where
 * both subgraphs can be asked. As long as both tell the same of an item, a planner has no reason to ask both, unless others are worked out
 * from the list: what is needed for them it chooses by itself.
 */
export function splitLists(types: Types, roots: readonly string[]): Split[] {
  return [...types.values()].flatMap((type) =>
    [...type.fields.values()].flatMap((field): Split[] => {
      if (!types.has(field.type)) return []
      const [list] = pairs(field.answering).flatMap(([one, other]) => {
        if (!meets(type, one, other, roots)) return []
        return splitIn({ types, type, field, one, other, roots, seen: new Set() }) ?? []
      })
      if (list === undefined) return []
      return [{ type: type.name, field: field.name, list }]
    }),
  )
}

/** The subgraphs that answer a field whoever asks, those first that know most of what it gives. */
export function answerersOf(types: Types, { answering, type }: JoinedField): string[] {
  const known = (graph: string) => -answersOf(types.get(type)!, graph).size
  const graphs = answering.filter(({ isBrought }) => !isBrought).map(({ graph }) => graph)
  return graphs.toSorted((a, b) => known(a) - known(b))
}

/** Those that one operation may ask both; of two with one label it asks one. */
function pairs(answering: readonly Answering[]): [string, string][] {
  return answering.flatMap((one, index) =>
    answering
      .slice(index + 1)
      .filter(({ label }) => label === null || label !== one.label)
      .map((other): [string, string] => [one.graph, other.graph]),
  )
}

/** True where an object that one of them told can be asked of the other. */
function meets({ name, graphs }: JoinedType, one: string, other: string, roots: readonly string[]): boolean {
  return roots.includes(name) || (graphs.get(one)?.length ?? 0) > 0 || (graphs.get(other)?.length ?? 0) > 0
}

interface Looking {
  readonly types: Types
  readonly type: JoinedType
  readonly field: JoinedField
  readonly one: string
  readonly other: string
  readonly roots: readonly string[]
  readonly seen: Set<string>
}

/** The list below a field of which two subgraphs tell different things; an object that both tell is one, and goes on. */
function splitIn({ types, type, field, one, other, roots, seen }: Looking): Split['list'] | null {
  const below = types.get(field.type)
  if (below === undefined) return null
  if (field.isList)
    return !field.isNeeded && isSame(types, below, one, other) ? null : { type: type.name, field: field.name }
  for (const each of [below, ...bothOf(types, below, one, other)]) {
    // What is entered by a key is looked at by itself.
    if (seen.has(each.name) || meets(each, one, other, roots)) continue
    seen.add(each.name)
    for (const next of each.fields.values()) {
      const both = pairs(next.answering.filter(({ graph }) => graph === one || graph === other))
      if (both.length === 0) continue
      const found = splitIn({ types, type: each, field: next, one, other, roots, seen })
      if (found !== null) return found
    }
  }
  return null
}

/** Objects that stand for a type in both. */
function bothOf(types: Types, { members }: JoinedType, one: string, other: string): JoinedType[] {
  const there = new Set(members.get(other))
  return (members.get(one) ?? []).filter((name) => there.has(name)).flatMap((name) => types.get(name) ?? [])
}

/** True when two subgraphs tell the same of a type, and of everything they go on to from it. */
function isSame(types: Types, start: JoinedType, one: string, other: string): boolean {
  const seen = new Set<JoinedType>([start])
  for (const type of seen) {
    const [here, there] = [one, other].map((graph) => answersOf(type, graph)) as [
      Map<string, string>,
      Map<string, string>,
    ]
    if (here.size !== there.size || [...here].some(([name, terms]) => there.get(name) !== terms)) return false
    const [members, others] = [one, other].map((graph) => (type.members.get(graph) ?? []).toSorted().join(' '))
    if (members !== others) return false
    const next = [...[...here.keys()].map((name) => type.fields.get(name)!.type), ...(type.members.get(one) ?? [])]
    for (const each of next.flatMap((name) => types.get(name) ?? [])) seen.add(each)
  }
  return true
}

/** What a subgraph answers of a type. */
function answersOf({ fields }: JoinedType, graph: string): Map<string, string> {
  return new Map(
    [...fields.values()].flatMap(({ name, answering }) => {
      const found = answering.find((each) => each.graph === graph)
      return found === undefined ? [] : [[name, found.terms] as const]
    }),
  )
}
