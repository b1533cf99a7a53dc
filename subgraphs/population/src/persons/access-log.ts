import { UnavailableError } from '@satudata/core'
import type { PersonPart } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { PersonAccess } from '../entities.ts'
import type { PersonProfile } from '../parents.ts'
import { timeOrderedId } from './ids.ts'
import { REGISTRY } from './registry.ts'
import type { OUTCOMES, PersonPurpose } from './vocabulary.ts'

/** Somebody trying to open a profile. */
export interface Attempt {
  readonly context: SubgraphContext
  /** Account or application. */
  readonly subject: string
  readonly at: Date
  readonly purpose: PersonPurpose
  readonly reason: string
}

/** One line of the log: what came of it, about whom, and what was shown of that person. */
export interface LogLine {
  readonly outcome: (typeof OUTCOMES)[number]
  readonly personId: string | null
  readonly parts: readonly PersonPart[]
  readonly nikInClear: boolean
}

/** The lines of an opened profile: of the person, and of each member of the household that it shows. */
export function linesOf({ person, parts, nikInClear, family, aid }: PersonProfile): LogLine[] {
  const ofMember: PersonPart[] = aid === null ? ['IDENTITY'] : ['IDENTITY', 'AID']
  return [
    { outcome: 'OPENED', personId: person.id, parts, nikInClear },
    ...(family ?? []).map(({ id }): LogLine => ({
      outcome: 'SHOWN_AS_FAMILY',
      personId: id,
      parts: ofMember,
      nikInClear: false,
    })),
  ]
}

/** Writes the log in the caller's transaction. Throws SUBGRAPH_UNAVAILABLE when it cannot be written. */
export async function writeLog(em: EntityManager, attempt: Attempt, lines: readonly LogLine[]): Promise<void> {
  const { context, subject, at, purpose, reason } = attempt
  const { requestId, principal, logger } = context
  const rows = lines.map((line) => ({
    id: timeOrderedId(at),
    at,
    requestId,
    outcome: line.outcome,
    personId: line.personId,
    subject,
    positions: [...principal.positions],
    organizations: [...principal.organizations],
    purpose,
    reason,
    parts: [...line.parts],
    nikInClear: line.nikInClear,
    ...REGISTRY,
  }))
  try {
    await em.insertMany(PersonAccess, rows)
  } catch (error) {
    // Not the error itself: the database repeats the values it was given.
    logger.error(
      { requestId, database: (error as { readonly code?: string }).code },
      'the access log of persons cannot be written',
    )
    throw new UnavailableError({
      id: 'Catatan akses tidak dapat ditulis, jadi profil tidak ditampilkan; coba lagi atau hubungi pengelola.',
      en: 'The access log cannot be written, so the profile is not shown; try again or tell the operators.',
    })
  }
}
