import { isSignedIn } from './policies.ts'
import { allows } from './policy.ts'
import type { Principal } from './principal.ts'

/** The parts of a person's profile: who it is, the household, the aid received, and the population number. */
export type PersonPart = 'IDENTITY' | 'FAMILY' | 'AID' | 'NIK'

/** How much of a part somebody sees. MASKED: with the population number (NIK) hidden. */
export type PersonView = 'NONE' | 'MASKED' | 'CLEAR'

/** The record a part belongs to. */
export interface PersonRecord {
  /** Code of the organization that keeps the registry of persons. */
  readonly registry: string
  /** Code of the organization that answers for the part: the registry's, or who gave the aid. */
  readonly owner: string
  /** The registry has closed the record to everybody else, e.g. of a protected witness. */
  readonly sealed: boolean
}

/**
 * The policy of by-name-by-address profiles (docs/access.md). Nobody sees anything without the scope `person:read`. With it: who
 * a person is and the household, the NIK masked; the NIK in clear with `person:nik` besides. Aid is closed data of whoever gave
 * it, which an agreement with the registry cannot open: only members of the giving organization see it.
 */
export function viewOfPerson(principal: Principal, part: PersonPart, record: PersonRecord): PersonView {
  // Without a subject nobody could be named in the access log.
  if (!isSignedIn(principal) || principal.subject === null) return 'NONE'
  if (!principal.scopes.includes('person:read')) return 'NONE'
  if (record.sealed && !answersFor(principal, record.registry)) return 'NONE'
  switch (part) {
    case 'IDENTITY':
    case 'FAMILY':
      return 'CLEAR'
    case 'AID':
      return answersFor(principal, record.owner) ? 'CLEAR' : 'NONE'
    case 'NIK':
      return principal.scopes.includes('person:nik') ? 'CLEAR' : 'MASKED'
  }
}

/** True for those who see closed rows of the organization: its members. */
export function answersFor(principal: Principal, organization: string): boolean {
  return allows(principal, { access: 'CLOSED', stage: 'VALIDATED', owner: organization }, 'ROWS')
}
