/** Code of the Walidata organization: its officials are WALIDATA, and only they can be administrators. */
export const WALIDATA_ORGANIZATION = '001600000000000'

/** Organizations whose officials may read data of persons: the owner of the registry (also NIK), and Dinas Sosial. */
export const PERSON_SCOPES = {
  '001100000000000': ['person:read', 'person:nik'],
  '000900000000000': ['person:read'],
} as const

/** Scopes that a data-use agreement can give to persons; the others are for applications. */
export const AGREED_SCOPES = ['person:read', 'person:nik'] as const

/** What is read from a database or from the owner of positions may be this old, in milliseconds. */
export const FRESH_MS = 300

/** So long a caller waits for news of positions while older news are at hand. */
export const PATIENCE_MS = 500

/** So long an answer about positions may take. */
export const ANSWER_DEADLINE_MS = 10_000

/** So long nobody asks again after the owner of positions failed to answer. */
export const RETRY_MS = 1_000

/** When the owner of positions was silent for so long, positions give no rights any more (24 h). */
export const LONGEST_SILENCE_MS = 24 * 3_600_000

/** After so long everything is read again although nothing seems to have changed: a restored database counts from where it was. */
export const READ_AGAIN_MS = 10 * 60_000

/** An appointment that ends within so many days is pointed out in the access review. */
export const ENDS_SOON_DAYS = 30
