import { BadInputError, ForbiddenError, SatuDataError } from '@satudata/core'

/** What a change refers to is not there, or not for the caller. */
export function notFound(what: 'application' | 'key' | 'agreement', id: string): SatuDataError {
  const names = { application: 'aplikasi', key: 'kunci', agreement: 'perjanjian' }
  return new SatuDataError('NOT_FOUND', {
    id: `${id}: ${names[what]} ini tidak ada; muat ulang daftarnya.`,
    en: `${id}: there is no such ${what}; load the list again.`,
  })
}

/** Somebody else was faster. */
export function conflict(id: string, en: string): SatuDataError {
  return new SatuDataError('CONFLICT', { id, en })
}

/** The caller may not do this; says who may. */
export function forbidden(id: string, en: string): ForbiddenError {
  return new ForbiddenError({ id, en })
}

/** A value cannot be used; says which, and what would be right. */
export function badInput(field: string, id: string, en: string): BadInputError {
  return new BadInputError({ id: `${field}: ${id}.`, en: `${field}: ${en}.` }, { field })
}
