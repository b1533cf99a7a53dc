import type { Identity } from './identity.ts'
import type { Mailer } from './mail.ts'
import type { AccessLevel } from './access/labels.ts'
import { ANONYMOUS } from './access/principal.ts'
import type { Principal } from './access/principal.ts'

/** A subgraph of another system as it is to be served: its schema is already tightened to its tier. */
export interface OutsideSubgraph {
  readonly name: string
  /** Where it answers. */
  readonly url: string
  /** The schema that goes into composition, and that its answers are held against. */
  readonly typeDefs: string
  /** Code of the organization that answers for it. */
  readonly owner: string
  /** Who may use its fields at most; its schema is narrowed to it. What is read of it is on record as of this tier. */
  readonly tier: AccessLevel
  /** SHA-256 of the published schema, hexadecimal. */
  readonly version: string
}

/** What is to be served. */
export interface ServedSupergraph {
  /** Grows with every activation. */
  readonly sequence: number
  /** SHA-256 of the supergraph's text and the list of what it is made of, hexadecimal. */
  readonly hash: string
  readonly sdl: string
  readonly outside: readonly OutsideSubgraph[]
}

/** A subgraph of the running code. */
export interface BaseSubgraph {
  readonly name: string
  readonly typeDefs: string
  /** Where it answers; not given for one in the same process. */
  readonly url?: string
}

/**
 * What one call to an outside subgraph came to. BROKEN: no GraphQL, malformed. OVER_BUDGET: larger or deeper than an answer may be. LIED:
 * what came is not of the shape or type its schema says.
 */
export type CallOutcome = 'ANSWERED' | 'UNREACHABLE' | 'LATE' | 'BROKEN' | 'OVER_BUDGET' | 'LIED'

/** How often an operation was sent by a client, since the last count. */
export interface UsageCount {
  /** Who asked: id of an application, or a client by the name that somebody gives it (`claimedClient`). */
  readonly client: string
  /** Name of the operation; null when it has none. */
  readonly operation: string | null
  /** SHA-256 of the document, hexadecimal. */
  readonly hash: string
  readonly document: string
  /** Fields of the schema it uses: "Region.schools". */
  readonly coordinates: readonly string[]
  readonly count: number
  /** How many of them had errors. */
  readonly failed: number
  /** Milliseconds they took together. */
  readonly totalMs: number
}

/** A document to be planned before a supergraph is swapped in. */
export interface HotOperation {
  readonly document: string
  readonly operationName: string | null
}

/** What the gateway asks of the registry of subgraphs. */
export interface SupergraphRegistry {
  /**
   * Tells which subgraphs of ours run; resolves to what is to be served with those of others. Composes only when no kept version fits.
   * Rejects when the subgraphs of ours do not compose by themselves.
   */
  open(base: readonly BaseSubgraph[]): Promise<ServedSupergraph>
  /**
   * Calls back, one at a time and in order, whenever something else is to be served: at once in every process, and after a lost
   * connection to the database. What a callback rejects with is logged; the next activation calls again. `confirmed` is called now and
   * then, when the registry was asked and what was handed out last is still what is to be served.
   */
  follow(changed: (next: ServedSupergraph) => Promise<void>, confirmed?: () => void): void
  /** The principal behind a subgraph token (`sdg_…`); null when it does not hold (any more). */
  principalOf(token: string): Promise<Principal | null>
  /**
   * What a call to an outside subgraph came to; the registry quarantines by them. `details` go to its owner: no figures, no secrets.
   * `ms`: how long it took. Never throws, never waits.
   */
  report(subgraph: string, outcome: CallOutcome, details?: string, ms?: number): void
  /** Adds to the usage of this day; written in batches, a process that is killed loses its last seconds. Never throws, never waits. */
  count(usages: readonly UsageCount[]): void
  /** The documents used most in the last days, most used first. */
  hottest(limit: number): Promise<readonly HotOperation[]>
  /** From now on owners of subgraphs are told by mail when one of theirs leaves the graph, and what the instance did itself is on record. */
  tell(office: Mailer & Pick<Identity, 'audit'>): void
}

/** A token `sdg_<id>_<secret>` of a subgraph. */
export interface SubgraphTokenParts {
  /** 24 hexadecimal digits; names the token everywhere. */
  readonly id: string
  /** 43 characters: 256 bits in base64url. */
  readonly secret: string
}

/** The parts of a text that has the form of a subgraph token; null for any other. */
export function readSubgraphToken(text: string): SubgraphTokenParts | null {
  const match = /^sdg_([0-9a-f]{24})_([\w-]{43})$/.exec(text)
  return match === null ? null : { id: match[1]!, secret: match[2]! }
}

const SUBJECT = 'subgraph:'

/** The principal behind a token of a subgraph: it may check and publish that subgraph, and is the public in everything else. */
export function subgraphPrincipal(name: string): Principal {
  return Object.freeze({ ...ANONYMOUS, kind: 'APPLICATION', subject: `${SUBJECT}${name}` })
}

/** Name of the subgraph whose token the caller showed; null for every other caller. */
export function subgraphNamed({ kind, subject }: Pick<Principal, 'kind' | 'subject'>): string | null {
  return kind === 'APPLICATION' && subject?.startsWith(SUBJECT) === true ? subject.slice(SUBJECT.length) : null
}
