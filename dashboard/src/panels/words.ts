import { useWords } from '../i18n/use-words.ts'
import type { IndicatorWordsFragment } from '../generated/graphql.ts'

/** Keeps a date on one line. */
export function unbroken(words: string): string {
  return words.replaceAll(' ', '\u{a0}')
}

/** Puts titles and labels together from what the indicator register says. */
export function useTitles(): {
  /** "Jumlah penduduk menurut jenis kelamin": an indicator and what it is told by. */
  readonly subject: (name: string, dimensions: readonly string[]) => string
  /** "…, Kabupaten Tangerang, Tahun 2024 Semester 2". */
  readonly at: (subject: string, region: string, period: string) => string
  /** "a dan b", "a, b, dan c". */
  readonly list: (words: readonly string[]) => string
  /** Name of a dimension, within a sentence; the fallback when the register does not answer. */
  readonly dimension: (indicator: IndicatorWordsFragment | null | undefined, code: string, fallback: string) => string
  /** Name of a member of a dimension; the fallback when the register does not answer. */
  readonly member: (
    indicator: IndicatorWordsFragment | null | undefined,
    dimension: string,
    code: string,
    fallback: string,
  ) => string
} {
  const { t, language } = useWords()
  const list = (words: readonly string[]) => new Intl.ListFormat(language.value, { type: 'conjunction' }).format(words)
  const named = (indicator: IndicatorWordsFragment | null | undefined, code: string) =>
    indicator?.dimensions.find((each) => each.code === code)
  return {
    subject: (name, dimensions) => t('panel.titleBy', { indicator: name, dimensions: list(dimensions) }),
    at: (subject, region, period) => t('panel.titleAt', { subject, region, period: unbroken(period) }),
    list,
    dimension: (indicator, code, fallback) =>
      named(indicator, code)?.name.toLocaleLowerCase(language.value) ?? fallback,
    member: (indicator, dimension, code, fallback) =>
      named(indicator, dimension)?.members.find((each) => each.code === code)?.name ?? fallback,
  }
}
