import type { AccessCondition, Contracts } from '@satudata/core'
import { Kind, parse } from 'graphql'
import type { DocumentNode, SelectionSetNode } from 'graphql'
import type { Steps } from '../steps.ts'
import { implementing, ownConditions, passDown } from './own-conditions.ts'
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
export function* requirementsOf(supergraph: DocumentNode, contracts: Contracts = new Map()): Steps<Requirements> {
  const types = yield* supergraphTypes(supergraph)
  const { conditions, own, tagged } = yield* ownConditions(supergraph, types, contracts)
  yield* passDown(types, conditions, own)
  const ofType = (type: string) => own.get(type) ?? NOTHING
  const effective = new Map<string, Set<number>>()
  const ofField = (type: string, field: string) => effective.get(`${type}.${field}`) ?? NOTHING
  const collect = collector(types, ofType, ofField)
  const workedOut: { readonly coordinate: string; readonly type: string; readonly from: SelectionSetNode }[] = []
  for (const type of types.values()) {
    for (const [name, field] of type.fields) {
      const coordinate = `${type.name}.${name}`
      effective.set(coordinate, new Set([...(own.get(coordinate) ?? []), ...ofType(field.returns)]))
      for (const text of field.requires) workedOut.push({ coordinate, type: type.name, from: selectionsIn(text) })
    }
    yield
  }
  // What something is worked out from may itself be worked out: until nothing is added.
  for (let before = -1, now = 0; now !== before;) {
    before = now
    for (const { coordinate, type, from } of workedOut) {
      collect(type, from, effective.get(coordinate)!)
      yield
    }
    now = workedOut.reduce((sum, { coordinate }) => sum + effective.get(coordinate)!.size, 0)
  }
  const selected = new Map<string, ReadonlySet<number>>()
  const ofSelections = (type: string, text: string) => {
    const key = `${type} ${text}`
    let known = selected.get(key)
    if (known === undefined) selected.set(key, (known = collect(type, selectionsIn(text), new Set())))
    return known
  }
  for (const type of types.values()) {
    for (const { fields } of type.keys) ofSelections(type.name, fields)
    yield
  }
  return { conditions, types, ofType, ofField, ofSelections, tagged }
}

/** Adds to a set what is asked for selected fields and the types that fragments name. */
function collector(
  types: ReadonlyMap<string, SupergraphType>,
  ofType: Requirements['ofType'],
  ofField: Requirements['ofField'],
) {
  const collect = (typeName: string, set: SelectionSetNode, into: Set<number>): Set<number> => {
    const addAll = (numbers: ReadonlySet<number>) => numbers.forEach((each) => into.add(each))
    const type = types.get(typeName)
    // Which implementation of an interface it will be is not known, so all count.
    const objects = type?.kind === Kind.INTERFACE_TYPE_DEFINITION ? implementing(types, typeName) : []
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? typeName
        addAll(ofType(condition))
        collect(condition, selection.selectionSet, into)
      }
      const field = selection.kind === Kind.FIELD ? type?.fields.get(selection.name.value) : undefined
      if (selection.kind !== Kind.FIELD || field === undefined) continue
      for (const { name } of objects) {
        addAll(ofType(name))
        addAll(ofField(name, selection.name.value))
      }
      addAll(ofField(typeName, selection.name.value))
      if (selection.selectionSet !== undefined) collect(field.returns, selection.selectionSet, into)
    }
    return into
  }
  return collect
}

function selectionsIn(text: string): SelectionSetNode {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions
  if (definition?.kind === Kind.OPERATION_DEFINITION) return definition.selectionSet
  throw new Error(`The supergraph has a field set that cannot be read: ${text}`)
}
