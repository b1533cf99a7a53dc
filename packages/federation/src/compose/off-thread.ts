import type { ReachedChange } from '../checks/changes.ts'
import { CompositionError } from './faults.ts'
import type { Joined, Joining, Outcome } from './jobs.ts'
import type { ComposedPart } from './part.ts'
import { inThread } from './thread.ts'
import type { ThreadOptions } from './thread.ts'

/**
 * Composes subgraphs in a thread of its own: requests go on meanwhile, and schemas that take too long or too much memory are refused.
 * Throws CompositionError when they do not fit together, CompositionLimitError when they are too much, the signal's reason when it aborts.
 */
export async function composeOffThread(parts: readonly ComposedPart[], options?: ThreadOptions): Promise<string> {
  const outcome = await inThread({ kind: 'COMPOSE', parts: parts.map(plain) }, options)
  return outcome.kind === 'COMPOSED' ? outcome.supergraph : failed(outcome)
}

/** Composes a subgraph with others, and looks at what came out, in the same thread; throws as `composeOffThread` does. */
export async function joinOffThread(joining: Joining, options?: ThreadOptions): Promise<Joined> {
  const outcome = await inThread({ kind: 'JOIN', ...joining, parts: joining.parts.map(plain) }, options)
  return outcome.kind === 'JOINED' ? outcome : failed(outcome)
}

/** What differs between two supergraphs for those who use them; in the same thread. */
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

/** The composer fails on what it does not expect; what it was given is at fault, whatever the reason. */
function failed(outcome: Outcome): never {
  const message = outcome.kind === 'FAILED' ? outcome.message : 'something else came out'
  throw new CompositionError('The subgraphs cannot be composed:', [{ code: null, message, places: [] }])
}
