import type { AuditPage } from './audit/queries.ts'
import type { Caller } from './rights/me.ts'
import type { Ground } from './rights/policy.ts'
import type { Reviewed } from './rights/review/reviewed.ts'

// What resolvers of identity work fields out from, besides the entities.

/** A page of the audit log; its length is counted only when asked for. */
export type AuditEntryConnection = AuditPage

/** The caller: what is kept of the account, and what rights follow. */
export type Me = Caller

/** A position or appointment, as the policy names it. */
export type RightsGround = Ground

/** An account with its rights on a day. */
export type AccessReviewEntry = Reviewed
