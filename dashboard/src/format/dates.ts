import type { Language } from './numbers.ts'

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const

/** A calendar date in words: "31 Desember 2024". Dates without a time have no time zone to be shifted by. */
export function calendarDate(date: string, language: Language): string {
  const parsed = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(parsed.getTime())) return date
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(parsed)
}

/** A moment in words, in the region's own time (Asia/Jakarta): "21 November 2026 pukul 14.03 WIB". */
export function moment(time: Date, language: Language): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Jakarta' } as const
  return `${new Intl.DateTimeFormat(LOCALES[language], options).format(time)} WIB`
}

/** A period of figures in words: "2024-S2" is "Tahun 2024 Semester 2", "2018-02-05" is "5 Februari 2018". */
export function periodInWords(period: string, language: Language): string {
  const [, year = '', kind = '', number = ''] = /^(\d{4})(?:-([SQ]?)(\d{1,2}))?$/.exec(period) ?? []
  if (year === '') return calendarDate(period, language)
  if (number === '') return language === 'id' ? `Tahun ${year}` : year
  if (kind === 'S') return language === 'id' ? `Tahun ${year} Semester ${number}` : `semester ${number} of ${year}`
  if (kind === 'Q') return language === 'id' ? `Tahun ${year} Triwulan ${number}` : `quarter ${number} of ${year}`
  const month = new Date(Date.UTC(Number(year), Number(number) - 1, 1))
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(month)
}

/** The calendar day of a moment in the region (Asia/Jakarta), "2026-11-21"; `days` later when given. */
export function dayOf(time: Date, days = 0): string {
  const moved = new Date(time.getTime() + days * 86_400_000)
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Asia/Jakarta' }).format(moved)
}

/** When an hour of these days begins, in the region's own time: "21 Nov, 14.00". */
export function hourInWords(time: Date, language: Language): string {
  const options = {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Jakarta',
  } as const
  return new Intl.DateTimeFormat(LOCALES[language], options).format(time)
}

/** The hour of a moment in the region (Asia/Jakarta), as a period: "2026-11-21T14". */
export function hourOf(time: Date): string {
  const hour = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Jakarta' })
  return `${dayOf(time)}T${hour.format(time)}`
}

/** A moment to the second, for logs, in the region's own time: "21 Nov 2026, 14.03.05 WIB". */
export function exactMoment(time: Date, language: Language): string {
  const options = { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Asia/Jakarta' } as const
  return `${new Intl.DateTimeFormat(LOCALES[language], options).format(time)} WIB`
}

/** A period where there is little room: "2024", "S2 2024", "Tw3 2026" (English "Q3 2026"), "Jan 2026", "5 Feb 2018"; an hour "14.00". */
export function shortPeriod(period: string, language: Language): string {
  const hour = /T(\d{2})$/.exec(period)?.[1]
  if (hour !== undefined) return `${hour}${language === 'id' ? '.' : ':'}00`
  const [, year = '', kind = '', number = ''] = /^(\d{4})(?:-([SQ]?)(\d{1,2}))?$/.exec(period) ?? []
  if (number === '') return year === '' ? shortDay(period, language) : year
  if (kind === 'S') return `S${number} ${year}`
  if (kind === 'Q') return `${language === 'id' ? 'Tw' : 'Q'}${number} ${year}`
  const month = new Date(Date.UTC(Number(year), Number(number) - 1, 1))
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(month)
}

function shortDay(date: string, language: Language): string {
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(day)
}

/** A moment as inventories write it, in the time zone it was recorded in: "2018-01-07T09:42+07:00" is "07-01-2018 09.42". */
export function recordedMoment(time: string): string {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(time) ?? []
  return year === undefined ? time : `${day}-${month}-${year} ${hour}.${minute}`
}

/** A date of release as catalogues write it: "09 Agu 2024" (English "09 Aug 2024"). */
export function releaseDate(date: string, language: Language): string {
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  const options = { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(LOCALES[language], options).format(day)
}
