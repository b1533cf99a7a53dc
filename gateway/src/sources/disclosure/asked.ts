import { Kind } from 'graphql'
import type { DocumentNode, SelectionSetNode } from 'graphql'
import { namedOf } from '../shape/selection.ts'
import type { ShapeSchema } from '../shape/schema.ts'
import type { Asks } from './conditions.ts'

/** Everything that the fields of a document ask of callers, in a fixed order. */
export function askedBy(document: DocumentNode, schema: ShapeSchema, asks: ReadonlyMap<string, Asks>): Asks {
  const found = new Set<string>()
  const add = (coordinate: string) => asks.get(coordinate)?.forEach((each) => found.add(each))
  const addAll = (type: string, field?: string) => {
    for (const each of kin(schema, type)) add(field === undefined ? each : `${each}.${field}`)
  }
  const walk = (parent: string, { selections }: SelectionSetNode): void => {
    addAll(parent)
    for (const each of selections) {
      if (each.kind === Kind.INLINE_FRAGMENT) walk(each.typeCondition?.name.value ?? parent, each.selectionSet)
      if (each.kind !== Kind.FIELD) continue
      const name = each.name.value
      addAll(parent, name)
      const type = schema.type(parent).fields.get(name)
      const returned = name === '_entities' ? '_Entity' : type === undefined ? undefined : namedOf(type)
      if (returned !== undefined) addAll(returned)
      if (each.selectionSet !== undefined) walk(returned ?? parent, each.selectionSet)
    }
  }
  for (const each of document.definitions) {
    if (each.kind === Kind.OPERATION_DEFINITION) walk(schema.root(each.operation), each.selectionSet)
    // Wherever it is spread.
    if (each.kind === Kind.FRAGMENT_DEFINITION) walk(each.typeCondition.name.value, each.selectionSet)
  }
  return [...found].toSorted()
}

/** A type, the types it stands for, and those that stand for it: what one of them asks for may hold for an object of the other. */
function kin(schema: ShapeSchema, name: string): string[] {
  return [name, ...schema.type(name).members, ...schema.standingFor(name)]
}
