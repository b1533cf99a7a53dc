import type { ReachedChange } from '../checks/changes.ts'
import type { Examined, Examining } from '../checks/examine.ts'
import type { Held, Holding } from '../probe/held.ts'
import { CompositionError } from './faults.ts'
import type { Joined, Joining, Outcome } from './jobs.ts'
import type { ComposedPart, PublishedPart } from './part.ts'
import { inThread } from './thread.ts'
import type { ThreadOptions } from './thread.ts'

// All that is worked out of schemas is worked out in a thread: here texts go out and come back, requests go on meanwhile.

/**
 * Composes subgraphs in a thread of its own; schemas that take too long or too much memory are refused. Throws CompositionError when they
 * do not fit together, CompositionLimitError when they are too much, the signal's reason when it aborts.
 */
export async function composeOffThread(parts: readonly ComposedPart[], options?: ThreadOptions): Promise<string> {
  return (await joinOffThread({ parts, outside: [] }, options)).supergraph
}

/** Composes subgraphs with those of others, narrowed to their tiers; throws as `composeOffThread` does. */
export async function joinOffThread({ parts, outside }: Joining, options?: ThreadOptions): Promise<Joined> {
  const outcome = await inThread({ kind: 'COMPOSE', parts: parts.map(plain), outside: outside.map(published) }, options)
  return outcome.kind === 'COMPOSED' ? outcome : failed(outcome)
}

/** The schemas of others as they are composed with these, in the order given. */
export async function narrowOffThread(
  { parts, outside }: Joining,
  options?: ThreadOptions,
): Promise<readonly string[]> {
  if (outside.length === 0) return []
  const outcome = await inThread({ kind: 'NARROW', parts: parts.map(plain), outside: outside.map(published) }, options)
  return outcome.kind === 'NARROWED' ? outcome.narrowed : failed(outcome)
}

/** Looks at a schema from all sides; throws as `composeOffThread` does. */
export async function examineOffThread(given: Examining, options?: ThreadOptions): Promise<Examined> {
  const job = { ...given, base: given.base.map(plain), others: given.others.map(published) }
  const outcome = await inThread({ kind: 'EXAMINE', ...job }, options)
  return outcome.kind === 'EXAMINED' ? outcome : failed(outcome)
}

/** Holds the schema that runs against the published one; throws as `composeOffThread` does. */
export async function heldOffThread({ typeDefs, running }: Holding, options?: ThreadOptions): Promise<Held> {
  const outcome = await inThread({ kind: 'HOLD', typeDefs, running }, options)
  return outcome.kind === 'HELD' ? outcome : failed(outcome)
}

/** What differs between two supergraphs for those who use them. */
export async function compareOffThread(
  before: string,
  after: string,
  options?: ThreadOptions,
): Promise<readonly ReachedChange[]> {
  const outcome = await inThread({ kind: 'COMPARE', before, after }, options)
  return outcome.kind === 'COMPARED' ? outcome.changes : failed(outcome)
}

/** What crosses to the thread: subgraphs in this process have functions too. */
function plain({ name, typeDefs, url }: ComposedPart): ComposedPart {
  return { name, typeDefs, url }
}

function published({ name, typeDefs, url, owner, tier }: PublishedPart): PublishedPart {
  return { name, typeDefs, url, owner, tier }
}

/** The composer fails on what it does not expect; what it was given is at fault, whatever the reason. */
function failed(outcome: Outcome): never {
  const message = outcome.kind === 'FAILED' ? outcome.message : 'something else came out'
  throw new CompositionError('The subgraphs cannot be composed:', [{ code: null, message, places: [] }])
}
