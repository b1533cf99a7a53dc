import type { AuditEvent } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Audit, IdentityContext } from '../parts.ts'

/** The audit log, with what the parts of identity need of it. */
export interface AuditLog extends Audit, AsyncDisposable {
  /**
   * Puts the event on record in the caller's transaction: both are kept, or none. Must be the last statement of the transaction:
   * until it commits, all other records wait.
   */
  recordWithin(em: EntityManager, event: AuditEvent): Promise<void>
}

/** Opens the audit log. Do not call `record` from inside a transaction: it needs a connection of its own. */
export function openAudit(_context: IdentityContext): AuditLog {
  return {
    record: () => Promise.resolve(),
    recordWithin: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}
