import { refused } from './faults.ts'

const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

/** Reads the moment of `asOf`; refuses what is no moment, or has not been yet. */
export function readMoment(text: string, now: number = Date.now()): Date {
  const moment = new Date(FORM.test(text) ? text : Number.NaN)
  if (Number.isNaN(moment.getTime())) {
    throw refused(
      `asOf: "${text.slice(0, 40)}" bukan waktu; tulis dengan zona seperti "2026-11-20T08:00:00Z".`,
      `asOf: "${text.slice(0, 40)}" is no moment; write it with its zone like "2026-11-20T08:00:00Z".`,
    )
  }
  if (moment.getTime() > now) {
    throw refused(
      `asOf: ${moment.toISOString()} belum terjadi; pakai waktu yang sudah lewat, atau hapus asOf untuk data sekarang.`,
      `asOf: ${moment.toISOString()} is in the future; use a moment that has passed, or leave asOf out for the data of now.`,
    )
  }
  return moment
}

/** Nothing of the indicator that the caller may see had been published then: the same for what is hidden and what was not there. */
export function nothingYet(indicator: string, moment: string): Error {
  return refused(
    `asOf: pada ${moment} belum ada rilis ${indicator} yang dapat ditampilkan; pakai waktu yang lebih baru, atau hapus asOf untuk data sekarang.`,
    `asOf: at ${moment} there was no release of ${indicator} yet that can be shown; use a later moment, or leave asOf out for the data of now.`,
  )
}
