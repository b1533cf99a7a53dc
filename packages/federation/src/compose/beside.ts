import type { ReachedChange } from '../checks/changes.ts'
import type { Examined, Examining } from '../checks/examine.ts'
import type { Held, Holding } from '../probe/held.ts'
import { unexpected } from './faults.ts'
import type { Joined, Joining, Outcome } from './jobs.ts'
import type { ComposedPart, PublishedPart } from './part.ts'
import { workBeside } from './work-beside.ts'
import type { JobOptions } from './work-beside.ts'

// All that is worked out of schemas is worked out in a process: here texts go out and come back, requests go on meanwhile.

/**
 * Composes subgraphs in a process of its own; schemas that take too long or too much memory are refused. Throws CompositionError when they
 * do not fit together, CompositionLimitError when they are too much, the signal's reason when it aborts.
 */
export async function composeBeside(parts: readonly ComposedPart[], options?: JobOptions): Promise<string> {
  return (await joinBeside({ parts, outside: [] }, options)).supergraph
}

/** Composes subgraphs with those of others, narrowed to their tiers; throws as `composeBeside` does. */
export async function joinBeside({ parts, outside }: Joining, options?: JobOptions): Promise<Joined> {
  const outcome = await workBeside(
    { kind: 'COMPOSE', parts: parts.map(plain), outside: outside.map(published) },
    options,
  )
  return outcome.kind === 'COMPOSED' ? outcome : failed(outcome)
}

/** The schemas of others as they are composed with these, in the order given. */
export async function narrowBeside({ parts, outside }: Joining, options?: JobOptions): Promise<readonly string[]> {
  if (outside.length === 0) return []
  const outcome = await workBeside(
    { kind: 'NARROW', parts: parts.map(plain), outside: outside.map(published) },
    options,
  )
  return outcome.kind === 'NARROWED' ? outcome.narrowed : failed(outcome)
}

/** Looks at a schema from all sides; throws as `composeBeside` does. */
export async function examineBeside(given: Examining, options?: JobOptions): Promise<Examined> {
  const job = { ...given, base: given.base.map(plain), others: given.others.map(published) }
  const outcome = await workBeside({ kind: 'EXAMINE', ...job }, options)
  return outcome.kind === 'EXAMINED' ? outcome : failed(outcome)
}

/** Holds the schema that runs against the published one; throws as `composeBeside` does. */
export async function heldBeside({ typeDefs, running }: Holding, options?: JobOptions): Promise<Held> {
  const outcome = await workBeside({ kind: 'HOLD', typeDefs, running }, options)
  return outcome.kind === 'HELD' ? outcome : failed(outcome)
}

/** What differs between two supergraphs for those who use them. */
export async function compareBeside(
  before: string,
  after: string,
  options?: JobOptions,
): Promise<readonly ReachedChange[]> {
  const outcome = await workBeside({ kind: 'COMPARE', before, after }, options)
  return outcome.kind === 'COMPARED' ? outcome.changes : failed(outcome)
}

/** What crosses to the process: subgraphs in this process have functions too. */
function plain({ name, typeDefs, url }: ComposedPart): ComposedPart {
  return { name, typeDefs, url }
}

function published({ name, typeDefs, url, owner, tier }: PublishedPart): PublishedPart {
  return { name, typeDefs, url, owner, tier }
}

function failed(outcome: Outcome): never {
  throw unexpected(outcome.kind === 'FAILED' ? outcome.message : 'something else came out')
}
