import type { AccessScope } from '@satudata/core'
import type { Structure } from './structure.ts'

/** A position somebody holds, between two days that both count. */
export interface Holding {
  readonly employeeNumber: string
  readonly position: string
  /** Where it is held; null for the head of the region. */
  readonly organization: string | null
  readonly appointment: 'DEFINITIVE' | 'PLT' | 'PLH'
  readonly decree: string
  readonly from: string
  readonly to: string | null
}

/** A position, as SI Jabatan says. */
export interface PositionFact {
  readonly code: string
  readonly kind: 'REGIONAL_HEAD' | 'STRUCTURAL' | 'FUNCTIONAL'
  readonly authority: 'REGION' | 'SUBTREE' | 'NONE'
  readonly from: string
  readonly to: string | null
}

/** Everything about positions that rights are worked out from, of one moment. */
export interface Officials {
  readonly version: string
  readonly positions: ReadonlyMap<string, PositionFact>
  /** By employee number. */
  readonly holdings: ReadonlyMap<string, readonly Holding[]>
  readonly structure: Structure
}

/** A role that follows from no position. */
export interface AppointmentFact {
  readonly id: string
  readonly role: 'ANALYST' | 'ADMIN'
  readonly validFrom: string
  readonly validTo?: string | null | undefined
  readonly endedAt?: Date | null | undefined
}

/** Scopes that a data-use agreement gives the officials of an organization, between two days that both count. */
export interface Agreement {
  readonly organization: string
  readonly scopes: readonly AccessScope[]
  readonly from: string
  readonly to: string | null
}
