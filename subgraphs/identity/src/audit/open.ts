import { UnavailableError } from '@satudata/core'
import type { AuditEvent } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Audit, IdentityContext } from '../parts.ts'
import { append } from './append.ts'
import { draftOf } from './chain.ts'
import type { Draft } from './chain.ts'
import { openHeads } from './heads.ts'

/** The audit log, with what the parts of identity need of it. */
export interface AuditLog extends Audit, AsyncDisposable {
  /**
   * Puts the event on record in the caller's transaction: both are kept, or none. Must be the last statement of the transaction:
   * until it commits, all other records wait.
   */
  recordWithin(em: EntityManager, event: AuditEvent): Promise<void>
}

/** Numbers of the writer. */
export interface AuditOptions {
  /** After so long a record that is not kept is refused (default 5 s). */
  readonly deadlineMs?: number
  /** So many records wait at most (default 20,000). */
  readonly longestQueue?: number
}

/** Records that share one transaction. */
const LARGEST_GROUP = 1_000

/**
 * Opens the audit log. Records that wait at the same time share one transaction, so that a log on one disk keeps thousands a
 * second. Do not call `record` from inside a transaction, which holds one of the connections it waits for: use `recordWithin`.
 */
export function openAudit(context: IdentityContext, options: AuditOptions = {}): AuditLog {
  const deadline = options.deadlineMs ?? 5_000
  const longest = options.longestQueue ?? 20_000
  const heads = openHeads(context)
  let queue: Waiting[] = []
  let writing: Promise<void> | null = null
  let closed = false
  /** Number of the last entry this process knows to be on disk. */
  let known = 0

  const write = async (group: readonly Waiting[]) => {
    try {
      const drafts = group.map(({ draft }) => draft)
      const head = await within(
        context.em().transactional((em) => append(em, drafts)),
        deadline,
      )
      for (const each of group) each.settle(null)
      const gone = known - (head.seq - drafts.length)
      if (gone > 0) context.logger.error({ gone, before: head.seq }, 'entries at the end of the audit log are gone')
      known = head.seq
      heads.passed(head)
    } catch (error) {
      context.logger.error({ err: error, records: group.length }, 'the audit log could not be written')
      for (const each of group) each.settle(unavailable(error))
    }
  }
  const drain = async () => {
    while (queue.length > 0) {
      const group = queue.slice(0, LARGEST_GROUP).filter((each) => !each.isSettled())
      queue = queue.slice(LARGEST_GROUP)
      if (group.length > 0) await write(group)
    }
    writing = null
  }
  return {
    async record(event) {
      if (closed || queue.length >= longest) throw unavailable()
      const waiting = wait(draftOf(event, context.now()), deadline)
      queue.push(waiting)
      writing ??= drain()
      await waiting.kept
    },
    async recordWithin(em, event) {
      if (!em.isInTransaction()) throw new Error(`${event.action}: recordWithin needs a transaction.`)
      await append(em, [draftOf(event, context.now())])
    },
    async [Symbol.asyncDispose]() {
      closed = true
      await writing
      await heads.close()
    },
  }
}

interface Waiting {
  readonly draft: Draft
  readonly kept: Promise<void>
  isSettled(): boolean
  settle(error: Error | null): void
}

/** A record on its way; refused when nobody settles it in time. */
function wait(draft: Draft, deadline: number): Waiting {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let settled = false
  const settle = (error: Error | null) => {
    settled = true
    clearTimeout(late)
    if (error === null) resolve()
    else reject(error)
  }
  const late = setTimeout(() => settle(unavailable()), deadline)
  return { draft, kept: promise, isSettled: () => settled, settle }
}

function unavailable(cause?: unknown): UnavailableError {
  return new UnavailableError(
    {
      id: 'Catatan audit sedang tidak dapat ditulis, jadi permintaan ini tidak dijalankan; coba lagi sebentar lagi.',
      en: 'The audit log cannot be written at the moment, so this request was not carried out; try again shortly.',
    },
    { cause },
  )
}

/** The promise, or a rejection after so many milliseconds: a connection that hangs must not hold up the others. */
async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds)
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
    promise.catch(() => undefined)
  }
}
