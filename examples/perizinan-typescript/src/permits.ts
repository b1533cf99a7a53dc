import { readFileSync } from 'node:fs'
import { CallerError } from './execute.ts'

/** States of an application. */
export const STATES = ['SUBMITTED', 'ISSUED', 'REJECTED'] as const

/** A permit as the licensing system keeps it. */
export interface Permit {
  readonly number: string
  readonly title: string
  readonly sector: string
  readonly state: (typeof STATES)[number]
  readonly region: string
  readonly adviser: string | null
  readonly appliedOn: string
  readonly decidedOn: string | null
  readonly applicant: string
}

/** What narrows a list. */
export interface PermitFilter {
  readonly sector?: string | null
  readonly state?: string | null
  readonly first: number
  readonly after?: string | null
}

const MOST = 200
const DAY = 86_400_000
const file = new URL('../data/permits.json', import.meta.url)
const { permits } = JSON.parse(readFileSync(file, 'utf8')) as { readonly permits: readonly Permit[] }
const newestFirst = permits.toSorted(
  (a, b) => b.appliedOn.localeCompare(a.appliedOn) || b.number.localeCompare(a.number),
)
const byNumber = new Map(permits.map((permit) => [permit.number, permit]))

/** A permit; null when there is none of this number. */
export function permitOf(number: string): Permit | null {
  return byNumber.get(number) ?? null
}

/** Permits of a region and of those below it: "36.03" holds "36.03.01", and "36.0" is no region. */
function permitsWithin(region: string): Permit[] {
  return newestFirst.filter((permit) => permit.region === region || permit.region.startsWith(`${region}.`))
}

/** A page of a region's permits, the newest first. */
export function permitPage(region: string, { sector, state, first, after }: PermitFilter) {
  if (first < 1 || first > MOST) throw new CallerError('BAD_INPUT', `first: ${first} is not between 1 and ${MOST}.`)
  const all = permitsWithin(region).filter(
    (permit) => (sector ?? permit.sector) === permit.sector && (state ?? permit.state) === permit.state,
  )
  const behind = after == null ? -1 : all.findIndex(({ number }) => number === after)
  if (after != null && behind === -1) throw new CallerError('BAD_INPUT', `after: ${after} is not in this list.`)
  const page = all.slice(behind + 1, behind + 1 + first)
  const next = behind + 1 + page.length < all.length ? (page.at(-1)?.number ?? null) : null
  return { permits: page, total: all.length, next }
}

/** A region's permits, counted. */
export function permitSummary(region: string) {
  const all = permitsWithin(region)
  const days = all
    .flatMap(({ appliedOn, decidedOn }) =>
      decidedOn === null ? [] : [(Date.parse(decidedOn) - Date.parse(appliedOn)) / DAY],
    )
    .sort((a, b) => a - b)
  const middle = days.length / 2
  const medianDays = days.length === 0 ? null : (days[Math.ceil(middle) - 1]! + days[Math.floor(middle)]!) / 2
  const byState = STATES.map((state) => ({ state, count: all.filter((permit) => permit.state === state).length }))
  return { total: all.length, byState, medianDays }
}

/** Permits that wait for an organization's advice, the oldest first. */
export function awaitingAdvice(organization: string): Permit[] {
  return newestFirst
    .filter(({ adviser, state }) => adviser === organization && state === 'SUBMITTED')
    .toReversed()
    .slice(0, MOST)
}
