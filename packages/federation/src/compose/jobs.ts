import type { ReachedChange } from '../checks/changes.ts'
import type { Finding } from '../checks/finding.ts'
import type { Looked } from '../checks/wider.ts'
import type { CompositionFault } from './faults.ts'
import type { ComposedPart } from './part.ts'

/** What the thread is asked. */
export type Job =
  | { readonly kind: 'COMPOSE'; readonly parts: readonly ComposedPart[] }
  | ({ readonly kind: 'JOIN' } & Joining)
  | { readonly kind: 'COMPARE'; readonly before: string; readonly after: string }

/** A subgraph that joins others. */
export interface Joining {
  readonly parts: readonly ComposedPart[]
  /** The supergraph that is served; null when none is. */
  readonly before: string | null
  readonly looked: Looked
}

/** What it answers. */
export type Outcome =
  | { readonly kind: 'COMPOSED'; readonly supergraph: string }
  | ({ readonly kind: 'JOINED' } & Joined)
  | { readonly kind: 'COMPARED'; readonly changes: readonly ReachedChange[] }
  | { readonly kind: 'REFUSED'; readonly heading: string; readonly faults: readonly CompositionFault[] }
  | { readonly kind: 'FAILED'; readonly message: string }

/** What came out. */
export interface Joined {
  readonly supergraph: string
  /** Fields that are more open than their tier. */
  readonly open: readonly Finding[]
  readonly changes: readonly ReachedChange[]
}
