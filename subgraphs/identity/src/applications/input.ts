import { isAccessScope } from '@satudata/core'
import type { AccessScope } from '@satudata/core'
import { dayOf } from '../rights/day.ts'
import { badInput } from './refusals.ts'

/** A text of 1 to `longest` characters, without the spaces around it. */
export function textInput(field: string, text: string, longest = 200): string {
  const trimmed = text.trim()
  if (trimmed.length >= 1 && trimmed.length <= longest) return trimmed
  throw badInput(field, `isi dengan 1 sampai ${longest} huruf`, `give 1 to ${longest} characters`)
}

/** Scopes, each once, in the order of the alphabet. */
export function scopesInput(field: string, scopes: readonly string[]): AccessScope[] {
  const unknown = scopes.find((scope) => !isAccessScope(scope))
  if (unknown === undefined) return [...new Set(scopes as readonly AccessScope[])].toSorted()
  throw badInput(field, `"${unknown}" bukan cakupan yang dikenal`, `"${unknown}" is no known scope`)
}

/** A whole number between two bounds. */
export function numberInput(field: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw badInput(field, `${value} di luar ${least} sampai ${most}`, `${value} is not between ${least} and ${most}`)
}

/** A day from `from` to `days` days after `now`. */
export function dayInput(field: string, day: string, now: Date, days: number, from = dayOf(now)): string {
  const latest = dayOf(new Date(now.getTime() + days * 86_400_000))
  if (day >= from && day <= latest) return day
  throw badInput(field, `${day} di luar ${from} sampai ${latest}`, `${day} is not between ${from} and ${latest}`)
}

/** A moment (ISO 8601) that has not passed and is at most so many days ahead. */
export function momentInput(field: string, text: string, now: Date, days: number): Date {
  const moment = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text) ? new Date(text) : new Date(Number.NaN)
  const latest = new Date(now.getTime() + days * 86_400_000)
  if (moment >= now && moment <= latest) return moment
  const example = latest.toISOString()
  throw badInput(
    field,
    `"${text}" harus saat dari sekarang sampai ${example}, misalnya "${example}"`,
    `"${text}" must be a moment from now to ${example}, such as "${example}"`,
  )
}
