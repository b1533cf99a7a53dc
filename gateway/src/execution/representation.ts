import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import type { GraphQLFormattedError } from 'graphql'
import { isData } from './data.ts'
import type { Data } from './data.ts'
import type { IsOf } from './rewrites.ts'

/** A field of a plan's input that the subgraph is given under another name than it has in the answer. */
export interface SentField extends QueryPlanFieldNode {
  readonly sentAs?: string
}

/** What is known of fields that failed. */
export interface Failures {
  /**
   * The error by which a field of an object, or an item of a list, is null; undefined when none is known. `missing`: nobody answered for
   * it, which may be for a reason that concerns the whole object.
   */
  of(holder: Data | readonly unknown[], key: string, missing: boolean): GraphQLFormattedError | undefined
}

/** Whether a name is left out of an object that these fields lead to, of this type where it is known. */
export type LeftOutBelow = (name: string, below: readonly string[], type: unknown) => boolean

/** What a subgraph is told of an object; or what it needs and is not there, with the error; or null: not for this object. */
export type Represented =
  | { readonly input: Data }
  | { readonly failed: GraphQLFormattedError | null; readonly missing: string }
  | null

/** Thrown inside only: something that is needed is missing. */
class Missing extends Error {
  readonly because: GraphQLFormattedError | null
  /** The field of the object it is, or is in. */
  field = ''
  constructor(because: GraphQLFormattedError | null) {
    super('missing')
    this.because = because
  }
}

/**
 * Takes what a subgraph needs out of what is known of an object. A field that is null only because it failed is not passed on as null:
 * what is worked out from it would be wrong and look right.
 */
export function represent(
  object: Data,
  requires: readonly QueryPlanSelectionNode[],
  isOf: IsOf,
  failures: Failures,
  leftOut: LeftOutBelow,
): Represented {
  try {
    const input: Data = {}
    take(object, requires, input, { isOf, failures, leftOut, below: [] })
    return typeof input['__typename'] === 'string' ? { input } : null
  } catch (error) {
    if (error instanceof Missing) return { failed: error.because, missing: error.field }
    throw error
  }
}

interface Taking {
  readonly isOf: IsOf
  readonly failures: Failures
  readonly leftOut: LeftOutBelow
  /** The fields that lead from the object to what is looked at. */
  readonly below: readonly string[]
}

function take(from: Data, selections: readonly QueryPlanSelectionNode[], into: Data, given: Taking): void {
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const { __typename: type } = from
      const { typeCondition: condition } = selection
      if (condition === undefined || (typeof type === 'string' && given.isOf(type, condition)))
        take(from, selection.selections, into, given)
      continue
    }
    takeField(from, selection, into, given)
  }
}

function takeField(from: Data, selection: QueryPlanFieldNode, into: Data, given: Taking): void {
  const name = selection.alias ?? selection.name
  try {
    const value = Object.hasOwn(from, name) ? from[name] : undefined
    // What is worked out from it is left out, too; what else failed is no reason.
    if (value === undefined && given.leftOut(name, given.below, from['__typename'])) return
    const because = value == null ? given.failures.of(from, name, value === undefined) : undefined
    if (value === undefined || because !== undefined) throw new Missing(because ?? null)
    const { selections: inner } = selection
    const taken = inside(value, inner, inner === undefined ? given : { ...given, below: [...given.below, name] })
    const { sentAs: as = name } = selection as SentField
    // Two fragments may select inside the same object.
    into[as] = Object.hasOwn(into, as) ? together(into[as], taken) : taken
  } catch (error) {
    if (error instanceof Missing) error.field = selection.name
    throw error
  }
}

function inside(value: unknown, selections: readonly QueryPlanSelectionNode[] | undefined, given: Taking): unknown {
  if (Array.isArray(value)) {
    value.forEach((each, index) => {
      const because = each === null ? given.failures.of(value, String(index), false) : undefined
      if (because !== undefined) throw new Missing(because)
    })
    return value.map((each) => inside(each, selections, given))
  }
  if (selections === undefined || !isData(value)) return value
  const taken: Data = {}
  take(value, selections, taken, given)
  return taken
}

function together(first: unknown, second: unknown): unknown {
  if (Array.isArray(first) && Array.isArray(second)) return second.map((each, index) => together(first[index], each))
  if (!isData(first) || !isData(second)) return second
  const both: Data = { ...first }
  for (const [key, value] of Object.entries(second)) both[key] = key in first ? together(first[key], value) : value
  return both
}
