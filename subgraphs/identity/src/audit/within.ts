import { ForbiddenError } from '@satudata/core'
import type { AuditEvent } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { servicesOf } from '../services.ts'

/** An event of the caller of a resolver. */
export function eventOf(
  { principal, origin, requestId }: SubgraphContext,
  action: string,
  details: AuditEvent['details'] = {},
  outcome: AuditEvent['outcome'] = 'DONE',
): AuditEvent {
  const credential = origin?.credential ?? { kind: 'NONE', id: null }
  return { action, outcome, identified: { principal, credential }, address: origin?.address ?? '', requestId, details }
}

/** A change's result, and what is put on record of it. */
export interface Recorded<T> {
  readonly result: T
  readonly details: NonNullable<AuditEvent['details']>
}

/**
 * Runs a change in one transaction with its record: there is never one without the other. An attempt that is forbidden is recorded
 * too, with the `subject` it was made on.
 */
export async function recorded<T>(
  request: SubgraphContext,
  action: string,
  subject: NonNullable<AuditEvent['details']>,
  change: (em: EntityManager) => Promise<Recorded<T>>,
): Promise<T> {
  const { auditLog: audit, context } = servicesOf(request)
  try {
    return await context.em().transactional(async (em) => {
      const { result, details } = await change(em)
      // Written before the record: until the record is committed all other records wait.
      await em.flush()
      await audit.recordWithin(em, eventOf(request, action, { ...subject, ...details }))
      return result
    })
  } catch (error) {
    if (error instanceof ForbiddenError) await audit.record(eventOf(request, action, subject, 'REFUSED'))
    throw error
  }
}
