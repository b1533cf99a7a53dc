import { BadInputError, ForbiddenError, SatuDataError } from '@satudata/core'

/** What a change refers to is not there, or not for the caller. */
export function notFound(
  what: 'subgraph' | 'check' | 'token' | 'supergraph' | 'consent' | 'version',
  id: string,
): SatuDataError {
  const names = {
    subgraph: 'subgraf',
    check: 'pemeriksaan',
    token: 'token',
    supergraph: 'supergraf',
    consent: 'persetujuan',
    version: 'versi',
  }
  const named = id.slice(0, 64)
  return new SatuDataError('NOT_FOUND', {
    id: `${named}: ${names[what]} ini tidak ada; muat ulang daftarnya.`,
    en: `${named}: there is no such ${what}; load the list again.`,
  })
}

/** Things are not as they would have to be. */
export function conflict(id: string, en: string, details: Readonly<Record<string, unknown>> = {}): SatuDataError {
  return new SatuDataError('CONFLICT', { id, en }, details)
}

/** The caller may not do this; says who may. */
export function forbidden(id: string, en: string): ForbiddenError {
  return new ForbiddenError({ id, en })
}

/** A value cannot be used; says which, and what would be right. */
export function badInput(field: string, id: string, en: string): BadInputError {
  return new BadInputError({ id: `${field}: ${id}.`, en: `${field}: ${en}.` }, { field })
}
