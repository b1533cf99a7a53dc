import type { BarChartData } from '../../charts/bars.ts'
import { calendarDate } from '../../format/dates.ts'
import { axisCount, withUnit } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { FillingPanelQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Table } from '../frame/table.ts'
import './words.ts'

type Progress = FillingPanelQuery['publicationProgress']

/** Progress of filling as chart and table. */
export interface FillingView {
  readonly title: string
  /** Where the counts come from, and of which day. */
  readonly source: string
  readonly alt: string
  readonly chart: BarChartData
  readonly table: Table
}

/** Makes chart and table out of an answer; `scope` says in words whose it is. Call it in a component's setup. */
export function fillingView(): (progress: Progress, scope: string) => FillingView | null {
  const { t, language } = useWords()
  const { exact, cell } = useFigures()
  const count = (value: number) => ({ value: String(value) })
  const percent = (value: string | null) => {
    const figure = cell({ value })
    return value === null ? figure : { ...figure, text: withUnit(figure.text, 'persen') }
  }
  return (progress, scope) => {
    const { nodes } = progress.organizations
    if (nodes.length === 0) return null
    const title = t('filling.title', { scope, date: calendarDate(progress.on, language.value) })
    const cells = (due: number, filled: number, late: number, share: string | null) => [
      cell(count(due)),
      cell(count(filled)),
      cell(count(late)),
      percent(share),
    ]
    return {
      title,
      source: t('filling.source', { date: calendarDate(progress.on, language.value) }),
      alt: t('filling.alt', { title, filled: progress.filledCount, due: progress.dueCount, late: progress.lateCount }),
      chart: {
        rows: nodes.map(({ organization, percent: share }) => ({
          key: organization.code,
          label: organization.shortName ?? organization.name,
          end: percent(share).text,
        })),
        series: (['filled', 'late'] as const).map((part) => ({
          name: t(`filling.${part}`),
          lengths: nodes.map((each) => each[part]),
          words: nodes.map((each) => exact(count(each[part]))),
        })),
        stacked: true,
        invented: false,
        axis: (value) => axisCount(value, language.value),
      },
      table: {
        caption: title,
        rowsAre: t('filling.organization'),
        columns: (['due', 'filled', 'late', 'percent'] as const).map((key) => ({ key, label: t(`filling.${key}`) })),
        rows: nodes.map((each) => ({
          key: each.organization.code,
          header: each.organization.name,
          to: `/organisasi/${each.organization.code}`,
          cells: cells(each.due, each.filled, each.late, each.percent),
        })),
        totals: [
          {
            key: 'total',
            header: t('panel.total'),
            cells: cells(progress.dueCount, progress.filledCount, progress.lateCount, progress.percent),
          },
        ],
      },
    }
  }
}
