import type { LineChartData } from '../../charts/lines.ts'
import { changeInWords } from '../../format/change-words.ts'
import { periodInWords } from '../../format/dates.ts'
import { axisOf, drawn } from '../../format/numbers.ts'
import type { Shown } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { PreliminaryPanelQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useRegionNames } from '../../regions/names.ts'
import type { Table } from '../frame/table.ts'
import { compareNewest } from '../headline/comparison.ts'
import { useTitles } from '../words.ts'
import './words.ts'

/** Months that are not validated yet, as chart and table. */
export interface PreliminaryView {
  readonly title: string
  readonly alt: string
  /** Name of the newest month, and how it changed against when. */
  readonly newest: string
  readonly change: { readonly label: string; readonly shown: Shown } | null
  /** Months with a part missing. */
  readonly incomplete: number
  readonly chart: LineChartData
  readonly table: Table
}

/** Makes chart and table out of an answer. Call it in a component's setup. */
export function preliminaryView(): (data: PreliminaryPanelQuery) => PreliminaryView | null {
  const { t, language } = useWords()
  const { exact, cell } = useFigures()
  const titles = useTitles()
  const nameOf = useRegionNames()
  const inWords = (period: string) => periodInWords(period, language.value)

  function changeOf(months: readonly Month[]): PreliminaryView['change'] {
    const readings = months.map(({ period, complete, total }) => ({
      period,
      complete,
      value: total.value,
      dataAsOf: null,
    }))
    const compared = compareNewest(readings, { accumulates: false, ownUnit: false })
    if (compared.kind !== 'CHANGE') return null
    const text = changeInWords(compared.by, compared.unit, language.value)
    return {
      label: t('preliminary.change', { period: inWords(compared.against) }),
      shown: { text, exact: text, rounded: false },
    }
  }

  return ({ region, indicator }) => {
    const months = region?.populationHistory.nodes ?? []
    const [first, last] = [months[0], months.at(-1)]
    if (region == null || region.population == null || first === undefined || last === undefined) return null
    const { total } = region.population
    const sex = (code: 'M' | 'F') => titles.member(indicator, 'SEX', code, t(`population.${code}`))
    const name = indicator?.name ?? t('population.name')
    const span = t('preliminary.months', { from: inWords(first.period), to: inWords(last.period) })
    const title = titles.at(t('preliminary.subject', { name }), nameOf(region), span)
    return {
      title,
      alt: t('preliminary.alt', {
        region: nameOf(region),
        first: exact(first.total),
        from: inWords(first.period),
        last: exact(last.total),
        to: inWords(last.period),
      }),
      newest: inWords(region.population.period),
      change: changeOf(months),
      incomplete: months.filter(({ complete }) => !complete).length,
      chart: {
        series: [
          {
            key: region.code,
            name,
            points: months.map(({ period, complete, total: figure }) => ({
              period,
              value: complete ? drawn(figure.value) : null,
              words: exact(figure),
              preliminary: true,
            })),
          },
        ],
        axis: axisOf(
          months.map(({ total: figure }) => drawn(figure.value)),
          language.value,
        ),
        invented: total.provenance.some(({ invented }) => invented),
        unit: total.unit,
      },
      table: {
        // Whoever exports the table reads it too.
        caption: [title, region.population.watermark].filter(Boolean).join(' — '),
        rowsAre: t('preliminary.month'),
        columns: [sex('M'), sex('F'), t('panel.total')].map((label) => ({ key: label, label })),
        rows: months.toReversed().map((month) => ({
          key: month.period,
          header: inWords(month.period),
          cells: [cell(month.male), cell(month.female), cell(month.total)],
        })),
      },
    }
  }
}

type Month = NonNullable<PreliminaryPanelQuery['region']>['populationHistory']['nodes'][number]
