import type { Config, Identified, Language, Logger, Principal, Scope } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Lake } from './lake/types.ts'

/** What the gateway (or the HTTP door of a subgraph started alone) knows of a request. */
export interface RequestInfo {
  readonly principal: Principal
  readonly requestId: string
  readonly language: Language
  /** Aborted when the client goes away or the deadline passes. */
  readonly signal: AbortSignal
  /** From where and by what the caller was recognised, for the audit log. Only subgraphs in the gateway's process learn of it. */
  readonly origin?: { readonly address: string; readonly credential: Identified['credential'] } | undefined
  /** Tiers of the rows read so far ("RESTRICTED VALIDATED"), for the audit log. What reads labelled rows adds to it. */
  readonly tiers?: Set<string> | undefined
  /** Purposes that the caller stated ("AID_DELIVERY"), for the audit log. Codes of an enum, never texts of the caller. */
  readonly purposes?: Set<string> | undefined
}

/** What every resolver gets. */
export interface SubgraphContext<Services = unknown> extends RequestInfo {
  /** Rows the caller sees. */
  readonly scope: Scope
  /** Rows the caller sees at least inside totals (small cells suppressed). */
  readonly aggregateScope: Scope
  /** Filtered to `scope`: a query cannot see more. */
  readonly em: EntityManager
  readonly lake: Lake
  readonly config: Config
  readonly logger: Logger
  /** What the subgraph's `services` made at start. */
  readonly services: Services
}
