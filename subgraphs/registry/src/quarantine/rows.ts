import type { EntityManager } from '@mikro-orm/postgresql'
import type { RegistryContext } from '../context.ts'
import { Subgraph } from '../entries/entities.ts'
import { noteFor } from '../outbox/notices.ts'
import { recordFor } from '../outbox/records.ts'

/** Why a subgraph leaves the graph. */
export interface QuarantineCause {
  readonly reason: NonNullable<Subgraph['quarantineReason']>
  /** What was seen, for its owner. */
  readonly details: string | null
  /** Who takes it out by hand. */
  readonly by?: string | null
}

/** Longest details that are kept. */
const LONGEST_DETAILS = 2_000

/** Notes that a subgraph is in quarantine; by hand it stays until somebody brings it back, otherwise it is tried again. */
export async function putInQuarantine(
  { now, pace }: RegistryContext,
  em: EntityManager,
  name: string,
  { reason, details, by = null }: QuarantineCause,
): Promise<void> {
  const row = await em.findOneOrFail(Subgraph, { name })
  const at = now()
  const again = row.returnedAt != null && at.getTime() - row.returnedAt.getTime() < pace.relapseMs
  const relapses = again ? row.relapses + 1 : 0
  const first = reason === 'LIED' ? pace.firstProbeOfLiarMs : pace.firstProbeMs
  em.assign(row, {
    state: 'QUARANTINED',
    quarantinedAt: at,
    quarantineReason: reason,
    quarantineDetails: details === null ? null : details.slice(0, LONGEST_DETAILS),
    quarantinedBy: by,
    nextProbeAt: reason === 'BY_HAND' ? null : new Date(at.getTime() + waitAfter(first, relapses, pace.longestProbeMs)),
    probes: 0,
    relapses,
    revision: row.revision + 1,
  })
  noteFor(em, row, { reason, details, at })
  // What somebody did is on record as theirs.
  if (reason !== 'BY_HAND') recordFor(em, 'subgraph.quarantine', { subgraph: name, reason, details }, at)
}

/** How long to wait after so many vain attempts, in milliseconds. */
export function waitAfter(firstMs: number, attempts: number, longestMs: number): number {
  return Math.min(firstMs * 2 ** Math.min(attempts, 20), longestMs)
}

/** What a subgraph looks like that is in the graph. */
export const IN_GRAPH = {
  state: 'ACTIVE',
  quarantinedAt: null,
  quarantineReason: null,
  quarantineDetails: null,
  quarantinedBy: null,
  nextProbeAt: null,
  probes: 0,
} as const
