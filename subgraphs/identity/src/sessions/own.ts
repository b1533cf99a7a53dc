import type { Identified } from '@satudata/core'
import { isAccountId } from '../rights/open.ts'
import type { Desk } from './desk.ts'
import { endSessions } from './store.ts'
import type { Ending } from './store.ts'

/** Who asks for the end of own sessions, for the record. */
export interface Caller {
  readonly identified: Identified
  readonly address: string
  readonly requestId: string
}

/** Ends one session of the caller; false when the caller has no such session, whether or not somebody else does. */
export async function endOwn(desk: Desk, caller: Caller, id: string): Promise<boolean> {
  const accountId = personOf(caller)
  if (accountId === null || !isAccountId(id)) return false
  return (await endRecorded(desk, caller, { id, accountId })) === 1
}

/** Ends all sessions of the caller but the one that asks; gives how many. */
export async function endOthers(desk: Desk, caller: Caller): Promise<number> {
  const accountId = personOf(caller)
  const { kind, id } = caller.identified.credential
  return accountId === null
    ? 0
    : endRecorded(desk, caller, { accountId, keep: (kind === 'SESSION' && id) || undefined })
}

/** The account of a person; null for applications and the operator of the instance, who have no sessions. */
export function personOf({ identified: { principal } }: Pick<Caller, 'identified'>): string | null {
  return principal.kind === 'PERSON' && isAccountId(principal.subject) ? principal.subject : null
}

async function endRecorded(desk: Desk, caller: Caller, which: Ending): Promise<number> {
  const { context, options } = desk
  const ended = await context.em().transactional(async (em) => {
    const ended = await endSessions(em, which, context.now())
    const details = { sessions: ended.length }
    if (ended.length > 0)
      await options.audit.recordWithin(em, { action: 'session.end', outcome: 'DONE', ...caller, details })
    return ended
  })
  await desk.tell(ended)
  return ended.length
}
