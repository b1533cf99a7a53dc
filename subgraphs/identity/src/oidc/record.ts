import { randomUUID } from 'node:crypto'
import { ANONYMOUS } from '@satudata/core'
import type { AuditEvent, Principal } from '@satudata/core'
import type { Audit, Rights } from '../parts.ts'

/** What is put on record about a token. */
export interface TokenEvent {
  readonly action: 'token.issue' | 'token.refuse' | 'token.revoke' | 'session.refuse'
  readonly accountId: string | null
  readonly sessionId?: string | null
  readonly address: string
  readonly details: NonNullable<AuditEvent['details']>
}

/** Puts token events on record. Resolves when they are on disk. */
export function tokenRecorder({ audit, rights }: { readonly audit: Audit; readonly rights: Rights }) {
  return async ({ action, accountId, sessionId = null, address, details }: TokenEvent): Promise<void> => {
    await audit.record({
      action,
      outcome: action.endsWith('.refuse') ? 'REFUSED' : 'DONE',
      identified: {
        principal: accountId === null ? ANONYMOUS : await holder(rights, accountId),
        credential: { kind: sessionId === null ? 'NONE' : 'SESSION', id: sessionId },
      },
      address,
      requestId: randomUUID(),
      details,
    })
  }
}

/** With the positions held; who it is counts also while these cannot be had. */
async function holder(rights: Rights, accountId: string): Promise<Principal> {
  const known = await rights.principalOf(accountId).catch(() => null)
  return known ?? { ...ANONYMOUS, kind: 'PERSON', subject: accountId }
}
