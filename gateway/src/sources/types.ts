// Types only: the gateway alone runs without loading the subgraph package.
import type { SubgraphAnswer, SubgraphOperation } from '@satudata/subgraph'
import type { Caller } from '../caller/caller.ts'

/** A subgraph in this process: executes, presenting its errors already fit for callers. */
export interface LocalSubgraph {
  readonly name: string
  readonly typeDefs: string
  readonly execute: (operation: SubgraphOperation, caller: Caller) => Promise<SubgraphAnswer>
}

/** A subgraph behind HTTP, ours or anybody's. */
export interface RemoteSubgraph {
  readonly name: string
  readonly typeDefs: string
  readonly url: string
}

/** Any subgraph the gateway can join. */
export type Subgraph = LocalSubgraph | RemoteSubgraph
