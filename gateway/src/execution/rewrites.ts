import type { FetchDataRewrite } from '@apollo/query-planner'
import { isData } from './data.ts'
import type { Data } from './data.ts'

/** Whether an object of one type is of another; `undefined` when the first is not known. */
export type IsOf = (type: string, of: string) => boolean

const FRAGMENT = '... on '

/** Applies what a plan changes in a subgraph's input or answer: names that clashed, types that it knows by another name. */
export function rewrite(value: unknown, rewrites: readonly FetchDataRewrite[] | undefined, isOf: IsOf): void {
  for (const each of rewrites ?? []) {
    const last = each.path.at(-1)
    if (last === undefined || last.startsWith(FRAGMENT)) continue
    for (const object of objectsAt(value, each.path.slice(0, -1), isOf)) {
      if (each.kind === 'ValueSetter') object[last] = each.setValueTo
      else if (Object.hasOwn(object, last) && object[last] !== undefined) {
        object[each.renameKeyTo] = object[last]
        delete object[last]
      }
    }
  }
}

/** The objects at a path of field names and fragments below a value. */
function objectsAt(value: unknown, path: readonly string[], isOf: IsOf): Data[] {
  if (Array.isArray(value)) return value.flatMap((each) => objectsAt(each, path, isOf))
  if (!isData(value)) return []
  const [step, ...rest] = path
  if (step === undefined) return [value]
  const on = isOnFragment(step, value, isOf)
  if (on === null) return objectsAt(value[step], rest, isOf)
  return on ? objectsAt(value, rest, isOf) : []
}

/** Whether a fragment in a path is on the type of an object; null for a step that is no fragment. */
export function isOnFragment(step: string, { __typename: type }: Data, isOf: IsOf): boolean | null {
  if (!step.startsWith(FRAGMENT)) return null
  return typeof type !== 'string' || isOf(type, step.slice(FRAGMENT.length))
}
