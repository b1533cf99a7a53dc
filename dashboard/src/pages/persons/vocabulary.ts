import type { PersonCorrectionState, PersonField, PersonPurpose } from '../../generated/graphql.ts'

/** Purposes, in the order they are offered. */
export const PURPOSES: readonly PersonPurpose[] = [
  'POPULATION_SERVICE',
  'DATA_CORRECTION',
  'AID_ELIGIBILITY',
  'AID_DELIVERY',
  'DISASTER_RESPONSE',
  'LEGAL_ORDER',
]

/** What a correction may change. */
export const FIELDS: readonly PersonField[] = ['NAME', 'SEX', 'BIRTH_PLACE', 'BIRTH_DATE', 'ADDRESS']

/** Where a request for a correction stands. */
export const CORRECTION_STATES: readonly PersonCorrectionState[] = ['SUBMITTED', 'ACCEPTED', 'REJECTED']
