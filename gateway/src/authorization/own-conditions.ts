import type { AccessCondition, Contracts } from '@satudata/core'
import { Kind } from 'graphql'
import type { ConstDirectiveNode, DocumentNode } from 'graphql'
import type { Steps } from '../steps.ts'
import { implies } from './conditions.ts'
import { outside, outsideOf } from './contracts.ts'
import { accessDirectives } from './directives.ts'
import { taggedCoordinates } from './tags.ts'
import type { SupergraphType } from './types.ts'

/** Conditions, and by coordinate the numbers of those that stand there: by access directives, and by tags. */
export interface OwnConditions {
  readonly conditions: readonly AccessCondition[]
  readonly own: Map<string, Set<number>>
  readonly tagged: ReadonlyMap<string, ReadonlySet<number>>
}

/** What each coordinate asks for by its own directives; the same condition has the same number everywhere. */
export function* ownConditions(
  supergraph: DocumentNode,
  types: ReadonlyMap<string, SupergraphType>,
  contracts: Contracts,
): Steps<OwnConditions> {
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
    yield
  }
  for (const [coordinate, condition] of yield* taggedCoordinates(supergraph))
    add(tagged, coordinate, numberOf(condition))
  for (const [name, contract] of contracts) {
    const number = conditions.push(outside(name)) - 1
    for (const coordinate of yield* outsideOf(supergraph, contract)) {
      const [type = '', field] = coordinate.split('.')
      const isOwn = field === undefined ? types.has(type) : types.get(type)?.fields.has(field) === true
      add(isOwn ? own : tagged, coordinate, number)
    }
  }
  return { conditions, own, tagged }
}

/**
 * A condition on an interface or its field is either what composition gathered from the implementations, and then each of them
 * keeps its own; or the interface's own, and then it holds for every implementation.
 */
export function* passDown(
  types: ReadonlyMap<string, SupergraphType>,
  conditions: readonly AccessCondition[],
  own: Map<string, Set<number>>,
): Steps<void> {
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
      yield
    }
  }
}

/** The object types that implement an interface. */
export function implementing(types: ReadonlyMap<string, SupergraphType>, name: string): SupergraphType[] {
  return [...types.values()].filter(
    (each) => each.kind === Kind.OBJECT_TYPE_DEFINITION && each.interfaces.includes(name),
  )
}

function add(map: Map<string, Set<number>>, key: string, number: number): void {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([number]))
  else set.add(number)
}
