import type { BarChartData } from '../../charts/bars.ts'
import { calendarDate } from '../../format/dates.ts'
import { axisNumber, drawn, withUnit } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { Cell, FigureValue } from '../../format/use-figures.ts'
import type { RealisationPanelQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Table } from '../frame/table.ts'
import { useTitles } from '../words.ts'
import { figuresOf, kindsOf, ordered, organizationsOf } from './rows.ts'
import type { Figures, RealisationColumn, RealisationKey, RealisationOrder } from './rows.ts'
import './words.ts'

/** Budget and realisation as chart and table. */
export interface RealisationView {
  readonly title: string
  readonly alt: string
  readonly totals: Figures
  readonly chart: BarChartData
  readonly table: Table
}

/** Makes chart and table out of an answer. `scope` says in words whose budget it is. Call it in a component's setup. */
export function realisationView(): (
  data: RealisationPanelQuery,
  scope: string,
  key: RealisationKey,
  order: RealisationOrder,
) => RealisationView | null {
  const { t, language } = useWords()
  const { exact, shown, cell } = useFigures()
  const titles = useTitles()
  const nameOf = (indicator: RealisationPanelQuery['indicator']) => (code: string) =>
    titles.member(indicator, 'BUDGET_KIND', code, t(`budget.kinds.${code}`))
  const percent = (figure: FigureValue): Cell => {
    const figured = shown(figure)
    const text = figure.value === null ? figured.text : withUnit(figured.text, 'persen')
    return { ...cell(figure), text, ...(figured.rounded ? { title: t('panel.exact', { value: figured.exact }) } : {}) }
  }
  return ({ statistics, indicator }, scope, key, order) => {
    const rows = ordered(key === 'KIND' ? kindsOf(statistics, nameOf(indicator)) : organizationsOf(statistics), order)
    const year = statistics.columns.find(({ id }) => id === 'budget')?.periods.at(-1)
    const realised = statistics.columns.find(({ id }) => id === 'realised')
    const date = realised?.provenance.map(({ dataAsOf }) => dataAsOf).toSorted()[0]
    if (rows.length === 0 || year === undefined || date === undefined) return null
    const totals = figuresOf(statistics.totals[0]?.values ?? [])
    const title = t('realisation.title', {
      by: t(`realisation.by_${key}`),
      scope,
      year,
      date: calendarDate(date, language.value),
    })
    const invented = statistics.columns.some(({ provenance }) => provenance.some((each) => each.invented))
    const name = (column: RealisationColumn) => t(`realisation.${column}`)
    const cells = (row: Figures) => [cell(row.budget, 'rupiah'), cell(row.realised, 'rupiah'), percent(row.absorption)]
    const money = ['budget', 'realised'] as const
    return {
      title,
      alt: t('realisation.alt', {
        title,
        budget: exact(totals.budget, 'rupiah'),
        realised: exact(totals.realised, 'rupiah'),
      }),
      totals,
      chart: {
        rows: rows.map((row) => ({ key: row.code, label: row.label, end: '' })),
        series: money.map((column) => ({
          name: name(column),
          lengths: rows.map((row) => drawn(row[column].value)),
          words: rows.map((row) => exact(row[column], 'rupiah')),
          tags: rows.map((row) => {
            const text = shown(row[column], 'rupiah').text
            return column === 'budget' ? text : `${text} (${percent(row.absorption).text})`
          }),
        })),
        stacked: false,
        invented,
        rounded: rows.some((row) => money.some((column) => shown(row[column], 'rupiah').rounded)),
        axis: (value) => axisNumber(value, language.value),
      },
      table: {
        caption: invented ? `${title} — ${t('badge.invented')}` : title,
        rowsAre: t(`realisation.${key}`),
        columns: (['budget', 'realised', 'absorption'] as const).map((key) => ({ key, label: name(key) })),
        rows: rows.map((row) => ({
          key: row.code,
          header: row.name,
          ...(key === 'ORGANIZATION' ? { to: `/anggaran?opd=${row.code}` } : {}),
          cells: cells(row),
        })),
        totals: [{ key: 'total', header: t('panel.total'), cells: cells(totals) }],
      },
    }
  }
}
