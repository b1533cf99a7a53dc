import type { EntityManager } from '@mikro-orm/postgresql'
import { BEGINNING, hashOf } from './chain.ts'
import type { Head, Link } from './chain.ts'
import { AuditEntry } from './entities.ts'

/**
 * What is wrong with the log at an entry. CHANGED: it is not what was written. MISSING: it was removed, or one was put in or moved
 * before it. DETACHED: it does not follow on the entry before. HEAD: a head kept outside says that another entry was here.
 */
export type Break = 'CHANGED' | 'MISSING' | 'DETACHED' | 'HEAD'

/** What a verification found. */
export interface Verification {
  /** Entries that were read and are whole. */
  readonly entries: number
  /** The first entry that is not as it was written; null: the log is whole. */
  readonly firstBroken: { readonly seq: number; readonly what: Break } | null
  /** The last whole entry. */
  readonly head: Head
}

/** Entries held in memory at a time. */
const PAGE = 2_000

/**
 * Reads the whole log and checks that every entry is as it was written and follows on the one before. `heads` that were kept outside
 * the database also tell whether the end is missing, or the whole chain was written anew.
 */
export async function verifyAudit(
  em: EntityManager,
  options: { readonly heads?: readonly Head[] } = {},
): Promise<Verification> {
  const expected = Map.groupBy(options.heads ?? [], ({ seq }) => seq)
  let head = BEGINNING
  // Entries before the first one are looked for too.
  let after = Number.MIN_SAFE_INTEGER
  const broken = (seq: number, what: Break): Verification => ({
    entries: head.seq,
    firstBroken: { seq, what },
    head,
  })
  for (;;) {
    const where = { seq: { $gt: after } }
    const page = await em.find(AuditEntry, where, { orderBy: { seq: 'asc' }, limit: PAGE, disableIdentityMap: true })
    for (const entry of page) {
      const seq = head.seq + 1
      if (entry.seq !== seq) return broken(Math.min(entry.seq, seq), 'MISSING')
      if (!isAsWritten(entry)) return broken(seq, 'CHANGED')
      if (entry.previousHash !== head.hash) return broken(seq, 'DETACHED')
      if (expected.get(seq)?.some(({ hash }) => hash !== entry.hash) === true) return broken(seq, 'HEAD')
      head = { seq, hash: entry.hash }
    }
    if (page.length < PAGE) break
    after = head.seq
  }
  const beyond = [...expected.keys()].some((seq) => seq > head.seq)
  return beyond ? broken(head.seq + 1, 'MISSING') : { entries: head.seq, firstBroken: null, head }
}

function isAsWritten(entry: AuditEntry): boolean {
  try {
    return hashOf(linkOf(entry)) === entry.hash
  } catch {
    // Values that no writer writes, such as details that are no object.
    return false
  }
}

function linkOf(entry: AuditEntry): Link {
  return {
    seq: entry.seq,
    at: entry.at.toISOString(),
    action: entry.action,
    outcome: entry.outcome,
    subject: entry.subject ?? null,
    kind: entry.kind,
    credentialKind: entry.credentialKind,
    credentialId: entry.credentialId ?? null,
    positions: entry.positions,
    organizations: entry.organizations,
    address: entry.address,
    requestId: entry.requestId,
    operationName: entry.operationName ?? null,
    operationHash: entry.operationHash ?? null,
    tiers: entry.tiers,
    purpose: entry.purpose ?? null,
    details: entry.details,
    previousHash: entry.previousHash,
  }
}
