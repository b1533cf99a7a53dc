import { randomUUID } from 'node:crypto'
import { INSTANCE } from '@satudata/core'
import type { AuditEvent } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { SystemRecord } from './entities.ts'

/** What the instance does by itself, as the audit log calls it. */
export type SystemAction = 'subgraph.quarantine' | 'subgraph.return' | 'subgraph.consent.end'

/** Keeps, with what happened, that the instance itself did it: it goes to the audit log afterwards. */
export function recordFor(em: EntityManager, action: SystemAction, details: SystemRecord['details'], at: Date): void {
  em.persist(em.create(SystemRecord, { id: randomUUID(), action, details, at }))
}

/** As the audit log takes it. One that is handed over twice, by a process that died in between, has the same request id. */
export function eventOf({ id, action, details, at }: SystemRecord): AuditEvent {
  return {
    action,
    outcome: 'DONE',
    identified: { principal: INSTANCE, credential: { kind: 'NONE', id: null } },
    address: '',
    requestId: id,
    details: { ...details, at: at.toISOString() },
  }
}
