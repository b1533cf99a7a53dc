import type { ReachedChange } from '../checks/changes.ts'
import { CompositionError } from './faults.ts'
import type { ComposedPart } from './part.ts'
import { inThread } from './thread.ts'
import type { ThreadOptions } from './thread.ts'

/**
 * Composes subgraphs in a thread of its own: requests go on meanwhile, and schemas that take too long or too much memory are refused.
 * Throws CompositionError when they do not fit together, CompositionLimitError when they are too much, the signal's reason when it aborts.
 */
export async function composeOffThread(parts: readonly ComposedPart[], options?: ThreadOptions): Promise<string> {
  const plain = parts.map(({ name, typeDefs, url }): ComposedPart => ({ name, typeDefs, url }))
  const outcome = await inThread({ kind: 'COMPOSE', parts: plain }, options)
  if (outcome.kind === 'COMPOSED') return outcome.supergraph
  // The composer fails on what it does not expect; what it was given is at fault, whatever the reason.
  const message = outcome.kind === 'FAILED' ? outcome.message : 'no supergraph came out'
  throw new CompositionError('The subgraphs cannot be composed:', [{ code: null, message, places: [] }])
}

/** What differs between two supergraphs for those who use them; in the same thread. */
export async function compareOffThread(
  before: string,
  after: string,
  options?: ThreadOptions,
): Promise<readonly ReachedChange[]> {
  const outcome = await inThread({ kind: 'COMPARE', before, after }, options)
  if (outcome.kind === 'COMPARED') return outcome.changes
  throw new Error(outcome.kind === 'FAILED' ? outcome.message : 'The composing thread answered something else.')
}
