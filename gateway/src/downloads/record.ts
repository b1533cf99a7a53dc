import { createHash } from 'node:crypto'
import { isSignedIn } from '@satudata/core'
import type { AuditEvent, Identity } from '@satudata/core'
import type { Caller } from '../caller/caller.ts'
import { ROWS } from './documents.ts'
import type { Wanted } from './wanted.ts'

/** What everybody sees is not put on record. */
const OPEN = 'OPEN VALIDATED'

/** How far a download is. */
export type Phase = 'begun' | 'done' | 'broken' | 'refused'

/** True while only what everybody sees was read for this caller. */
export function readsOpenOnly({ tiers }: Caller): boolean {
  return [...tiers].every((tier) => tier === OPEN)
}

/**
 * Puts a download on record, with the tiers read so far; resolves when it is on disk. Nothing is recorded of what everybody sees; of
 * what was refused, only to who signed in.
 */
export async function recordDownload(
  identity: Identity | null,
  caller: Caller,
  wanted: Wanted,
  { phase, ...details }: { readonly phase: Phase; readonly release?: string; readonly rows?: number },
): Promise<void> {
  const refused = phase === 'refused'
  if (identity === null || (refused ? !isSignedIn(caller.principal) : readsOpenOnly(caller))) return
  const { principal, origin, requestId } = caller
  const event: AuditEvent = {
    action: 'dataset.download',
    outcome: refused ? 'REFUSED' : 'DONE',
    identified: { principal, credential: origin.credential },
    address: origin.address,
    requestId,
    operation: { name: ROWS.name, hash: HASH },
    tiers: [...caller.tiers].filter((tier) => tier !== OPEN).toSorted(),
    details: { dataset: wanted.dataset, format: wanted.format, phase, ...details },
  }
  await identity.audit(event)
}

const HASH = createHash('sha256').update(ROWS.text).digest('hex')
