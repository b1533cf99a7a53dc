import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { GraphQLCompositeType, GraphQLLeafType, GraphQLOutputType } from 'graphql'
import { fieldsFor } from './collect.ts'
import type { Collecting, Selected } from './collect.ts'
import { isData, set } from './data.ts'
import type { Data } from './data.ts'

/** Where something is not as the schema says. */
export interface Fault {
  readonly message: string
  readonly path: (string | number)[]
}

/** What completion has to know of how the data came. */
export interface Completing extends Collecting {
  /** Tells of a value that breaks the schema. */
  readonly fault: (fault: Fault) => void
  /** True when an error already says why there is nothing at this path. */
  readonly isExplained: (path: readonly (string | number)[]) => boolean
  /** Why nobody answered fields of an object, when that is known; gives the error its path. False when it is not known. */
  readonly explain: (object: Data, path: readonly (string | number)[]) => boolean
}

interface Way {
  readonly key: string | number
  readonly before: Way | null
}

/** Null where null must not be: what holds it is null instead. */
const BROKEN = Symbol('broken')

/**
 * Makes the answer that the operation asks for out of what the subgraphs gave: fields in its order, types checked, nulls that may not
 * be taken to the nearest place that may be null. A value that nobody gave, or that does not fit the schema, is never silently null.
 */
export function complete(root: GraphQLCompositeType, selected: Selected, data: Data, given: Completing): Data | null {
  const answer = completeObject(root, selected, data, null, given)
  return answer === BROKEN ? null : answer
}

function completeObject(
  type: GraphQLCompositeType,
  selected: Selected,
  source: Data,
  at: Way | null,
  given: Completing,
): Data | typeof BROKEN {
  const answer: Data = {}
  for (const { name, from, type: holds, inner } of fieldsFor(selected, type, given)) {
    if (holds === null) {
      if (!isObjectType(type)) {
        given.fault({ message: `Nobody says which ${type.name} it is.`, path: listed({ key: name, before: at }) })
        return BROKEN
      }
      set(answer, name, type.name)
      continue
    }
    const way = { key: name, before: at }
    const value = Object.hasOwn(source, from) ? source[from] : undefined
    if (value === undefined) explainAbsence(source, way, given)
    const completed = completeValue(holds, inner, value ?? null, way, given)
    if (completed === BROKEN) return BROKEN
    if (name === '__proto__') set(answer, name, completed)
    else answer[name] = completed
  }
  return answer
}

function explainAbsence(source: Data, way: Way, given: Completing): void {
  const path = listed(way)
  if (given.isExplained(path) || given.explain(source, path)) return
  given.fault({ message: 'No subgraph was asked for it, or none answered.', path })
}

function completeValue(type: GraphQLOutputType, inner: Selected, value: unknown, way: Way, given: Completing): unknown {
  if (isNonNullType(type)) {
    const completed = completeValue(type.ofType, inner, value, way, given)
    if (completed !== null) return completed
    if (value === null) {
      const path = listed(way)
      if (!given.isExplained(path)) given.fault({ message: 'Cannot return null for a field that is never null.', path })
    }
    return BROKEN
  }
  if (value === null) return null
  if (isListType(type)) {
    if (!Array.isArray(value)) return refuse('It is no list.', way, given)
    const items: unknown[] = []
    for (const [key, item] of value.entries()) {
      const completed = completeValue(type.ofType, inner, item ?? null, { key, before: way }, given)
      if (completed === BROKEN) return null
      items.push(completed)
    }
    return items
  }
  if (isLeafType(type)) {
    const leaf = leafOf(type, value)
    return leaf === undefined ? refuse(`It is no ${type.name}.`, way, given) : leaf
  }
  if (!isData(value)) return refuse('It is no object.', way, given)
  const runtime = runtimeType(type, value, given)
  if (runtime === null) return refuse(`It is no ${type.name} that the schema knows.`, way, given)
  const completed = completeObject(runtime, inner, value, way, given)
  return completed === BROKEN ? null : completed
}

/** The type of an object; its interface where nobody had to say more. Null when it cannot be. */
function runtimeType(type: GraphQLCompositeType, value: Data, { schema }: Completing): GraphQLCompositeType | null {
  const { __typename: name } = value
  if (name === undefined) return isAbstractType(type) && !isInterfaceType(type) ? null : type
  const named = typeof name === 'string' ? schema.getType(name) : undefined
  if (!isCompositeType(named)) return null
  if (named === type) return type
  if (isAbstractType(type) && !isAbstractType(named)) return schema.isSubType(type, named) ? named : null
  // An interface of which the subgraph knows no implementation; what holds it may name it more exactly.
  if (isInterfaceType(named))
    return isObjectType(type) && schema.isSubType(named, type) ? type : isInterfaceType(type) ? type : null
  return null
}

function refuse(message: string, way: Way, { fault }: Completing): null {
  fault({ message, path: listed(way) })
  return null
}

/** The value as clients get it; undefined when it is none of the type. A scalar of somebody's own is what they make it. */
function leafOf(type: GraphQLLeafType, value: unknown): unknown {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined ? value : undefined
  switch (type.name) {
    case GraphQLString.name:
      return typeof value === 'string' ? value : undefined
    case GraphQLID.name:
      return typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : undefined
    case GraphQLInt.name:
      return Number.isInteger(value) && ((value as number) | 0) === value ? value : undefined
    case GraphQLFloat.name:
      return Number.isFinite(value) ? value : undefined
    case GraphQLBoolean.name:
      return typeof value === 'boolean' ? value : undefined
    default:
      return value
  }
}

function listed(way: Way | null): (string | number)[] {
  const path: (string | number)[] = []
  for (let at = way; at !== null; at = at.before) path.push(at.key)
  return path.reverse()
}
