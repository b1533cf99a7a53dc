import { UNSEEN } from '@satudata/core'
import { badInput } from './refusals.ts'

/** A text of 1 to `longest` characters, without the spaces around it. */
export function textInput(field: string, text: string, longest = 500): string {
  const trimmed = text.trim()
  if (UNSEEN.test(trimmed))
    throw badInput(field, 'tulis tanpa huruf kendali yang tidak terlihat', 'write it without control characters')
  if (trimmed.length >= 1 && trimmed.length <= longest) return trimmed
  throw badInput(field, `isi dengan 1 sampai ${longest} huruf`, `give 1 to ${longest} characters`)
}

/** The same for a text that may be left out. */
export function optionalText(field: string, text: string | null | undefined, longest = 500): string | null {
  return text == null || text.trim() === '' ? null : textInput(field, text, longest)
}

/** Longest address of a subgraph. */
const LONGEST_URL = 500

/** An address of http or https without credentials or fragment, as a URL writes it. Where it may lead is for the check to say. */
export function urlInput(field: string, text: string): string {
  const url = text.length <= LONGEST_URL && URL.canParse(text) ? new URL(text) : null
  const usable =
    url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.hash === ''
  if (usable) return url.href
  throw badInput(
    field,
    `harus alamat http atau https tanpa sandi, misalnya "https://data.example.go.id/graphql"`,
    `must be an address of http or https without a password, such as "https://data.example.go.id/graphql"`,
  )
}

/** A whole number between two bounds. */
export function numberInput(field: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw badInput(field, `${value} di luar ${least} sampai ${most}`, `${value} is not between ${least} and ${most}`)
}

const CALENDAR = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' })

/** The calendar day of a moment in the region's time zone (WIB), so many days later: "2026-11-21". */
export function dayOf(moment: Date, daysLater = 0): string {
  return CALENDAR.format(new Date(moment.getTime() + daysLater * 86_400_000))
}

/** The first moment after a day in the region's time zone. */
export function endOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + 86_400_000)
}

/** The last day of something: at most so many days ahead, and `usual` when not given. */
export function dayInput(
  field: string,
  given: string | null | undefined,
  now: Date,
  days: { readonly usual: number; readonly most: number },
): string {
  const day = given ?? dayOf(now, days.usual)
  const [earliest, latest] = [dayOf(now), dayOf(now, days.most)]
  if (day >= earliest && day <= latest) return day
  throw badInput(
    field,
    `${day} di luar ${earliest} sampai ${latest}`,
    `${day} is not between ${earliest} and ${latest}`,
  )
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** PostgreSQL refuses to compare an id with a text that cannot be one. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
