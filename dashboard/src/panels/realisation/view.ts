import type { BarChartData } from '../../charts/bars.ts'
import { calendarDate } from '../../format/dates.ts'
import { axisNumber, drawn, withUnit } from '../../format/numbers.ts'
import { compareExactly } from '../../format/sums.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { Cell, FigureValue } from '../../format/use-figures.ts'
import type { RealisationPanelQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Table } from '../frame/table.ts'
import { useTitles } from '../words.ts'
import './words.ts'

/** The order of the organizations: the largest budget first, or the least part of it spent first. */
export type RealisationOrder = 'byBudget' | 'byAbsorption'

/** What budget and realisation are told by. */
export type RealisationKey = 'ORGANIZATION' | 'KIND'

type Column = 'budget' | 'realised' | 'absorption'

/** Budget and realisation as chart and table. */
export interface RealisationView {
  readonly title: string
  readonly alt: string
  readonly totals: Readonly<Record<Column, FigureValue>>
  readonly chart: BarChartData
  readonly table: Table
}

interface Row extends Readonly<Record<Column, FigureValue>> {
  readonly code: string
  readonly name: string
  /** In the chart. */
  readonly label: string
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
  function kindsOf({ rows }: Answer, indicator: RealisationPanelQuery['indicator']): Row[] {
    return rows.nodes.flatMap(({ members, values }) => {
      const code = members[0]?.member
      if (code === undefined) return []
      const name = titles.member(indicator, 'BUDGET_KIND', code, t(`budget.kinds.${code}`))
      return [{ code, name, label: name, ...figuresOf(values) }]
    })
  }
  const percent = (figure: FigureValue): Cell => {
    const figured = shown(figure)
    const text = figure.value === null ? figured.text : withUnit(figured.text, 'persen')
    return { ...cell(figure), text, ...(figured.rounded ? { title: t('panel.exact', { value: figured.exact }) } : {}) }
  }
  return ({ statistics, indicator }, scope, key, order) => {
    const rows = ordered(key === 'KIND' ? kindsOf(statistics, indicator) : organizationsOf(statistics), order)
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
    const name = (column: Column) => t(`realisation.${column}`)
    const cells = (row: Readonly<Record<Column, FigureValue>>) => [
      cell(row.budget, 'rupiah'),
      cell(row.realised, 'rupiah'),
      percent(row.absorption),
    ]
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

type Answer = RealisationPanelQuery['statistics']

function organizationsOf({ rows }: Answer): Row[] {
  return rows.nodes.flatMap(({ organization, values }) =>
    organization == null
      ? []
      : [
          {
            code: organization.code,
            name: organization.name,
            label: organization.shortName ?? organization.name,
            ...figuresOf(values),
          },
        ],
  )
}

function figuresOf(values: Answer['rows']['nodes'][number]['values']): Record<Column, FigureValue> {
  const of = (column: Column): FigureValue =>
    values.find((each) => each.column === column) ?? { value: null, status: 'MISSING' }
  return { budget: of('budget'), realised: of('realised'), absorption: of('absorption') }
}

/** Organizations without a figure come last in both orders. */
export function ordered<Each extends Readonly<Record<'budget' | 'absorption', FigureValue>>>(
  rows: readonly Each[],
  order: RealisationOrder,
): Each[] {
  return rows.toSorted((a, b) => {
    if (order === 'byAbsorption') return compareExactly(a.absorption.value, b.absorption.value)
    const missing = a.budget.value === null || b.budget.value === null
    return missing ? compareExactly(a.budget.value, b.budget.value) : compareExactly(b.budget.value, a.budget.value)
  })
}
