import type { BarChartData } from '../../charts/bars.ts'
import type { LineChartData } from '../../charts/lines.ts'
import { periodInWords, shortPeriod } from '../../format/dates.ts'
import { axisNumber, axisOf, drawn, withUnit } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { FigureValue } from '../../format/use-figures.ts'
import type { IndicatorPanelQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useRegionNames } from '../../regions/names.ts'
import type { Table } from '../frame/table.ts'
import { areasOf, descending, drawnAreas } from './areas.ts'
import './words.ts'

/** An indicator of all kabupaten/kota: bars of the newest period, and lines where there are several. */
export interface IndicatorView {
  readonly title: string
  readonly alt: string
  readonly remarks: readonly string[]
  readonly bars: BarChartData
  /** Null where there is one period only. */
  readonly lines: LineChartData | null
  /** Said below the lines when not all are drawn. */
  readonly some: string | null
  readonly table: Table
}

/** Makes charts and table out of an answer; `chosen` is the region that is meant. Call it in a component's setup. */
export function indicatorView(): (data: IndicatorPanelQuery, chosen: string, history: boolean) => IndicatorView | null {
  const { t, language } = useWords()
  const { exact, cell } = useFigures()
  const nameOf = useRegionNames()
  return (data, chosen, history) => {
    const { areas, periods } = areasOf(data)
    const newest = periods.at(-1)
    const [column] = data.statistics.columns
    if (newest === undefined || column === undefined || areas.length === 0) return null
    const words = (figure: FigureValue | undefined) =>
      figure?.value == null ? exact(figure) : withUnit(exact(figure), column.unit === 'persen' ? 'persen' : '')
    const ordered = descending(areas, newest)
    const at = (area: (typeof areas)[number] | undefined) => words(area?.figures.get(newest))
    const ranked = ordered.filter(({ figures }) => figures.get(newest)?.value != null)
    const [first, last] = [ranked[0], ranked.at(-1)]
    const lines = drawnAreas(ordered, chosen)
    const name = data.indicator?.name ?? t('indicator.name')
    const inWords = (period: string) => periodInWords(period, language.value)
    const span = t('indicator.span', { from: inWords(periods[0]!), to: inWords(newest) })
    const title = t('indicator.title', {
      indicator: name,
      region: data.region ? nameOf(data.region) : '',
      period: history && periods.length > 1 ? span : inWords(newest),
    })
    const invented = column.provenance.some((each) => each.invented)
    const axis = (value: number) => axisNumber(value, language.value)
    const isOne = areas.some(({ code }) => code === chosen)
    return {
      title,
      alt: t('indicator.alt', {
        title,
        first: first?.name ?? '',
        firstValue: at(first),
        last: last?.name ?? '',
        lastValue: at(last),
      }),
      remarks: [
        t('indicator.highest', { name: first?.name ?? '', value: at(first) }),
        t('indicator.lowest', { name: last?.name ?? '', value: at(last) }),
      ],
      bars: {
        rows: ordered.map((area) => ({
          key: area.code,
          label: area.name,
          end: at(area),
          ...(isOne ? { meant: area.code === chosen } : {}),
        })),
        series: [
          { name, lengths: ordered.map((area) => drawn(area.figures.get(newest)?.value)), words: ordered.map(at) },
        ],
        stacked: false,
        invented,
        axis,
      },
      lines:
        periods.length < 2
          ? null
          : {
              series: lines.map((area) => ({
                key: area.code,
                name: area.name,
                points: periods.map((period) => ({
                  period,
                  value: drawn(area.figures.get(period)?.value),
                  words: words(area.figures.get(period)),
                })),
              })),
              axis: axisOf(
                lines.flatMap(({ figures }) => [...figures.values()].map(({ value }) => drawn(value))),
                language.value,
              ),
              invented,
              unit: column.unit,
            },
      some:
        lines.length === areas.length
          ? null
          : t('indicator.some', { shown: lines.length, count: areas.length, period: inWords(newest) }),
      table: {
        caption: invented ? `${title} — ${t('badge.invented')}` : title,
        rowsAre: t('terms.region'),
        columns: periods.map((period) => ({ key: period, label: shortPeriod(period, language.value) })),
        rows: ordered.map((area) => ({
          key: area.code,
          header: area.name,
          to: `/wilayah/${area.code}`,
          highlighted: area.code === chosen,
          cells: periods.map((period) => cell(area.figures.get(period))),
        })),
      },
    }
  }
}
