import type { Language } from '../generated/resolvers.ts'

const LOCALES = { ID: 'id-ID', EN: 'en-GB' } as const
const PART = { S: { ID: 'Semester', EN: 'Semester' }, Q: { ID: 'Triwulan', EN: 'Quarter' } } as const

/** A period as titles write it: "Tahun 2024 Semester 2", "Tahun 2024", "Bulan Maret 2020", "Per 5 Februari 2018". */
export function periodWords(period: string, language: Language): string {
  const [, year = '', kind = '', number = ''] = /^(\d{4})(?:-([SQ]?)(\d{1,2}))?$/.exec(period) ?? []
  if (year === '') return `${language === 'ID' ? 'Per' : 'as of'} ${dateWords(period, language)}`
  if (number === '') return language === 'ID' ? `Tahun ${year}` : year
  if (kind === 'S' || kind === 'Q')
    return language === 'ID' ? `Tahun ${year} ${PART[kind].ID} ${number}` : `${year} ${PART[kind].EN} ${number}`
  const month = formatted(`${period}-01`, language, { month: 'long', year: 'numeric' })
  return language === 'ID' ? `Bulan ${month}` : month
}

/** A calendar date in words: "31 Desember 2024". */
export function dateWords(date: string, language: Language): string {
  return formatted(date, language, { dateStyle: 'long' })
}

function formatted(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}
