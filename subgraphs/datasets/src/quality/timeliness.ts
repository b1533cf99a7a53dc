import { periodEnd } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import type { Dataset } from '../entities.ts'
import type { Timeliness } from '../generated/resolvers.ts'
import { latestRelease } from '../releases/visible.ts'
import { servicesOf } from '../services.ts'

/** Months from one release to the next, and months allowed to compile it once its period has ended. */
const RHYTHM: Readonly<Partial<Record<Dataset['frequency'], { readonly every: number; readonly compile: number }>>> = {
  MONTHLY: { every: 1, compile: 1 },
  SEMIANNUAL: { every: 6, compile: 3 },
  ANNUAL: { every: 12, compile: 6 },
  DECENNIAL: { every: 120, compile: 24 },
}

/**
 * The day by which the release after that of `period` is expected: the end of the period it stands for, and the time to compile it.
 * Monthly after "2026-09": 2026-11-30. Null for what is released irregularly or once.
 */
export function dueAfter(period: string, frequency: Dataset['frequency']): string | null {
  const rhythm = RHYTHM[frequency]
  if (rhythm === undefined) return null
  const end = periodEnd(period)
  const [year = 0, month = 0, day = 0] = end.split('-').map(Number)
  const later = month - 1 + rhythm.every + rhythm.compile
  const last = lastDay(year, later)
  // What ends with a month is due at the end of one: 30 June and 9 months are 31 March.
  return iso(year, later, day === lastDay(year, month - 1) ? last : Math.min(day, last))
}

/** Due day and timeliness for a dataset whose latest release is that of `period` (null: it has none), on a day. */
export function timelinessOn(
  today: string,
  frequency: Dataset['frequency'],
  period: string | null,
): { readonly dueOn: string | null; readonly timeliness: Timeliness } {
  if (RHYTHM[frequency] === undefined) return { dueOn: null, timeliness: 'NOT_SCHEDULED' }
  const dueOn = period === null ? null : dueAfter(period, frequency)
  return { dueOn, timeliness: dueOn === null || today > dueOn ? 'LATE' : 'UP_TO_DATE' }
}

/** Due day and timeliness of a dataset today, by the releases the caller knows of. */
export async function timelinessOf(context: SubgraphContext, { id, frequency }: Dataset) {
  const latest = await latestRelease(context, id)
  return timelinessOn(servicesOf(context).instance.today(), frequency, latest?.period ?? null)
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
}
