import { answersFor, SatuDataError } from '@satudata/core'
import { entityConnection } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import { Person, PersonCorrection } from '../entities.ts'
import { timeOrderedId } from './ids.ts'
import { proposedValue, statedReason } from './input.ts'
import { notFound, subjectOf } from './open.ts'
import { REGISTRY, registryOf, viewOf } from './registry.ts'
import type { CORRECTION_STATES, PersonField } from './vocabulary.ts'

/** Requests of one caller that may wait for a decision at the same time. */
const MOST_WAITING = 50

/** Arguments of `requestPersonCorrection`. */
export interface CorrectionArgs {
  readonly person: string
  readonly field: PersonField
  readonly proposedValue: string
  readonly reason: string
}

/** Asks for a correction. Says nothing about the present value: that is for `openPersonProfile`, which logs. */
export async function requestCorrection(context: SubgraphContext, args: CorrectionArgs): Promise<PersonCorrection> {
  const proposedBy = subjectOf(context)
  const at = new Date()
  const reason = statedReason(args.reason)
  const value = proposedValue(args.field, args.proposedValue, at)
  return registryOf(context).transactional(async (em) => {
    const person = await em.findOne(Person, { id: args.person })
    if (person === null || viewOf(context.principal, 'IDENTITY', person) === 'NONE') throw notFound()
    if ((await em.count(PersonCorrection, { proposedBy, state: 'SUBMITTED' })) >= MOST_WAITING) throw tooManyWaiting()
    return em.create(PersonCorrection, {
      id: timeOrderedId(at),
      personId: person.id,
      personVersion: person.version,
      field: args.field,
      proposedValue: value,
      reason,
      state: 'SUBMITTED',
      proposedAt: at,
      proposedBy,
      proposedFor: [...context.principal.organizations],
      decidedAt: null,
      decidedBy: null,
      note: null,
      ...REGISTRY,
    })
  })
}

/** A page of requests, newest first: all for the registry, their own for others. */
export async function findCorrections(
  context: SubgraphContext,
  args: PageArgs & { readonly state: (typeof CORRECTION_STATES)[number] },
) {
  const own = answersFor(context.principal, REGISTRY.owner) ? {} : { proposedBy: subjectOf(context) }
  const where = { state: args.state, ...own }
  return entityConnection(registryOf(context), PersonCorrection, args, { where, orderBy: { id: 'desc' } })
}

function tooManyWaiting(): SatuDataError {
  return new SatuDataError('LIMIT_EXCEEDED', {
    id: `Sudah ada ${MOST_WAITING} permintaan koreksi Anda yang menunggu; tunggu keputusannya.`,
    en: `${MOST_WAITING} of your requests for corrections are waiting already; wait until they are decided.`,
  })
}
