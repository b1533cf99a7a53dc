import type { AccessLevel } from '@satudata/core'
import type * as federation from '@satudata/federation'
import type { SchemaCheck, Subgraph } from './entries/entities.ts'
import type { Publication } from './entries/publish.ts'
import type { Health } from './usage/health.ts'
import type { FieldUse, OperationUse } from './usage/read.ts'

// What resolvers of the registry work fields out from, besides the entities; and what entities keep as JSON.

/** What a check found, as it is kept: moments are days. */
export interface Finding extends Omit<federation.Finding, 'affected'> {
  readonly affected: readonly Affected[]
}

/** An operation of the last days that a change would break, as it is kept. */
export interface Affected extends Omit<federation.AffectedOperation, 'lastSeenAt'> {
  /** The day it was last sent. */
  readonly lastSeenAt: string
}

/** Something that differs between two schemas. */
export type Change = federation.SchemaChange

/** A subgraph in a graph. */
export interface Part {
  readonly subgraph: string
  /** SHA-256 of its schema, hexadecimal. */
  readonly version: string
  /** Null for ours in the gateway's process. */
  readonly url: string | null
  /** Null for ours. */
  readonly tier: AccessLevel | null
  /** Code of the organization that answers for it; null for ours. */
  readonly owner: string | null
}

/** Who answered for a field when they consented. */
export interface Giver {
  readonly subgraph: string
  /** Code of the organization that owned it; null for ours. */
  readonly owner: string | null
}

// Named as in the schema, for the types of resolvers.

/** Something a check found. */
export type CheckFinding = Finding
/** An operation that a change would break. */
export type AffectedOperation = Affected
/** Something that differs between two schemas. */
export type SchemaChange = Change
/** A subgraph in a graph. */
export type SupergraphPart = Part
/** Why a subgraph is out of the graph: its own row says. */
export type SubgraphQuarantine = Subgraph
/** That a subgraph was taken out for good: its own row says. */
export type SubgraphRetirement = Subgraph
/** Who let a check pass: its own row says. */
export type CheckConsent = SchemaCheck
/** Who answered for a field when they consented. */
export type ConsentGiver = Giver
/** How the service of a subgraph did. */
export type SubgraphHealth = Health
/** How often an operation was sent. */
export type OperationUsage = OperationUse
/** How often a field was asked for. */
export type FieldUsage = FieldUse
/** What became of a publication. */
export type SubgraphPublication = Publication
