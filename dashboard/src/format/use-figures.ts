import type { ObservationStatus } from '../generated/graphql.ts'
import { useWords } from '../i18n/use-words.ts'
import { exactNumber, exactRupiah, shortRupiah, shownNumber } from './numbers.ts'
import type { Shown } from './numbers.ts'

/** A figure of the graph, as far as it is shown. */
export interface FigureValue {
  readonly value: string | null
  readonly status?: ObservationStatus
}

/** A cell of a table: what is read, what it is sorted by, and what else there is to know. */
export interface Cell {
  readonly text: string
  readonly sort: string | null
  readonly title?: string
}

/** How numbers are written: "rupiah" for money, "number" for everything else. */
export type NumberStyle = 'number' | 'rupiah'

/** Writes figures in the reader's language; what is missing or suppressed says so in words. */
export function useFigures(): {
  /** With all its digits. */
  readonly exact: (figure: FigureValue | null | undefined, style?: NumberStyle) => string
  /** For headlines: a published figure, with all its digits. */
  readonly published: (figure: FigureValue | null | undefined) => Shown
  /** For headlines: what was computed (density, ratios) at most with two decimals, and rupiah in words of size. */
  readonly shown: (figure: FigureValue | null | undefined, style?: NumberStyle) => Shown
  /** For tables: all digits. */
  readonly cell: (figure: FigureValue | null | undefined, style?: NumberStyle) => Cell
} {
  const { t, language } = useWords()
  const absent = (figure: FigureValue | null | undefined) => {
    const status = figure?.status ?? 'NORMAL'
    return status === 'MISSING' || status === 'SUPPRESSED' ? t(`status.${status}`) : t('status.none')
  }
  const exact = (figure: FigureValue | null | undefined, style: NumberStyle = 'number') => {
    if (figure?.value == null) return absent(figure)
    return style === 'rupiah' ? exactRupiah(figure.value, language.value) : exactNumber(figure.value, language.value)
  }
  const shown = (figure: FigureValue | null | undefined, style: NumberStyle = 'number'): Shown => {
    if (figure?.value == null) return { text: absent(figure), exact: absent(figure), rounded: false }
    return style === 'rupiah' ? shortRupiah(figure.value, language.value) : shownNumber(figure.value, language.value)
  }
  const published = (figure: FigureValue | null | undefined): Shown => {
    const text = exact(figure)
    return { text, exact: text, rounded: false }
  }
  const cell = (figure: FigureValue | null | undefined, style: NumberStyle = 'number'): Cell => ({
    text: exact(figure, style),
    sort: figure?.value ?? null,
  })
  return { exact, published, shown, cell }
}
