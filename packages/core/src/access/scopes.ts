/**
 * Everything a principal can be granted beyond seeing rows, as OAuth scopes. The first two are for applications only (a person's
 * rows follow from positions); the others follow from positions, appointments and data-use agreements.
 */
export const SCOPES = [
  /** Applications of a government body: rows that are RESTRICTED. Needs a data-use agreement. */
  'data:restricted',
  /** Applications of a government body: CLOSED rows of its own organization. Needs a data-use agreement. */
  'data:closed',
  /** Opening the profile of a person (by name by address), for a stated purpose. */
  'person:read',
  /** Seeing a NIK in clear. */
  'person:nik',
] as const

/** A scope of `SCOPES`. */
export type AccessScope = (typeof SCOPES)[number]

/** True for a text that is one of `SCOPES`. */
export function isAccessScope(text: string): text is AccessScope {
  return SCOPES.some((scope) => scope === text)
}
