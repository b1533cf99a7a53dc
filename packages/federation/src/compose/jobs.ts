import type { ReachedChange } from '../checks/changes.ts'
import type { Examined, Examining } from '../checks/examine.ts'
import type { Held, Holding } from '../probe/held.ts'
import type { CompositionFault } from './faults.ts'
import type { ComposedPart, PublishedPart } from './part.ts'

/** Subgraphs that are to make a graph. */
export interface Joining {
  /** Ours, and whatever is composed as it is. */
  readonly parts: readonly ComposedPart[]
  /** Those of others, as published. */
  readonly outside: readonly PublishedPart[]
}

/** What the process is asked. */
export type Job =
  | ({ readonly kind: 'COMPOSE' | 'NARROW' } & Joining)
  | ({ readonly kind: 'EXAMINE' } & Examining)
  | ({ readonly kind: 'HOLD' } & Holding)
  | { readonly kind: 'COMPARE'; readonly before: string; readonly after: string }

/** What it answers. */
export type Outcome =
  | ({ readonly kind: 'COMPOSED' } & Joined)
  | ({ readonly kind: 'NARROWED' } & Pick<Joined, 'narrowed'>)
  | ({ readonly kind: 'EXAMINED' } & Examined)
  | ({ readonly kind: 'HELD' } & Held)
  | { readonly kind: 'COMPARED'; readonly changes: readonly ReachedChange[] }
  | { readonly kind: 'REFUSED'; readonly heading: string; readonly faults: readonly CompositionFault[] }
  | { readonly kind: 'FAILED'; readonly message: string }

/** A graph of several subgraphs. */
export interface Joined {
  readonly supergraph: string
  /** The schemas of others as they were composed, in the order given. */
  readonly narrowed: readonly string[]
}
