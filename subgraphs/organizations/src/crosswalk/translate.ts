import type { CodeAssignment } from '../entities.ts'

/** What is on record about one code, and what follows from it for one day. */
export interface Translation {
  readonly system: string
  readonly code: string
  readonly on: string
  readonly outcome: 'MAPPED' | 'UNMAPPED' | 'AMBIGUOUS'
  /** Codes of the organizations the code stands for that day: one when it is mapped. */
  readonly organizationCodes: readonly string[]
  readonly history: readonly CodeAssignment[]
}

/** True when the assignment holds on the day; both its first and its last day count. */
function holdsOn({ validFrom, validTo }: CodeAssignment, day: string): boolean {
  return validFrom <= day && (validTo == null || day <= validTo)
}

/**
 * Translates a code for a day (U3). One organization: mapped. Several: ambiguous, and nobody guesses which. None: unmapped,
 * whether the code is unknown, nobody has said whose it is, or it stood for somebody at another time.
 */
export function translate(system: string, code: string, on: string, history: readonly CodeAssignment[]): Translation {
  const holding = history.filter((each) => holdsOn(each, on))
  const organizationCodes = [...new Set(holding.flatMap(({ organizationCode }) => organizationCode ?? []))].toSorted()
  const outcome = organizationCodes.length === 0 ? 'UNMAPPED' : organizationCodes.length === 1 ? 'MAPPED' : 'AMBIGUOUS'
  return { system, code, on, outcome, organizationCodes, history }
}

/** Today in the region's own time zone (WIB). */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date())
}
