import { createHash } from 'node:crypto'
import { isSignedIn } from '@satudata/core'
import type { AuditEvent } from '@satudata/core'
import type { Caller } from './caller.ts'

/** What everybody sees is not put on record. */
const OPEN = 'OPEN VALIDATED'

/** Refused places named in one record. */
const PLACES_NAMED = 5

/** True when the document holds a change, whichever of its operations is run. */
function changes(source: string): boolean {
  return /(?:^|[\s,}"])mutation\b/.test(source)
}

/**
 * The record of a change that is about to run; null when it is none, or of nobody who signed in. What is read and refused on the way
 * is not known yet: the record of the operation follows, with the same request id.
 */
export function beginRecord(caller: Caller, source: string, operationName: unknown): AuditEvent | null {
  if (!isSignedIn(caller.principal) || !changes(source)) return null
  return { ...eventOf(caller, source, operationName), details: { phase: 'begun' } }
}

/**
 * The record of an operation; null when there is nothing to record: only what is open to everybody was read, nothing changed, and
 * nobody who signed in was refused anything.
 * Holds the operation's name and hash, never its variables.
 */
export function operationRecord(caller: Caller, source: string, operationName: unknown): AuditEvent | null {
  const { principal } = caller
  const tiers = [...caller.tiers].filter((tier) => tier !== OPEN).toSorted()
  const refused = [...caller.refusals].toSorted().slice(0, PLACES_NAMED)
  if (tiers.length === 0 && !(isSignedIn(principal) && (changes(source) || refused.length > 0))) return null
  return {
    ...eventOf(caller, source, operationName),
    outcome: refused.length > 0 ? 'REFUSED' : 'DONE',
    tiers,
    ...(caller.purposes.size > 0 ? { purpose: [...caller.purposes].toSorted().join(' ') } : {}),
    ...(refused.length > 0 ? { details: { refused: refused.join(' ') } } : {}),
  }
}

function eventOf({ principal, origin, requestId }: Caller, source: string, operationName: unknown): AuditEvent {
  return {
    action: 'graph.operation',
    outcome: 'DONE',
    identified: { principal, credential: origin.credential },
    address: origin.address,
    requestId,
    operation: {
      name: typeof operationName === 'string' ? operationName.slice(0, 200) : null,
      hash: createHash('sha256').update(source).digest('hex'),
    },
  }
}
