import { Kind } from 'graphql'
import type { SelectionSetNode } from 'graphql'
import { isIncluded } from './collect.ts'
import type { Collecting } from './collect.ts'

/** A place in the answer as the caller knows it. */
export interface Shown {
  readonly path: readonly (string | number)[]
  /** False when it leads to what only the plan asks for: then it ends where that begins. */
  readonly whole: boolean
}

/** Finds places of the answer that is put together in what the caller asked for. */
export type Show = (path: readonly (string | number)[]) => Shown

interface Asking extends Omit<Collecting, 'schema'> {
  /** Whether what `@skip` or `@include` leaves out counts as asked for. */
  readonly leftOutToo?: boolean
}

/** Reads what is asked for, whatever the types of its objects are. */
export function shownIn(operation: SelectionSetNode, given: Asking): Show {
  const below = new Map<string, readonly SelectionSetNode[] | null>([['', [operation]]])
  const step = (from: readonly SelectionSetNode[], name: string): readonly SelectionSetNode[] | null => {
    const found: SelectionSetNode[] = []
    return from.map((set) => find(set, name, given, found, new Set())).includes(true) ? found : null
  }
  return (path) => {
    let key = ''
    let sets: readonly SelectionSetNode[] = [operation]
    for (const [index, name] of path.entries()) {
      if (typeof name === 'number') continue
      key += ` ${name}`
      let next = below.get(key)
      if (next === undefined) below.set(key, (next = step(sets, name)))
      if (next === null) return { path: outside(path.slice(0, index), given), whole: false }
      sets = next
    }
    return { path: outside(path, given), whole: true }
  }
}

function outside(path: readonly (string | number)[], { names }: Pick<Collecting, 'names'>) {
  return path.map((each) => (typeof each === 'string' ? names.outside(each) : each))
}

/** Whether a field of that name is asked for; what is selected in it is added to `found`. */
function find(
  set: SelectionSetNode,
  name: string,
  given: Asking,
  found: SelectionSetNode[],
  seen: Set<string>,
): boolean {
  let is = false
  for (const node of set.selections) {
    if (given.leftOutToo !== true && !isIncluded(node, given)) continue
    if (node.kind === Kind.FIELD) {
      if (given.names.inside(node.alias?.value ?? node.name.value, node.name.value) !== name) continue
      is = true
      if (node.selectionSet !== undefined) found.push(node.selectionSet)
    } else if (node.kind === Kind.INLINE_FRAGMENT) is = find(node.selectionSet, name, given, found, seen) || is
    else if (!seen.has(node.name.value)) {
      seen.add(node.name.value)
      const fragment = given.fragments[node.name.value]
      if (fragment !== undefined) is = find(fragment.selectionSet, name, given, found, seen) || is
    }
  }
  return is
}
