import type { OutsideSubgraph } from '@satudata/core'

/** A subgraph as composition sees it. */
export interface ComposedPart {
  readonly name: string
  /** Its schema in the federation schema language. */
  readonly typeDefs: string
  /** Where it is called; a subgraph without one runs in the gateway's own process. */
  readonly url?: string | undefined
  /** Whether it is of others. */
  readonly isOutside?: boolean
}

/** A subgraph of others with its schema as published, not yet narrowed to its tier. */
export type PublishedPart = Omit<OutsideSubgraph, 'version'>

/** The address that a supergraph has for a subgraph. */
export function routingUrl({ name, url }: ComposedPart): string {
  return url ?? `in-process:${name}`
}
