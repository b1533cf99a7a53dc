import type { AccessLevel } from '@satudata/core'

// What resolvers of the registry work fields out from, besides the entities; and what entities keep as JSON.

/** An operation of the last days that a change would break. */
export interface Affected {
  readonly client: string
  readonly operation: string | null
  readonly hash: string
  readonly count: number
  /** The day it was last sent. */
  readonly lastSeenAt: string
}

/** Something a check found. */
export interface Finding {
  readonly rule:
    | 'BOUNDS'
    | 'SYNTAX'
    | 'COMPOSITION'
    | 'LINT'
    | 'ACCESS'
    | 'OWNERSHIP'
    | 'TRAP'
    | 'BREAKING'
    | 'PROBE'
    | 'ADDRESS'
  readonly severity: 'ERROR' | 'CONSENT' | 'WARNING' | 'INFO'
  readonly coordinate: string | null
  readonly line: number | null
  readonly message: string
  readonly messageEn: string
  readonly affected: readonly Affected[]
}

/** Something that differs between two schemas. */
export interface Change {
  readonly kind: 'BREAKING' | 'DANGEROUS' | 'SAFE'
  readonly coordinate: string | null
  readonly message: string
}

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
