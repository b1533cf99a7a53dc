import type { Message } from '@satudata/core'
import { shown } from './report.ts'
import type { NumberLocale } from './schema.ts'

/** How to read a number: as declared for its column. */
export interface NumberFormat {
  readonly type: 'integer' | 'decimal'
  readonly locale: NumberLocale
  readonly lostTrailingZeros: boolean
}

/** A number read exactly, or why it cannot be read. */
export type NumberReading =
  | { readonly value: string; readonly repaired: boolean }
  | { readonly check: string; readonly message: Message }

interface Marks {
  readonly group: string
  readonly point: string
}

const MARKS: Record<NumberLocale, Marks> = {
  'id-ID': { group: '.', point: ',' },
  en: { group: ',', point: '.' },
  plain: { group: '', point: '.' },
}
const LONGEST = 40

/** Reads a number as its column declares it. What could be read in two ways is not read at all. */
export function readNumber(text: string, format: NumberFormat): NumberReading {
  // Most cells are digits alone, which every locale reads alike.
  if (/^(?:0|[1-9]\d{0,20})$/.test(text)) return { value: text, repaired: false }
  const sign = text.startsWith('-') ? '-' : ''
  const body = text.slice(sign.length)
  if (body.length > LONGEST || !/^\d[\d.,]*$/.test(body)) return notANumber(text)
  const { group, point } = MARKS[format.locale]
  const [whole = '', fraction, ...more] = body.split(point)
  if (more.length > 0 || fraction === '') return wrongLocale(text, format)
  if (fraction !== undefined && (format.type === 'integer' || !/^\d+$/.test(fraction))) return wrongLocale(text, format)
  const groups = group === '' ? [whole] : whole.split(group)
  if (groups.some((digits) => !/^\d+$/.test(digits))) return wrongLocale(text, format)
  const grouped = readGroups(groups, format)
  if (grouped === undefined) return wrongLocale(text, format)
  if (/^0\d/.test(grouped.digits)) return leadingZero(text)
  return { value: canonical(sign, grouped.digits, fraction), repaired: grouped.repaired }
}

function readGroups(
  groups: readonly string[],
  format: NumberFormat,
): { digits: string; repaired: boolean } | undefined {
  const [first = '', ...rest] = groups
  if (rest.length === 0) return { digits: first, repaired: false }
  const last = rest.at(-1) ?? ''
  if (first.length > 3 || last.length > 3 || rest.slice(0, -1).some((digits) => digits.length !== 3)) return undefined
  if (last.length === 3) return { digits: groups.join(''), repaired: false }
  // "4.8" is 4.800 with its zeros lost only where the file is declared to have lost them.
  if (format.type !== 'integer' || !format.lostTrailingZeros) return undefined
  return { digits: first + rest.slice(0, -1).join('') + last.padEnd(3, '0'), repaired: true }
}

function canonical(sign: string, digits: string, fraction: string | undefined): string {
  const decimals = fraction?.replace(/0+$/, '') ?? ''
  const value = decimals === '' ? digits : `${digits}.${decimals}`
  return value === '0' ? value : sign + value
}

function notANumber(text: string): NumberReading {
  return {
    check: 'number',
    message: {
      id: `"${shorten(text)}" bukan angka; isi dengan angka saja, tanpa satuan dan spasi.`,
      en: `"${shorten(text)}" is not a number; give digits only, without unit or spaces.`,
    },
  }
}

function leadingZero(text: string): NumberReading {
  return {
    check: 'number',
    message: {
      id: `"${shorten(text)}" diawali nol; bila ini kode, nyatakan kolomnya sebagai teks.`,
      en: `"${shorten(text)}" starts with a zero; if it is a code, declare the column as text.`,
    },
  }
}

const WRITTEN: Record<NumberFormat['type'], Record<NumberLocale, string>> = {
  integer: { 'id-ID': '4.800', en: '4,800', plain: '4800' },
  decimal: { 'id-ID': '1.234,5', en: '1,234.5', plain: '1234.5' },
}

function wrongLocale(text: string, { type, locale }: NumberFormat): NumberReading {
  const example = WRITTEN[type][locale]
  const ambiguous = type === 'integer' && /^-?\d{1,3}([.,]\d{3})*[.,]\d{1,2}$/.test(text)
  const id = ambiguous ? ' Bisa berarti pecahan atau ribuan yang nolnya hilang.' : ''
  const en = ambiguous ? ' It may be a fraction or thousands whose zeros were lost.' : ''
  return {
    check: ambiguous ? 'number.ambiguous' : 'number.locale',
    message: {
      id: `"${shorten(text)}" tidak sesuai penulisan ${locale} yang dinyatakan untuk kolom ini.${id} Tulis seperti ${example}, atau nyatakan penulisan yang benar.`,
      en: `"${shorten(text)}" is not written in ${locale} as declared for this column.${en} Write it like ${example}, or declare how the file writes numbers.`,
    },
  }
}

function shorten(text: string): string {
  return shown(text.slice(0, LONGEST + 1))
}
