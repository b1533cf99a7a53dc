/** How often a series has a figure, as the lake writes it: year, semester, quarter, month, day. */
export type FrequencyCode = 'A' | 'S' | 'Q' | 'M' | 'D'

/** Names of the frequencies in the graph. */
export const FREQUENCIES = { A: 'ANNUAL', S: 'SEMESTER', Q: 'QUARTERLY', M: 'MONTHLY', D: 'DAILY' } as const

/** Name of a frequency in the graph. */
export type Frequency = (typeof FREQUENCIES)[FrequencyCode]

/** The code of a frequency's name. */
export function codeOf(frequency: Frequency): FrequencyCode {
  return (Object.keys(FREQUENCIES) as FrequencyCode[]).find((code) => FREQUENCIES[code] === frequency) as FrequencyCode
}

/** A period: its frequency and its number. Periods that follow each other have numbers that follow each other. */
export interface Period {
  readonly frequency: FrequencyCode
  readonly number: number
}

const PARTS: Readonly<Record<'A' | 'S' | 'Q' | 'M', number>> = { A: 1, S: 2, Q: 4, M: 12 }
const DAY = 86_400_000
const FORM = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(\d\d))?))?$/

/** The number of a period as SQL, over the columns `frequency` and `time_period` of a release. Agrees with `parsePeriod`. */
export const PERIOD_NUMBER_SQL = `CASE frequency
    WHEN 'A' THEN CAST(time_period AS INTEGER)
    WHEN 'S' THEN CAST(left(time_period, 4) AS INTEGER) * 2 + CAST(right(time_period, 1) AS INTEGER) - 1
    WHEN 'Q' THEN CAST(left(time_period, 4) AS INTEGER) * 4 + CAST(right(time_period, 1) AS INTEGER) - 1
    WHEN 'M' THEN CAST(left(time_period, 4) AS INTEGER) * 12 + CAST(right(time_period, 2) AS INTEGER) - 1
    ELSE CAST(date_diff('day', DATE '1970-01-01', TRY_CAST(time_period AS DATE)) AS INTEGER)
  END`

/** Reads "2024", "2024-S2", "2024-Q1", "2024-03" or "2018-02-05"; undefined for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const match = FORM.exec(text)
  if (match === null) return undefined
  const [, year = '', semester, quarter, month, day] = match
  if (day !== undefined) {
    const time = Date.parse(`${text}T00:00:00Z`)
    const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
    return exists ? { frequency: 'D', number: time / DAY } : undefined
  }
  if (semester !== undefined) return { frequency: 'S', number: Number(year) * 2 + Number(semester) - 1 }
  if (quarter !== undefined) return { frequency: 'Q', number: Number(year) * 4 + Number(quarter) - 1 }
  if (month !== undefined) return { frequency: 'M', number: Number(year) * 12 + Number(month) - 1 }
  return { frequency: 'A', number: Number(year) }
}

/** Writes a period the way `parsePeriod` reads it. */
export function periodText({ frequency, number }: Period): string {
  if (frequency === 'D') return new Date(number * DAY).toISOString().slice(0, 10)
  const parts = PARTS[frequency]
  const year = Math.floor(number / parts)
  const part = number - year * parts + 1
  if (frequency === 'A') return String(year)
  return frequency === 'M' ? `${year}-${String(part).padStart(2, '0')}` : `${year}-${frequency}${part}`
}

/** First and last day of a period, as days since 1970. */
export function daysOf({ frequency, number }: Period): { readonly first: number; readonly last: number } {
  if (frequency === 'D') return { first: number, last: number }
  const months = 12 / PARTS[frequency]
  const start = (at: number) => Date.UTC(Math.floor((at * months) / 12), (at * months) % 12) / DAY
  return { first: start(number), last: start(number + 1) - 1 }
}

/** The same period a year before; 28 February for 29 February. */
export function yearBefore({ frequency, number }: Period): Period {
  if (frequency !== 'D') return { frequency, number: number - PARTS[frequency] }
  const [year = '', month = '', day = ''] = periodText({ frequency, number }).split('-')
  const before = parsePeriod(`${Number(year) - 1}-${month}-${day}`)
  return before ?? { frequency, number: Date.UTC(Number(year) - 1, 1, 28) / DAY }
}
