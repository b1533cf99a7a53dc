import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AuditEvent, Config, Logger, Principal } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { FastifyInstance } from 'fastify'
import type { Secrets } from './secrets.ts'

/** Asks the subgraph that owns positions; resolves to the answer's data, rejects when it cannot be had. */
export type Ask = (
  document: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>

/** What every part of identity gets. */
export interface IdentityContext {
  /** A fresh entity manager of the `identity` schema. */
  em(): EntityManager
  readonly config: Config
  readonly logger: Logger
  /** Encrypts what is kept and must be read again; hashes what is kept and only compared. */
  readonly secrets: Secrets
  /** Where people reach the instance, without a slash at the end; the issuer is `${publicUrl}/sso`. */
  readonly publicUrl: string
  /** The time; tests set it. */
  now(): Date
}

/** A signed-in browser. */
export interface Session {
  readonly id: string
  readonly accountId: string
  /** How the person signed in, as RFC 8176 names it: pwd, otp, hwk, mfa, fed. */
  readonly methods: readonly string[]
  readonly signedInAt: Date
}

/** Sign-in, sign-out, and who a cookie belongs to. */
export interface Sessions {
  /** The live session of a `Cookie` header; null when there is none, it ended, was revoked, or its account is disabled. */
  find(cookie: string | undefined): Promise<Session | null>
  /** True until the session ends, expires or is revoked, or its account is disabled. */
  isLive(sessionId: string): Promise<boolean>
  /**
   * Begins a session for somebody an outside provider signed in; `setCookie` are the headers that give the browser its session.
   * `next` other than DONE: the sign-in page asks for what is missing. Throws UnauthenticatedError when the account is disabled.
   */
  begin(
    accountId: string,
    methods: readonly string[],
    request: {
      readonly address: string
      readonly cookie: string | undefined
      readonly userAgent: string | undefined
      /** The ID token it gave, for signing out there too. */
      readonly outsideToken: string
    },
  ): Promise<{ readonly next: 'DONE' | 'SECOND_FACTOR' | 'ENROL'; readonly setCookie: readonly string[] }>
  /** Ends a session at once, everywhere, together with what was signed in through it. */
  end(sessionId: string): Promise<void>
  /** Called with every session that ends, inside nothing: for single logout. */
  onEnd(listener: (sessionId: string) => Promise<void>): void
  /** Adds the sign-in routes below /sso. */
  routes(app: FastifyInstance): Promise<void>
}

/** What an access token stands for. */
export interface AccessToken {
  readonly id: string
  /** A person's account; null for a client that acts for itself. */
  readonly accountId: string | null
  readonly clientId: string
  readonly scopes: readonly string[]
}

/** The OpenID provider. */
export interface Provider {
  /** The live token, or null: expired, revoked, or its session or client ended. */
  findAccessToken(token: string): Promise<AccessToken | null>
  /** Answers everything of OpenID Connect below /sso. */
  handle(request: IncomingMessage, response: ServerResponse): void
  /** Ends what was signed in through a session, and tells its clients (back-channel logout). */
  endSession(sessionId: string): Promise<void>
}

/** What positions held today allow. */
export interface Rights {
  /** The principal of an account, the same object while nothing changes; null for an account that is disabled or gone. */
  principalOf(accountId: string): Promise<Principal | null>
}

/** Registered applications and their keys. */
export interface Applications {
  /** The live key, or null: unknown, expired, revoked. */
  findKey(
    key: string,
  ): Promise<{ readonly keyId: string; readonly principal: Principal; readonly contract: string | null } | null>
  /** The principal of an application by its OAuth client id; null when it is not (or no longer) registered. */
  principalOfClient(clientId: string, scopes: readonly string[]): Promise<Principal | null>
  /** The contract that an application is bound to, by its OAuth client id; null: to none. */
  contractOfClient(clientId: string): Promise<string | null>
  /** Counts one operation of a key against its rate and quota; throws LimitError. */
  count(keyId: string): Promise<void>
  /** Counts one operation of an application by an access token of its own, whichever; throws LimitError. */
  countClient(applicationId: string): Promise<void>
}

/** The audit log. */
export interface Audit {
  /** Resolves when the event is on disk. */
  record(event: AuditEvent): Promise<void>
}
