/** How often a series is observed: year, semester, quarter, month, day. */
export type Frequency = 'A' | 'S' | 'Q' | 'M' | 'D'

const FORMS: readonly (readonly [Frequency, RegExp])[] = [
  ['A', /^(?:19|20)\d\d$/],
  ['S', /^(?:19|20)\d\d-S[12]$/],
  ['Q', /^(?:19|20)\d\d-Q[1-4]$/],
  ['M', /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/],
  ['D', /^(?:19|20)\d\d-\d\d-\d\d$/],
]

/** The frequency of "2024", "2024-S2", "2024-Q1", "2024-03" or "2018-02-05"; undefined for anything else, 30 February too. */
export function frequencyOf(period: string): Frequency | undefined {
  const frequency = FORMS.find(([, form]) => form.test(period))?.[0]
  return frequency === 'D' && !isDate(period) ? undefined : frequency
}

/** True for a calendar date that exists, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The frequency as SQL, for a column whose periods were checked. */
export const FREQUENCY_SQL = `case length(time_period) when 4 then 'A' when 10 then 'D' else
  case substr(time_period, 6, 1) when 'S' then 'S' when 'Q' then 'Q' else 'M' end end`
