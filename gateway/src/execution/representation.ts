import type { QueryPlanSelectionNode } from '@apollo/query-planner'
import type { GraphQLFormattedError } from 'graphql'
import { isData } from './data.ts'
import type { Data } from './data.ts'
import type { IsOf } from './rewrites.ts'

/** What is known of fields that failed. */
export interface Failures {
  /** The error by which a field of an object is null; undefined when none is known. */
  of(object: Data, field: string): GraphQLFormattedError | undefined
}

/** What a subgraph is told of an object; or the error by which something it needs is not there; or null: not for this object. */
export type Represented = { readonly input: Data } | { readonly failed: GraphQLFormattedError | null } | null

/** Thrown inside only: something that is needed is missing. */
class Missing extends Error {
  readonly because: GraphQLFormattedError | null
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
): Represented {
  try {
    const input = take(object, requires, isOf, failures)
    return typeof input['__typename'] === 'string' ? { input } : null
  } catch (error) {
    if (error instanceof Missing) return { failed: error.because }
    throw error
  }
}

function take(from: Data, selections: readonly QueryPlanSelectionNode[], isOf: IsOf, failures: Failures): Data {
  const taken: Data = {}
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const { __typename: type } = from
      const { typeCondition: condition } = selection
      if (condition === undefined || (typeof type === 'string' && isOf(type, condition))) {
        Object.assign(taken, together(taken, take(from, selection.selections, isOf, failures)))
      }
      continue
    }
    const name = selection.alias ?? selection.name
    const value = Object.hasOwn(from, name) ? from[name] : undefined
    const because = value === undefined || value === null ? failures.of(from, name) : undefined
    if (value === undefined || because !== undefined) throw new Missing(because ?? null)
    taken[name] = selection.selections === undefined ? value : inside(value, selection.selections, isOf, failures)
  }
  return taken
}

function inside(
  value: unknown,
  selections: readonly QueryPlanSelectionNode[],
  isOf: IsOf,
  failures: Failures,
): unknown {
  if (Array.isArray(value)) return value.map((each) => inside(each, selections, isOf, failures))
  return isData(value) ? take(value, selections, isOf, failures) : value
}

/** Both, where two fragments select inside the same object. */
function together(first: Data, second: Data): Data {
  const both: Data = { ...first }
  for (const [key, value] of Object.entries(second)) {
    const known = both[key]
    if (isData(known) && isData(value)) both[key] = together(known, value)
    else if (Array.isArray(known) && Array.isArray(value)) {
      both[key] = value.map((each: unknown, index) => {
        const one: unknown = known[index]
        return isData(one) && isData(each) ? together(one, each) : each
      })
    } else both[key] = value
  }
  return both
}
