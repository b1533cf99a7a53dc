import type { AccessCondition } from '@satudata/core'
import { Kind, parse } from 'graphql'
import type { ConstDirectiveNode, DocumentNode, SelectionSetNode } from 'graphql'
import { implies } from './conditions.ts'
import { accessDirectives } from './directives.ts'
import { taggedCoordinates } from './tags.ts'
import { supergraphTypes } from './types.ts'
import type { SupergraphType } from './types.ts'

/** What a supergraph asks of callers. Conditions are numbered; a set of numbers stands for all of them together. */
export interface Requirements {
  readonly conditions: readonly AccessCondition[]
  readonly types: ReadonlyMap<string, SupergraphType>
  /** What is asked of everybody who is given an object or value of the type. */
  readonly ofType: (type: string) => ReadonlySet<number>
  /** The same for a field, with what it returns and what it is worked out from. Not what its own type asks for. */
  readonly ofField: (type: string, field: string) => ReadonlySet<number>
  /** What is asked of a caller for the fields selected, each with what it returns. */
  readonly ofSelections: (type: string, selections: string) => ReadonlySet<number>
  /** What is asked of a caller to be shown a coordinate that access directives cannot stand on. */
  readonly tagged: ReadonlyMap<string, ReadonlySet<number>>
}

const NOTHING: ReadonlySet<number> = new Set()

/** Reads what a supergraph asks of callers. */
export function requirementsOf(supergraph: DocumentNode): Requirements {
  const types = supergraphTypes(supergraph)
  const { conditions, own, tagged } = ownConditions(supergraph, types)
  passDown(types, conditions, own)
  const effective = new Map<string, Set<number>>()
  const ofType = (type: string) => own.get(type) ?? NOTHING
  const ofField = (type: string, field: string) => effective.get(`${type}.${field}`) ?? NOTHING
  const needing: { readonly coordinate: string; readonly type: string; readonly selections: SelectionSetNode }[] = []
  for (const type of types.values()) {
    for (const [name, field] of type.fields) {
      const coordinate = `${type.name}.${name}`
      effective.set(coordinate, new Set([...(own.get(coordinate) ?? []), ...ofType(field.returns)]))
      for (const text of field.requires) needing.push({ coordinate, type: type.name, selections: selectionsIn(text) })
    }
  }
  const collect = (typeName: string, set: SelectionSetNode, into: Set<number>) => {
    const type = types.get(typeName)
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? typeName
        for (const each of ofType(condition)) into.add(each)
        collect(condition, selection.selectionSet, into)
        continue
      }
      const field = type?.fields.get(selection.name.value)
      if (field === undefined) continue
      // Which implementation it will be is not known, so all count.
      for (const each of type?.kind === Kind.INTERFACE_TYPE_DEFINITION ? implementing(types, typeName) : []) {
        for (const id of [...ofType(each.name), ...ofField(each.name, selection.name.value)]) into.add(id)
      }
      for (const id of ofField(typeName, selection.name.value)) into.add(id)
      if (selection.selectionSet !== undefined) collect(field.returns, selection.selectionSet, into)
    }
  }
  // What is worked out from something protected may itself be worked out from: until nothing is added.
  for (let before = -1, now = 0; now !== before;) {
    before = now
    now = 0
    for (const { coordinate, type, selections } of needing) {
      const set = effective.get(coordinate)!
      collect(type, selections, set)
      now += set.size
    }
  }
  const ofSelections = (type: string, text: string) => {
    const all = new Set<number>()
    collect(type, selectionsIn(text), all)
    return all
  }
  return { conditions, types, ofType, ofField, ofSelections, tagged }
}

/** What each coordinate asks for by its own directives; the same condition has the same number everywhere. */
function ownConditions(supergraph: DocumentNode, types: ReadonlyMap<string, SupergraphType>) {
  const { conditionOf } = accessDirectives(supergraph)
  const conditions: AccessCondition[] = []
  const numbers = new Map<string, number>()
  const own = new Map<string, Set<number>>()
  const tagged = new Map<string, Set<number>>()
  const numberOf = (condition: AccessCondition) => {
    const key = JSON.stringify(condition)
    if (!numbers.has(key)) numbers.set(key, conditions.push(condition) - 1)
    return numbers.get(key)!
  }
  const read = (coordinate: string, directives: readonly ConstDirectiveNode[]) => {
    for (const directive of directives) {
      const condition = conditionOf(directive)
      if (condition !== undefined) add(own, coordinate, numberOf(condition))
    }
  }
  for (const type of types.values()) {
    read(type.name, type.directives)
    for (const [name, field] of type.fields) read(`${type.name}.${name}`, field.directives)
  }
  for (const [coordinate, condition] of taggedCoordinates(supergraph)) add(tagged, coordinate, numberOf(condition))
  return { conditions, own, tagged }
}

/**
 * A condition on an interface or its field is either what composition gathered from the implementations, and then each of them
 * keeps its own; or the interface's own, and then it holds for every implementation.
 */
function passDown(
  types: ReadonlyMap<string, SupergraphType>,
  conditions: readonly AccessCondition[],
  own: Map<string, Set<number>>,
): void {
  const given = new Map([...own].map(([coordinate, set]) => [coordinate, new Set(set)]))
  for (const type of types.values()) {
    if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    const objects = implementing(types, type.name)
    for (const suffix of ['', ...[...type.fields.keys()].map((field) => `.${field}`)]) {
      const coordinate = `${type.name}${suffix}`
      const below = objects.flatMap(({ name }) => [...(given.get(`${name}${suffix}`) ?? [])])
      const known = [...new Set(below)].map((number) => conditions[number]!)
      for (const number of given.get(coordinate) ?? []) {
        if (implies(known, conditions[number]!)) own.get(coordinate)!.delete(number)
        else for (const { name } of objects) add(own, `${name}${suffix}`, number)
      }
    }
  }
}

function implementing(types: ReadonlyMap<string, SupergraphType>, name: string): SupergraphType[] {
  return [...types.values()].filter(
    (each) => each.kind === Kind.OBJECT_TYPE_DEFINITION && each.interfaces.includes(name),
  )
}

function add(map: Map<string, Set<number>>, key: string, number: number): void {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([number]))
  else set.add(number)
}

function selectionsIn(text: string): SelectionSetNode {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions
  if (definition?.kind === Kind.OPERATION_DEFINITION) return definition.selectionSet
  throw new Error(`The supergraph has a field set that cannot be read: ${text}`)
}
