import { ForbiddenError, SatuDataError } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { Person } from '../entities.ts'
import type { PersonProfile } from '../parents.ts'
import { linesOf, writeLog } from './access-log.ts'
import type { Attempt, LogLine } from './access-log.ts'
import { lockedUntil, tooManyAttempts } from './attempts.ts'
import { statedReason, wantedPerson } from './input.ts'
import { readProfile } from './profile.ts'
import { registryOf, viewOf } from './registry.ts'
import { PURPOSES } from './vocabulary.ts'
import type { PersonPurpose } from './vocabulary.ts'

/** Arguments of `openPersonProfile`. */
export interface OpenArgs {
  readonly nik?: string | null | undefined
  readonly id?: string | null | undefined
  readonly purpose: PersonPurpose
  readonly reason: string
}

/**
 * Opens a profile. The log is committed before this resolves or rejects, whatever came of the attempt; BAD_INPUT alone, which looks
 * nobody up, leaves no entry. Throws NOT_FOUND for persons who are not there and for those the caller may not open alike.
 */
export async function openPersonProfile(context: SubgraphContext, args: OpenArgs): Promise<PersonProfile> {
  const attempt: Attempt = {
    context,
    subject: subjectOf(context),
    at: new Date(),
    purpose: args.purpose,
    reason: statedReason(args.reason),
  }
  const wanted = wantedPerson(args)
  context.purposes?.add(args.purpose)
  const result = await registryOf(context).transactional((em) => lookUp(em, attempt, wanted))
  if (result instanceof Error) throw result
  return result
}

/** What is wrong with the attempt is returned, not thrown: the log must be committed all the same. */
async function lookUp(
  em: EntityManager,
  attempt: Attempt,
  wanted: ReturnType<typeof wantedPerson>,
): Promise<PersonProfile | SatuDataError> {
  const { principal } = attempt.context
  const until = await lockedUntil(em, attempt)
  if (until !== null) {
    await writeLog(em, attempt, [failed('LIMITED', null)])
    return tooManyAttempts(until)
  }
  const person = await em.findOne(Person, wanted)
  if (person === null || viewOf(principal, 'IDENTITY', person) === 'NONE') {
    await writeLog(em, attempt, [failed(person === null ? 'NOT_FOUND' : 'REFUSED', person?.id ?? null)])
    return notFound()
  }
  const profile = await readProfile(em, principal, person, PURPOSES[attempt.purpose])
  await writeLog(em, attempt, linesOf(profile))
  return profile
}

/** The account or application that is asking. Throws FORBIDDEN when there is nobody to write into the log. */
export function subjectOf({ principal }: Pick<SubgraphContext, 'principal'>): string {
  if (principal.subject !== null) return principal.subject
  throw new ForbiddenError({
    id: 'Data perseorangan hanya untuk akun atau aplikasi yang bernama; masuk dahulu.',
    en: 'Data of persons is for named accounts and applications only; sign in first.',
  })
}

/** One answer for a person who is not there and for one whom the caller may not open. */
export function notFound(): SatuDataError {
  return new SatuDataError('NOT_FOUND', {
    id: 'Tidak ada orang dengan NIK atau id ini yang boleh Anda buka; periksa penulisannya. Percobaan yang gagal dicatat dan dibatasi.',
    en: 'There is no person with this NIK or id whom you may open; check how it is written. Failed attempts are logged and limited.',
  })
}

function failed(outcome: LogLine['outcome'], personId: string | null): LogLine {
  return { outcome, personId, parts: [], nikInClear: false }
}
