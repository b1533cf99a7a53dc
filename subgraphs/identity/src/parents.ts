import type { AuditPage } from './audit/queries.ts'

// What resolvers of identity work fields out from, besides the entities.

/** A page of the audit log; its length is counted only when asked for. */
export type AuditEntryConnection = AuditPage
