import { LockMode } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { answersFor, ForbiddenError, redact, SatuDataError } from '@satudata/core'
import type { SubgraphContext } from '@satudata/subgraph'
import { Person, PersonCorrection, PersonHistory } from '../entities.ts'
import { statedReason } from './input.ts'
import { subjectOf } from './open.ts'
import { REGISTRY, registryOf } from './registry.ts'
import type { PersonField } from './vocabulary.ts'

/** Arguments of `decidePersonCorrection`. */
export interface DecideArgs {
  readonly id: string
  readonly accept: boolean
  readonly note?: string | null | undefined
}

const PROPERTY = {
  NAME: 'name',
  SEX: 'sex',
  BIRTH_PLACE: 'birthPlace',
  BIRTH_DATE: 'birthDate',
  ADDRESS: 'address',
} as const satisfies Record<PersonField, keyof Person>

/**
 * Decides a request. Throws FORBIDDEN for others than people of the registry and for who made the request; NOT_FOUND; CONFLICT when it was
 * decided meanwhile, or when the value was corrected since the request was made.
 */
export async function decideCorrection(context: SubgraphContext, args: DecideArgs): Promise<PersonCorrection> {
  const { principal } = context
  // An application of the registry would decide on what its owner asked for.
  if (principal.kind !== 'PERSON' || !answersFor(principal, REGISTRY.owner)) throw notTheRegistry()
  const subject = subjectOf(context)
  const note = args.accept && args.note == null ? null : statedReason(args.note ?? '', 'note')
  return registryOf(context).transactional(async (em) => {
    const correction = await em.findOne(PersonCorrection, { id: args.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (correction === null) throw unknown(args.id)
    if (correction.proposedBy === subject) throw ownRequest()
    if (correction.state !== 'SUBMITTED') throw decidedAlready()
    const decidedAt = new Date()
    if (args.accept) await apply(em, correction, { at: decidedAt, by: subject })
    return em.assign(correction, { state: args.accept ? 'ACCEPTED' : 'REJECTED', decidedAt, decidedBy: subject, note })
  })
}

/** Changes the record and keeps the old value, in the caller's transaction. */
async function apply(
  em: EntityManager,
  { id, personId, personVersion, field, proposedValue }: PersonCorrection,
  change: { readonly at: Date; readonly by: string },
): Promise<void> {
  const person = await em.findOneOrFail(Person, { id: personId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const since = await em.count(PersonHistory, { personId, field, version: { $gte: personVersion } })
  if (since > 0) throw correctedSince()
  em.create(PersonHistory, {
    personId,
    version: person.version,
    field,
    oldValue: person[PROPERTY[field]],
    newValue: proposedValue,
    correctionId: id,
    changedAt: change.at,
    changedBy: change.by,
    ...REGISTRY,
  })
  em.assign(person, { [PROPERTY[field]]: proposedValue, version: person.version + 1 })
}

function notTheRegistry(): ForbiddenError {
  return new ForbiddenError({
    id: 'Koreksi diputuskan oleh anggota instansi pemilik data kependudukan.',
    en: 'Corrections are decided by members of the organization that keeps the registry.',
  })
}

function ownRequest(): ForbiddenError {
  return new ForbiddenError({
    id: 'Anda yang meminta koreksi ini; orang lain yang harus memutuskannya.',
    en: 'You made this request; somebody else must decide it.',
  })
}

function unknown(id: string): SatuDataError {
  const shown = redact(id.slice(0, 40))
  return new SatuDataError('NOT_FOUND', {
    id: `Tidak ada permintaan koreksi "${shown}"; pakai id dari personCorrections.`,
    en: `There is no request for a correction "${shown}"; use an id of personCorrections.`,
  })
}

function decidedAlready(): SatuDataError {
  return new SatuDataError('CONFLICT', {
    id: 'Permintaan koreksi ini sudah diputuskan; muat ulang daftarnya.',
    en: 'This request for a correction has been decided already; load the list again.',
  })
}

function correctedSince(): SatuDataError {
  return new SatuDataError('CONFLICT', {
    id: 'Nilai ini sudah dikoreksi sejak permintaan dibuat; tolak permintaan ini, atau minta koreksi baru terhadap nilai sekarang.',
    en: 'This value was corrected since the request was made; reject the request, or ask for a new correction of the present value.',
  })
}
