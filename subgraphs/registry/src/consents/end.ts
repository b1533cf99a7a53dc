import { LockMode } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { RegistryContext } from '../context.ts'
import { Subgraph } from '../entries/entities.ts'
import { noteFor } from '../outbox/notices.ts'
import { recordFor } from '../outbox/records.ts'
import { GRACE_DAYS } from '../settings.ts'
import type { ConsentEnd } from '../generated/resolvers.ts'
import { FieldConsent } from './entities.ts'

/** How a consent ends. */
export interface Ending {
  readonly ended: ConsentEnd
  /** Who withdrew it; null: it ended by itself, which is put on record here. */
  readonly by: string | null
  readonly reason: string | null
  /** True when what needs it leaves the graph now. */
  readonly now: boolean
}

/** As the row is now, whatever was read of it before; held until the transaction ends. */
const LOCKED = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const

/**
 * Ends a consent that holds; its owner is told. One that ended already stays as it is. Gives the consent. What is being decided by it at this
 * moment (a publication, say) is decided anew: the subgraph is another than it was.
 */
export async function endConsent(
  context: RegistryContext,
  em: EntityManager,
  id: string,
  { ended, by, reason, now }: Ending,
): Promise<FieldConsent> {
  const { subgraph } = await em.findOneOrFail(FieldConsent, { id })
  // In the order of who consents: first the subgraph, then the consent.
  const taker = await em.findOneOrFail(Subgraph, { name: subgraph }, LOCKED)
  const consent = await em.findOneOrFail(FieldConsent, { id }, LOCKED)
  if (consent.endedAt != null) return consent
  const at = context.now()
  const leavesAt = now ? at : new Date(at.getTime() + GRACE_DAYS * 86_400_000)
  em.assign(consent, { endedAt: at, ended, endedBy: by, endReason: reason, leavesAt })
  taker.revision += 1
  const { coordinate } = consent
  if (by === null) recordFor(em, 'subgraph.consent.end', { subgraph, coordinate, why: ended }, at)
  // That the field is gone touches nobody who took it over.
  if (taker.state !== 'RETIRED' && ended !== 'FIELD_GONE' && consent.toldAt == null)
    noteFor(em, taker, { reason: 'CONSENT_ENDS', details: detailsOf(coordinate, reason), at: leavesAt })
  return consent
}

/** What the owner of a subgraph is told of a consent. */
export function detailsOf(coordinate: string, reason: string | null): string {
  return reason === null ? coordinate : `${coordinate}: ${reason}`
}
