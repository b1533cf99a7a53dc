import { Kind, print } from 'graphql'
import type { SelectionNode, SelectionSetNode } from 'graphql'
import { selectionOf } from '../../schema/keys.ts'
import type { JoinedType } from './read.ts'

type Types = ReadonlyMap<string, JoinedType>

/** The fields that a field set of a type leads to: "Region.schools"; of an interface also those of its objects. */
export function fieldsIn(text: string, type: string, types: Types): ReadonlySet<string> {
  const found = new Set<string>()
  withoutFields(text, type, types, (coordinate) => {
    found.add(coordinate)
    return false
  })
  return found
}

/** A field set without some fields, and without what led to nothing else: '' when nothing is left. */
export function withoutFields(
  text: string,
  type: string,
  types: Types,
  isOut: (coordinate: string) => boolean,
): string {
  const set = selectionOf(text)
  return set === null ? text : left(set, type, types, isOut).map(print).join(' ')
}

function left(set: SelectionSetNode, type: string, types: Types, isOut: (coordinate: string) => boolean) {
  const below = (node: SelectionNode, inner: SelectionSetNode, of: string): SelectionNode[] => {
    const selections = left(inner, of, types, isOut)
    return selections.length === 0 ? [] : [{ ...node, selectionSet: { ...inner, selections } } as SelectionNode]
  }
  return set.selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [node]
    if (node.kind === Kind.INLINE_FRAGMENT)
      return below(node, node.selectionSet, node.typeCondition?.name.value ?? type)
    const name = node.name.value
    const members = [...(types.get(type)?.members.values() ?? [])].flat()
    if ([type, ...members].map((each) => isOut(`${each}.${name}`)).includes(true)) return []
    if (node.selectionSet === undefined) return [node]
    return below(node, node.selectionSet, types.get(type)?.fields.get(name)?.type ?? '')
  })
}
