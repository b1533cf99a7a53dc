import type { BarChartData } from '../../charts/bars.ts'
import { axisNumber, drawn } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { BudgetPanelQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useRegionNames } from '../../regions/names.ts'
import type { Table } from '../frame/table.ts'
import { useTitles } from '../words.ts'

/** A region's budget as chart and table. */
export interface BudgetView {
  readonly title: string
  readonly alt: string
  readonly chart: BarChartData
  readonly table: Table
}

/** Makes chart and table out of an answer. Call it in a component's setup. */
export function budgetView(): (data: BudgetPanelQuery) => BudgetView | null {
  const { t, language } = useWords()
  const { exact, shown, cell } = useFigures()
  const titles = useTitles()
  const nameOf = useRegionNames()
  return ({ region, indicator }) => {
    const budget = region?.budget
    if (region == null || budget == null) return null
    const name = indicator?.name ?? t('budget.name')
    const title = t('budget.title', { name, region: nameOf(region), year: budget.year })
    const kinds = budget.byKind.map((each) => ({
      ...each,
      label: titles.member(indicator, 'BUDGET_KIND', each.kind, t(`budget.kinds.${each.kind}`)),
    }))
    const names = { adopted: t('budget.adopted'), realised: t('budget.realised') }
    return {
      title,
      alt: t('budget.alt', {
        region: nameOf(region),
        adopted: exact(budget.adopted, 'rupiah'),
        realised: exact(budget.realised, 'rupiah'),
      }),
      chart: {
        rows: kinds.map(({ kind, label }) => ({ key: kind, label, end: '' })),
        series: (['adopted', 'realised'] as const).map((which) => ({
          name: names[which],
          lengths: kinds.map((each) => drawn(each[which])),
          words: kinds.map((each) => exact({ value: each[which] }, 'rupiah')),
          tags: kinds.map((each) => shown({ value: each[which] }, 'rupiah').text),
        })),
        stacked: false,
        invented: budget.invented,
        rounded: kinds.some(
          (each) =>
            shown({ value: each.adopted }, 'rupiah').rounded || shown({ value: each.realised }, 'rupiah').rounded,
        ),
        axis: (value) => axisNumber(value, language.value),
      },
      table: {
        caption: budget.invented ? `${title} — ${t('badge.invented')}` : title,
        rowsAre: t('terms.kind'),
        columns: [names.adopted, names.realised].map((label) => ({ key: label, label })),
        rows: kinds.map(({ kind, label, adopted, realised }) => ({
          key: kind,
          header: label,
          cells: [cell({ value: adopted }, 'rupiah'), cell({ value: realised }, 'rupiah')],
        })),
        totals: [
          {
            key: 'total',
            header: t('panel.total'),
            cells: [cell(budget.adopted, 'rupiah'), cell(budget.realised, 'rupiah')],
          },
        ],
      },
    }
  }
}
