import type { FetchNode } from '@apollo/query-planner'
import type { GraphQLFormattedError } from 'graphql'
import { above, isData } from './data.ts'
import type { Data, Link } from './data.ts'
import type { Failures } from './representation.ts'
import { isOnFragment } from './rewrites.ts'
import type { IsOf } from './rewrites.ts'

/** Objects that are asked about with the same values from what stands above them. */
export interface InContext {
  readonly targets: Link[]
  /** The values, by the names of their variables. */
  readonly context: Data
}

/** What is told of an object about which nobody is asked, as a value from above it is not there. */
type Lacking = (object: Data, because: GraphQLFormattedError) => void

/**
 * Arguments that come from what stands above an object (`@fromContext`): one request for each set of them. A value that is null only
 * because it failed is not passed on as null, and one that nobody gave is not left out: what is worked out without it would look right.
 */
export function byContext(
  { contextRewrites = [] }: FetchNode,
  targets: readonly Link[],
  given: { readonly isOf: IsOf; readonly failures: Failures; readonly lacking: Lacking },
): InContext[] {
  const groups = new Map<string, InContext>()
  for (const target of targets) {
    const found = contextOf(target, contextRewrites, given)
    if ('failed' in found) {
      if (found.failed !== null) given.lacking(target.value as Data, found.failed)
      continue
    }
    const key = JSON.stringify(found.context)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { targets: [target], context: found.context })
    else known.targets.push(target)
  }
  return [...groups.values()]
}

type Failed = { readonly failed: GraphQLFormattedError | null }
type Rewrites = NonNullable<FetchNode['contextRewrites']>

function contextOf(
  target: Link,
  rewrites: Rewrites,
  given: { readonly isOf: IsOf; readonly failures: Failures },
): { readonly context: Data } | Failed {
  const context: Data = {}
  for (const { path, renameKeyTo } of rewrites) {
    const up = path.filter((step) => step === '..').length
    const from = above(target, up)
    // Of several types that a context may be of, the object above is one.
    const found = from === null ? null : valueAt(from.value, path.slice(up), given)
    if (found === null) continue
    if ('failed' in found) return found
    if (found.value !== undefined) context[renameKeyTo] = found.value
  }
  return { context }
}

/** A value below an object; undefined below a null that is an answer, and null where a fragment on the way is on another type. */
function valueAt(
  from: unknown,
  path: readonly string[],
  { isOf, failures }: { readonly isOf: IsOf; readonly failures: Failures },
): { readonly value: unknown } | Failed | null {
  let value = from
  for (const step of path) {
    if (Array.isArray(value)) [value] = value as unknown[]
    if (!isData(value)) return { value: undefined }
    const on = isOnFragment(step, value, isOf)
    if (on === false) return null
    if (on === true) continue
    const next = Object.hasOwn(value, step) ? value[step] : undefined
    const because = next == null ? failures.of(value, step, next === undefined) : undefined
    if (next === undefined || because !== undefined) return { failed: because ?? null }
    value = next
  }
  return { value }
}
