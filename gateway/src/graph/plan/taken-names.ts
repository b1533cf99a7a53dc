import { Kind, visit } from 'graphql'
import type { DocumentNode, SelectionSetNode } from 'graphql'
import type { InsideNames, TakenNames } from '../../execution/names.ts'
import { changeFieldSets, hasFields } from './field-sets.ts'

/** The names by which plans for a supergraph read keys and requirements out of an answer. */
export function takenNames(supergraph: DocumentNode): TakenNames {
  const names = new Set(['__typename', '__proto__'])
  changeFieldSets(supergraph, (_, set) => {
    note(set, names)
    return set
  })
  const fields = supergraph.definitions.flatMap((each) => (hasFields(each) ? (each.fields ?? []) : []))
  let suffix = '__as'
  while (fields.some(({ name }) => name.value.endsWith(suffix))) suffix += '_'
  return { names: [...names], suffix }
}

function note(set: SelectionSetNode, names: Set<string>): void {
  for (const each of set.selections) {
    if (each.kind === Kind.FIELD) names.add(each.name.value)
    if (each.kind !== Kind.FRAGMENT_SPREAD && each.selectionSet !== undefined) note(each.selectionSet, names)
  }
}

/** A caller's document with the names that its answer has while it is put together. */
export function withInsideNames(document: DocumentNode, { inside }: InsideNames): DocumentNode {
  return visit(document, {
    Field(node) {
      if (node.alias === undefined) return undefined
      const name = inside(node.alias.value, node.name.value)
      return name === node.alias.value ? undefined : { ...node, alias: { kind: Kind.NAME, value: name } }
    },
  })
}
