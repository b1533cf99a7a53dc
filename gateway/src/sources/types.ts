import type { DocumentNode, GraphQLFormattedError } from 'graphql'
import type { Caller } from '../caller/caller.ts'

/** One request of the query plan to one subgraph. */
export interface SubgraphRequest {
  readonly query: string
  readonly document?: DocumentNode | undefined
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly operationName?: string | undefined
}

/** What a subgraph answers. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
}

/** A subgraph in this process: executes, presenting its errors already fit for callers. */
export interface LocalSubgraph {
  readonly name: string
  readonly typeDefs: string
  readonly execute: (request: SubgraphRequest, caller: Caller) => Promise<SubgraphAnswer>
}

/** A subgraph behind HTTP, ours or anybody's. */
export interface RemoteSubgraph {
  readonly name: string
  readonly typeDefs: string
  readonly url: string
}

/** Any subgraph the gateway can join. */
export type Subgraph = LocalSubgraph | RemoteSubgraph
