/** Languages of the interface. */
export type Language = 'id' | 'en'

/** A figure as shown: `text` may be rounded, `exact` never is. */
export interface Shown {
  readonly text: string
  readonly exact: string
  readonly rounded: boolean
}

/** Intl accepts decimal strings digit by digit; more digits than any figure has. */
const ALL_DIGITS = 100

const formats = new Map<string, Intl.NumberFormat>()

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options)
  let known = formats.get(key)
  if (known === undefined) {
    known = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', { useGrouping: 'always', ...options })
    formats.set(key, known)
  }
  return known
}

/** Formats a decimal string with every digit it has: "3459706" is 3.459.706 in Indonesian. Never passes through a float. */
export function exactNumber(value: string | number, language: Language): string {
  return format(language, { maximumFractionDigits: ALL_DIGITS }).format(numeric(value))
}

/** Formats with at most so many decimals, and says whether digits were left out. */
export function shownNumber(value: string | number, language: Language, decimals = 2): Shown {
  const exact = exactNumber(value, language)
  const text = format(language, { maximumFractionDigits: decimals, roundingMode: 'halfEven' }).format(numeric(value))
  return { text, exact, rounded: text !== exact }
}

/** Rupiah, written as in Indonesian budgets: "Rp684.232", no space. */
export function exactRupiah(value: string | number, language: Language): string {
  return withRupiah(exactNumber(value, language))
}

/** Rupiah in words of size: "Rp1,25 miliar". */
export function shortRupiah(value: string | number, language: Language): Shown {
  const exact = exactRupiah(value, language)
  const text = withRupiah(
    format(language, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }).format(numeric(value)),
  )
  return { text, exact, rounded: text !== exact }
}

/** A number in short words of size, where there is little room: "1,2 jt" of 1234567; `exact` has every digit. */
export function shortNumber(value: string | number, language: Language): Shown {
  const exact = exactNumber(value, language)
  const text = format(language, { notation: 'compact', maximumFractionDigits: 1 }).format(numeric(value))
  return { text: text.replaceAll('\u{a0}', ' '), exact, rounded: text !== exact }
}

/** A percentage: "5,63%" of "5.6345"; `exact` has every digit. */
export function shownPercent(value: string | number, language: Language, decimals = 2): Shown {
  const { text, exact, rounded } = shownNumber(value, language, decimals)
  return { text: withUnit(text, 'persen'), exact: withUnit(exact, 'persen'), rounded }
}

/** For axes only, where a float is what is drawn: "1,5 jt". */
export function axisNumber(value: number, language: Language): string {
  return format(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value)
}

/** The same for an axis of counts: between whole numbers nothing is written. */
export function axisCount(value: number, language: Language): string {
  return Number.isInteger(value) ? axisNumber(value, language) : ''
}

/**
 * The same for an axis that does not begin at zero: with as many decimals as tell its steps apart, "13,05 jt" and "13,1 jt"
 * between 13 and 13,2 million.
 */
export function axisOf(values: readonly (number | null)[], language: Language): (value: number) => string {
  const known = values.filter((value) => value !== null)
  const most = Math.max(...known.map(Math.abs), 1)
  const size = 1000 ** Math.floor(Math.log10(most) / 3)
  const step = (Math.max(...known) - Math.min(...known)) / 8 / size
  const decimals = step > 0 ? Math.min(4, Math.max(1, Math.ceil(-Math.log10(step)))) : 1
  return (value) => format(language, { notation: 'compact', maximumFractionDigits: decimals }).format(value)
}

/** How a unit is written behind (or before) a number. */
export function withUnit(text: string, unit: string): string {
  if (unit === 'persen' || unit === '%' || unit === 'percent') return `${text}%`
  return unit === 'indeks' || unit === '' ? text : `${text} ${unit}`
}

/** A length for drawing. Only pixels are made of it: the labels come from the exact string. */
export function drawn(value: string | number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value)
}

function withRupiah(text: string): string {
  return text.startsWith('-') ? `-Rp${text.slice(1)}` : `Rp${text}`
}

function numeric(value: string | number): Intl.StringNumericLiteral | number {
  return typeof value === 'number' ? value : (value as Intl.StringNumericLiteral)
}
