// Types only: the gateway alone runs without loading the subgraph package.
import type { AccessLevel, CallOutcome } from '@satudata/core'
import type { SubgraphAnswer, SubgraphOperation } from '@satudata/subgraph'
import type { Caller } from '../caller/caller.ts'

/** A subgraph in this process: executes, presenting its errors already fit for callers. */
export interface LocalSubgraph {
  readonly name: string
  readonly typeDefs: string
  readonly execute: (operation: SubgraphOperation, caller: Caller) => Promise<SubgraphAnswer>
  /** Calls back whenever what it answers may have changed for somebody; returns the way to stop. */
  readonly changes?: ((changed: () => void) => () => void) | undefined
}

/** A subgraph behind HTTP, ours or anybody's. */
export interface RemoteSubgraph {
  readonly name: string
  readonly typeDefs: string
  readonly url: string
  /**
   * Set when another organization registered it: its address is checked at each connection, what its calls come to is reported, and what is
   * read of it is on record as of its tier.
   */
  readonly outside?: { readonly owner: string; readonly tier: AccessLevel }
}

/** Any subgraph the gateway can join. */
export type Subgraph = LocalSubgraph | RemoteSubgraph

/** What one call came to. */
export interface CallRecord {
  readonly subgraph: string
  /**
   * As the registry calls it; or KEPT_AWAY: no call was made, as calls to it fail; JOINED: another caller's call served; GIVEN_UP: the caller
   * went away or the operation's time was over; FAILED: something failed in this process.
   */
  readonly outcome: CallOutcome | 'KEPT_AWAY' | 'JOINED' | 'GIVEN_UP' | 'FAILED'
  /** Milliseconds, all tries together. */
  readonly ms: number
}
