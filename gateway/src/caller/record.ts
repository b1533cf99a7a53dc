import { createHash } from 'node:crypto'
import { isSignedIn } from '@satudata/core'
import type { AuditEvent } from '@satudata/core'
import type { Caller } from './caller.ts'

/** What everybody sees is not put on record. */
const OPEN = 'OPEN VALIDATED'

/** Refused places named in one record. */
const PLACES_NAMED = 5

/**
 * The record of an operation; null when there is nothing to record: only what is open to everybody was read, nothing changed, and
 * nobody who signed in was refused anything.
 * Holds the operation's name and hash, never its variables.
 */
export function operationRecord(caller: Caller, source: string, operationName: unknown): AuditEvent | null {
  const { principal, origin, requestId } = caller
  const tiers = [...caller.tiers].filter((tier) => tier !== OPEN).toSorted()
  const changes = /(?:^|[\s,}"])mutation\b/.test(source)
  const refused = [...caller.refusals].toSorted().slice(0, PLACES_NAMED)
  if (tiers.length === 0 && !(isSignedIn(principal) && (changes || refused.length > 0))) return null
  return {
    action: 'graph.operation',
    outcome: refused.length > 0 ? 'REFUSED' : 'DONE',
    identified: { principal, credential: origin.credential },
    address: origin.address,
    requestId,
    operation: {
      name: typeof operationName === 'string' ? operationName.slice(0, 200) : null,
      hash: createHash('sha256').update(source).digest('hex'),
    },
    tiers,
    ...(caller.purposes.size > 0 ? { purpose: [...caller.purposes].toSorted().join(' ') } : {}),
    ...(refused.length > 0 ? { details: { refused: refused.join(' ') } } : {}),
  }
}
