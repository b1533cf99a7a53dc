import type { PersonPart } from '@satudata/core'

/** Why a profile may be opened. A purpose shows only the parts it needs. */
export const PURPOSES = {
  POPULATION_SERVICE: ['IDENTITY', 'FAMILY', 'NIK'],
  DATA_CORRECTION: ['IDENTITY', 'FAMILY', 'NIK'],
  AID_ELIGIBILITY: ['IDENTITY', 'FAMILY', 'AID', 'NIK'],
  AID_DELIVERY: ['IDENTITY', 'FAMILY', 'AID', 'NIK'],
  DISASTER_RESPONSE: ['IDENTITY', 'FAMILY', 'NIK'],
  LEGAL_ORDER: ['IDENTITY', 'FAMILY', 'AID', 'NIK'],
} as const satisfies Record<string, readonly PersonPart[]>

/** A purpose of `PURPOSES`. */
export type PersonPurpose = keyof typeof PURPOSES

/** All purposes. */
export const PURPOSE_NAMES = Object.keys(PURPOSES) as PersonPurpose[]

/** What came of trying to open a profile. NOT_FOUND and REFUSED are one answer for the caller. */
export const OUTCOMES = ['OPENED', 'SHOWN_AS_FAMILY', 'NOT_FOUND', 'REFUSED', 'LIMITED'] as const

/** What a correction may change. The NIK stays for life (UU 24/2013), so it is not among them. */
export const FIELDS = ['NAME', 'SEX', 'BIRTH_PLACE', 'BIRTH_DATE', 'ADDRESS'] as const

/** A field of `FIELDS`. */
export type PersonField = (typeof FIELDS)[number]

/** Where a request for a correction stands. */
export const CORRECTION_STATES = ['SUBMITTED', 'ACCEPTED', 'REJECTED'] as const

/** Places in a household. */
export const RELATIONS = ['HEAD', 'SPOUSE', 'CHILD', 'PARENT'] as const

/** Programmes of the aid register; the same codes as in the dataset penerima-bantuan. */
export const AID_PROGRAMMES = ['PKH', 'SEMBAKO', 'ASISTENSI_LANSIA'] as const
