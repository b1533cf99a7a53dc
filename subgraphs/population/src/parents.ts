import type { PersonPart } from '@satudata/core'
import type { Person, PersonAccess, PersonAid } from './entities.ts'

/** A profile as it was opened: everything it shows was read, and logged, at once. */
export interface PersonProfile {
  readonly person: Person
  /** As it may be shown. */
  readonly nik: string
  readonly nikInClear: boolean
  /** Null: not shown. */
  readonly family: readonly Person[] | null
  /** Null: not shown. */
  readonly aid: readonly AidReceived[] | null
  readonly parts: readonly PersonPart[]
}

/** Aid together with who received it. */
export interface AidReceived {
  readonly aid: PersonAid
  readonly recipient: Person
}

/** A person who is shown as a member of a household. */
export type FamilyMember = Person

/** An access, as the person it was about may see it. */
export type PersonAccessEntry = PersonAccess

/** A person whose address is shown. */
export type PersonAddress = Person
