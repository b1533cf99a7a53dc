import type { SchoolLevel } from './dapodik/tables.ts'
import type { Snapshots } from './snapshots.ts'

// What the resolvers of the type of the same name get as parent.

/** A region, of which nothing but the code is known here. */
export interface Region {
  readonly code: string
}

/** Education in a region: what its figures are computed from, when one asks for them. */
export interface Education {
  /** Date of the newest table. */
  readonly period: string
  readonly snapshots: Snapshots
  /** Codes of the regions that make up the region. */
  readonly parts: readonly string[]
}

/** Education in a region at one level. */
export interface EducationByLevel {
  readonly education: Education
  readonly level: SchoolLevel
}
