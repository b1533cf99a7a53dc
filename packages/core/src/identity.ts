import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Principal } from './access/principal.ts'

/** What a request shows of who sends it. */
export interface RequestCredentials {
  /** The `Authorization` header. */
  readonly authorization: string | undefined
  /** The `Cookie` header; the gateway hands it on only when the request comes from our own pages. */
  readonly cookie: string | undefined
  /** Network address of the client. */
  readonly address: string
  readonly requestId: string
}

/** How somebody showed who they are. OPERATOR: a token signed with the instance's own key. */
export type CredentialKind = 'NONE' | 'SESSION' | 'ACCESS_TOKEN' | 'API_KEY' | 'SUBGRAPH_TOKEN' | 'OPERATOR'

/** A principal, and what it was recognised by. */
export interface Identified {
  /** The same object as long as nothing about the principal changes. */
  readonly principal: Principal
  /**
   * `id` names the session, token or key in logs; it opens nothing. `readOnly`: a person let another application read as the person
   * does, and nothing else; it changes nothing. `application`: id of that application.
   */
  readonly credential: {
    readonly kind: CredentialKind
    readonly id: string | null
    readonly readOnly?: boolean
    readonly application?: string
  }
  /** The contract that the application is bound to, whose part of the graph alone is there for it; undefined for the whole. */
  readonly contract?: string
}

/** Something that is put on record. Never holds figures, secrets, or a NIK. */
export interface AuditEvent {
  /** What was done: 'graph.operation', 'session.begin', 'key.revoke' … */
  readonly action: string
  readonly outcome: 'DONE' | 'REFUSED'
  readonly identified: Identified
  readonly address: string
  readonly requestId: string
  /** Name and SHA-256 of a GraphQL operation. */
  readonly operation?: { readonly name: string | null; readonly hash: string }
  /** Tiers of the rows that were read, e.g. "RESTRICTED VALIDATED"; open validated rows are not named. */
  readonly tiers?: readonly string[]
  /** Why, as the caller stated it. */
  readonly purpose?: string
  /** What it was done to, e.g. { application: "…" }. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
}

/** Tells callers apart: the way from a request to a principal, with limits and a record of what happened. */
export interface Identity {
  /** No credentials are anonymous; credentials that do not hold throw UnauthenticatedError. */
  identify(credentials: RequestCredentials): Promise<Identified>
  /** Puts on record that what a request showed does not hold; resolves when that is on disk. `identify` does so itself. */
  refused(credentials: RequestCredentials): Promise<void>
  /** Counts one operation against the limits of the caller; throws LimitError (`limit: "rate"`) when there were too many. */
  admit(identified: Identified, address: string): Promise<void>
  /** Resolves when the event is on disk; rejects when it could not be kept. */
  audit(event: AuditEvent): Promise<void>
  /** The principal of the account with this user name, as it is now; null when there is none or it is disabled. */
  principalOf(username: string): Promise<Principal | null>
  /**
   * A lasting name of an account or application for one subgraph of others (`audience`): the same at each replica, and nobody without
   * the instance's secret can tell whose it is, or that two subgraphs' names are the same person's.
   */
  pseudonym(subject: string, audience: string): string
  /** Answers requests below /sso: sign-in, OpenID Connect. */
  handle(request: IncomingMessage, response: ServerResponse): void
}
