import type { Identified } from '@satudata/core'
import type { UsedDocument } from './usage.ts'

/** Work of the gateway itself within an operation. */
export type Part = 'parse' | 'validate' | 'plan' | 'execute'

/** One call to a subgraph that is being made. */
export interface WatchedCall {
  /** What goes with it over HTTP. */
  readonly headers: Readonly<Record<string, string>>
  /** It is over: ANSWERED, or what went wrong as a code. */
  end(outcome: string): void
}

/** One request that is watched from its first byte to its answer; see `Caller.watch`. */
export interface OperationWatch {
  /** Who it is. */
  identified(identified: Identified): void
  /** What is run, once it is known to be valid. */
  runs(used: UsedDocument): void
  /** Something begins; what comes back is called when it ends. */
  begin(part: Part): () => void
  /** Where the plan came from. */
  planned(from: 'cache' | 'planner'): void
  call(subgraph: string): WatchedCall
  /** What the operation costs, in the unit of the cost rules. */
  costs(cost: number): void
  /** Its answer holds errors, or is one: the code of the first. */
  failed(code: unknown): void
  /** Tiers of the rows that were read. */
  read(tiers: ReadonlySet<string>): void
  /** Its answer is made, if not yet on its way: the end of what has no request of its own. */
  answered(): void
}
