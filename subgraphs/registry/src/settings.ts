/** Name of our PostgreSQL channel; the payload is the sequence of an activation. */
export const CHANNEL = 'registry_activation'
/** Days of traffic that a breaking change is weighed against, and operations are planned ahead of a swap by. */
export const TRAFFIC_DAYS = 7
/** Days that usage is kept. */
export const USAGE_DAYS = 30
/** What is kept of usage at most; of the rest fields are counted alone. */
export const MOST_KEPT = {
  /** Operations. */
  documents: 20_000,
  /** Counts of an operation by a client on a day. */
  counts: 500_000,
} as const
/** Names that callers give their clients, told apart on a day by one process; and clients of one operation on a day. */
export const MOST_NAMES = 100
export const MOST_CLIENTS = 50
/** Days that a check is kept that led to no version, and how many of one subgraph. */
export const CHECK_DAYS = 90
export const MOST_CHECKS = 500
/** New versions of one subgraph within a day: they are kept for good. */
export const MOST_VERSIONS = 200
/** Days that a consent to a field is kept after it ended; the audit log has it for good. */
export const CONSENTS_KEPT_DAYS = 365
/** Days that an owner waits to be told by an instance without mail. */
export const UNTOLD_DAYS = 30
/** Days a token works when nobody says otherwise, and at most. */
export const TOKEN_DAYS = { usual: 90, most: 365 } as const
/** Tokens of one subgraph, ended ones included. */
export const MOST_TOKENS = 20
/** Days that a consent to a field holds at most, and when nobody says otherwise. */
export const FIELD_CONSENT_DAYS = 365
/** Days a version in the graph may still lean on a consent that was taken back. */
export const GRACE_DAYS = 14
/** Days ahead that owners are told that a consent is over. */
export const AHEAD_DAYS = 30
/** Consents of one subgraph, ended ones included. */
export const MOST_CONSENTS = 200
/** Days that a consent to what breaks holds. */
export const CONSENT_DAYS = 7
/** Findings, changes and affected operations that are kept of one check. */
export const MOST_FINDINGS = 500
/** Operations named in one finding. */
export const MOST_AFFECTED = 50

/** When and for how long a subgraph leaves the graph by itself, and how often the registry looks around. Milliseconds. */
export interface Pace {
  /** How often it looks for activations without being told. */
  readonly pollMs: number
  /** How long after a swap the next publication waits, so that those that follow one another closely are served together. */
  readonly apartMs: number
  /** How often usage is written. */
  readonly flushMs: number
  /** How often it looks after consents to fields. */
  readonly consentsEveryMs: number
  /** How often it looks for subgraphs whose probe is due. */
  readonly probeEveryMs: number
  /** How long a subgraph stays out before its first probe; doubled after each one in vain, up to the longest. */
  readonly firstProbeMs: number
  /** The same for one that lied: what a probe does not find must not come back at once. */
  readonly firstProbeOfLiarMs: number
  readonly longestProbeMs: number
  /** A subgraph that goes to quarantine again within this after it came back waits longer. */
  readonly relapseMs: number
}

/** The pace of the product. */
export const PACE: Pace = {
  pollMs: 5_000,
  apartMs: 2_000,
  flushMs: 2_000,
  consentsEveryMs: 60_000,
  probeEveryMs: 2_000,
  firstProbeMs: 30_000,
  firstProbeOfLiarMs: 300_000,
  longestProbeMs: 3_600_000,
  relapseMs: 21_600_000,
}

/** What calls must come to for quarantine. */
export const THRESHOLDS = {
  /** Answers against the schema, within the window. */
  lies: 3,
  /** Failures in a row, whenever they were; or fewer, if they last this long. */
  inARow: 10,
  inARowFor: { failures: 5, ms: 30_000 },
  /** Share of failures among at least so many calls within the window. */
  share: { calls: 20, failed: 0.5 },
  /** Length of the window, in milliseconds. */
  windowMs: 60_000,
} as const
