import type { BarChartData } from '../../charts/bars.ts'
import { axisNumber, drawn } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { FigureValue } from '../../format/use-figures.ts'
import type { IndicatorWordsFragment } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useTitles } from '../words.ts'

/** Schools of a region or level: all, and of each status. */
export interface SchoolCounts {
  readonly schools: FigureValue | null
  readonly public: FigureValue | null
  readonly private: FigureValue | null
}

/** A row of a chart of schools. */
export interface SchoolRow {
  readonly key: string
  readonly label: string
  readonly meant?: boolean
  readonly counts: SchoolCounts | undefined
}

/** State and private schools as stacked bars, which add up to all; and their names. Call it in a component's setup. */
export function schoolBars(): {
  readonly statuses: (indicator: IndicatorWordsFragment | null) => readonly [string, string]
  readonly chart: (rows: readonly SchoolRow[], statuses: readonly string[], invented: boolean) => BarChartData
} {
  const { t, language } = useWords()
  const { exact } = useFigures()
  const titles = useTitles()
  const status = (indicator: IndicatorWordsFragment | null, code: 'PUBLIC' | 'PRIVATE') =>
    titles.member(indicator, 'SCHOOL_STATUS', code, t(`schools.${code}`))
  return {
    statuses: (indicator) => [status(indicator, 'PUBLIC'), status(indicator, 'PRIVATE')],
    chart: (rows, statuses, invented) => ({
      rows: rows.map(({ key, label, meant, counts }) => ({
        key,
        label,
        end: exact(counts?.schools),
        ...(meant === undefined ? {} : { meant }),
      })),
      series: (['public', 'private'] as const).map((which, at) => ({
        name: statuses[at]!,
        lengths: rows.map(({ counts }) => drawn(counts?.[which]?.value)),
        words: rows.map(({ counts }) => exact(counts?.[which])),
      })),
      stacked: true,
      invented,
      axis: (value) => axisNumber(value, language.value),
    }),
  }
}
