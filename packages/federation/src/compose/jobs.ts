import type { ReachedChange } from '../checks/changes.ts'
import type { CompositionFault } from './faults.ts'
import type { ComposedPart } from './part.ts'

/** What the thread is asked. */
export type Job =
  | { readonly kind: 'COMPOSE'; readonly parts: readonly ComposedPart[] }
  | { readonly kind: 'COMPARE'; readonly before: string; readonly after: string }

/** What it answers. */
export type Outcome =
  | { readonly kind: 'COMPOSED'; readonly supergraph: string }
  | { readonly kind: 'COMPARED'; readonly changes: readonly ReachedChange[] }
  | { readonly kind: 'REFUSED'; readonly heading: string; readonly faults: readonly CompositionFault[] }
  | { readonly kind: 'FAILED'; readonly message: string }
