import type { AccessLevel, BaseSubgraph, Message } from '@satudata/core'
import type { PublishedPart } from '../compose/part.ts'
import type { AffectedOperation, CheckOutcome, Finding } from './finding.ts'

/** A subgraph of others as it was given to be checked. */
export interface CheckedSubgraph {
  readonly name: string
  /** Where it answers. */
  readonly url: string
  /** Its schema as written. */
  readonly typeDefs: string
  /** Code of the organization that answers for it. */
  readonly owner: string
  /** Who may use its fields at most; null while nobody reviewed it (then nobody but its owner). */
  readonly tier: AccessLevel | null
}

/** What a schema is held against. */
export interface CheckInput {
  readonly subgraph: CheckedSubgraph
  /** Subgraphs of ours. */
  readonly base: readonly BaseSubgraph[]
  /** The other subgraphs of others that are served, as published. */
  readonly others: readonly PublishedPart[]
  /** Those out of the graph for a while, which come back: what they define stays theirs. */
  readonly away?: readonly PublishedPart[]
  /** The supergraph that is served; null when nothing is: then nothing can break. */
  readonly served: string | null
  /** True when that supergraph is made of exactly these subgraphs: nothing is composed then. */
  readonly isServed?: boolean
  /** Coordinates ("Region.name", or "Region" with all its fields) whose owners let this subgraph take over, override or share. */
  readonly consents: readonly string[]
  /** Operations of the last days that use any of these fields ("Region.schools"), without excluded clients. */
  readonly usageOf: (coordinates: readonly string[]) => Promise<readonly AffectedOperation[]>
  /** Whether these are enough of them to need consent; any is unless told. */
  readonly needsConsent?: ((affected: readonly AffectedOperation[]) => boolean) | undefined
  /** Milliseconds that looking at it may take; 20 s unless told. */
  readonly deadlineMs?: number
  readonly signal?: AbortSignal | undefined
}

/** A difference for those who use the graph. */
export interface SchemaChange {
  readonly kind: 'BREAKING' | 'DANGEROUS' | 'SAFE'
  readonly coordinate: string | null
  readonly message: Message
}

/** What a check found. */
export interface CheckResult {
  readonly outcome: CheckOutcome
  /** The gravest first. */
  readonly findings: readonly Finding[]
  readonly changes: readonly SchemaChange[]
  /** Its schema tightened to its tier, as it goes into composition; null when it cannot be read. */
  readonly tightened: string | null
  /** The supergraph it would make; null when it makes none. */
  readonly supergraph: string | null
  /** The schemas of others as they are in that supergraph: those it was held against, then its own; none when it makes none. */
  readonly narrowed: readonly string[]
}
